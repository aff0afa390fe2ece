package packs_test

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"hash/crc32"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"maps"
	"slices"
	"testing"
)

// A picture names its source in a tEXt chunk of this keyword: the SHA-256 of
// the SVG, in hexadecimal. So it can be told without a browser whether both
// belong together.
const sourceKeyword = "SVG-SHA256"

// A PNG begins with a signature and the chunk IHDR. A chunk is its data's
// length, a name, the data and a checksum, each but the data of 4 bytes.
const (
	pngSignature = 8
	pngChunk     = 4 + 4 + 4
	pngHeader    = pngChunk + 13
)

// encode makes the picture's file, which names its source.
func encode(t *testing.T, img *image.RGBA, svg []byte) []byte {
	t.Helper()
	var file bytes.Buffer
	if err := (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&file, withPalette(img)); err != nil {
		t.Fatal(err)
	}
	return slices.Insert(file.Bytes(), pngSignature+pngHeader, textChunk(sourceKeyword+"\x00"+digest(svg))...)
}

// withPalette keeps the 256 commonest colours, which makes a file a third as
// large. A drawing has some twenty; the others are of its smoothed edges, and
// become the nearest.
func withPalette(img *image.RGBA) *image.Paletted {
	count := make(map[color.RGBA]int)
	for y := range img.Rect.Dy() {
		for x := range img.Rect.Dx() {
			count[img.RGBAAt(x, y)]++
		}
	}
	commonest := slices.SortedFunc(maps.Keys(count), func(a, b color.RGBA) int {
		return cmp.Or(count[b]-count[a], slices.Compare([]uint8{a.R, a.G, a.B}, []uint8{b.R, b.G, b.B}))
	})
	var palette color.Palette
	for _, c := range commonest[:min(len(commonest), 256)] {
		palette = append(palette, c)
	}
	paletted := image.NewPaletted(img.Rect, palette)
	draw.Draw(paletted, img.Rect, img, image.Point{}, draw.Src)
	return paletted
}

func textChunk(text string) []byte {
	chunk := binary.BigEndian.AppendUint32(nil, uint32(len(text)))
	chunk = append(chunk, "tEXt"+text...)
	return binary.BigEndian.AppendUint32(chunk, crc32.ChecksumIEEE(chunk[4:]))
}

// sourceOf returns the digest of the SVG that a picture says it was made of,
// or "".
func sourceOf(file []byte) string {
	for rest := file[pngSignature:]; len(rest) >= pngChunk; {
		length := int(binary.BigEndian.Uint32(rest))
		if found, ok := bytes.CutPrefix(rest[4:8+length], []byte("tEXt"+sourceKeyword+"\x00")); ok {
			return string(found)
		}
		rest = rest[pngChunk+length:]
	}
	return ""
}

func digest(svg []byte) string {
	sum := sha256.Sum256(svg)
	return hex.EncodeToString(sum[:])
}

func decode(t *testing.T, file []byte) *image.RGBA {
	t.Helper()
	img, err := png.Decode(bytes.NewReader(file))
	if err != nil {
		t.Fatal(err)
	}
	rgba := image.NewRGBA(img.Bounds())
	draw.Draw(rgba, rgba.Bounds(), img, img.Bounds().Min, draw.Src)
	return rgba
}

const (
	tile    = 8  // pixels a side
	visible = 48 // of 255: a smaller difference of a tile is one of smoothing
)

// unlike counts the tiles in which two pictures of one size differ visibly in
// the mean of a colour.
func unlike(a, b *image.RGBA) (tiles int) {
	for y := 0; y < a.Rect.Dy(); y += tile {
		for x := 0; x < a.Rect.Dx(); x += tile {
			inA, inB := mean(a, x, y), mean(b, x, y)
			if slices.ContainsFunc([]int{0, 1, 2}, func(c int) bool { return max(inA[c]-inB[c], inB[c]-inA[c]) > visible }) {
				tiles++
			}
		}
	}
	return tiles
}

// mean returns the mean colour of the tile at x, y.
func mean(img *image.RGBA, x, y int) (colour [3]int) {
	area := image.Rect(x, y, x+tile, y+tile).Intersect(img.Rect)
	for y := area.Min.Y; y < area.Max.Y; y++ {
		for x := area.Min.X; x < area.Max.X; x++ {
			at := img.PixOffset(x, y)
			for c := range colour {
				colour[c] += int(img.Pix[at+c])
			}
		}
	}
	for c := range colour {
		colour[c] /= area.Dx() * area.Dy()
	}
	return colour
}
