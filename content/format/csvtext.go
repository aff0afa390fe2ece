package format

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	textunicode "golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// headSize is how much of a file is looked at before it is read.
const headSize = 64 << 10

// textReader decodes a table, the file with that name, in whatever charset it is
// to UTF-8.
func textReader(s *source, name string) (*bufio.Reader, error) {
	raw := bufio.NewReaderSize(s.upTo(maxTable), headSize)
	head, err := raw.Peek(headSize)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	if kind := otherKind(name, head); kind != "" {
		return nil, fmt.Errorf("%w: it is %s", ErrNotText, kind)
	}
	if len(bytes.Trim(head, "\x00\xef\xbb\xbf\xff\xfe \t\r\n")) == 0 && len(head) < headSize {
		return nil, ErrEmpty
	}
	return bufio.NewReaderSize(transform.NewReader(raw, decoderOf(head)), headSize), nil
}

// decoderOf returns what makes UTF-8 of a text that begins with head: of what
// its byte order mark says, of UTF-16 or Windows-1252 without one, or else of
// UTF-8 in which stray bytes are Windows-1252.
func decoderOf(head []byte) transform.Transformer {
	fallback := transform.Transformer(strayBytes{})
	switch little, big := zeros(head); {
	case little && !big:
		fallback = textunicode.UTF16(textunicode.LittleEndian, textunicode.IgnoreBOM).NewDecoder()
	case big && !little:
		fallback = textunicode.UTF16(textunicode.BigEndian, textunicode.IgnoreBOM).NewDecoder()
	case isWindows1252(head):
		fallback = charmap.Windows1252.NewDecoder()
	}
	return textunicode.BOMOverride(fallback)
}

// zeros says whether every second byte of text is 0 so often as in UTF-16, where
// a Latin letter has one, with the low byte first or the high one.
func zeros(head []byte) (little, big bool) {
	const share = 4 // of the characters, one in so many is Latin
	count := [2]int{}
	for i, b := range head {
		if b == 0 {
			count[i%2]++
		}
	}
	enough := max(len(head)/2/share, 1)
	return count[1] >= enough, count[0] >= enough
}

// isWindows1252 says whether more characters of text are stray bytes than UTF-8
// beyond ASCII.
func isWindows1252(head []byte) bool {
	stray, others := 0, 0
	for i := 0; i < len(head) && utf8.FullRune(head[i:]); {
		r, size := utf8.DecodeRune(head[i:])
		switch {
		case r == utf8.RuneError && size == 1:
			stray++
		case size > 1:
			others++
		}
		i += size
	}
	return stray > others
}

// strayBytes makes characters of Windows-1252 of the bytes that are no UTF-8.
type strayBytes struct{ transform.NopResetter }

// Transform implements transform.Transformer.
func (strayBytes) Transform(dst, src []byte, atEOF bool) (written, read int, err error) {
	for read < len(src) {
		r, size := utf8.DecodeRune(src[read:])
		if r == utf8.RuneError && size == 1 {
			if !atEOF && !utf8.FullRune(src[read:]) {
				return written, read, transform.ErrShortSrc
			}
			r = readByte(src[read])
		}
		if written+utf8.RuneLen(r) > len(dst) {
			return written, read, transform.ErrShortDst
		}
		written += utf8.EncodeRune(dst[written:], r)
		read += size
	}
	return written, read, nil
}
