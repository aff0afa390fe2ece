package format

import "regexp"

// section is a part of the page that a heading opens.
type section int

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

const (
	// headingNumber is what may stand before a heading: "6. Glossary",
	// "Box 1 | Glossary".
	headingNumber = `(?:\d+(?:\.\d+)*[.|]? ?\|? ?)?`
	boxNumber     = `(?:(?:text ?)?box|panel|table)\s?\d*\s?[.:|–—-]?\s?`
)

var (
	abstractHeading   = regexp.MustCompile(`(?i)^(?:abstract|summary|synopsis)[.:]?$`)
	abstractRunIn     = regexp.MustCompile(`^(?i:abstract|summary)\s?[:.—–|]\s?(\p{Lu}.*)$`)
	abstractSubtitle  = regexp.MustCompile(`(?i)^(?:background|purpose(?: of review)?|objectives?|aims?|methods?|(?:recent )?findings|results|conclusions?|significance)[.:]?$`)
	figuresHeading    = regexp.MustCompile(`(?i)^(?:figures?(?: (?:and|&) tables| at a glance)?|list of figures)[.:]?$`)
	citationHeading   = regexp.MustCompile(`(?i)^(?:cite this article(?: as)?|how to cite(?: this article)?|citation)[.:]?$`)
	referencesHeading = regexp.MustCompile(`(?i)^` + headingNumber + `(?:references(?: (?:and notes|and recommended reading|cited))?|bibliography|literature cited|further reading)(?: \(\d+\))?[.:]?$`)
	glossaryHeading   = regexp.MustCompile(`(?i)^(?:` + headingNumber + `|` + boxNumber + `)` +
		`(?:glossary(?: (?:box|terms|of (?:key )?terms(?: used.{0,30})?|and (?:definitions|abbreviations)))?` +
		`|(?:key|important|technical|defined) terms(?: (?:and|&) (?:definitions|concepts))?` +
		`|definitions(?: of (?:key )?terms)?|terms (?:and|&) definitions|terminology)[.:]?$`)
	otherHeading = regexp.MustCompile(`(?i)^` + headingNumber + `(?:` +
		`acknowledge?ments?|authors?(?:['’]s?)? (?:information|contributions?|affiliations?|notes?|details|biograph(?:y|ies))|authors|about the authors?` +
		`|authors and affiliations|affiliations|contributions|corresponding authors?|ethics declarations?` +
		`|(?:competing|conflicts? of|declarations? of(?: competing)?)(?: financial)? interests?(?: statement)?|declarations?|disclosures?(?: statement)?` +
		`|additional information|supplementary (?:information|materials?|data)|supporting information|electronic supplementary material` +
		`|(?:reprints|rights) (?:and|&) permissions|permissions|about this article|peer review(?: information)?` +
		`|change history|funding(?: information)?|(?:data|code|data and code) availability(?: statement)?|keywords?|subjects|key (?:points|messages)|highlights|graphical abstract` +
		`|introduction|main(?: text)?|(?:materials and )?methods|results|discussion|conclusions?(?: and .{1,40})?|concluding remarks|outlook|outstanding questions|perspectives` +
		`|associated content|appendix|abbreviations|(?:foot)?notes|tables?` +
		`|extended data(?: figures and tables)?|article (?:info|information|history|details)` +
		`)[.:]?$` +
		`|^(?i:box|panel|table) ?\d+\s?[.:|–—-]\s?\S.*$`)
)

var siteHeading = regexp.MustCompile(`(?i)^(?:similar content being viewed by others|(?:recommended|related|popular|trending)(?: (?:articles|content|links|information|reading))?` +
	`|most (?:read|cited)\b.{0,40}|(?:this article is )?cited by|sections|profiles|explore related subjects)[.:]?$`)

// headingOf returns the section that a line opens, if it is a heading.
func headingOf(text string) (section, bool) {
	if len(text) > maxHeading {
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
		{siteHeading, siteSection},
	} {
		if h.expression.MatchString(text) {
			return h.section, true
		}
	}
	return 0, false
}

// maxHeading is the longest heading, in bytes.
const maxHeading = 120
