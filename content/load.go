package content

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"
	"unicode/utf8"
)

// MaxFileSize bounds pack.yaml, in bytes: room for 10,000 terms with long
// definitions, where more than a thousand belong into a TermsFileName, and a limit
// for a file taken by mistake.
const MaxFileSize = 8 << 20

// ErrNoPack is wrapped in the error of Load when there is no pack.yaml.
var ErrNoPack = errors.New("no " + FileName + " there")

// Load reads the pack whose folder is the root of fsys, strictly: its error
// is Findings with every mistake of the files and of the images beside them, or
// wraps ErrNoPack or the error of reading.
func Load(fsys fs.FS) (*Pack, error) {
	p, _, err := read(fsys, &gallery{fsys: fsys}, nil)
	return p, err
}

// Check is Load for whoever makes a pack. It decodes each image to its end, and
// warns of what is no mistake and yet serves readers badly; it does so beside an
// error too. A pack without mistakes is looked at by the rules as well. Warnings
// that a term silences are marked as such.
func Check(fsys fs.FS, rules ...Rule) (p *Pack, warnings Findings, err error) {
	return read(fsys, &gallery{fsys: fsys, closely: true}, rules)
}

// LoadHeader is Load for all but the terms of a pack that has them in a file of
// their own, of which it is known that they were loaded with this pack.yaml
// before.
func LoadHeader(fsys fs.FS) (*Pack, error) {
	source, err := readFile(fsys)
	if err != nil {
		return nil, err
	}
	p := new(Pack)
	d := decodeYAML(FileName, source, p)
	for _, problem := range p.validateHeader(&gallery{fsys: fsys}).findings {
		d.reportContent(problem)
	}
	if mistakes, _ := d.findings.sorted(); len(mistakes) > 0 {
		return nil, mistakes
	}
	return p, nil
}

// Parse is Load for the text of a pack.yaml that stands alone: images are not
// looked at.
func Parse(r io.Reader) (*Pack, error) {
	source, err := readSource(r, FileName, 0, MaxFileSize)
	if err != nil {
		return nil, err
	}
	p, _, err := parse(source, nil, nil, nil)
	return p, err
}

func read(fsys fs.FS, images *gallery, rules []Rule) (p *Pack, warnings Findings, err error) {
	source, err := readFile(fsys)
	if err != nil {
		return nil, nil, err
	}
	lines, err := readTermLines(fsys)
	if err != nil {
		return nil, nil, err
	}
	return parse(source, lines, images, rules)
}

// parse reads a pack; lines and images may be nil.
func parse(source []byte, lines *termLines, images *gallery, rules []Rule) (p *Pack, warnings Findings, err error) {
	if finding, found := notText(FileName, source); found {
		return nil, nil, Findings{finding}
	}
	p = new(Pack)
	d := decodeYAML(FileName, source, p)
	if d.parsed {
		d.takeLines(p, lines)
		if !lines.partly() { // or much would only follow from what was not read
			for _, problem := range p.validate(images) {
				d.reportContent(problem)
			}
		}
		if images.looksClosely() {
			d.review(p, rules)
		}
	}
	mistakes, warnings := d.findings.sorted()
	if len(mistakes) > 0 {
		return nil, warnings, mistakes
	}
	return p, warnings, nil
}

// takeLines gives a pack the terms that stand in a file of their own.
func (d *decoder) takeLines(p *Pack, lines *termLines) {
	switch {
	case lines == nil:
	case len(p.Terms) > 0:
		d.reportForm(RepeatedKey, "terms", "the pack has its terms in "+TermsFileName+" as well; put them all in one place")
	default:
		d.termLines = lines
		p.Terms = lines.terms
		d.malformed["terms"] = len(lines.terms) == 0 && len(lines.findings) > 0
		d.findings = append(d.findings, lines.findings...)
	}
}

// readFile reads the pack's file.
func readFile(fsys fs.FS) ([]byte, error) {
	source, err := readText(fsys, FileName, MaxFileSize)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, ErrNoPack
	}
	return source, err
}

// readText reads the text of a file in a pack's folder, at most limit bytes.
func readText(fsys fs.FS, name string, limit int64) ([]byte, error) {
	info, err := fs.Stat(fsys, name) // before it is opened, which of a pipe does not return
	switch {
	case err != nil:
		return nil, fmt.Errorf("opening the pack: %w", err)
	case !info.Mode().IsRegular():
		return nil, fmt.Errorf("%s is no file", name)
	case info.Size() > limit:
		return nil, tooLarge(name, limit)
	}
	f, err := fsys.Open(name)
	if err != nil {
		return nil, fmt.Errorf("opening the pack: %w", err)
	}
	defer f.Close()
	return readSource(f, name, info.Size(), limit)
}

// readSource reads a text of about so many bytes, at most limit.
func readSource(r io.Reader, name string, size, limit int64) ([]byte, error) {
	var b bytes.Buffer
	b.Grow(int(size) + bytes.MinRead) // so that it need not grow to see the end
	if _, err := b.ReadFrom(io.LimitReader(r, limit+1)); err != nil {
		return nil, fmt.Errorf("reading the pack: %w", err)
	}
	if int64(b.Len()) > limit {
		return nil, tooLarge(name, limit)
	}
	return bytes.TrimPrefix(b.Bytes(), []byte("\xef\xbb\xbf")), nil
}

func tooLarge(name string, limit int64) error {
	return fmt.Errorf("%s is larger than %d MiB", name, limit>>20)
}

// notText finds the first character that no text has.
func notText(file string, source []byte) (Finding, bool) {
	if utf8.Valid(source) && bytes.IndexByte(source, 0) < 0 { // as a rule
		return Finding{}, false
	}
	line := 0
	for text := range bytes.Lines(source) {
		line++
		message, before := "not UTF-8 from here on; save the file as UTF-8", firstInvalid(text)
		if nul := bytes.IndexByte(text, 0); before < 0 && nul >= 0 {
			message, before = "a NUL character; this is no text file", nul
		}
		if before >= 0 {
			shown := strings.ToValidUTF8(strings.TrimRight(string(text), "\r\n"), string(utf8.RuneError))
			column := 1 + utf8.RuneCount(text[:before])
			return Finding{Code: InvalidSyntax, File: file, Line: line, Column: column, Message: message, Source: shown}, true
		}
	}
	return Finding{}, false
}

// firstInvalid returns the offset of the first byte that is not UTF-8, or -1.
func firstInvalid(text []byte) int {
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRune(text[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
	return -1
}
