package format

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"labgloss/content"
)

// A term may have a heading, and below it others that say what follows:
// "Definition", "See also", "References". They are called as the columns of a
// table are, in any language of the interface.

// markdownSection is what stands below such a heading.
type markdownSection struct {
	field field
	markdownEntry
}

// fold makes sections of the headings below terms. Where such stand in a file
// without a heading for the term, its title or its name is one.
func (f *markdownFile) fold() {
	if parts := f.partsOf(f.headings); parts.areSections() {
		top := markdownHeading{markdownEntry: f.intro}
		top.label = cmp.Or(f.title, f.nameAsTerm())
		f.headings = append([]markdownHeading{top}, f.headings...)
		f.intro = markdownEntry{}
	}
	var kept []markdownHeading
	for i := 0; i < len(f.headings); {
		h, below := f.headings[i], under(f.headings[i:])
		i++
		if f.isDivided(h, below) {
			f.divide(&h, below)
			i += len(below)
		}
		kept = append(kept, h)
	}
	f.headings = kept
}

// under are the headings below the first of some.
func under(headings []markdownHeading) []markdownHeading {
	end := 1
	for end < len(headings) && headings[end].level > headings[0].level {
		end++
	}
	return headings[1:end]
}

// sectionField is what a heading says to follow, "" if it is no such.
func (f *markdownFile) sectionField(heading string) field {
	switch name := f.columns.field(heading).field; name {
	case fieldID, fieldTerm, fieldFigures:
		return ""
	default:
		return name
	}
}

// markdownParts counts the headings below another: those next below it, those of
// them that are called as sections are, and the terms that may stand further down.
type markdownParts struct {
	all, named, below int
	defined           bool // one is called a definition
}

func (f *markdownFile) partsOf(headings []markdownHeading) (p markdownParts) {
	for _, s := range headings {
		name := f.sectionField(s.label)
		switch {
		case s.level <= headings[0].level:
			p.all++
			if name != "" {
				p.named++
			}
			p.defined = p.defined || name == fieldDefinition
		case name == "":
			p.below++
		}
	}
	return p
}

// areSections says whether headings are the parts of a term: one says that its
// definition follows, or all are called so.
func (p markdownParts) areSections() bool {
	return p.named > 0 && (p.defined || p.named == p.all) && 2*p.named >= p.all && p.below == 0
}

// isDivided says whether the headings below one are parts of a term. It may have
// some of its own where it is what one of several files is called.
func (f *markdownFile) isDivided(h markdownHeading, below []markdownHeading) bool {
	parts := f.partsOf(below)
	if h.label == "" || parts.areSections() {
		return h.label != ""
	}
	for i := range below {
		if f.partsOf(under(below[i:])).areSections() {
			return false
		}
	}
	return f.several && parts.named > 0 && h.level == 1 && !f.hasOther(h) &&
		slug(h.label, maxLabelSize) == slug(f.nameAsTerm(), maxLabelSize)
}

// hasOther says whether a file has another heading of the level of one.
func (f *markdownFile) hasOther(h markdownHeading) bool {
	return slices.ContainsFunc(f.headings, func(other markdownHeading) bool { return other.level == h.level && other.line != h.line })
}

// nameAsTerm is the term that a file's name tells.
func (f *markdownFile) nameAsTerm() string {
	return strings.TrimSpace(strings.NewReplacer("-", " ", "_", " ").Replace(titleOf(f.name)))
}

// divide makes a heading a term with sections. What has another heading stays in
// the definition.
func (f *markdownFile) divide(h *markdownHeading, below []markdownHeading) {
	h.divided = true
	for _, s := range below {
		switch name := f.sectionField(s.label); {
		case name == "", name == fieldLinks && len(s.links) < len(s.items()): // a protocol written out
			h.define(s.withLabel(), s.links)
		case name == fieldDefinition:
			h.define(s.definition, s.links)
		default:
			h.sections = append(h.sections, markdownSection{name, s.markdownEntry})
		}
	}
}

// labelled is a paragraph that begins with what it says of the term: "**Source:** A
// book".
var labelled = regexp.MustCompile(`^\*\*([^*:]{1,40}):?\*\*:? +(\S.*)$`)

// labelled reads a paragraph as a section, if it says what it is.
func (f *markdownFile) labelled(body string, line int, links []markdownLink) (s markdownSection, ok bool) {
	m := labelled.FindStringSubmatch(body)
	if m == nil {
		return s, false
	}
	s.field, s.line, s.definition, s.links = f.sectionField(m[1]), line, m[2], links
	return s, s.field != "" && s.field != fieldDefinition && (s.field != fieldLinks || len(links) > 0)
}

// withLabel is a heading and what stands below it.
func (e markdownEntry) withLabel() string {
	return strings.TrimSuffix(e.label+"\n\n"+e.definition, "\n\n")
}

// addSections adds to a term what sections say.
func (f *markdownFile) addSections(t *sheetTerm, sections []markdownSection) {
	var source content.Source
	for _, s := range sections {
		cell := s.definition
		switch s.field {
		case fieldScopeNote:
		case fieldSource:
			cell = strings.Join(s.items(), "; ")
		default:
			cell = strings.Join(s.items(), "\n")
		}
		switch s.field {
		case fieldRelated, fieldBroader, fieldNarrower:
		default:
			for _, l := range s.links {
				f.link(t, l)
			}
		}
		if s.field != fieldLinks || len(s.links) == 0 {
			t.set(s.field, s.line, cell, &source)
		}
	}
	f.plain.source(t, source)
}

// items are the lines of a text without the marks of a list.
func (e markdownEntry) items() (items []string) {
	for line := range strings.SplitSeq(e.definition, "\n") {
		if line = strings.TrimSpace(strings.TrimPrefix(line, "- ")); line != "" {
			items = append(items, line)
		}
	}
	return items
}
