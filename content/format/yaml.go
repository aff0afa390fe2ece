package format

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/token"

	"labgloss/content"
)

// ErrUnwritable is returned for a pack that pack.yaml cannot hold: text that
// is not UTF-8, or more of it than content.FileHolds.
var ErrUnwritable = errors.New("the pack cannot be written")

// lineWidth is where long text is folded, in characters.
const lineWidth = 80

// WritePack writes a pack as pack.yaml: the keys in the order of the structs,
// long text folded to lines that a person can edit. content.Load reads it
// back equal, but for white space around a text, which is not part of it.
// Nothing is written if the pack is too large or holds what is no text.
func WritePack(w io.Writer, p *content.Pack) error {
	var b bytes.Buffer
	if err := writeYAML(&b, p); err != nil {
		return err
	}
	_, err := b.WriteTo(w)
	return err
}

// writeYAML writes the terms one by one: the library's syntax tree of 40,000 of
// them takes a gigabyte, and half a minute to become text.
func writeYAML(b *bytes.Buffer, p *content.Pack) error {
	const key = "terms:\n"
	head := *p
	head.Terms = nil
	text, err := styled(head)
	if err != nil {
		return err
	}
	b.WriteString(text)
	if len(p.Terms) > 0 {
		b.WriteString(key)
	} else {
		b.WriteString("# The terms are in " + content.TermsFileName + ", one a line.\n")
	}
	for i := range p.Terms {
		text, err := styled(struct {
			Terms []content.Term `yaml:"terms"`
		}{p.Terms[i : i+1]})
		if err != nil {
			return err
		}
		b.WriteString(strings.TrimPrefix(text, key))
		if b.Len() > content.MaxFileSize {
			break
		}
	}
	if !content.FileHolds(b.Bytes()) {
		return fmt.Errorf("%w: its %s, of %d terms, would be larger than can be loaded again; write it as csv or skos, or a part of it",
			ErrUnwritable, content.FileName, len(p.Terms))
	}
	return nil
}

// styled writes a value as YAML that reads well.
func styled(value any) (string, error) {
	node, err := yaml.ValueToNode(value, yaml.IndentSequence(true))
	if err != nil {
		return "", fmt.Errorf("writing the pack as YAML: %w", err)
	}
	s := &styler{}
	ast.Walk(s, node)
	return node.String() + "\n", s.err
}

// styler gives each text of a syntax tree the style that reads best and is
// read back equal. The library's own choice leaves some texts bare that are
// no texts then ("?", "---"), and never folds.
type styler struct{ err error }

// Visit implements ast.Visitor.
func (s *styler) Visit(n ast.Node) ast.Visitor {
	switch n := n.(type) {
	case *ast.MappingValueNode:
		if text, ok := n.Value.(*ast.StringNode); ok {
			n.Value = s.style(text, n.Key.GetToken().Position.Column)
		}
	case *ast.SequenceNode:
		for i, value := range n.Values {
			if text, ok := value.(*ast.StringNode); ok {
				n.Values[i] = s.style(text, 0)
			}
		}
	}
	return s
}

// style returns the node for a text. Text below a key, which stands in column
// keyColumn, may be folded.
func (s *styler) style(n *ast.StringNode, keyColumn int) ast.Node {
	text, err := original(n.Value)
	if err != nil || !utf8.ValidString(text) {
		s.err = fmt.Errorf("%w: %.40q is not UTF-8 text", ErrUnwritable, n.Value)
		return n
	}
	switch {
	case keyColumn > 0 && isFoldable(text):
		return folded(text, keyColumn+1)
	case n.Value == text && isPlain(text):
		return n
	}
	n.Value = strconv.Quote(text)
	return n
}

// original undoes the quoting of the library. It quotes each text that begins
// with a quotation mark.
func original(value string) (string, error) {
	if strings.HasPrefix(value, `"`) {
		return strconv.Unquote(value)
	}
	return value, nil
}

// isPlain says whether text that the library leaves bare is safe so: it is
// printable and begins as no number and no mark of YAML does.
func isPlain(text string) bool {
	first, _ := utf8.DecodeRuneInString(text)
	return unicode.IsLetter(first) && !mustEscape(text)
}

// isFoldable says whether text is long or of several lines, and folding keeps
// it: no line of it begins or ends with white space, and nothing has to be
// escaped.
func isFoldable(text string) bool {
	if utf8.RuneCountInString(text) <= lineWidth && !strings.Contains(text, "\n") {
		return false
	}
	for line := range strings.SplitSeq(text, "\n") {
		if line != strings.TrimSpace(line) || mustEscape(line) {
			return false
		}
	}
	return true
}

// mustEscape says whether text holds what an editor does not show as it is.
func mustEscape(text string) bool {
	return strings.ContainsFunc(text, func(r rune) bool { return !strconv.IsPrint(r) })
}

// folded writes text as a folded block scalar (">-"), whose lines are
// indented by indent columns. A line break of the text is an empty line there.
func folded(text string, indent int) ast.Node {
	prefix := strings.Repeat(" ", indent)
	var b strings.Builder
	for line := range strings.SplitSeq(text, "\n") {
		if b.Len() > 0 {
			b.WriteByte('\n')
		}
		for part := range fold(line) {
			b.WriteString(prefix + part + "\n")
		}
	}
	value := ast.String(token.New(text, b.String(), &token.Position{}))
	node := ast.Literal(token.New(">-", ">-", &token.Position{}))
	node.Value = value
	return node
}

// fold divides a line at single spaces into parts of about lineWidth
// characters.
func fold(line string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for line != "" {
			at := foldAt(line)
			if !yield(line[:at]) {
				return
			}
			line = strings.TrimPrefix(line[at:], " ")
		}
	}
}

// foldAt returns where the first part of a line ends: at the last single
// space within lineWidth characters, or the first after it.
func foldAt(line string) int {
	best, width := 0, 0
	for i, r := range line {
		width++
		if r != ' ' || line[i-1] == ' ' || line[i+1] == ' ' {
			continue
		}
		if best > 0 && width > lineWidth {
			return best
		}
		best = i
	}
	if best > 0 && width > lineWidth {
		return best
	}
	return len(line)
}
