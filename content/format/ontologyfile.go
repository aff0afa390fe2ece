package format

import (
	"bufio"
	"bytes"
	"cmp"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	textunicode "golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"

	"labgloss/content"
)

const (
	// chunk is how much is read at a time, in bytes.
	chunk = 64 << 10
	// ontologyHead is how much of a file tells its kind, in bytes.
	ontologyHead = 4 << 10
)

// readOntology reads files as one, each by read, and makes a pack of them. The
// errors of read begin with the file's name, and the line where that is known.
func readOntology(ctx context.Context, in []Input, opt Options, limits ontologyLimits,
	read func(*ontology, string, *bufio.Reader) error,
) (*content.Pack, Report, error) {
	o := newOntology(limits)
	if err := o.readFiles(ctx, in, opt, checkHead, read); err != nil {
		return nil, Report{}, err
	}
	o.applyEdges()
	return o.pack(ctx, opt)
}

// readFiles reads files one after the other. What cannot be read is refused by
// check, which looks at how a file begins.
func (o *ontology) readFiles(ctx context.Context, in []Input, opt Options, check func(*bufio.Reader) error,
	read func(*ontology, string, *bufio.Reader) error,
) error {
	var done int64
	for _, f := range in {
		name := cmp.Or(cleanLine(f.Name), "a file")
		o.header.files = append(o.header.files, name)
		source := &source{ctx: ctx, r: f.Reader, done: &done, progress: opt.Progress}
		text, err := openAny(source, o.limits.file)
		if err == nil {
			err = check(text)
		}
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		if err := read(o, name, text); err != nil {
			return err
		}
	}
	return nil
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
		plain = &unpacked{z, s}
	}
	text := bufio.NewReaderSize(&bounded{plain, limit, limit}, chunk)
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

// checkHead refuses what is no text, by its beginning.
func checkHead(text *bufio.Reader) error {
	start, err := peekHead(text)
	if err != nil {
		return err
	}
	if kind := signature(start); kind != "" {
		return fmt.Errorf("%w: it is %s", ErrOtherKind, kind)
	}
	return nil
}

// peekHead returns how a file begins, if anything stands in it.
func peekHead(text *bufio.Reader) (string, error) {
	head, err := text.Peek(ontologyHead)
	if err != nil && !errors.Is(err, io.EOF) {
		return "", err
	}
	start := strings.TrimSpace(string(head))
	if start == "" && errors.Is(err, io.EOF) {
		return "", ErrEmpty
	}
	return start, nil
}

// headText returns the beginning of a file as text, unpacked if need be, for
// telling its format.
func headText(head []byte) []byte {
	if !bytes.HasPrefix(head, []byte(gzipMagic)) {
		return head
	}
	z, err := gzip.NewReader(bytes.NewReader(head))
	if err != nil {
		return nil
	}
	text := make([]byte, ontologyHead)
	n, _ := io.ReadFull(z, text) // the head ends in the middle
	return text[:n]
}

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
		s.err = fmt.Errorf("reading: %w", err)
		return n, s.err
	}
	return n, err
}

// explain tells an error of unpacking from one of reading.
func (s *source) explain(err error) error {
	switch {
	case err == nil, errors.Is(err, io.EOF):
		return err
	case s.err != nil:
		return s.err
	case errors.Is(err, io.ErrUnexpectedEOF):
		return fmt.Errorf("%w: its packed data (gzip) ends in the middle; fetch it again", ErrDamaged)
	}
	return fmt.Errorf("%w: its packed data (gzip) is broken: %w; fetch it again", ErrDamaged, err)
}

// unpacked is what is within a packed file.
type unpacked struct {
	z *gzip.Reader
	s *source
}

// Read implements io.Reader.
func (u *unpacked) Read(p []byte) (int, error) {
	n, err := u.z.Read(p)
	return n, u.s.explain(err)
}

// bounded reads at most so many bytes, and fails if there are more.
type bounded struct {
	r           io.Reader
	left, limit int64
}

// Read implements io.Reader.
func (b *bounded) Read(p []byte) (int, error) {
	if b.left < 0 {
		return 0, fmt.Errorf("%w: it holds more than %d MiB", ErrTooLarge, b.limit>>20)
	}
	n, err := b.r.Read(p[:min(int64(len(p)), b.left+1)])
	if b.left -= int64(n); b.left < 0 {
		n--
		return n, fmt.Errorf("%w: it holds more than %d MiB", ErrTooLarge, b.limit>>20)
	}
	return n, err
}
