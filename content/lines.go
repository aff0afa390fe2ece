package content

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"github.com/goccy/go-yaml/token"
)

// TermsFileName is the name of the file in which a large pack has its terms,
// beside a pack.yaml without any: a term a line, each a JSON object with the
// keys that a term has in pack.yaml (https://jsonlines.org). Lines of white
// space are passed over.
const TermsFileName = "terms.jsonl"

// Limits of a file of terms, sizes in bytes: room for millions of terms, and a
// limit for a file taken by mistake. After as many mistakes of form it is read no
// further: nobody mends more at a time.
const (
	MaxTermsFileSize = 1 << 30
	maxLine          = 1 << 20
	maxTerms         = 4_000_000
	maxMalformed     = 1000
)

// WriteTerms writes terms as lines of a TermsFileName.
func WriteTerms(w io.Writer, terms []Term) error {
	e := jsontext.NewEncoder(w)
	for i := range terms {
		if err := json.MarshalEncode(e, &terms[i], json.Deterministic(true)); err != nil {
			return fmt.Errorf("writing term %q: %w", terms[i].ID, err)
		}
	}
	return nil
}

// termLines are the lines of a file of terms.
type termLines struct {
	source []byte
	terms  []Term
	// places are the lines of the terms.
	places []linePlace
	// findings are mistakes of form, and unread tells that there are more, or more
	// terms, so that not all of the file was read.
	findings Findings
	unread   bool
	// again is the line that was looked at again last.
	again struct {
		index   int
		decoder *decoder
	}
}

// linePlace is where a line begins in the file, its number from 1, and whether
// nothing was read of it, which is the cause of whatever is missing there.
type linePlace struct {
	at, number int
	unread     bool
}

// readTermLines reads the file of terms in a pack's folder; nil where there is
// none.
func readTermLines(fsys fs.FS) (*termLines, error) {
	source, err := readText(fsys, TermsFileName, MaxTermsFileSize)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil //nolint:nilnil // most packs have none
	}
	if err != nil {
		return nil, err
	}
	l := &termLines{source: source}
	l.parse()
	return l, nil
}

// partly tells that not all lines were read. There may be no such file.
func (l *termLines) partly() bool { return l != nil && l.unread }

func (l *termLines) parse() {
	if finding, found := notText(TermsFileName, l.source); found {
		l.findings = Findings{finding}
		return
	}
	at, number := 0, 0
	for line := range bytes.Lines(l.source) {
		number++
		if l.unread = len(l.findings) >= maxMalformed || len(l.terms) == maxTerms; l.unread {
			l.findings = append(l.findings, Finding{
				Code: InvalidSyntax, File: TermsFileName, Line: number, Column: 1,
				Message: fmt.Sprintf("not read from here on, after %d terms and %d mistakes; a pack has at most %d terms", len(l.terms), len(l.findings), maxTerms),
			})
			return
		}
		if len(bytes.TrimSpace(line)) > 0 {
			t, mistakes, ok := readTerm(line)
			l.findings = append(l.findings, moved(mistakes, number, len(l.terms))...)
			l.places = append(l.places, linePlace{at, number, !ok})
			l.terms = append(l.terms, t)
		}
		at += len(line)
	}
}

// readTerm reads a line. JSON's decoder stops at the first mistake; so the
// decoder of pack.yaml, of which JSON is a part, looks at such a line again for
// all of them, and where it finds none, the error itself is told. ok is false
// where nothing can be read of the line.
func readTerm(line []byte) (t Term, mistakes Findings, ok bool) {
	if len(line) > maxLine {
		return t, Findings{{Code: InvalidSyntax, File: TermsFileName, Line: 1, Column: 1, Message: fmt.Sprintf("the line is longer than %d MiB", maxLine>>20)}}, false
	}
	err := json.Unmarshal(line, &t, json.RejectUnknownMembers(true))
	if err == nil {
		trim(reflect.ValueOf(&t).Elem())
		return t, nil, true
	}
	t = Term{}
	d := decodeYAML(TermsFileName, bytes.TrimRight(line, "\r\n"), &t)
	if len(d.findings) == 0 {
		d.report(WrongType, token.Position{Line: 1, Column: columnOf(line, err)}, "", "wants a JSON object of texts and lists, with the keys of a term: "+reasonOf(err))
	}
	for i := range d.findings {
		d.findings[i].Message = strings.Replace(d.findings[i].Message, "not valid YAML", "not valid JSON", 1)
	}
	return t, d.findings, d.parsed && !d.malformed[""]
}

// columnOf returns where in a line JSON's decoder stopped, in characters from 1.
func columnOf(line []byte, err error) int {
	offset := int64(0)
	if syntax, ok := errors.AsType[*jsontext.SyntacticError](err); ok {
		offset = syntax.ByteOffset
	} else if meaning, ok := errors.AsType[*json.SemanticError](err); ok {
		offset = meaning.ByteOffset
	}
	return 1 + utf8.RuneCount(line[:min(int(offset), len(line))])
}

// reasonOf says why JSON's decoder stopped, without Go's names for things.
func reasonOf(err error) string {
	if syntax, ok := errors.AsType[*jsontext.SyntacticError](err); ok && syntax.Err != nil {
		return syntax.Err.Error()
	}
	if meaning, ok := errors.AsType[*json.SemanticError](err); ok {
		return fmt.Sprintf("found a %s at %q", meaning.JSONKind, meaning.JSONPointer)
	}
	return err.Error()
}

// moved are findings of a line alone, where they stand in the file and in the
// pack, by the number of the line and of its term.
func moved(findings Findings, line, term int) Findings {
	for i := range findings {
		f := &findings[i]
		f.Line += line - 1
		f.Path = strings.TrimSuffix(fmt.Sprintf("terms[%d].%s", term, f.Path), ".")
	}
	return findings
}

// place gives a finding about the pack its place in the file. It is false where
// the finding is about no term, and gives none where a mistake of form is the
// cause.
func (l *termLines) place(f Finding) (Findings, bool) {
	if l == nil {
		return nil, false
	}
	index, within, ok := cutTermPath(f.Path)
	if !ok || index >= len(l.places) {
		return nil, false
	}
	if l.places[index].unread {
		return nil, true
	}
	d := l.lookAgain(index)
	f.Path = within
	d.findings = nil
	d.reportContent(f)
	return moved(d.findings, l.places[index].number, index), true
}

// lookAgain reads a line so that it is known where in it everything stands.
func (l *termLines) lookAgain(index int) *decoder {
	if l.again.decoder == nil || l.again.index != index {
		line, _, _ := bytes.Cut(l.source[l.places[index].at:], []byte("\n"))
		var t Term
		l.again.index, l.again.decoder = index, decodeYAML(TermsFileName, bytes.TrimSuffix(line, []byte("\r")), &t)
	}
	return l.again.decoder
}

// cutTermPath divides the path of something in a term into the number of the
// term and the path within it: "terms[3].label" is 3 and "label".
func cutTermPath(path string) (index int, within string, ok bool) {
	rest, ok := strings.CutPrefix(path, "terms[")
	if !ok {
		return 0, "", false
	}
	digits, within, _ := strings.Cut(rest, "]")
	index, err := strconv.Atoi(digits)
	return index, strings.TrimPrefix(within, "."), err == nil
}

// trim takes white space off both ends of all texts in a value, as the decoder
// of pack.yaml does.
func trim(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(strings.TrimSpace(v.String()))
	case reflect.Pointer:
		if !v.IsNil() {
			trim(v.Elem())
		}
	case reflect.Struct:
		for _, field := range v.Fields() {
			trim(field)
		}
	case reflect.Slice:
		for i := range v.Len() {
			trim(v.Index(i))
		}
	case reflect.Map:
		for key, value := range v.Seq2() {
			item := reflect.New(v.Type().Elem()).Elem()
			item.Set(value)
			trim(item)
			v.SetMapIndex(key, item)
		}
	}
}
