package content

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"image"
	"image/gif"
)

// The bounds of an animation. All its frames are decoded at once, a byte a
// pixel and some kilobytes a frame, and a small file can have any number of
// them.
const (
	maxFrames      = 1000
	maxFramePixels = 4 * MaxImagePixels
)

// decode reads the image to its end, all frames of an animation, and says if it
// is broken.
func (i *Image) decode() error {
	var err error
	if i.Format == "gif" {
		err = decodeFrames(i.Data)
	} else {
		_, _, err = image.Decode(bytes.NewReader(i.Data))
	}
	if err != nil {
		return fmt.Errorf("is broken (%w); save it anew", err)
	}
	return nil
}

func decodeFrames(data []byte) error {
	if frames, pixels := countFrames(data); frames > maxFrames || pixels > maxFramePixels {
		return errors.New("too many frames")
	}
	_, err := gif.DecodeAll(bytes.NewReader(data))
	return err
}

// countFrames returns how many frames a GIF has and how many pixels these have
// in all, as far as its blocks are well-formed
// (https://www.w3.org/Graphics/GIF/spec-gif89a.txt).
func countFrames(data []byte) (frames, pixels int) {
	const screen, extension, frame = 13, 0x21, 0x2C // the head's size, and what blocks begin with
	b := blocks{data}
	if head := b.take(screen); head != nil {
		b.skipColours(head[10])
	}
	for {
		switch first := b.take(1); {
		case first == nil:
			return frames, pixels
		case first[0] == extension:
			b.take(1) // its label
			b.skipBlocks()
		case first[0] == frame:
			frames++
			pixels += b.frame()
		default:
			return frames, pixels
		}
	}
}

// blocks are what is left of a GIF.
type blocks struct{ rest []byte }

// take returns the next n bytes; nil, now and from then on, where there are
// fewer.
func (b *blocks) take(n int) []byte {
	if len(b.rest) < n {
		b.rest = nil
		return nil
	}
	taken := b.rest[:n]
	b.rest = b.rest[n:]
	return taken
}

// frame passes over a frame and returns how many pixels it has.
func (b *blocks) frame() int {
	d := b.take(9) // left, top, width, height, flags
	if d == nil {
		return 0
	}
	b.skipColours(d[8])
	b.take(1) // the size of the first codes
	b.skipBlocks()
	return int(binary.LittleEndian.Uint16(d[4:])) * int(binary.LittleEndian.Uint16(d[6:]))
}

// skipColours passes over the table of colours that the flags announce.
func (b *blocks) skipColours(flags byte) {
	const present, size = 1 << 7, 1<<3 - 1
	if flags&present != 0 {
		b.take(3 << (flags&size + 1))
	}
}

// skipBlocks passes over blocks of data, up to the empty one that ends them.
func (b *blocks) skipBlocks() {
	for {
		size := b.take(1)
		if size == nil || size[0] == 0 {
			return
		}
		b.take(int(size[0]))
	}
}
