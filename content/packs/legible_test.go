package packs_test

import (
	"fmt"
	"image"
	"image/color"
	"math"
	"slices"
	"testing"

	"labgloss/bot/playground/browsertest"
)

// What a reader needs: a quarter of these sizes is left on a phone, where a
// figure is 400 px wide. The contrast is that of WCAG 2.2, 1.4.3.
const (
	smallestText   = 44 // px
	smallestNote   = 44 // px, in the footer
	lowestContrast = 4.5
	margin         = 48 // px, to the edge of the picture
	padding        = 14 // px, within the shape of a term
)

// line is a line of text as the browser has laid it out, in px, with the box
// of the shape around it where it is a term.
type line struct {
	Text string
	Size float64
	Fill [3]uint8
	Note bool
	Box  box
	Term *box
}

type box struct{ Left, Top, Right, Bottom float64 }

const lines = `(() => {
	const box = (e) => { const { left, top, right, bottom } = e.getBoundingClientRect(); return { Left: left, Top: top, Right: right, Bottom: bottom }; };
	return [...document.querySelectorAll('tspan, text:not(:has(tspan))')].map((e) => ({
		Text: e.textContent,
		Size: parseFloat(getComputedStyle(e).fontSize),
		Fill: getComputedStyle(e).fill.match(/\d+/g).map(Number),
		Note: e.closest('.footer') !== null,
		Box: box(e),
		Term: e.closest('.term') && box(e.closest('.term').querySelector('rect')),
	}));
})()`

// Each text is large, stands free of everything else, and stands out from what
// is behind it.
func TestFigureTextIsLegible(t *testing.T) {
	b := browsertest.New(t)
	for _, d := range drawings(t) {
		render(t, b, d)
		all := browsertest.Eval[[]line](b, lines)
		browsertest.Eval[int](b, `[...document.querySelectorAll('text')].map((e) => { e.style.visibility = 'hidden'; }).length`)
		behind := decode(t, b.Screenshot())
		for i, l := range all {
			for _, complaint := range slices.Concat(l.faults(d), l.faultsBefore(behind), l.overlaps(all[:i])) {
				t.Errorf("%s: %q %s", d.file, l.Text, complaint)
			}
		}
	}
}

func (l line) faults(d drawing) (faults []string) {
	if l.Size < smallestNote || !l.Note && l.Size < smallestText {
		faults = append(faults, fmt.Sprintf("is %v px high", l.Size))
	}
	if picture := (box{0, 0, float64(d.root.Width), float64(d.root.Height)}); !l.Box.within(picture, margin) {
		faults = append(faults, "stands too near the edge")
	}
	if l.Term != nil && !l.Box.within(*l.Term, padding) {
		faults = append(faults, "does not fit into its shape")
	}
	return faults
}

// faultsBefore are those of a text before what the picture has without it.
func (l line) faultsBefore(picture *image.RGBA) (faults []string) {
	colours := make(map[color.RGBA]bool)
	for y := int(l.Box.Top); y < int(l.Box.Bottom); y++ {
		for x := int(l.Box.Left); x < int(l.Box.Right); x++ {
			colours[picture.RGBAAt(x, y)] = true
		}
	}
	if len(colours) > 1 {
		faults = append(faults, "stands before more than one colour")
	}
	for behind := range colours {
		if got := contrast(l.colour(), behind); got < lowestContrast {
			faults = append(faults, fmt.Sprintf("has a contrast of %.1f", got))
		}
	}
	return faults
}

func (l line) overlaps(others []line) (faults []string) {
	for _, other := range others {
		if l.Box.area().Overlaps(other.Box.area()) {
			faults = append(faults, fmt.Sprintf("overlaps %q", other.Text))
		}
	}
	return faults
}

func (l line) colour() color.RGBA {
	return color.RGBA{R: l.Fill[0], G: l.Fill[1], B: l.Fill[2], A: 255}
}

// area is the box without its outermost pixels, where no line has ink.
func (b box) area() image.Rectangle {
	return image.Rect(int(b.Left), int(b.Top), int(b.Right), int(b.Bottom)).Inset(1)
}

// within tells whether b lies in outer, so far from its sides.
func (b box) within(outer box, sides float64) bool {
	return b.Left >= outer.Left+sides && b.Right <= outer.Right-sides && b.Top >= outer.Top && b.Bottom <= outer.Bottom
}

// contrast is the ratio of WCAG 2.2, from 1 to 21.
func contrast(a, b color.RGBA) float64 {
	light, dark := luminance(a), luminance(b)
	return (max(light, dark) + 0.05) / (min(light, dark) + 0.05)
}

// luminance is the relative luminance of WCAG 2.2.
func luminance(c color.RGBA) float64 {
	linear := func(v uint8) float64 {
		s := float64(v) / 255
		if s <= 0.04045 {
			return s / 12.92
		}
		return math.Pow((s+0.055)/1.055, 2.4)
	}
	return 0.2126*linear(c.R) + 0.7152*linear(c.G) + 0.0722*linear(c.B)
}
