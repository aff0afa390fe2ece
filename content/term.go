package content

import (
	"slices"
	"strings"
)

// Term is one concept of a pack (skos:Concept).
type Term struct {
	// ID is stable and unique within its pack: at most MaxTermID bytes of
	// ASCII letters, digits and "._:-", so that it fits into the state of a
	// Discord button.
	ID string `yaml:"id" json:"id"`
	// Label is the preferred label (skos:prefLabel), as a heading shows it.
	Label string `yaml:"label" json:"label"`
	// Abbreviations are short forms of the label (skos:altLabel). The first is
	// shown beside it.
	Abbreviations []string `yaml:"abbreviations,omitempty" json:"abbreviations,omitempty"`
	// Synonyms are what else the term is called (skos:altLabel).
	Synonyms []string `yaml:"synonyms,omitempty" json:"synonyms,omitempty"`
	// Hidden labels (skos:hiddenLabel) are matched and never shown: common
	// misspellings, or an abbreviation's singular.
	Hidden []string `yaml:"hidden,omitempty" json:"hidden,omitempty"`
	// Definition (skos:definition) says what the term means, in a small Markdown
	// subset: **strong**, *emphasis*, `code` and paragraphs. It may be empty:
	// vocabularies have terms that are only named, and related to others.
	Definition string `yaml:"definition,omitempty" json:"definition,omitempty"`
	// ScopeNote (skos:scopeNote) says where the definition holds.
	ScopeNote string `yaml:"scopeNote,omitempty" json:"scopeNote,omitempty"`
	// Broader are the IDs of the terms of this pack that this one is a kind or a
	// part of (skos:broader).
	Broader []string `yaml:"broader,omitempty" json:"broader,omitempty"`
	// Narrower are the IDs of the terms of this pack that are kinds or parts of
	// this one (skos:narrower).
	Narrower []string `yaml:"narrower,omitempty" json:"narrower,omitempty"`
	// Related are the IDs of further terms of this pack that help to understand
	// this one (skos:related). A term stands in one of the three lists alone.
	Related []string `yaml:"related,omitempty" json:"related,omitempty"`
	// Figures are the pack's figures that help to understand the term, the
	// most related first.
	Figures []FigureRef `yaml:"figures,omitempty" json:"figures,omitempty"`
	// Tags group terms freely.
	Tags []string `yaml:"tags,omitempty" json:"tags,omitempty"`
	// Links lead to a protocol, a notebook entry, a database record.
	Links []Link `yaml:"links,omitempty" json:"links,omitempty"`
	// Source says where this definition comes from if that is another place
	// than the pack's citation.
	Source *Source `yaml:"source,omitempty" json:"source,omitempty"`
	// Translations holds the labels and the definition in other languages
	// than the pack's own, by BCP 47 tag ("de", "pt-BR").
	Translations map[string]Translation `yaml:"translations,omitempty" json:"translations,omitempty"`
	// Silenced are warnings of labgloss check that are no fault here, each with
	// the reason.
	Silenced []Silence `yaml:"silenced,omitempty" json:"silenced,omitempty"`
}

// Silence keeps warnings of one kind about a term from whoever checks the pack.
type Silence struct {
	// Code is the word in brackets behind the warning.
	Code Code `yaml:"code" json:"code"`
	// Because is the reason, in one line: the next editor wants to know.
	Because string `yaml:"because" json:"because"`
}

// Silences tells whether the term wants to hear of no such warning.
func (t *Term) Silences(code Code) bool {
	return slices.ContainsFunc(t.Silenced, func(s Silence) bool { return s.Code == code })
}

// Translation is what a term is called and means in one more language.
type Translation struct {
	// Label is the preferred label in that language.
	Label string `yaml:"label" json:"label"`
	// Abbreviations are short forms of that label.
	Abbreviations []string `yaml:"abbreviations,omitempty" json:"abbreviations,omitempty"`
	// Synonyms are what else the term is called in that language.
	Synonyms []string `yaml:"synonyms,omitempty" json:"synonyms,omitempty"`
	// Definition is the definition in that language. Without one, readers get
	// the pack's own.
	Definition string `yaml:"definition,omitempty" json:"definition,omitempty"`
}

// FigureRef relates a term to a figure of its pack.
type FigureRef struct {
	// Figure is the ID of a figure of this pack.
	Figure string `yaml:"figure" json:"figure"`
	// Because names the topic that both share ("extracellular matrix").
	Because string `yaml:"because" json:"because"`
}

// Link is an address with a name.
type Link struct {
	// Title is what the link is called: "Protocol".
	Title string `yaml:"title" json:"title"`
	// URL is an absolute https address.
	URL string `yaml:"url" json:"url"`
}

// Source is where a text comes from, as a reader would cite it.
type Source struct {
	// Text is the full reference.
	Text string `yaml:"text" json:"text"`
	// Short is the reference in a few words ("Weiss et al. 2022").
	Short string `yaml:"short,omitempty" json:"short,omitempty"`
	// URL is an absolute https address of the source.
	URL string `yaml:"url,omitempty" json:"url,omitempty"`
}

// Title is the preferred label followed by the first abbreviation in
// parentheses, where there is one that the label does not already show.
func (t *Term) Title() string { return title(t.Label, t.Abbreviations) }

func title(label string, abbreviations []string) string {
	if len(abbreviations) == 0 || strings.Contains(label, abbreviations[0]) {
		return label
	}
	return label + " (" + abbreviations[0] + ")"
}
