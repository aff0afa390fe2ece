package content

import (
	"fmt"
	"io/fs"
	"path"
	"strings"
	"unicode/utf16"

	"github.com/rivo/uniseg"
)

func (v *validator) figures() {
	first := make(map[string]string)
	for i := range v.pack.Figures {
		f := &v.pack.Figures[i]
		at := fmt.Sprintf("figures[%d]", i)
		v.figureIDs[f.ID] = true
		if v.id(at+".id", f.ID) {
			v.unique(first, f.ID, "figure", at)
		}
		v.line(at+".number", f.Number)
		v.line(at+".title", f.Title)
		if f.Source != nil {
			v.source(at+".source", f.Source)
		}
		v.kind(at+".kind", f)
		if f.Image != "" {
			v.alt(at+".alt", f.Alt)
			v.image(at+".image", f)
		}
	}
}

func (v *validator) kind(at string, f *Figure) {
	known := f.Kind == Published || f.Kind == Schematic
	if !known && (f.Kind != "" || f.Image != "") {
		v.report(InvalidKind, at, "must be %q or %q", Published, Schematic)
	}
}

// minAlt is how wide a description is that can be learnt from, in columns, of
// which a Chinese character has two and says as much as two letters.
const minAlt = 40

func (v *validator) alt(at, alt string) {
	if !v.required(at, alt) {
		return
	}
	if n := len(utf16.Encode([]rune(alt))); n > MaxAlt {
		v.report(LongAltText, at, "has %d characters (in UTF-16), and Discord takes %d; tell the rest in the caption", n, MaxAlt)
	}
	if uniseg.StringWidth(alt) < minAlt {
		v.warn(ShortAltText, at, "the alt text is short; say what the image shows, as you would to someone who cannot see it")
	}
}

// image reads the image of a figure.
func (v *validator) image(at string, f *Figure) {
	form, known := imageForms[strings.ToLower(path.Ext(f.Image))]
	switch {
	case !known:
		v.report(InvalidImage, at, "%q must be one of %s", f.Image, strings.Join(sortedKeys(imageForms), ", "))
		return
	case !fs.ValidPath(f.Image):
		v.report(InvalidImage, at, "%q must be a path below the pack's folder, such as figures/one.png", f.Image)
		return
	case v.images == nil:
		return
	}
	picture, err := v.images.open(f.Image)
	switch {
	case err != nil:
		v.report(InvalidImage, at, "%q %v", f.Image, err)
		return
	case picture.Format != form:
		v.report(InvalidImage, at, "%q is a %s file within; save it as what its name says, or call it so", f.Image, picture.Format)
		return
	}
	f.Picture = picture
	v.warnOfShape(at, f)
}

// What can be read on a phone: Discord shows an embed's image there in a box of
// about 400 by 300, so the sides of the image are to be not too unlike each
// other, and the detail for whoever opens it is to be there.
const (
	minWidth   = 800 // pixels
	maxWide    = 3   // times as wide as high
	maxNarrow  = 2   // times as high as wide
	shownInBox = "and a phone shows it in a box of about 400 by 300, too small to read"
)

func (v *validator) warnOfShape(at string, f *Figure) {
	w, h := f.Picture.Width, f.Picture.Height
	if w < minWidth {
		v.warn(SmallImage, at, "%q is %d pixels wide; from %d on its text can be read, and 1600 is good", f.Image, w, minWidth)
	}
	switch {
	case w > maxWide*h:
		v.warn(ImageShape, at, "%q is more than %d times as wide as high, "+shownInBox, f.Image, maxWide)
	case h > maxNarrow*w:
		v.warn(ImageShape, at, "%q is more than %d times as high as wide, "+shownInBox, f.Image, maxNarrow)
	}
}

// warn reports what is no mistake, to whoever looks closely.
func (v *validator) warn(code Code, at, format string, args ...any) {
	if v.images.looksClosely() {
		v.note(code, at, format, args...)
	}
}
