package content

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"unicode/utf8"
)

// MaxFileSize bounds pack.yaml, in bytes: room for 40,000 terms with long
// definitions, and a limit for a file taken by mistake.
const MaxFileSize = 32 << 20

// ErrNoPack is wrapped in the error of Load when there is no pack.yaml.
var ErrNoPack = errors.New("no " + FileName + " there")

// Load reads the pack whose folder is the root of fsys, strictly: its error
// is Findings with every mistake of the file, or wraps ErrNoPack or the error
// of reading.
func Load(fsys fs.FS) (*Pack, error) {
	source, err := readFile(fsys)
	if err != nil {
		return nil, err
	}
	if line := firstInvalidLine(source); line > 0 {
		return nil, Findings{{
			File: FileName, Line: line, Column: 1,
			Message: "not UTF-8 text; save the file as UTF-8", Source: "",
		}}
	}
	p := new(Pack)
	d := decodeYAML(FileName, source, p)
	if d.parsed {
		for _, problem := range p.Validate(fsys) {
			d.reportContent(problem)
		}
	}
	if len(d.findings) > 0 {
		slices.SortStableFunc(d.findings, func(a, b Finding) int {
			return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
		})
		return nil, d.findings
	}
	return p, nil
}

// readFile reads at most MaxFileSize bytes of the pack's file.
func readFile(fsys fs.FS) ([]byte, error) {
	f, err := fsys.Open(FileName)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, ErrNoPack
	}
	if err != nil {
		return nil, fmt.Errorf("opening the pack: %w", err)
	}
	defer f.Close()
	source, err := io.ReadAll(io.LimitReader(f, MaxFileSize+1))
	if err != nil {
		return nil, fmt.Errorf("reading the pack: %w", err)
	}
	if len(source) > MaxFileSize {
		return nil, fmt.Errorf("%s is larger than %d MiB", FileName, MaxFileSize>>20)
	}
	return bytes.TrimPrefix(source, []byte("\xef\xbb\xbf")), nil
}

// firstInvalidLine returns the line of the first byte that is not UTF-8 text,
// or 0.
func firstInvalidLine(source []byte) int {
	line := 0
	for text := range bytes.Lines(source) {
		line++
		if !utf8.Valid(text) || bytes.IndexByte(text, 0) >= 0 {
			return line
		}
	}
	return 0
}
