package packs_test

import (
	"image"
	"image/color"
	"math"
	"testing"

	"labgloss/bot/playground/browsertest"
)

// What a reader needs: a quarter of these sizes is left on a phone, where a
// figure is 400 px wide. The contrast is that of WCAG 2.2, 1.4.3.
const (
	smallestText   = 44 // px
	smallestNote   = 34 // px, in the footer
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
		picture := render(t, b, d)
		for _, l := range browsertest.Eval[[]line](b, lines) {
			if l.Size < smallestNote || !l.Note && l.Size < smallestText {
				t.Errorf("%s: %q is %v px high", d.file, l.Text, l.Size)
			}
			if !l.Box.within(box{0, 0, float64(d.root.Width), float64(d.root.Height)}, margin, 0) {
				t.Errorf("%s: %q stands too near the edge, at %v", d.file, l.Text, l.Box)
			}
			if l.Term != nil && !l.Box.within(*l.Term, padding, 0) {
				t.Errorf("%s: %q does not fit into its shape", d.file, l.Text)
			}
			fill := color.RGBA{R: l.Fill[0], G: l.Fill[1], B: l.Fill[2], A: 255}
			behind, foreign := around(picture, l.Box, fill)
			if got := contrast(fill, behind); got < lowestContrast {
				t.Errorf("%s: %q has a contrast of %.1f", d.file, l.Text, got)
			}
			if foreign > 0 {
				t.Errorf("%s: %q shares its place with %d pixels of something else", d.file, l.Text, foreign)
			}
		}
	}
}

// within tells whether b lies in outer, so far from its sides and from its top
// and bottom.
func (b box) within(outer box, sides, ends float64) bool {
	return b.Left >= outer.Left+sides && b.Right <= outer.Right-sides && b.Top >= outer.Top+ends && b.Bottom <= outer.Bottom-ends
}

// around returns the commonest colour in a text's box, which is that behind the
// text, and counts the pixels that are no mixture of it and the text's own.
func around(img *image.RGBA, b box, fill color.RGBA) (behind color.RGBA, foreign int) {
	count := make(map[color.RGBA]int)
	for y := int(b.Top); y < int(b.Bottom); y++ {
		for x := int(b.Left); x < int(b.Right); x++ {
			count[img.RGBAAt(x, y)]++
		}
	}
	for c, n := range count {
		if n > count[behind] {
			behind = c
		}
	}
	for c, n := range count {
		if !mixed(c, behind, fill) {
			foreign += n
		}
	}
	return behind, foreign
}

// mixed tells whether c lies between a and b, as the edge of a letter does.
func mixed(c, a, b color.RGBA) bool {
	const near = 12 // of 255
	whole := distance(a, b)
	return distance(a, c)+distance(c, b) <= whole+near
}

func distance(a, b color.RGBA) float64 {
	r, g, bl := float64(a.R)-float64(b.R), float64(a.G)-float64(b.G), float64(a.B)-float64(b.B)
	return math.Sqrt(r*r + g*g + bl*bl)
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
