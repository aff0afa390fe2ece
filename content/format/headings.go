package format

import (
	"regexp"
	"strings"
)

// section is a part of the page that a heading opens.
type section uint8

const (
	headSection section = iota // what is before the first heading
	abstractSection
	figuresSection
	glossarySection
	citationSection
	referencesSection
	otherSection // a part of the article that a pack has no place for
	siteSection  // a part of the site
)

// The headings of a review, one expression a line, in small letters and without
// their numbers.
const (
	glossaryHeadings = `
(?:(?:(?:text ?)?box|panel|table)\s?\d*\s?[.:|–—-]?\s?)?(?:glossary(?: (?:box|terms|of (?:key )?terms(?: used.{0,30})?|and (?:definitions|abbreviations)))?|(?:key|important|technical|defined) terms(?: (?:and|&) (?:definitions|concepts))?|definitions(?: of (?:key )?terms)?|terms (?:and|&) definitions|terminology)`

	abstractHeadings = `
abstract|summary|synopsis`

	figuresHeadings = `
figures?(?: (?:and|&) tables| at a glance)?|list of figures`

	citationHeadings = `
cite this article(?: as)?|how to cite(?: this article)?|citation`

	referencesHeadings = `
(?:references(?: (?:and notes|and recommended reading|cited))?|bibliography|literature cited|further reading)(?: \(\d+\))?`

	otherHeadings = `
acknowledge?ments?
authors?(?:['’]s?)? (?:information|contributions?|affiliations?|notes?|details|biograph(?:y|ies))|authors|about the authors?
authors and affiliations|affiliations|contributions|corresponding authors?|ethics declarations?
(?:competing|conflicts? of|declarations? of(?: competing)?)(?: financial)? interests?(?: statement)?|declarations?|disclosures?(?: statement)?
additional information|supplementary (?:information|materials?|data)|supporting information|electronic supplementary material
(?:reprints|rights) (?:and|&) permissions|permissions|about this article|peer review(?: information)?
change history|funding(?: information)?|(?:data|code|data and code) availability(?: statement)?
keywords?|subjects|key (?:points|messages)|highlights|graphical abstract
introduction|main(?: text)?|(?:materials and )?methods|results|discussion|conclusions?(?: and .{1,40})?|concluding remarks
outlook|outstanding questions|perspectives|associated content|appendix|abbreviations|(?:foot)?notes|tables?
extended data(?: figures and tables)?|article (?:info|information|history|details)
(?:box|panel|table) ?\d+\s?[.:|–—-]\s?\S.*`

	siteHeadings = `
similar content being viewed by others|explore related subjects|profiles|sections
(?:recommended|related|popular|trending)(?: (?:articles|content|links|information|reading))?
most (?:read|cited)\b.{0,40}|(?:this article is )?cited by`
)

var (
	anyHeading = regexp.MustCompile(wholeLine(glossaryHeadings + abstractHeadings + figuresHeadings +
		citationHeadings + referencesHeadings + otherHeadings + siteHeadings))

	glossaryHeading   = regexp.MustCompile(wholeLine(glossaryHeadings))
	abstractHeading   = regexp.MustCompile(wholeLine(abstractHeadings))
	figuresHeading    = regexp.MustCompile(wholeLine(figuresHeadings))
	citationHeading   = regexp.MustCompile(wholeLine(citationHeadings))
	referencesHeading = regexp.MustCompile(wholeLine(referencesHeadings))
	otherHeading      = regexp.MustCompile(wholeLine(otherHeadings))

	// headingNumber is what may stand before a heading: "6. ", "5 | ".
	headingNumber = regexp.MustCompile(`^\d+(?:\.\d+)*[.|]? ?\|? ?`)
)

// What an abstract has of its own: its heading in the line of its first words,
// and headings within it.
var (
	abstractRunIn    = regexp.MustCompile(`^(?i:abstract|summary)\s?[:.—–|]\s?(\p{Lu}.*)$`)
	abstractSubtitle = regexp.MustCompile(`(?i)^(?:background|purpose(?: of review)?|objectives?|aims?|methods?|(?:recent )?findings|results|conclusions?|significance)[.:]?$`)
)

// headingOf returns the section that a line opens, if it is a heading.
func headingOf(text string) (section, bool) {
	if len(text) > maxHeading {
		return 0, false
	}
	text = headingNumber.ReplaceAllString(strings.ToLower(text), "")
	if !anyHeading.MatchString(text) { // as most lines
		return 0, false
	}
	for _, h := range []struct {
		expression *regexp.Regexp
		section    section
	}{
		{glossaryHeading, glossarySection},
		{abstractHeading, abstractSection},
		{figuresHeading, figuresSection},
		{citationHeading, citationSection},
		{referencesHeading, referencesSection},
		{otherHeading, otherSection},
	} {
		if h.expression.MatchString(text) {
			return h.section, true
		}
	}
	return siteSection, true
}

// maxHeading is the longest heading, in bytes.
const maxHeading = 120
