package format

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"golang.org/x/text/language"
)

// canonicalLanguage writes a language tag as it should be ("en-GB"), and
// returns nothing for what is none.
func canonicalLanguage(tag string) string {
	if tag == "" {
		return ""
	}
	t, err := language.Raw.Parse(tag)
	if err != nil || t == language.Und {
		return ""
	}
	return t.String()
}

// setLanguage decides which language the pack is in.
func (p *skosPacker) setLanguage(concepts []*skosNode) {
	if p.own {
		p.language = p.scheme.first(ownLanguage)
		return
	}
	if p.opt.Language != "" {
		p.language = cmp.Or(canonicalLanguage(p.opt.Language), p.opt.Language)
		return
	}
	counts := make(map[string]int)
	for _, n := range concepts {
		for _, v := range n.values {
			if tag := p.tag(v.language); v.property == skosPrefLabel && tag != "" {
				counts[tag]++
			}
		}
	}
	p.language = "en"
	most := counts["en"]
	if scheme := canonicalLanguage(p.scheme.first(skosLanguage)); counts[scheme] >= most && scheme != "" {
		p.language, most = scheme, counts[scheme]
	}
	for _, tag := range slices.Sorted(maps.Keys(counts)) {
		if counts[tag] > most {
			p.language, most = tag, counts[tag]
		}
	}
}

// tag is a language as the pack writes it.
func (p *skosPacker) tag(language string) string {
	if p.own {
		if language == turtleLanguage(p.language) {
			return p.language
		}
		return language
	}
	tag, ok := p.known[language]
	if !ok {
		tag = canonicalLanguage(language)
		p.known[language] = tag
	}
	return tag
}

// rank tells how well a text in a language serves the pack: in its own, in
// none that is said, in one with the same beginning, in English, in any.
func (p *skosPacker) rank(language string) int {
	tag := p.tag(language)
	base := func(tag string) string {
		before, _, _ := strings.Cut(tag, "-")
		return before
	}
	switch {
	case tag == p.language:
		return 5
	case tag == "":
		return 4
	case base(tag) == base(p.language):
		return 3
	case base(tag) == "en":
		return 2
	}
	return 1
}

// isOwnLanguage tells whether a label serves the pack as if it were in its own
// language.
func (p *skosPacker) isOwnLanguage(tag string) bool { return p.rank(tag) > 2 }

// choose returns the text or address that a node has as one of some properties,
// the earlier of them first, in the language that serves the pack best.
func (p *skosPacker) choose(n *skosNode, properties ...skosProperty) string {
	for _, property := range properties {
		best, text := 0, ""
		for _, v := range n.values {
			if v.property == property && strings.TrimSpace(v.text) != "" && p.rank(v.language) > best {
				best, text = p.rank(v.language), v.text
			}
		}
		if text != "" {
			return text
		}
	}
	return ""
}

// turtleLanguage writes a tag so that Turtle takes it behind a text.
func turtleLanguage(tag string) string { return strings.ReplaceAll(tag, "_", "-") }
