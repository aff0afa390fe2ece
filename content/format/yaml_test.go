package format

import (
	"bytes"
	"errors"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"unicode"

	"github.com/google/go-cmp/cmp"

	"labgloss/content"
)

// load reads a pack back from what WritePack wrote.
func load(t testing.TB, p *content.Pack) (*content.Pack, error) {
	t.Helper()
	var b bytes.Buffer
	if err := WritePack(&b, p); err != nil {
		t.Fatalf("WritePack: %v", err)
	}
	return content.Load(fstest.MapFS{content.FileName: {Data: b.Bytes()}})
}

// checkRoundTrip checks that a valid pack is read back equal.
func checkRoundTrip(t testing.TB, p *content.Pack) {
	t.Helper()
	got, err := load(t, p)
	if err != nil {
		t.Fatalf("loading the pack: %v", err)
	}
	if diff := cmp.Diff(p, got); diff != "" {
		t.Errorf("the pack has changed (-written +read):\n%s", diff)
	}
}

// awkward are texts that YAML would like to be something else.
var awkward = []string{
	"yes", "No", "null", "~", "1.0", "1e3", "0x1F", "0o17", "1_000", ".inf", ".nan", "2024-01-01", "12:30:45", "true",
	"a: b", "a:", ": a", "a #b", "# a", "- a", "-", "?", "? a", "---", "...", "--- a", "<<", "=", "!t", "&a", "*a", "%d", "@a", "`a",
	"[a", "{a", "]", "}", ",", "|", ">", "| a", "> a", `"`, `""`, `"a"`, `'`, `''`, `'a'`, `a"b`, `a'b`, `\`, `\n`, `a\`,
	"é — ö", "🙂", "α", "e\u0301", "a\u200b", "a\u00a0b", "\ufeffa", "a\u2028b", "a\u202eb", "a\U000e0001",
}

// texts are those, and texts of several lines or of great length with them.
func texts() []string {
	all := []string{
		"a\nb", "a\n\nb", "a\n\n\nb", "a\n b", "a \nb", "a\tb", "a\n\tb", "- a\n- b", "# a\n# b", "a:\n  b", "a\x07b", "a\u0085b", "a\rb",
		strings.Repeat("word ", 40) + "end", strings.Repeat("x", 200), strings.Repeat("x", 79) + " y", strings.Repeat("two  spaces ", 20) + ".",
		strings.Repeat("a\n", 50) + "b",
	}
	long := strings.Repeat("word ", 15)
	for n := range 20 { // wherever the line is folded
		all = append(all, strings.Repeat("x", n)+strings.Repeat(" two  spaces", 20))
	}
	for _, s := range awkward {
		all = append(all, s, long+s+" "+long+s, s+" "+long+s, s+"\n"+s, long+"\n\n"+s+"\n"+long+s)
	}
	return all
}

func TestWritePackRoundTrip(t *testing.T) {
	for _, text := range texts() {
		text = strings.TrimSpace(text)
		oneLine := strings.Map(func(r rune) rune {
			if unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) {
				return '_'
			}
			return r
		}, text)
		checkRoundTrip(t, &content.Pack{
			ID: "p", Title: oneLine, Version: "1.0", Language: "en", Licence: oneLine,
			Citation: content.Source{Text: oneLine, URL: "https://example.org/a"}, Provenance: text, Summary: text,
			Figures: []content.Figure{{ID: "f", Number: "1", Title: oneLine, Caption: text}},
			Terms: []content.Term{{
				ID: "t", Label: oneLine, Synonyms: []string{oneLine + "2", "b"}, Definition: text,
				Figures:      []content.FigureRef{{Figure: "f", Because: oneLine}},
				Source:       &content.Source{Text: oneLine},
				Translations: map[string]content.Translation{"de": {Label: oneLine, Definition: text}},
			}},
		})
	}
}

// TestWritePackKeys checks that every field is written, in the order of the
// struct: a field that is added later must be as well.
func TestWritePackKeys(t *testing.T) {
	p := new(content.Pack)
	fill(reflect.ValueOf(p).Elem())
	var b bytes.Buffer
	if err := WritePack(&b, p); err != nil {
		t.Fatal(err)
	}
	at := 0
	for field := range reflect.TypeFor[content.Pack]().Fields() {
		key, _, _ := strings.Cut(field.Tag.Get("yaml"), ",")
		next := strings.Index("\n"+b.String(), "\n"+key+":")
		if next < at {
			t.Errorf("key %q is missing or out of order in\n%s", key, &b)
		}
		at = next
	}
}

// fill sets every text of a value.
func fill(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		v.SetString("x")
	case reflect.Struct:
		for _, field := range v.Fields() {
			fill(field)
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fill(v.Index(0))
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem())
	}
}

func TestWritePackStyle(t *testing.T) {
	var b bytes.Buffer
	err := WritePack(&b, &content.Pack{
		ID: "p", Title: "A pack: the first", Version: "1.0", Language: "en", Licence: "none", Provenance: "Made up.",
		Terms: []content.Term{{ID: "t", Label: "T", Definition: strings.Repeat("word ", 20) + "end.\n\nSecond paragraph."}},
	})
	const want = `id: p
title: "A pack: the first"
version: "1.0"
language: en
licence: none
citation:
  text: ""
provenance: Made up.
terms:
  - id: t
    label: T
    definition: >-
      word word word word word word word word word word word word word word word word
      word word word word end.


      Second paragraph.
`
	if diff := cmp.Diff(want, b.String()); diff != "" || err != nil {
		t.Errorf("error %v, YAML differs (-want +got):\n%s", err, diff)
	}
}

func TestWritePackRefuses(t *testing.T) {
	for name, text := range map[string]string{
		"text that is not UTF-8": "a\xffb",
		"too much text":          strings.Repeat("long ", content.MaxFileSize/5),
		"too many parts":         strings.Repeat("a, ", 400_000),
	} {
		var b bytes.Buffer
		err := WritePack(&b, &content.Pack{ID: "p", Summary: text})
		if !errors.Is(err, ErrUnwritable) || b.Len() > 0 {
			t.Errorf("%s: error %v, %d bytes written, want %v and none", name, err, b.Len(), ErrUnwritable)
		}
	}
}

// TestWritePackRefusesManyTerms checks that it stops before it has all of them.
func TestWritePackRefusesManyTerms(t *testing.T) {
	t.Parallel()
	p := savedPack("large")
	p.Terms = slices.Repeat([]content.Term{{ID: "t", Label: "T", Definition: strings.Repeat("long ", content.MaxFileSize/50)}}, 1000)
	var b bytes.Buffer
	err := WritePack(&b, p)
	if !errors.Is(err, ErrUnwritable) || b.Len() > 0 || !strings.Contains(err.Error(), "of 1000 terms, would be larger than can be loaded again; write it as csv or skos") {
		t.Errorf("error %v, %d bytes written, want %v and none", err, b.Len(), ErrUnwritable)
	}
}

func TestWritePackLeavesImagesInTheirFiles(t *testing.T) {
	t.Parallel()
	written := func(picture *content.Image) string {
		var b bytes.Buffer
		if err := WritePack(&b, &content.Pack{Figures: []content.Figure{{ID: "f", Image: "f.png", Picture: picture}}}); err != nil {
			t.Fatal(err)
		}
		return b.String()
	}
	with, without := written(&content.Image{Data: []byte("pixels"), Format: "png"}), written(nil)
	if diff := cmp.Diff(without, with); diff != "" {
		t.Errorf("WritePack writes of the image itself:\n%s", diff)
	}
}
