package format

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// lineReader reads lines of bounded length, in whatever charset they are.
type lineReader struct {
	r      *bufio.Reader
	limit  int
	number int // of the line read last
	first  int // the line where that begins
}

// next returns the next line, and io.EOF with the last. A line that ends in a
// backslash goes on in the next one.
func (l *lineReader) next() (string, error) {
	l.first = l.number + 1
	var whole []byte
	for {
		l.number++
		line, err := l.physical(l.limit - len(whole))
		if err != nil && !errors.Is(err, io.EOF) {
			return "", err
		}
		line = bytes.TrimRight(line, "\r\n")
		if err == nil && endsEscaped(line) {
			whole = append(whole, line[:len(line)-1]...)
			continue
		}
		if whole == nil {
			return lineText(line), err
		}
		return lineText(append(whole, line...)), err
	}
}

// plain returns the next line, and io.EOF with the last.
func (l *lineReader) plain() (string, error) {
	l.number++
	line, err := l.physical(l.limit)
	if err != nil && !errors.Is(err, io.EOF) {
		return "", err
	}
	return lineText(bytes.TrimRight(line, "\r\n")), err
}

// physical reads up to the end of the line.
func (l *lineReader) physical(room int) ([]byte, error) {
	line, err := l.r.ReadSlice('\n')
	if errors.Is(err, bufio.ErrBufferFull) {
		line = bytes.Clone(line)
	}
	for errors.Is(err, bufio.ErrBufferFull) && len(line) <= room {
		var more []byte
		more, err = l.r.ReadSlice('\n')
		line = append(line, more...)
	}
	switch {
	case err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, bufio.ErrBufferFull):
		return nil, err
	case bytes.IndexByte(line, 0) >= 0:
		return nil, fmt.Errorf("%w: a NUL character", ErrNotText)
	case len(line) > room:
		return nil, fmt.Errorf("%w: the line is longer than %d KiB; is the file what it is read as?", ErrTooLarge, l.limit>>10)
	}
	return line, err
}

// lineText reads a line as UTF-8 in which stray bytes are Windows-1252.
func lineText(line []byte) string {
	if utf8.Valid(line) {
		return string(line)
	}
	text, err := decodeText(line)
	if err != nil {
		return strings.ToValidUTF8(string(line), string(utf8.RuneError))
	}
	return text
}

// endsEscaped tells whether the line's last character is a backslash that
// escapes the line's end.
func endsEscaped(line []byte) bool {
	n := len(line) - len(bytes.TrimRight(line, `\`))
	return n%2 == 1
}
