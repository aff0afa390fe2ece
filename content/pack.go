package content

import (
	"cmp"
	"maps"
	"slices"
)

// Pack is one folder of knowledge: pack.yaml and the figures beside it
// (skos:ConceptScheme).
type Pack struct {
	// ID names the pack in references: lower-case ASCII letters, digits and
	// "-", at most MaxPackID bytes.
	ID string `yaml:"id"`
	// Title is the pack's name for people.
	Title string `yaml:"title"`
	// Version is the version of the pack's content, not of labgloss.
	Version string `yaml:"version"`
	// Language is the BCP 47 tag of the labels and definitions.
	Language string `yaml:"language"`
	// Licence is the SPDX identifier of the pack's licence, or a sentence
	// where none fits.
	Licence string `yaml:"licence"`
	// Citation is the source of all terms and figures that name none.
	Citation Source `yaml:"citation"`
	// Provenance tells who made the pack from what, and what it does not
	// vouch for.
	Provenance string `yaml:"provenance"`
	// Summary is what the source says in short, its abstract for instance.
	Summary string `yaml:"summary,omitempty"`

	// Figures are the pictures that the terms refer to.
	Figures []Figure `yaml:"figures,omitempty"`
	// Terms are what the pack explains, at least one. Many stand in a file of
	// their own beside this one: see TermsFileName.
	Terms []Term `yaml:"terms,omitempty"`
}

// FileName is the name of a pack's description in its folder.
const FileName = "pack.yaml"

// The longest identifiers, in bytes. A pack's and a term's ID with what
// stands around them fit into the 100 bytes of a Discord custom_id.
const (
	MaxPackID = 32
	MaxTermID = 48
)

// Figure returns the figure with that ID, or nil.
func (p *Pack) Figure(id string) *Figure {
	if i := slices.IndexFunc(p.Figures, func(f Figure) bool { return f.ID == id }); i >= 0 {
		return &p.Figures[i]
	}
	return nil
}

func sortedKeys[K cmp.Ordered, V any](m map[K]V) []K { return slices.Sorted(maps.Keys(m)) }
