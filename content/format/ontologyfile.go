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

	"labgloss/content"
)

// ontologyHead is how much of a file tells its kind, in bytes.
const ontologyHead = 4 << 10

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
