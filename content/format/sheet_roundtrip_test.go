package format

import (
	"bytes"
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/content"
)

// sheetFormats are those that are written as tables.
func sheetFormats() []Format { return []Format{csvFormat(), tsvFormat(), xlsxFormat()} }

// packMaker makes packs of what a table would like to be something else.
type packMaker struct{ *rand.Rand }

// pieces are what texts are made of.
var pieces = []string{
	"a", "b", "EMT", "é", "ß", "α", "図", "🙂", " ", " ", ";", "; ", "|", `\`, `\;`, `"`, `""`, "'", "''", ",", "\t", "=", "+", "-", "@", "＝",
	"(", ")", "<", ">", "&", "#", "#title", "_x000D_", "_x005F_", "&amp;", "https://a.org", "Fig. 1", "\u200b", "\u00a0", "sep=;", "1.50", "true",
}

func (m packMaker) text(extra ...string) string {
	var b strings.Builder
	for range 1 + m.IntN(6) {
		from := pieces
		if len(extra) > 0 && m.IntN(4) == 0 {
			from = extra
		}
		b.WriteString(from[m.IntN(len(from))])
	}
	// What cannot be seen is no text of its own, and white space around is none.
	return strings.TrimSpace(fmt.Sprintf("%s%d", strings.TrimSpace(b.String()), m.IntN(1000)))
}

func (m packMaker) line() string      { return oneLine(m.text()) }
func (m packMaker) paragraph() string { return m.text("\n", "\n\n", "\n ", "\n- ", "\n#title,x") }

func (m packMaker) lines(seen map[string]bool) []string {
	var all []string
	for range m.IntN(3) {
		if line := m.line(); !seen[line] {
			seen[line] = true
			all = append(all, line)
		}
	}
	return all
}

func (m packMaker) maybe(text func() string) string {
	if m.IntN(2) == 0 {
		return ""
	}
	return text()
}

func (m packMaker) source() *content.Source {
	if m.IntN(2) == 0 {
		return nil
	}
	return &content.Source{Text: m.line(), Short: m.maybe(m.line), URL: m.maybe(func() string { return "https://example.org/a;b|c?d=1" })}
}

func (m packMaker) pack() *content.Pack {
	p := &content.Pack{
		ID: "p", Title: m.line(), Version: m.line(), Language: "en", Licence: m.line(), Provenance: m.paragraph(), Summary: m.maybe(m.paragraph),
		Citation: content.Source{Text: m.line(), Short: m.maybe(m.line), URL: "https://example.org/"},
	}
	for i := range m.IntN(4) {
		p.Figures = append(p.Figures, content.Figure{
			ID: fmt.Sprintf("f:%d", i), Number: m.line(), Title: m.line(), Caption: m.maybe(m.paragraph), Alt: m.maybe(m.paragraph),
			Kind: []content.FigureKind{"", content.Published, content.Schematic}[m.IntN(3)], Source: m.source(),
		})
	}
	terms := 1 + m.IntN(5)
	for i := range terms {
		t := content.Term{ID: fmt.Sprintf("T.%d", i), Label: m.line(), Definition: m.maybe(m.paragraph), ScopeNote: m.maybe(m.paragraph), Source: m.source()}
		seen := map[string]bool{t.Label: true}
		t.Abbreviations, t.Synonyms, t.Hidden, t.Tags = m.lines(seen), m.lines(seen), m.lines(seen), m.lines(map[string]bool{})
		for j := range terms {
			switch id := fmt.Sprintf("T.%d", j); m.IntN(8) * min(1, (j-i)*(j-i)) {
			case 1:
				t.Broader = append(t.Broader, id)
			case 2:
				t.Narrower = append(t.Narrower, id)
			case 3:
				t.Related = append(t.Related, id)
			}
		}
		for j := range p.Figures {
			if m.IntN(2) == 0 {
				t.Figures = append(t.Figures, content.FigureRef{Figure: p.Figures[j].ID, Because: m.line()})
			}
		}
		for range m.IntN(3) {
			t.Links = append(t.Links, content.Link{Title: m.line(), URL: "https://example.org/?a=" + fmt.Sprint(m.IntN(9)) + ";b"})
		}
		for range m.IntN(3) {
			code := content.Kinds()[m.IntN(len(content.Kinds()))].Code
			t.Silenced = append(t.Silenced, content.Silence{Code: code, Because: m.line()})
		}
		for _, tag := range []string{"de", "pt-BR", "zh-cn"} {
			if m.IntN(2) == 0 {
				continue
			}
			if t.Translations == nil {
				t.Translations = make(map[string]content.Translation)
			}
			label := m.line()
			seen := map[string]bool{label: true}
			t.Translations[tag] = content.Translation{Label: label, Abbreviations: m.lines(seen), Synonyms: m.lines(seen), Definition: m.maybe(m.paragraph)}
		}
		p.Terms = append(p.Terms, t)
	}
	return p
}

// TestTableRoundTrip checks that what is written is read back equal.
func TestTableRoundTrip(t *testing.T) {
	for _, f := range append(sheetFormats(), packFile()) {
		t.Run(f.Name, func(t *testing.T) {
			t.Parallel()
			for seed := range uint64(100) {
				p := packMaker{rand.New(rand.NewPCG(seed, 7))}.pack()
				if findings := p.Validate(); len(findings) > 0 {
					t.Fatalf("seed %d makes no valid pack: %v", seed, findings)
				}
				var b bytes.Buffer
				if err := f.Write(&b, p); err != nil {
					t.Fatalf("seed %d: %v", seed, err)
				}
				got, report, err := f.Read(context.Background(), []Input{{Name: "table", Reader: &b}}, Options{ID: "p"})
				if err != nil {
					t.Fatalf("seed %d: %v", seed, err)
				}
				if diff := cmp.Diff(p, got); diff != "" {
					t.Fatalf("seed %d: the pack has changed (-written +read):\n%s", seed, diff)
				}
				if report.Skipped > 0 || report.Terms != len(p.Terms) || report.Figures != len(p.Figures) {
					t.Errorf("seed %d: report %+v, want no skips, %d terms and %d figures", seed, report, len(p.Terms), len(p.Figures))
				}
			}
		})
	}
}
