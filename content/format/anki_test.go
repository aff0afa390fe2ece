package format

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"html"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	nethtml "golang.org/x/net/html"

	"labgloss/content"
)

// ankiNotes are the notes of a pack.
func ankiNotes(t testing.TB, pack *content.Pack) (notes []map[string]string) {
	t.Helper()
	d, err := newAnkiDeck(pack)
	if err != nil {
		t.Fatal(err)
	}
	for n, err := range d.notes() {
		if err != nil {
			t.Fatal(err)
		}
		fields := map[string]string{"guid": n.GUID, "title": n.Title, "tags": strings.Join(n.Tags, " ")}
		for i, name := range ankiFields {
			fields[name] = n.Fields[i]
		}
		notes = append(notes, fields)
	}
	return notes
}

func TestAnkiNote(t *testing.T) {
	picture := &content.Image{Data: []byte("png"), Format: "png", Width: 9, Height: 6}
	pack := &content.Pack{
		ID: "lab", Title: "Lab", Version: "2", Language: "en", Licence: "CC0-1.0", Citation: content.Source{Text: "The handbook"},
		Figures: []content.Figure{{ID: "f", Number: "1", Title: "Ranges", Caption: "Bars.", Picture: picture, Alt: `"Four" bars`, Kind: content.Schematic}},
		Terms: []content.Term{{
			ID: "tris", Label: "Tris buffer", Abbreviations: []string{"TB"}, Synonyms: []string{"tromethamine"}, Hidden: []string{"tris bufer"},
			Definition: "A **Tris buffer** keeps `pH`;\n\nTBs & *others* do.", ScopeNote: "At *50* mM.",
			Broader: []string{"buffer"}, Figures: []content.FigureRef{{Figure: "f"}}, Tags: []string{"wet lab"},
			Links:        []content.Link{{Title: "SOP", URL: "https://example.org/?a=1&b=2"}},
			Translations: map[string]content.Translation{"de": {Label: "Tris-Puffer", Definition: "Ein Puffer."}},
		}, {ID: "buffer", Label: "Buffer", Abbreviations: []string{"B."}}},
	}
	want := []map[string]string{{
		"guid": "labgloss/lab/tris", "title": "Tris buffer", "tags": "lab wet lab",
		"Term": "Tris buffer", "Abbreviations": "TB", "Sense": "", "Synonyms": "tromethamine", "Note": "At 50 mM.", "Language": "en",
		"Definition":   "<p dir=\"auto\">A <strong>Tris buffer</strong> keeps <code>pH</code>;</p><p dir=\"auto\">TBs &amp; <em>others</em> do.</p>",
		"Clue":         "<p dir=\"auto\">A <strong>[…]</strong> keeps <code>pH</code>;</p><p dir=\"auto\">[…] &amp; <em>others</em> do.</p>",
		"Related":      "<p><b>Broader</b> Buffer (B.)</p>",
		"Links":        `<a href="https://example.org/?a=1&amp;b=2">SOP</a>`,
		"Translations": `<p lang="de" dir="auto"><b>de</b> Tris-Puffer: Ein Puffer.</p>`,
		"Source":       "The handbook", "Pack": "Lab 2 · CC0-1.0",
		"Figures": "<figure id=\"figure-f\">\n<img src=\"labgloss-8f8cbb7dcf46e0bc7d532657.png\" alt=\"&#34;Four&#34; bars\" width=\"9\" height=\"6\">\n" +
			"<figcaption><b>Fig. 1</b> · Ranges <span class=\"about\">(schematic, not the published figure)</span><p dir=\"auto\">Bars.</p></figcaption>\n</figure>",
	}}
	if diff := cmp.Diff(want, ankiNotes(t, pack)); diff != "" {
		t.Errorf("notes (-want +got):\n%s", diff)
	}
}

// Terms that are called the same can be told apart before one turns the card.
func TestAnkiSenses(t *testing.T) {
	pack := &content.Pack{ID: "lab", Language: "en", Terms: []content.Term{
		{ID: "a", Label: "Buffer", Definition: "A solution.", Broader: []string{"c"}, Tags: []string{"wet lab"}},
		{ID: "b", Label: "Buffer", Definition: "A piece of memory.", Tags: []string{"computing", "C"}},
		{ID: "c", Label: "Solution", Abbreviations: []string{"Sol."}, Definition: "A mixture."},
		{ID: "d", Label: "Solution", Abbreviations: []string{"Soln"}, Definition: "An answer."},
		{ID: "e", Label: "Buffer"},
	}}
	var senses []string
	for _, n := range ankiNotes(t, pack) {
		senses = append(senses, n["Sense"])
	}
	want := []string{"meaning 1 of 2 · Solution (Sol.)", "meaning 2 of 2 · computing · C", "", ""}
	if diff := cmp.Diff(want, senses); diff != "" {
		t.Errorf("senses (-want +got):\n%s", diff)
	}
}

// Anki takes a new design of the cards only if it says to be newer.
func TestAnkiDesigned(t *testing.T) {
	model, err := ankiModel()
	if err != nil {
		t.Fatal(err)
	}
	const want = "2026-11-30 0c5e03eb01fa"
	design := sha256.Sum256(fmt.Append(nil, model.Fields, model.Cards, model.CSS))
	if got := fmt.Sprintf("%s %x", ankiDesigned.Format(time.DateOnly), design[:6]); got != want {
		t.Errorf("the cards are designed anew: date ankiDesigned, and say here %q, not %q", got, want)
	}
}

// Images are on the cards once, and only those of figures that a card shows.
func TestAnkiMedia(t *testing.T) {
	one, two := &content.Image{Data: []byte("1"), Format: "jpeg"}, &content.Image{Data: []byte("2"), Format: "gif"}
	d, err := newAnkiDeck(&content.Pack{
		Figures: []content.Figure{{ID: "a", Picture: one}, {ID: "b", Picture: one}, {ID: "c", Picture: two}, {ID: "d"}},
		Terms: []content.Term{
			{ID: "x", Definition: "X", Figures: []content.FigureRef{{Figure: "b"}, {Figure: "a"}, {Figure: "d"}}},
			{ID: "y", Figures: []content.FigureRef{{Figure: "c"}}},
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	if media := d.media(); len(media) != 1 || media[0].Name != "labgloss-6b86b273ff34fce19d6b804e.jpeg" || string(media[0].Data) != "1" {
		t.Errorf("media %+v", media)
	}
}

func TestAnkiWritesTheSameAgain(t *testing.T) {
	pack := &content.Pack{ID: "p", Title: "P", Language: "en", Terms: []content.Term{{ID: "a", Label: "A", Definition: "An A."}}}
	at := time.Date(2026, 11, 30, 12, 0, 0, 0, time.UTC)
	var one, two, later bytes.Buffer
	if err := errors.Join(writeAnki(&one, pack, at), writeAnki(&two, pack, at), writeAnki(&later, pack, at.Add(time.Hour))); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(one.Bytes(), two.Bytes()) {
		t.Error("the same pack, at the same time, gives other bytes")
	}
	if bytes.Equal(one.Bytes(), later.Bytes()) {
		t.Error("a later deck is not newer, so that Anki would not take it")
	}
}

func TestNothingToLearn(t *testing.T) {
	pack := &content.Pack{Terms: []content.Term{{ID: "a", Label: "A"}}}
	var b bytes.Buffer
	if err := writeAnki(&b, pack, time.Time{}); !errors.Is(err, ErrNothingToLearn) || b.Len() > 0 {
		t.Errorf("writeAnki = %v and %d bytes", err, b.Len())
	}
}

// harmless are the elements and attributes that cards are made of.
var harmless = []string{"a", "b", "code", "em", "figcaption", "figure", "img", "p", "span", "strong", "alt", "class", "dir", "height", "href", "id", "lang", "src", "width"}

// FuzzAnki: whatever people write is text on the cards.
func FuzzAnki(f *testing.F) {
	for _, s := range []string{
		`<script>alert(1)</script>"><img src=x onerror=alert(1)>`, "[sound:x.mp3] [latex]x[/latex]", "{{c1::x}} {{#Term}}",
		`\(x\) \[y\]`, "a\x1fb\x00c", "<!-- ' & \" &amp; -->", "**b** *e* `c` […]", "e\u0301 ", "javascript:alert(1)",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		link := content.Source{Text: s, URL: s}
		pack := &content.Pack{
			ID: "p", Title: s, Version: s, Language: s, Licence: s, Citation: link,
			Figures: []content.Figure{{ID: "f", Number: s, Title: s, Caption: s, Alt: s, Source: &link, Picture: &content.Image{Format: "png"}}},
			Terms: []content.Term{{
				ID: "t", Label: s, Abbreviations: []string{s}, Synonyms: []string{s}, Definition: s + "x", ScopeNote: s, Related: []string{"u"},
				Figures: []content.FigureRef{{Figure: "f"}}, Links: []content.Link{{Title: s, URL: s}},
				Translations: map[string]content.Translation{s: {Label: s, Definition: s}},
			}, {ID: "u", Label: s}},
		}
		note := ankiNotes(t, pack)[0]
		if got := html.UnescapeString(note["Term"]); strings.ToValidUTF8(got, "\ufffd") != strings.ReplaceAll(strings.ToValidUTF8(s, "\ufffd"), "\x00", "\ufffd") {
			t.Errorf("the term %q reads %q", s, got)
		}
		for _, name := range ankiFields {
			checkHarmless(t, name, note[name])
		}
	})
}

// checkHarmless reports elements and attributes that are not the cards' own.
func checkHarmless(t *testing.T, name, field string) {
	t.Helper()
	z := nethtml.NewTokenizer(strings.NewReader(field))
	for z.Next() != nethtml.ErrorToken {
		token := z.Token()
		switch token.Type {
		case nethtml.CommentToken, nethtml.DoctypeToken:
			t.Errorf("%s holds %s", name, token)
		case nethtml.StartTagToken, nethtml.EndTagToken, nethtml.SelfClosingTagToken:
			if !slices.Contains(harmless, token.Data) {
				t.Errorf("%s holds %s", name, token)
			}
		}
		for _, a := range token.Attr {
			if !slices.Contains(harmless, a.Key) || strings.HasPrefix(strings.ToLower(strings.TrimSpace(a.Val)), "javascript:") && a.Key == "href" {
				t.Errorf("%s holds %s", name, token)
			}
		}
	}
}

// A deck of tens of thousands of terms is made in a time that grows with their
// number alone.
func BenchmarkAnki(b *testing.B) {
	for _, n := range []int{1000, 40_000} {
		pack := &content.Pack{ID: "p", Title: "P", Language: "en"}
		for i := range n {
			pack.Terms = append(pack.Terms, content.Term{
				ID: fmt.Sprint(i), Label: fmt.Sprint("Term ", i), Synonyms: []string{fmt.Sprint("Name of ", i)},
				Definition: strings.Repeat("What it means, in a sentence that names others. ", 6),
			})
		}
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if err := writeAnki(&bytes.Buffer{}, pack, time.Unix(1, 0)); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
