package format

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/lexer"
	yamlparser "github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"

	"labgloss/content"
)

// ErrYAML is returned for a file that is no valid YAML, or uses more of it than
// a list of entries does.
var ErrYAML = errors.New("not the YAML that is read here")

// maxYAMLDepth is how deep an entry may nest; one needs three levels.
const maxYAMLDepth = 16

// entry reads the lines of one entry, the first of which has a number.
func (r *glosarioReader) entry(text string, first int) error {
	if err := r.ctx.Err(); err != nil {
		return err
	}
	items, err := parseYAMLList(text)
	if err != nil {
		return fmt.Errorf("%s: %w", place{r.file, first - 1 + max(errorLine(err), 1)}, err)
	}
	for _, item := range items {
		if r.entries++; r.entries > maxGlossaryTerms {
			return fmt.Errorf("%s: %w: it has more than %d entries", place{r.file, first}, ErrTooLarge, maxGlossaryTerms)
		}
		r.take(item, first-1)
	}
	return nil
}

// yamlError is a mistake of YAML at a line.
type yamlError struct {
	line    int
	message string
}

func (e *yamlError) Error() string { return ErrYAML.Error() + ": " + e.message }
func (e *yamlError) Unwrap() error { return ErrYAML }

// errorLine is the line of a yamlError.
func errorLine(err error) int {
	if e, ok := errors.AsType[*yamlError](err); ok {
		return e.line
	}
	return 0
}

// parseYAMLList parses a list, or nothing but comments.
func parseYAMLList(text string) ([]ast.Node, error) {
	root, err := parseYAML(text)
	if root == nil || err != nil {
		return nil, err
	}
	list, ok := root.(*ast.SequenceNode)
	if !ok {
		return nil, &yamlError{root.GetToken().Position.Line, `it wants a list, whose entries begin with "- slug:"`}
	}
	return list.Values, nil
}

// parseYAML parses one document of plain YAML: without anchors, aliases and
// tags, with which few lines can stand for any amount, and not too deep.
func parseYAML(text string) (ast.Node, error) {
	tokens := lexer.Tokenize(text)
	if err := checkTokens(tokens); err != nil {
		return nil, err
	}
	file, err := yamlparser.Parse(tokens, 0, yamlparser.AllowDuplicateMapKey())
	if err != nil {
		line := 1
		message := err.Error()
		if y, ok := errors.AsType[yaml.Error](err); ok && y.GetToken() != nil {
			line, message = y.GetToken().Position.Line, y.GetMessage()
		}
		return nil, &yamlError{line, message}
	}
	for _, doc := range file.Docs {
		if doc.Body != nil && doc.Body.Type() != ast.CommentType {
			return doc.Body, nil
		}
	}
	return nil, nil
}

// checkTokens refuses what is more than a list of entries needs.
func checkTokens(tokens token.Tokens) error {
	brackets, dashes, line := 0, 0, 0
	for _, t := range tokens {
		if t.Position.Line != line {
			dashes, line = 0, t.Position.Line
		}
		switch t.Type {
		case token.AnchorType, token.AliasType, token.TagType, token.MergeKeyType:
			return &yamlError{line, "anchors, aliases and tags are not read; write the value out"}
		case token.MappingStartType, token.SequenceStartType:
			brackets++
		case token.MappingEndType, token.SequenceEndType:
			brackets--
		case token.SequenceEntryType, token.MappingKeyType:
			dashes++
		}
		if brackets > maxYAMLDepth || dashes > maxYAMLDepth || t.Position.IndentNum > maxYAMLDepth*maxIndent {
			return &yamlError{line, fmt.Sprintf("nests deeper than %d levels", maxYAMLDepth)}
		}
	}
	return nil
}

// maxIndent is how far a level may be indented for the bound of nesting.
const maxIndent = 8

// take makes a term of an entry; above is how many lines stand before it.
func (r *glosarioReader) take(n ast.Node, above int) {
	line := above + n.GetToken().Position.Line
	m, ok := n.(*ast.MappingNode)
	if !ok {
		r.skip(line, "an entry", "it wants a slug, and for a language a term and a definition")
		return
	}
	e := &sheetTerm{file: r.file, row: line, unit: "line"}
	wordings := make(map[string]*wording)
	for _, v := range m.Values {
		r.key(e, wordings, v, above)
	}
	r.settleWordings(e, wordings)
	if e.Label == "" {
		r.skip(line, "entry "+clip(e.given), "no language of it has a term")
		return
	}
	r.table.merge(e)
}

// skip notes what is left out.
func (r *glosarioReader) skip(line int, what, why string) {
	r.report.skip(Skip{File: r.file, Line: line, What: what, Why: why})
}

// wording is an entry in one language.
type wording struct {
	content.Translation
	line int
}

// key reads a key of an entry: what it is called, what it refers to, or a
// language.
func (r *glosarioReader) key(e *sheetTerm, wordings map[string]*wording, v *ast.MappingValueNode, above int) {
	key := v.Key.GetToken().Value
	line := above + v.Key.GetToken().Position.Line
	body, isMap := v.Value.(*ast.MappingNode)
	switch {
	case key == "slug":
		text, _ := yamlText(v.Value)
		e.given = cleanLine(text)
	case key == "ref":
		r.refs(e, v.Value, line)
	case !isMap || !isLanguage(key) || key == "def": // which is a slip for a language, and one that nobody writes in
		r.skip(line, clip(cleanLine(key))+" of "+clip(e.given), "it is no language with a term and a definition")
	case wordings[key] != nil:
		r.skip(line, key+" of "+clip(e.given), "the entry has that language already")
	default:
		if w := r.wording(e, key, body, above); w != nil {
			w.line = line
			wordings[key] = w
		}
	}
}

// refs reads the slugs of other entries.
func (r *glosarioReader) refs(e *sheetTerm, n ast.Node, line int) {
	nodes := []ast.Node{n}
	if list, ok := n.(*ast.SequenceNode); ok {
		nodes = list.Values
	}
	for _, n := range nodes {
		if slug, ok := yamlText(n); ok && cleanLine(slug) != "" {
			e.relateTo(cleanLine(slug), line)
		}
	}
}

// relateTo notes another entry that a term refers to, once.
func (e *sheetTerm) relateTo(name string, line int) {
	known := slices.ContainsFunc(e.refs, func(r sheetRef) bool { return r.name == name })
	if !known && name != e.given && len(e.refs) < maxTermRelations {
		e.refs = append(e.refs, sheetRef{field: fieldRelated, row: line, name: name})
	}
}

// wording reads what an entry says in a language; nil if it names nothing.
func (r *glosarioReader) wording(e *sheetTerm, language string, m *ast.MappingNode, above int) *wording {
	w := new(wording)
	line := above + m.GetToken().Position.Line
	for _, v := range m.Values {
		text, ok := yamlText(v.Value)
		line = above + v.Key.GetToken().Position.Line
		switch key := v.Key.GetToken().Value; {
		case ok && key == "term":
			w.Label = cleanLine(text)
		case ok && key == "acronym":
			w.Abbreviations = unseen(make(map[string]bool), splitList(cleanLine(text)))
		case ok && key == "def":
			var links []markdownLink
			w.Definition, links = renderMarkdown(r.markdown, text)
			r.links(e, links, language, line)
		default:
			r.skip(line, clip(cleanLine(key))+" of "+clip(e.given)+", "+language, "a language has a text as term, def and acronym")
		}
	}
	switch {
	case w.Label == "":
		r.skip(line, language+" of "+clip(e.given), "it has no term")
		return nil
	case len(w.Label) > maxLabelSize:
		r.skip(line, language+" of "+clip(e.given), fmt.Sprintf("its term is longer than %d bytes", maxLabelSize))
		return nil
	}
	w.Abbreviations = slices.DeleteFunc(w.Abbreviations, func(a string) bool { return a == w.Label })
	return w
}

// links takes the links of a definition: those to other entries relate the
// two, and addresses are links of the term.
func (r *glosarioReader) links(e *sheetTerm, links []markdownLink, language string, line int) {
	for _, l := range links {
		slug := strings.TrimPrefix(l.to, "#")
		switch {
		case isAddress(l.to) && len(e.Links) < maxTermLinks:
			e.link(l)
		case isID(slug):
			e.relateTo(slug, line)
		default:
			r.skip(line, "link to "+clip(cleanLine(l.to))+" of "+clip(e.given)+", "+language, "it leads to no entry, and to no address that begins with https://")
		}
	}
}

// link adds an address to a term, once.
func (e *sheetTerm) link(l markdownLink) {
	if slices.ContainsFunc(e.Links, func(known content.Link) bool { return known.URL == l.to }) {
		return
	}
	title := oneLine(l.text)
	if title == "" {
		title = l.to
	}
	e.Links = append(e.Links, content.Link{Title: title, URL: l.to})
}

// settleWordings puts the pack's language into the term, and the others beside
// it. Where that is missing, another stands in, which the term's scope note
// tells.
func (r *glosarioReader) settleWordings(e *sheetTerm, wordings map[string]*wording) {
	own := r.language
	if wordings[own] == nil {
		own = ""
		for _, tag := range slices.Sorted(maps.Keys(wordings)) {
			if own == "" || tag == "en" {
				own = tag
			}
		}
		if own == "" {
			return
		}
		e.ScopeNote = fmt.Sprintf("Not in this glossary's language (%s) yet; these words are those of another (%s).", r.language, own)
		r.tally.note(place{e.file, e.row}, "wording in "+r.language, "the entry has none, and that of another language stands in for it")
	}
	w := wordings[own]
	e.Label, e.Abbreviations, e.Definition = w.Label, slices.Clone(w.Abbreviations), w.Definition
	for tag, w := range wordings {
		if tag != r.language {
			if e.Translations == nil {
				e.Translations = make(map[string]content.Translation)
			}
			e.Translations[tag] = w.Translation
		}
	}
}

// yamlText is a scalar as it was written.
func yamlText(n ast.Node) (string, bool) {
	switch s := n.(type) {
	case *ast.StringNode:
		return s.Value, true
	case *ast.LiteralNode:
		return s.Value.Value, true
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode, *ast.InfinityNode, *ast.NanNode:
		return s.GetToken().Value, true
	}
	return "", false
}
