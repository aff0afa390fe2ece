package packs_test

import (
	"encoding/base64"
	"flag"
	"fmt"
	"image"
	"io/fs"
	"os"
	"path"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"labgloss/bot/playground/browsertest"
	"labgloss/content"
	"labgloss/content/packs"
)

var update = flag.Bool("update", false, "render the figures anew (make figures)")

// smoothing is how many tiles of a picture may come out differently on another
// machine. Text that stands a whole pixel beside its place differs in none,
// another font in a thousand, the shortest arrow in 22.
const smoothing = 10

// TestFigures renders each drawing and compares it with the PNG beside it.
func TestFigures(t *testing.T) {
	b := browsertest.New(t)
	for _, d := range drawings(t) {
		got := render(t, b, d)
		if *update {
			if err := os.WriteFile(d.picture(), encode(t, got, d.svg), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want := decode(t, read(t, d.picture()))
		if got.Rect != want.Rect {
			t.Errorf("%s is %v, its drawing %v; run make figures", d.picture(), want.Rect.Max, got.Rect.Max)
		} else if n := unlike(got, want); n > smoothing {
			t.Errorf("%s differs from its drawing in %d tiles; run make figures and look at it", d.picture(), n)
		}
	}
}

func TestFiguresNameTheirSource(t *testing.T) {
	for _, d := range drawings(t) {
		if got, want := sourceOf(read(t, d.picture())), digest(d.svg); got != want {
			t.Errorf("%s was made of the drawing %q, not of %s; run make figures", d.picture(), got, want)
		}
	}
}

// An arrow that is missing in a picture is noticed, whichever it is.
func TestFiguresWithoutAnArrow(t *testing.T) {
	b := browsertest.New(t)
	for _, d := range drawings(t) {
		whole := render(t, b, d)
		const arrows = `document.querySelectorAll('svg > :is(.arrow, .inhibition) > path')`
		for i := range browsertest.Eval[int](b, arrows+`.length`) {
			arrow := fmt.Sprintf(`%s[%d].style.visibility`, arrows, i)
			browsertest.Eval[string](b, arrow+` = 'hidden'`)
			if n := unlike(whole, decode(t, b.Screenshot())); n <= smoothing {
				t.Errorf("%s without its arrow %d differs in %d tiles only", d.file, i, n)
			}
			browsertest.Eval[string](b, arrow+` = ''`)
		}
	}
}

// render shows a drawing in the browser, in its own size.
func render(t *testing.T, b *browsertest.Browser, d drawing) *image.RGBA {
	t.Helper()
	address := "data:image/svg+xml;base64," + base64.StdEncoding.EncodeToString(d.svg)
	b.Do(chromedp.EmulateViewport(d.root.Width, d.root.Height), chromedp.Navigate(address))
	return decode(t, b.Screenshot())
}

// What is said about the figures that were drawn fits into a message and
// stands in for the picture.
func TestSchematics(t *testing.T) {
	all, err := packs.All()
	if err != nil {
		t.Fatal(err)
	}
	pictures := make(map[string]bool)
	for _, p := range all {
		for _, f := range p.Figures {
			if f.Kind != content.Schematic {
				continue
			}
			picture := path.Join(p.ID, f.Image)
			pictures[picture] = true
			schematic(t, picture, f)
		}
	}
	for _, d := range drawings(t) {
		if !pictures[d.picture()] {
			t.Errorf("no figure has the picture %s", d.picture())
		}
	}
}

func schematic(t *testing.T, picture string, f content.Figure) {
	t.Helper()
	if _, err := fs.Stat(os.DirFS("."), strings.TrimSuffix(picture, ".png")+".svg"); err != nil {
		t.Errorf("%s has no drawing: %v", picture, err)
	}
	file := read(t, picture)
	if len(file) > 200_000 {
		t.Errorf("%s has %d bytes, want at most 200,000", picture, len(file))
	}
	if size := decode(t, file).Rect.Max; size.X != 1600 || size.Y < 900 || size.Y > 1200 {
		t.Errorf("%s is %v, want 1600 by 900 to 1200", picture, size)
	}
	if n := len([]rune(f.Alt)); n < 300 || n > 900 {
		t.Errorf("%s has an alt text of %d characters, want 300 to 900", picture, n)
	}
	if n := strings.Count(f.Caption, ". ") + 1; n < 2 || n > 4 {
		t.Errorf("%s has a caption of %d sentences, want 2 to 4", picture, n)
	}
}
