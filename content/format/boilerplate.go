package format

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

// What the pages of review journals carry besides the article: ways to get
// access, prices, the site's own buttons, legal lines. The expressions, one a
// line, know the wordings of the large publishers' pages in small letters.
// They match whole lines only, so that a sentence of the article is never
// taken for one. A line that they do not know is reported to the reader, not
// dropped.
const (
	accessLines = `
(?:get |gain |request |check )?(?:full |instant |institutional |online |your )*access(?: to .{1,40})? (?:provided )?(?:through|via|with|by|from) .{0,40}\b(?:institution(?:s|al \w+)?|organi[sz]ation|university|library|society|employer|openathens|shibboleth|google|orcid)\b.{0,20}
(?:additional |other |purchase |article )?access options?
access (?:the full (?:text|article)|this (?:article|journal|content)|articles?|denied|content|journals?|and download)\b.{0,120}
access .{1,40} and \d+ other\b.{1,60}
check access\b.{0,100}
(?:get|request|start|try) (?:(?:full|instant|immediate|unlimited|online|free|access|one|the full|\d+)\b|\w+\+).{0,100}
(?:instant|immediate|unlimited|online[- ]only|\d+[- ]?(?:hour|day)s?)(?: online)? access\b.{0,60}
(?:buy|rent|purchase|order) (?:or|now|this|the|an?|single|individual|full|article|pdf|issue|journal|chapter|access|instant|subscription|(?:re)?prints?)\b.{0,80}
(?:article|chapter|content) can(?:not)? be (?:printed|downloaded|shared).{0,60}
subscribe(?:[,!]?| (?:and|now|to|for|today|or)\b.{0,80})
view (?:plans|subscriptions?)
(?:receive|get) \d+ (?:print|digital|online)?\b.{0,20}\bissues?\b.{0,80}
starting from \d+ (?:chapters|articles)\b.{0,60}
(?:are you |not |already )(?:yet )?an? .{0,30}\b(?:subscriber|member|customer)\b.{0,60}
cancel any ?time
learn more(?: about .{1,60})?|learn about .{0,40}\b(?:subscriptions?|access|licen[cs]\w+)
(?:change|find|select|choose) (?:your |my |an )?institution
institutional (?:log ?in|sign ?in|access)\b.{0,40}
recommend (?:this .{0,20}|to (?:a |your )?)librar(?:y|ian)
you (?:do not |don['’]t |currently )?(?:have|need) .{0,30}\baccess\b.{0,80}
(?:this|the) (?:article|content|chapter|full text) is (?:only |currently |not )?(?:available|free|behind|accessible|restricted)\b.{0,120}
(?:open|free|full|restricted|subscription|no|partial) access(?: article)?`

	accountLines = `
(?:log|sign)[- ]?(?:in|on|up|out)(?:,? (?:to|with|via|through|for|using|or|subscribe|register)\b.{0,80})?
login|my account|password|remember me|username
(?:create|set up) (?:an?|a free|your) account
register(?: (?:now|for|here|to)\b.{0,60})?
forgot(?:ten)? (?:your )?(?:password|username)
(?:read |see |visit )?(?:our )?faqs?
help(?: (?:cent(?:re|er)|& support))?
contact (?:us|support|sales|customer \w+|your library)`

	priceLines = `
(?:(?:only|from|to|for|price|total|starting at)[: ]*)?(?:(?:us|au|ca|c|a)?[$€£¥]|(?:usd|eur|gbp|chf|jpy|aud|cad|inr)\s)\s?\d[\d.,]*.{0,40}
\d[\d.,]*\s?(?:€|£|(?:usd|eur|gbp|chf)\b).{0,40}
prices? (?:vary|varies|may|shown|displayed|excludes?|includes?|are|does|do)\b.{0,120}
tax(?:es)? .{0,40}\b(?:checkout|calculated|included|excluded)\b.{0,40}
(?:incl|excl|plus)\S* (?:vat|tax)\b.{0,20}
\d+ (?:days?|hours?|months?)
add to (?:cart|basket)|(?:view )?(?:cart|basket)|checkout`

	siteLines = `
(?:review|original|research|perspective|feature)(?: article)?
skip to (?:main |article |the )?(?:content|navigation)
about the journal|advertisement|browse|home|menu|publish with us|rss feed|search|sign up for alerts|view all journals
explore (?:content|our content|related subjects)
toggle \w+
back to (?:top|article|article page|results)
(?:previous|next)(?: (?:article|issue|figure))?
share(?: (?:this|on|via) .{0,40})?
bluesky|bookmark|facebook|follow us|linkedin|print|reddit|save|tweet|twitter|wechat|whatsapp
e-?mail(?: .{0,20})?
download(?:s?| (?:the |this |as |all |full |high-res |hi-res )*(?:pdf|citations?|references|image|figures?|slides?|ppt|powerpoint|article|issue|epub)\b.{0,40})(?: \(.{1,20}\))?
(?:view|show|read|open|see) (?:the |this |in |as |more |all )*(?:pdf|full(?:[- ]?text)?|large image|figures?|article|abstract|scopus|context|pubmed|viewer|metrics|details|authors?|less|more|all)\b.{0,40}
full[- ]?(?:size|text)(?: (?:image|table|pdf|html|loading.*|options|links))?
figure viewer|powerpoint slide|source data
\[?image(?: unavailable)?\]?
click .{0,60}\b(?:enlarge|view|download|image|figure)\b.{0,40}
pdf(?: \(.{1,20}\))?
crossref|epub|google scholar|html|pubmed|tools
(?:article )?metrics(?: details| loading.*)?
[\d.,]+k? (?:accesses|citations?|altmetric|views|downloads|shares)\b.{0,20}
altmetric.{0,20}
citations?|cited by(?: \(?\d+\)?)?|export citation|track citation
request permissions?
(?:add|save) to (?:my )?(?:favou?rites|mendeley|collection|library)
(?:get|set|create|manage) (?:e-?mail |citation |e-?)?alerts?.{0,40}
reprints? (?:and|&) permissions.{0,80}`

	legalLines = `
(?:©|\(c\)|copyright\b).{0,160}
issn\b.{0,60}
(?:privacy|cookies?|legal|accessibility)(?: (?:policy|statement|notice|settings|preferences|information))?
your privacy choices.{0,40}
manage cookies
(?:we|this (?:site|website)) uses? cookies\b.{0,200}
terms (?:and|&) conditions.{0,40}|terms of (?:use|service)
the authors? declares? (?:no|that they have no|that there are no)\b.{0,120}
(?:publisher['’]s note.{0,20} )?springer nature remains neutral\b.{0,160}`
)

var boilerplate = regexp.MustCompile(wholeLine(accessLines + accountLines + priceLines + siteLines + legalLines))

// wholeLine joins expressions, each with a line break before it, to one that
// matches a whole line in small letters. It sorts them because the regular
// expression engine takes neighbours that begin alike as one, which halves its
// time.
func wholeLine(expressions string) string {
	sorted := slices.Sorted(strings.SplitSeq(strings.TrimSpace(expressions), "\n"))
	return `^(?:` + strings.Join(sorted, "|") + `)[.:!?]?$`
}

// boilerplatePhrase matches what stands anywhere in a short line.
var boilerplatePhrase = regexp.MustCompile(`^.{0,60}\b(?:all rights reserved|preview of (?:subscription|paid|our) content` +
	`|institutional subscriptions?|subscribed content|subscription (?:content|required|options))\b.{0,80}$`)

// isBoilerplate says whether a line belongs to the site and not to the
// article.
func isBoilerplate(text string) bool {
	const longest = 240 // characters; notes on cookies are the longest there are
	if len(text) > utf8.UTFMax*longest || utf8.RuneCountInString(text) > longest {
		return false
	}
	text = strings.ToLower(withoutImages(text))
	return text == "" || boilerplate.MatchString(text) || boilerplatePhrase.MatchString(text)
}

// imageMark is where a browser that saves text leaves a picture out.
var imageMark = regexp.MustCompile(`(?i)\s*\[(?:image|figure|photo|picture)(?:[: ][^\]]*)?\]`)

// withoutImages drops those marks.
func withoutImages(text string) string {
	if !strings.Contains(text, "[") { // as most texts
		return text
	}
	return imageMark.ReplaceAllString(text, "")
}
