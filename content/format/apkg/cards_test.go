package apkg_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"testing"

	"github.com/chromedp/chromedp"

	"labgloss/bot/playground/browsertest"
	"labgloss/content/format"
	"labgloss/content/packs"
)

var (
	section     = regexp.MustCompile(`(?s){{#(\w+)}}(.*?){{/(\w+)}}`)
	replacement = regexp.MustCompile(`{{(\w+)}}`)
)

// side is a side of a note's card as Anki shows it: sections only where their
// field holds something, then the fields.
func (o *opened) side(n openedNote, template, front string) string {
	shown := section.ReplaceAllStringFunc(template, func(s string) string {
		if m := section.FindStringSubmatch(s); o.field(n, m[1]) != "" {
			return m[2]
		}
		return ""
	})
	return replacement.ReplaceAllStringFunc(shown, func(s string) string {
		if s == "{{FrontSide}}" {
			return front
		}
		return o.field(n, replacement.FindStringSubmatch(s)[1])
	})
}

// Cards fit a phone, and show their figures, by day and by night.
func TestCardsOnAPhone(t *testing.T) {
	pack, err := packs.Load("metastasis-resistance")
	check(t, err)
	f, _ := format.Named("anki")
	var file bytes.Buffer
	check(t, f.Write(&file, pack))
	o := open(t, file.Bytes())
	dir := t.TempDir()
	for within, name := range o.media {
		check(t, os.WriteFile(filepath.Join(dir, name), o.files[within], 0o600))
	}
	note := o.notes[slices.IndexFunc(o.notes, func(n openedNote) bool { return n.sort == "Epithelial-to-mesenchymal transition" })]
	b := browsertest.New(t)
	b.Viewport(390, 844)
	for _, card := range o.model.Tmpls {
		front := o.side(note, card.Qfmt, "")
		for name, html := range map[string]string{"front": front, "back": o.side(note, card.Afmt, front)} {
			for _, mode := range []string{"day", "nightMode night_mode"} {
				path := filepath.Join(dir, "card.html")
				page := fmt.Sprintf(`<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>%s</style><body class="card %s">%s`, o.model.CSS, mode, html)
				check(t, os.WriteFile(path, []byte(page), 0o600))
				b.Do(chromedp.Navigate("file://" + path))
				b.Until(`[...document.images].every((i) => i.complete && i.naturalWidth > 0)`)
				b.Screen("card-" + card.Name + "-" + name + "-" + mode[:3])
				if n := browsertest.Eval[int](b, `document.images.length`); n > 0 != (name == "back") {
					t.Errorf("the %s of %s shows %d images", name, card.Name, n)
				}
			}
		}
	}
	if complaints := b.Complaints(); len(complaints) > 0 {
		t.Errorf("the cards complained: %v", complaints)
	}
}
