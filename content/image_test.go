package content_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"image"
	"image/color"
	"image/gif"
	"image/jpeg"
	"image/png"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"labgloss/content"
)

const goodAlt = "Two cells, of which the left one lets go of its neighbours and moves to the right"

// illustrated is a pack with a figure for each image, in lines of their own from
// line 10 on.
func illustrated(images ...string) string {
	var b strings.Builder
	b.WriteString("terms: [{id: one, label: One, definition: The first.}]\n")
	b.WriteString(strings.Split(minimal, "terms:")[0])
	b.WriteString("figures:\n")
	for i, name := range images {
		fmt.Fprintf(&b, "  - {id: fig-%d, number: %d, title: A figure, kind: schematic, image: %s, alt: %q}\n", i, i, name, goodAlt)
	}
	return b.String()
}

// withImage is the folder of a pack with one figure.
func withImage(name string, data []byte) fstest.MapFS {
	return fstest.MapFS{content.FileName: {Data: []byte(illustrated(name))}, name: {Data: data}}
}

func grey(w, h int) *image.Paletted {
	return image.NewPaletted(image.Rect(0, 0, w, h), color.Palette{color.Black, color.White})
}

func pngOf(t testing.TB, w, h int) []byte {
	t.Helper()
	return encoded(t, func(b *bytes.Buffer) error { return png.Encode(b, grey(w, h)) })
}

func encoded(t testing.TB, encode func(*bytes.Buffer) error) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := encode(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// images are one of each form, 900 by 600 pixels but for the WebP, for which
// the standard library has no encoder.
func images(t testing.TB) map[string][]byte {
	t.Helper()
	moving := &gif.GIF{Image: []*image.Paletted{grey(900, 600), grey(900, 600)}, Delay: []int{1, 1}}
	return map[string][]byte{
		"a.png":  pngOf(t, 900, 600),
		"a.jpg":  encoded(t, func(b *bytes.Buffer) error { return jpeg.Encode(b, grey(900, 600), nil) }),
		"a.gif":  encoded(t, func(b *bytes.Buffer) error { return gif.EncodeAll(b, moving) }),
		"a.webp": []byte(dot),
	}
}

// dot is a WebP of one pixel, without loss.
const dot = "RIFF\x1a\x00\x00\x00WEBPVP8L\x0d\x00\x00\x00\x2f\x00\x00\x00\x10\x07\x10\x11\x11\x88\x88\xfe\x07\x00"

func TestLoadReadsImages(t *testing.T) {
	t.Parallel()
	for name, data := range images(t) {
		p, err := content.Load(withImage(name, data))
		if err != nil {
			t.Errorf("Load(%s) = %v", name, err)
			continue
		}
		want := &content.Image{Data: data, Format: strings.Replace(name[2:], "jpg", "jpeg", 1), Width: 900, Height: 600}
		if name == "a.webp" {
			want.Width, want.Height = 1, 1
		}
		if diff := cmp.Diff(want, p.Figures[0].Picture); diff != "" {
			t.Errorf("the picture of %s (-want +got):\n%s", name, diff)
		}
	}
}

// openings counts how often each file is opened.
type openings struct {
	fs.FS
	of map[string]int
}

func (o openings) Open(name string) (fs.File, error) {
	o.of[name]++
	return o.FS.Open(name)
}

func (o openings) Stat(name string) (fs.FileInfo, error) { return fs.Stat(o.FS, name) }

func TestFiguresShareAnImage(t *testing.T) {
	t.Parallel()
	folder := openings{fstest.MapFS{
		content.FileName: {Data: []byte(illustrated("a.png", "b.png", "a.png"))},
		"a.png":          {Data: pngOf(t, 900, 600)},
		"b.png":          {Data: pngOf(t, 900, 500)},
	}, make(map[string]int)}
	p, err := content.Load(folder)
	if err != nil {
		t.Fatal(err)
	}
	if f := p.Figures; f[0].Picture != f[2].Picture || f[0].Picture == f[1].Picture {
		t.Errorf("pictures %p, %p, %p; want the first and the third to be the same", f[0].Picture, f[1].Picture, f[2].Picture)
	}
	if diff := cmp.Diff(map[string]int{content.FileName: 1, "a.png": 1, "b.png": 1}, folder.of); diff != "" {
		t.Errorf("files opened (-want +got):\n%s", diff)
	}
}

// claiming is a PNG of one pixel whose head claims to have so many.
func claiming(t testing.TB, w, h uint32) []byte {
	t.Helper()
	const head, width, height, sum = 12, 16, 20, 29 // offsets within the file
	data := pngOf(t, 1, 1)
	binary.BigEndian.PutUint32(data[width:], w)
	binary.BigEndian.PutUint32(data[height:], h)
	binary.BigEndian.PutUint32(data[sum:], crc32.ChecksumIEEE(data[head:sum]))
	return data
}

func TestLoadRefusesImages(t *testing.T) {
	t.Parallel()
	moving := "RIFF\x1e\x00\x00\x00WEBPVP8X\x0a\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00"
	for _, c := range []struct {
		name string
		data []byte
		want string
	}{
		{"a.png", nil, `"a.png" is empty`},
		{"a.png", []byte("<svg/>"), `"a.png" is no image; save it as PNG, JPEG, WebP or GIF`},
		{"a.png", pngOf(t, 9, 9)[:20], `"a.png" is broken (unexpected EOF); save it anew`},
		{"a.png", images(t)["a.jpg"], `"a.png" is a jpeg file within; save it as what its name says, or call it so`},
		{"a.png", make([]byte, content.MaxImageSize+1), `"a.png" has 501 kB; at most 500 kB: save it 1600 pixels wide, as PNG with a palette, JPEG or WebP`},
		{"a.png", claiming(t, content.MaxImageSide+1, 1), `"a.png" is 10001 by 1 pixels; at most 10000 a side and 25 million in all: save it 1600 pixels wide`},
		{"a.png", claiming(t, 5000, 5001), `"a.png" is 5000 by 5001 pixels; at most 10000 a side and 25 million in all: save it 1600 pixels wide`},
		{"a.gif", []byte("GIF89a\x00\x00\x00\x00\x00\x00\x00"), `"a.gif" has no pixels; save it anew`},
		{"a.webp", []byte(moving), `"a.webp" is a moving WebP, which cannot be checked; save it as GIF, or as a picture that stands still`},
		{"a.svg", []byte("<svg/>"), `"a.svg" must be one of .gif, .jpeg, .jpg, .png, .webp`},
	} {
		_, err := content.Load(withImage(c.name, c.data))
		findings, ok := errors.AsType[content.Findings](err)
		if !ok || len(findings) != 1 {
			t.Errorf("Load with %s of %d bytes = %v, want one finding", c.name, len(c.data), err)
			continue
		}
		if f := findings[0]; f.Message != c.want || f.Line != 10 {
			t.Errorf("Load with %s of %d bytes: line %d: %s\nwant line 10: %s", c.name, len(c.data), f.Line, f.Message, c.want)
		}
	}
}
