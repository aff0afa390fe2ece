package packs_test

import (
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/content"
	"labgloss/content/packs"
)

// row is one line of a table of PROVENANCE.md.
type row struct{ drawn, as, supportedBy string }

const asTerm = "glossary term"

// Every text, picture and relation of a drawing stands in its figure's table,
// and nothing else does.
func TestFigureTables(t *testing.T) {
	for _, d := range drawings(t) {
		var listed, listedTerms []string
		for _, r := range tableOf(t, d) {
			listed = append(listed, r.drawn)
			if r.as == asTerm {
				listedTerms = append(listedTerms, r.drawn)
			}
		}
		drawn, terms := contents(t, d)
		for _, both := range []struct {
			what        string
			table, have []string
		}{{"all", listed, drawn}, {"terms", listedTerms, terms}} {
			if diff := cmp.Diff(slices.Sorted(slices.Values(both.table)), sortedOnce(both.have)); diff != "" {
				t.Errorf("%s, %s (-in the table +in the drawing):\n%s", d.file, both.what, diff)
			}
		}
	}
}

// contents returns all titles and texts of a drawing, and those of its terms.
func contents(t *testing.T, d drawing) (all, terms []string) {
	t.Helper()
	for _, part := range d.parts() {
		titles, texts := part.named("title"), part.named("text")
		if len(titles) == 0 && part.Class != "term" {
			t.Errorf("%s: the part %q has no title", d.file, part.words())
		}
		for _, e := range slices.Concat(titles, texts) {
			all = append(all, e.words())
		}
		if part.Class == "term" {
			terms = append(terms, texts[0].words())
		}
	}
	return all, terms
}

// A drawing consists of parts, so that there is nothing without a title; a
// term's shape is its own.
func TestFiguresConsistOfParts(t *testing.T) {
	for _, d := range drawings(t) {
		for _, e := range d.root.Elements {
			if !slices.Contains([]string{"title", "style", "defs", "rect", "g"}, e.XMLName.Local) || e.XMLName.Local == "rect" && e.Class != "paper" {
				t.Errorf("%s: a %s stands outside the parts", d.file, e.XMLName.Local)
			}
		}
		for _, part := range d.parts() {
			if inner := part.named("g"); len(inner) > 0 {
				t.Errorf("%s: a part stands within the part %q", d.file, part.words())
			}
		}
	}
}

func TestFigureTermsAreOfTheGlossary(t *testing.T) {
	for _, d := range drawings(t) {
		var names []string
		for _, term := range packOf(t, d).Terms {
			names = append(append(names, term.Label), term.Abbreviations...)
		}
		_, terms := contents(t, d)
		for _, term := range terms {
			if !slices.Contains(names, term) {
				t.Errorf("%s: %q is no term or abbreviation of the pack", d.file, term)
			}
		}
	}
}

// Each row names sentences: of the abstract's seven, of a definition, or the
// title of that figure.
func TestFigureTablesNameSentences(t *testing.T) {
	place := regexp.MustCompile(`^(?:abstract, sentence [1-7]|(title of Fig\. \d)|glossary, (.+), sentence [12])$`)
	for _, d := range drawings(t) {
		for _, r := range tableOf(t, d) {
			for support := range strings.SplitSeq(r.supportedBy, "; ") {
				m := place.FindStringSubmatch(support)
				if m == nil || m[1] != "" && m[1] != "title of "+name(d) || m[2] != "" && !hasTerm(packOf(t, d), m[2]) {
					t.Errorf("%s: %q is supported by %q, which is no sentence of the page", d.file, r.drawn, support)
				}
			}
		}
	}
}

// All drawings speak one language: their styles and marks are the same.
func TestFiguresHaveOneStyle(t *testing.T) {
	style := regexp.MustCompile(`(?s)<style>.*</defs>`)
	all := drawings(t)
	want := style.Find(all[0].svg)
	for _, d := range all[1:] {
		if diff := cmp.Diff(string(want), string(style.Find(d.svg))); diff != "" {
			t.Errorf("style of %s (-%s +):\n%s", d.file, all[0].file, diff)
		}
	}
}

// tableOf reads the table of a drawing's figure.
func tableOf(t *testing.T, d drawing) (rows []row) {
	t.Helper()
	file := path.Join(path.Dir(d.file), "PROVENANCE.md")
	heading := d.root.named("title")[0].words()
	_, section, ok := strings.Cut(string(read(t, file)), "\n## "+heading+"\n")
	if !ok {
		t.Fatalf("%s has no section %q", file, heading)
	}
	section, _, _ = strings.Cut(section, "\n## ")
	_, table, _ := strings.Cut(section, "\n|---|---|---|\n")
	for line := range strings.Lines(table) {
		cells := strings.Split(strings.Trim(line, "| \n"), " | ")
		if len(cells) != 3 {
			t.Fatalf("%s, %s: %q has %d cells, want 3", file, heading, line, len(cells))
		}
		rows = append(rows, row{drawn: cells[0], as: cells[1], supportedBy: cells[2]})
	}
	return rows
}

// name is how the drawing's title begins: "Fig. 2".
func name(d drawing) string {
	name, _, _ := strings.Cut(d.root.named("title")[0].words(), ":")
	return name
}

func packOf(t *testing.T, d drawing) *content.Pack {
	t.Helper()
	id, _, _ := strings.Cut(d.file, "/")
	p, err := packs.Load(id)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func hasTerm(p *content.Pack, label string) bool {
	return slices.ContainsFunc(p.Terms, func(t content.Term) bool { return t.Label == label })
}

func sortedOnce(texts []string) []string { return slices.Compact(slices.Sorted(slices.Values(texts))) }

// A term that a drawing shows is related to its figure because of that, and
// the pack claims it of no other.
func TestTermsNameTheFiguresThatShowThem(t *testing.T) {
	for _, d := range drawings(t) {
		p := packOf(t, d)
		i := slices.IndexFunc(p.Figures, func(f content.Figure) bool { return path.Join(p.ID, f.Image) == d.picture() })
		_, shown := contents(t, d)
		for _, term := range p.Terms {
			names := append([]string{term.Label}, term.Abbreviations...)
			want := slices.ContainsFunc(names, func(name string) bool { return slices.Contains(shown, name) })
			got := slices.ContainsFunc(term.Figures, func(ref content.FigureRef) bool {
				return ref.Figure == p.Figures[i].ID && strings.HasPrefix(ref.Because, "shown: ")
			})
			if got != want {
				t.Errorf("%s shows %q: %t, the pack says %t", d.file, term.Label, want, got)
			}
		}
	}
}
