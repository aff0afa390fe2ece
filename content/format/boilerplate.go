package format

import (
	"regexp"
	"unicode/utf8"
)

// What the pages of review journals carry besides the article: ways to get
// access, prices, the site's own buttons, legal lines. The expressions know
// the wordings of the large publishers' pages and match whole lines only, so
// that a sentence of the article is never taken for one. A line that they do
// not know is reported to the reader, not dropped.

// maxBoilerplate is the longest line, in characters, that is looked at.
// Notes on cookies are the longest there are.
const maxBoilerplate = 240

const (
	institution = `(?:institution(?:s|al \w+)?|organi[sz]ation|university|library|society|employer|openathens|shibboleth|google|orcid)`

	accessLines = `(?:get |gain |request |check )?(?:full |instant |institutional |online |your )*access(?: to .{1,40})? (?:provided )?(?:through|via|with|by|from) .{0,40}\b` + institution + `\b.{0,20}` +
		`|.{0,40}\bpreview of (?:subscription|paid|our) content\b.{0,60}` +
		`|(?:additional |other |purchase |article )?access options?` +
		`|access (?:the full (?:text|article)|this (?:article|journal|content)|articles?|denied|content|journals?|and download)\b.{0,120}|access .{1,40} and \d+ other\b.{1,60}` +
		`|check access\b.{0,100}` +
		`|(?:get|request|start|try) (?:(?:full|instant|immediate|unlimited|online|free|access|one|the full|\d+)\b|\w+\+).{0,100}` +
		`|(?:instant|immediate|unlimited|online[- ]only|\d+[- ]?(?:hour|day)s?)(?: online)? access\b.{0,60}` +
		`|(?:buy|rent|purchase|order) (?:or|now|this|the|an?|single|individual|full|article|pdf|issue|journal|chapter|access|instant|subscription|(?:re)?prints?)\b.{0,80}` +
		`|(?:article|chapter|content) can(?:not)? be (?:printed|downloaded|shared).{0,60}` +
		`|subscribe(?:[,!]?| (?:and|now|to|for|today|or)\b.{0,80})|view (?:plans|subscriptions?)` +
		`|(?:receive|get) \d+ (?:print|digital|online)?\b.{0,20}\bissues?\b.{0,80}` +
		`|starting from \d+ (?:chapters|articles)\b.{0,60}` +
		`|(?:are you |not |already )(?:yet )?an? .{0,30}\b(?:subscriber|member|customer)\b.{0,60}` +
		`|cancel any ?time|learn more(?: about .{1,60})?|learn about .{0,40}\b(?:subscriptions?|access|licen[cs]\w+)` +
		`|.{0,60}\b(?:institutional subscriptions?|subscribed content|subscription (?:content|required|options))\b.{0,80}` +
		`|(?:change|find|select|choose) (?:your |my |an )?institution|institutional (?:log ?in|sign ?in|access)\b.{0,40}` +
		`|recommend (?:this .{0,20}|to (?:a |your )?)librar(?:y|ian)` +
		`|you (?:do not |don['’]t |currently )?(?:have|need) .{0,30}\baccess\b.{0,80}` +
		`|(?:this|the) (?:article|content|chapter|full text) is (?:only |currently |not )?(?:available|free|behind|accessible|restricted)\b.{0,120}` +
		`|(?:open|free|full|restricted|subscription|no|partial) access(?: article)?`

	accountLines = `(?:log|sign)[- ]?(?:in|on|up|out)(?:,? (?:to|with|via|through|for|using|or|subscribe|register)\b.{0,80})?` +
		`|login|(?:create|set up) (?:an?|a free|your) account|register(?: (?:now|for|here|to)\b.{0,60})?|my account` +
		`|forgot(?:ten)? (?:your )?(?:password|username)|remember me|username|password` +
		`|(?:read |see |visit )?(?:our )?faqs?|help(?: (?:cent(?:re|er)|& support))?|contact (?:us|support|sales|customer \w+|your library)`

	priceLines = `(?:(?:only|from|to|for|price|total|starting at)[: ]*)?` + money + `.{0,40}` +
		`|\d[\d.,]*\s?(?:€|£|(?:usd|eur|gbp|chf)\b).{0,40}` +
		`|prices? (?:vary|varies|may|shown|displayed|excludes?|includes?|are|does|do)\b.{0,120}` +
		`|tax(?:es)? .{0,40}\b(?:checkout|calculated|included|excluded)\b.{0,40}|(?:incl|excl|plus)\S* (?:vat|tax)\b.{0,20}` +
		`|\d+ (?:days?|hours?|months?)|add to (?:cart|basket)|(?:view )?(?:cart|basket)|checkout`
	money = `(?:(?:us|au|ca|c|a)?[$€£¥]|(?:usd|eur|gbp|chf|jpy|aud|cad|inr)\s)\s?\d[\d.,]*`

	siteLines = `(?:review|original|research|perspective|feature)(?: article)?|skip to (?:main |article |the )?(?:content|navigation)|advertisement|menu|search|home|browse|toggle \w+` +
		`|view all journals|explore (?:content|our content|related subjects)|about the journal|publish with us|sign up for alerts|rss feed` +
		`|back to (?:top|article|article page|results)|(?:previous|next)(?: (?:article|issue|figure))?` +
		`|share(?: (?:this|on|via) .{0,40})?|tweet|facebook|twitter|linkedin|reddit|whatsapp|wechat|bluesky|e-?mail(?: .{0,20})?|print|save|bookmark|follow us` +
		`|download(?:s?| (?:the |this |as |all |full |high-res |hi-res )*(?:pdf|citations?|references|image|figures?|slides?|ppt|powerpoint|article|issue|epub)\b.{0,40})(?: \(.{1,20}\))?` +
		`|(?:view|show|read|open|see) (?:the |this |in |as |more |all )*(?:pdf|full(?:[- ]?text)?|large image|figures?|article|abstract|scopus|context|pubmed|viewer|metrics|details|authors?|less|more|all)\b.{0,40}` +
		`|full[- ]?(?:size|text)(?: (?:image|table|pdf|html|loading.*|options|links))?|powerpoint slide|source data|figure viewer|\[?image(?: unavailable)?\]?` +
		`|click .{0,60}\b(?:enlarge|view|download|image|figure)\b.{0,40}` +
		`|pdf(?: \(.{1,20}\))?|html|epub|tools|(?:article )?metrics(?: details| loading.*)?|[\d.,]+k? (?:accesses|citations?|altmetric|views|downloads|shares)\b.{0,20}` +
		`|cited by(?: \(?\d+\)?)?|altmetric.{0,20}|citations?|request permissions?|export citation|(?:add|save) to (?:my )?(?:favou?rites|mendeley|collection|library)|track citation` +
		`|(?:get|set|create|manage) (?:e-?mail |citation |e-?)?alerts?.{0,40}|reprints? (?:and|&) permissions.{0,80}|google scholar|pubmed|crossref`

	legalLines = `(?:©|\(c\)|copyright\b).{0,160}|.{0,60}\ball rights reserved|issn\b.{0,60}` +
		`|(?:privacy|cookies?|legal|accessibility)(?: (?:policy|statement|notice|settings|preferences|information))?|your privacy choices.{0,40}|manage cookies` +
		`|(?:we|this (?:site|website)) uses? cookies\b.{0,200}|terms (?:and|&) conditions.{0,40}|terms of (?:use|service)` +
		`|the authors? declares? (?:no|that they have no|that there are no)\b.{0,120}|(?:publisher['’]s note.{0,20} )?springer nature remains neutral\b.{0,160}`
)

var boilerplate = regexp.MustCompile(`(?i)^(?:` +
	accessLines + `|` + accountLines + `|` + priceLines + `|` + siteLines + `|` + legalLines + `)[.:!?]?$`)

// isBoilerplate says whether a line belongs to the site and not to the
// article.
func isBoilerplate(text string) bool {
	if utf8.RuneCountInString(text) > maxBoilerplate {
		return false
	}
	text = imageMark.ReplaceAllString(text, "")
	return text == "" || boilerplate.MatchString(text)
}

// imageMark is where a browser that saves text leaves a picture out.
var imageMark = regexp.MustCompile(`(?i)\s*\[(?:image|figure|photo|picture)(?:[: ][^\]]*)?\]`)
