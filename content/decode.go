package content

import (
	"errors"
	"fmt"
	"reflect"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/lexer"
	"github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"

	"labgloss/content/search"
)

// The YAML library decodes strictly too, but stops at the first unknown key.
// Someone who edits a pack by hand wants all mistakes of a file at once, so
// the decoder here walks the library's syntax tree itself: it fills a struct
// by its yaml tags, notes where each value stands, and goes on after each
// mistake.

// maxDepth is how deep a file may nest. A pack needs six levels; the bound
// keeps the parser's time linear for hostile files.
const maxDepth = 32

// maxDividers is how many lines, commas and brackets a file may have: as many as
// 10,000 terms have, and a bound for what the library needs for them, which is
// some 500 bytes each.
const maxDividers = 400_000

// decoder fills a Go value from a YAML file.
type decoder struct {
	file   string
	lines  []string
	places map[string]token.Position // by path
	parsed bool                      // whether it is YAML at all
	// malformed holds the paths with mistakes of form, which are the cause
	// of whatever is missing there.
	malformed map[string]bool
	findings  Findings
	// starts are the places in the order of the file, once somebody asks.
	starts []token.Position
	// termLines are the lines in which the terms stand, nil where they stand in
	// this file.
	termLines *termLines
}

// decodeYAML reads source into the struct that target points to. The decoder
// it returns knows all mistakes of form, and where each value stands.
func decodeYAML(file string, source []byte, target any) *decoder {
	text := string(source)
	d := &decoder{
		file:      file,
		lines:     strings.Split(text, "\n"),
		places:    map[string]token.Position{"": {Line: 1, Column: 1}},
		malformed: make(map[string]bool),
	}
	var root ast.Node
	if root, d.parsed = d.parse(text); d.parsed {
		d.decode(root, reflect.ValueOf(target).Elem(), "")
	}
	return d
}

// parse returns the file's only document.
func (d *decoder) parse(text string) (root ast.Node, ok bool) {
	if tooMany(text) {
		d.report(InvalidSyntax, token.Position{Line: 1, Column: 1}, "", "the file has more lines, commas and brackets than a pack of ten thousand terms; put the terms into "+TermsFileName+", one a line")
		return nil, false
	}
	tokens := lexer.Tokenize(text)
	if deep := tooDeep(tokens); deep != nil {
		d.report(InvalidSyntax, *deep.Position, "", fmt.Sprintf("nests deeper than %d levels", maxDepth))
		return nil, false
	}
	file, err := parser.Parse(tokens, 0, parser.AllowDuplicateMapKey())
	switch {
	case err != nil:
		d.reportSyntax(err)
		return nil, false
	case len(file.Docs) > 1:
		d.report(InvalidSyntax, documentStart(file.Docs[1]), "", `a second document begins here; a pack is one document without "---"`)
		return nil, false
	case len(file.Docs) == 0 || file.Docs[0].Body == nil:
		d.report(InvalidSyntax, token.Position{Line: 1, Column: 1}, "", "the file is empty")
		return nil, false
	}
	return file.Docs[0].Body, true
}

// FileHolds tells whether pack.yaml may hold so much.
func FileHolds(text []byte) bool { return len(text) <= MaxFileSize && !tooMany(string(text)) }

// tooMany tells whether a file is divided into more parts than there is memory
// for.
func tooMany(text string) bool {
	n := 0
	for _, divider := range []string{"\n", ",", "[", "{"} {
		n += strings.Count(text, divider)
	}
	return n > maxDividers
}

// documentStart is where the "---" of a further document stands.
func documentStart(n *ast.DocumentNode) token.Position {
	if n.Start == nil {
		return token.Position{Line: 1, Column: 1}
	}
	return *n.Start.Position
}

// tooDeep returns the first token that nests too deep in brackets, or in
// lists that begin on one line. Nesting by indentation costs a line a level
// and needs no bound beyond the file's.
func tooDeep(tokens token.Tokens) *token.Token {
	brackets, dashes, line := 0, 0, 0
	for _, t := range tokens {
		if t.Position.Line != line {
			dashes, line = 0, t.Position.Line
		}
		switch t.Type {
		case token.MappingStartType, token.SequenceStartType:
			brackets++
		case token.MappingEndType, token.SequenceEndType:
			brackets--
		case token.SequenceEntryType, token.MappingKeyType:
			dashes++
		}
		if brackets > maxDepth || dashes > maxDepth {
			return t
		}
	}
	return nil
}

func (d *decoder) reportSyntax(err error) {
	var yamlErr yaml.Error
	if errors.As(err, &yamlErr) && yamlErr.GetToken() != nil {
		message := "not valid YAML: " + yamlErr.GetMessage()
		if strings.Contains(message, "\t") || strings.Contains(message, " tab ") {
			message = "not valid YAML: indent with spaces, not with tabs"
		}
		d.report(InvalidSyntax, *yamlErr.GetToken().Position, "", message)
		return
	}
	d.report(InvalidSyntax, token.Position{Line: 1, Column: 1}, "", "not valid YAML: "+err.Error())
}

func (d *decoder) report(code Code, at token.Position, path, message string) {
	f := Finding{Code: code, File: d.file, Line: at.Line, Column: max(at.Column, 1), Path: path, Message: message}
	if line := d.line(at.Line); len(line) <= maxReadable {
		f.Source = line
	}
	d.findings = append(d.findings, f)
}

// maxReadable is the length of the longest line that is shown and looked into, in
// bytes: it bounds what many findings in one line take.
const maxReadable = 64 << 10

// line is a line of the file, from 1.
func (d *decoder) line(number int) string {
	if number < 1 || number > len(d.lines) {
		return ""
	}
	return strings.TrimSuffix(d.lines[number-1], "\r")
}

// placeOf is where the value at path begins, or the innermost value around it
// that the file has.
func (d *decoder) placeOf(path string) token.Position {
	for at := path; ; at = parentPath(at) {
		if place, ok := d.places[at]; ok {
			return place
		}
	}
}

// reportAt reports a mistake in the value at path.
func (d *decoder) reportAt(code Code, path, message string) {
	d.report(code, d.placeOf(path), path, message)
}

// reportForm reports a mistake of form in the value at path.
func (d *decoder) reportForm(code Code, path, message string) {
	d.malformed[path] = true
	d.reportAt(code, path, message)
}

// reportContent reports a mistake of content, unless a mistake of form at its
// place or around it is the cause.
func (d *decoder) reportContent(f Finding) {
	if placed, ok := d.termLines.place(f); ok {
		d.findings = append(d.findings, placed...)
		return
	}
	for at := f.Path; at != ""; at = parentPath(at) {
		if d.malformed[at] {
			return
		}
	}
	place := d.placeOf(f.Path)
	if f.About != "" {
		place = d.find(f.About, place)
	}
	d.report(f.Code, place, f.Path, f.Message)
	d.findings[len(d.findings)-1].About = f.About
}

func (d *decoder) decode(n ast.Node, v reflect.Value, path string) {
	d.places[path] = startOf(n)
	switch n.(type) {
	case *ast.AnchorNode, *ast.AliasNode, *ast.TagNode:
		d.reportForm(InvalidSyntax, path, "anchors, aliases and tags are not used in packs; write the value out")
		return
	case *ast.NullNode:
		return // as if the key were not there
	}
	switch v.Kind() {
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		d.decode(n, v.Elem(), path)
	case reflect.Struct:
		d.decodeStruct(n, v, path)
	case reflect.Map:
		d.decodeMap(n, v, path)
	case reflect.Slice:
		d.decodeList(n, v, path)
	default:
		d.decodeText(n, v, path)
	}
}

// startOf is where a value begins: for a mapping its first key, where the
// tree has the colon.
func startOf(n ast.Node) token.Position {
	if m, ok := n.(*ast.MappingNode); ok && len(m.Values) > 0 {
		n = m.Values[0].Key
	}
	return *n.GetToken().Position
}

func (d *decoder) decodeStruct(n ast.Node, v reflect.Value, path string) {
	fields := fieldsByKey(v.Type())
	d.eachKey(n, path, func(key string, value *ast.MappingValueNode, at string) {
		i, ok := fields[key]
		if !ok {
			d.report(UnknownKey, startOf(value.Key), at, fmt.Sprintf("unknown key %q%s", key, didYouMean(key, fields)))
			return
		}
		d.decode(value.Value, v.Field(i), at)
	})
}

func (d *decoder) decodeMap(n ast.Node, v reflect.Value, path string) {
	v.Set(reflect.MakeMap(v.Type()))
	d.eachKey(n, path, func(key string, value *ast.MappingValueNode, at string) {
		item := reflect.New(v.Type().Elem()).Elem()
		d.decode(value.Value, item, at)
		v.SetMapIndex(reflect.ValueOf(key), item)
	})
}

// eachKey calls visit for each key of a mapping, once.
func (d *decoder) eachKey(n ast.Node, path string, visit func(key string, value *ast.MappingValueNode, at string)) {
	m, ok := n.(*ast.MappingNode)
	if !ok {
		d.reportForm(WrongType, path, "wants keys with values, found "+kindOf(n))
		return
	}
	seen := make(map[string]bool)
	for _, value := range m.Values {
		key := value.Key.GetToken().Value
		at := strings.TrimPrefix(path+"."+key, ".")
		if seen[key] {
			d.report(RepeatedKey, startOf(value.Key), at, fmt.Sprintf("key %q is given twice", key))
			continue
		}
		seen[key] = true
		visit(key, value, at)
	}
}

func (d *decoder) decodeList(n ast.Node, v reflect.Value, path string) {
	list, ok := n.(*ast.SequenceNode)
	if !ok {
		d.reportForm(WrongType, path, "wants a list, found "+kindOf(n))
		return
	}
	v.Set(reflect.MakeSlice(v.Type(), len(list.Values), len(list.Values)))
	for i, item := range list.Values {
		d.decode(item, v.Index(i), fmt.Sprintf("%s[%d]", path, i))
	}
}

// decodeText takes any scalar as the text that was written: a version 1.0
// stays "1.0". White space around it is not part of a value.
func (d *decoder) decodeText(n ast.Node, v reflect.Value, path string) {
	switch s := n.(type) {
	case *ast.StringNode:
		v.SetString(strings.TrimSpace(s.Value))
	case *ast.LiteralNode:
		v.SetString(strings.TrimSpace(s.Value.Value))
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode, *ast.InfinityNode, *ast.NanNode:
		v.SetString(s.GetToken().Value)
	default:
		d.reportForm(WrongType, path, "wants text, found "+kindOf(n))
	}
}

func kindOf(n ast.Node) string {
	switch n.(type) {
	case *ast.MappingNode:
		return "keys with values"
	case *ast.SequenceNode:
		return "a list"
	default:
		return "text"
	}
}

// fieldsByKey maps the yaml keys of a struct to its fields.
func fieldsByKey(t reflect.Type) map[string]int {
	fields := make(map[string]int, t.NumField())
	for i := range t.NumField() {
		if key, _, _ := strings.Cut(t.Field(i).Tag.Get("yaml"), ","); key != "-" {
			fields[key] = i
		}
	}
	return fields
}

// didYouMean suggests the nearest known key, if one is near.
func didYouMean(key string, known map[string]int) string {
	const near = 3 // edits; more is another word
	best, nearest := near, ""
	for _, k := range sortedKeys(known) {
		if n := search.Distance(key, k); n < best && n < len(k) {
			best, nearest = n, k
		}
	}
	if nearest == "" {
		return "; known here are " + strings.Join(sortedKeys(known), ", ")
	}
	return fmt.Sprintf("; did you mean %q?", nearest)
}
