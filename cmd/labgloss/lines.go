package main

import (
	"bufio"
	"io"
)

// maxLine bounds a line of --batch and --names, in bytes. The rest of a longer
// one is passed over: what is searched for is far shorter.
const maxLine = 1 << 20

// lineReader reads text line by line and counts.
type lineReader struct {
	r      *bufio.Reader
	number int // of the line that next returned last
}

func newLineReader(r io.Reader) *lineReader { return &lineReader{r: bufio.NewReader(r)} }

// next returns a line without its end, or io.EOF after the last.
func (l *lineReader) next() (string, error) {
	l.number++
	var line []byte
	for {
		part, more, err := l.r.ReadLine()
		if err != nil {
			return "", err
		}
		line = append(line, part[:min(len(part), maxLine-len(line))]...)
		if !more {
			return string(line), nil
		}
	}
}
