package format

import (
	"bufio"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"

	textunicode "golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// chunk is how much is read at a time, in bytes.
const chunk = 64 << 10

// source is a file as it is stored. It tells how much of all files has been
// read, and stops when ctx does.
type source struct {
	ctx      context.Context
	r        io.Reader
	done     *int64
	progress func(read int64)
	err      error // why it stopped before the end
}

// Read implements io.Reader.
func (s *source) Read(p []byte) (int, error) {
	if s.err = s.ctx.Err(); s.err != nil {
		return 0, s.err
	}
	n, err := s.r.Read(p)
	*s.done += int64(n)
	if n > 0 && s.progress != nil {
		s.progress(*s.done)
	}
	if err != nil && !errors.Is(err, io.EOF) {
		s.err = err
	}
	return n, err
}

// explain tells an error of unpacking from one of reading.
func (s *source) explain(err error) error {
	switch {
	case err == nil, errors.Is(err, io.EOF):
		return err
	case s.ctx.Err() != nil:
		return s.ctx.Err()
	case s.err != nil:
		return fmt.Errorf("reading: %w", s.err)
	case errors.Is(err, io.ErrUnexpectedEOF):
		return fmt.Errorf("%w: its packed data (gzip) ends in the middle; fetch it again", ErrDamaged)
	}
	return fmt.Errorf("%w: its packed data (gzip) is broken: %w; fetch it again", ErrDamaged, err)
}

// upTo reads a file of at most limit bytes.
func (s *source) upTo(limit int64) *limited { return &limited{r: s, s: s, left: limit, limit: limit} }

// limited reads at most so many bytes of a file, or of what is packed in it, and
// fails if there are more.
type limited struct {
	r           io.Reader
	s           *source
	left, limit int64
}

// Read implements io.Reader.
func (l *limited) Read(p []byte) (int, error) {
	if l.left < 0 {
		return 0, l.full()
	}
	n, err := l.r.Read(p[:min(int64(len(p)), l.left+1)])
	if l.left -= int64(n); l.left < 0 {
		return n - 1, l.full()
	}
	return n, l.s.explain(err)
}

func (l *limited) full() error {
	return fmt.Errorf("%w: it holds more than %d MiB; divide it into several files", ErrTooLarge, l.limit>>20)
}

// openText unpacks a file, and reads it as what its byte order mark says, or
// as it is. Of the text it returns at most limit bytes can be read.
func openText(s *source, limit int64) (*bufio.Reader, error) {
	text, err := openAny(s, limit)
	if err != nil {
		return nil, err
	}
	return text, checkHead(text)
}

// openAny is openText for whatever kind of text.
func openAny(s *source, limit int64) (*bufio.Reader, error) {
	packed := bufio.NewReaderSize(s, chunk)
	var plain io.Reader = packed
	if magic, _ := packed.Peek(len(gzipMagic)); string(magic) == gzipMagic {
		z, err := gzip.NewReader(packed)
		if err != nil {
			return nil, s.explain(err)
		}
		plain = z
	}
	text := bufio.NewReaderSize(&limited{r: plain, s: s, left: limit, limit: limit}, chunk)
	if mark, _ := text.Peek(2); len(mark) == 2 && mark[0]^mark[1] == 0xff^0xfe {
		text = bufio.NewReaderSize(transform.NewReader(text, textunicode.BOMOverride(transform.Nop)), chunk)
	} else if mark, _ := text.Peek(len(utf8Mark)); string(mark) == utf8Mark {
		_, _ = text.Discard(len(utf8Mark))
	}
	return text, nil
}

const (
	gzipMagic = "\x1f\x8b"
	utf8Mark  = "\xef\xbb\xbf"
)
