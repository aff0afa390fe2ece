package content

import (
	"bytes"
	"errors"
	"fmt"
	"image"
	_ "image/gif"  // makes image.Decode read it
	_ "image/jpeg" // likewise
	_ "image/png"  // likewise

	_ "golang.org/x/image/webp" // likewise
)

// MaxImageSize bounds a figure's image, in bytes: a reply in a chat is loaded
// by everybody who scrolls past, on a phone too.
const MaxImageSize = 500_000

// The bounds of an image in pixels. A file within MaxImageSize can hold far
// more than these, and whoever shows it needs four bytes for each: 100 MB for
// 25 million, which a phone still has.
const (
	MaxImageSide   = 10_000
	MaxImagePixels = 25_000_000
)

// Image is a picture, read once and shared. It is not to be changed.
type Image struct {
	// Data is the file as it is, at most MaxImageSize bytes.
	Data []byte
	// Format is "png", "jpeg", "webp" or "gif".
	Format string
	// Width and Height are in pixels, at most MaxImageSide each and
	// MaxImagePixels in all.
	Width, Height int
}

// imageForms are the forms of image that Discord shows in an embed, by what
// the names of their files end in.
//
//nolint:gochecknoglobals // a constant table
var imageForms = map[string]string{
	".png": "png", ".jpg": "jpeg", ".jpeg": "jpeg", ".webp": "webp", ".gif": "gif",
}

// parseImage reads the head of an image file. Its errors go behind the file's
// name and say what to do.
func parseImage(data []byte) (*Image, error) {
	cfg, format, err := image.DecodeConfig(bytes.NewReader(data))
	switch {
	case errors.Is(err, image.ErrFormat):
		return nil, errors.New("is no image; save it as PNG, JPEG, WebP or GIF")
	case err != nil:
		return nil, fmt.Errorf("is broken (%w); save it anew", err)
	case cfg.Width <= 0 || cfg.Height <= 0:
		return nil, errors.New("has no pixels; save it anew")
	case cfg.Width > MaxImageSide || cfg.Height > MaxImageSide || cfg.Width*cfg.Height > MaxImagePixels:
		return nil, fmt.Errorf("is %d by %d pixels; at most %d a side and %d million in all: save it 1600 pixels wide",
			cfg.Width, cfg.Height, MaxImageSide, MaxImagePixels/1_000_000)
	case format == "webp" && moves(data):
		return nil, errors.New("is a moving WebP, which cannot be checked; save it as GIF, or as a picture that stands still")
	}
	return &Image{Data: data, Format: format, Width: cfg.Width, Height: cfg.Height}, nil
}

// moves tells whether a WebP file is an animation, by the flag in its extended
// header (https://developers.google.com/speed/webp/docs/riff_container).
func moves(webp []byte) bool {
	const chunk, flags, animation = len("RIFF....WEBP"), len("RIFF....WEBPVP8X...."), 1 << 1
	return len(webp) > flags && string(webp[chunk:chunk+4]) == "VP8X" && webp[flags]&animation != 0
}
