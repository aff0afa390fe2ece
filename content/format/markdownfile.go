package format

import (
	"cmp"
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// markdownFile is a file that is being read.
type markdownFile struct {
	*markdownReader
	name  string
	plain table // takes the terms that stand in no table
	title string
	// entries are those of lists, headings all headings, rows how many terms
	// tables have.
	entries  []markdownEntry
	headings []markdownHeading
	rows     int
	intro    markdownEntry // what stands before the headings
	outside  []int         // lines of paragraphs
	open     *table        // the table that was read last
}

// markdownEntry is a term as a file has it.
type markdownEntry struct {
	line       int
	id, label  string
	others     []string
	definition string
	links      []markdownLink
	sections   []markdownSection
}

// markdownHeading is a heading with what stands below it, to the next. It is
// direct where that begins with a paragraph, and divided where it is a term with
// sections.
type markdownHeading struct {
	markdownEntry
	level           int
	direct, divided bool
}

// file reads a file.
func (r *markdownReader) file(name, text string) error {
	f := &markdownFile{markdownReader: r, name: name, plain: table{sheetReader: r.sheetReader, name: name}}
	lines := strings.Split(text, "\n")
	first, err := f.frontMatter(lines)
	if err != nil {
		return err
	}
	pc := parser.NewContext()
	for label, to := range references(lines) {
		pc.AddReference(parser.NewReference([]byte(label), []byte(to), nil))
	}
	if err := eachChunk(lines, first, func(c markdownChunk) error { return f.chunk(c, pc) }); err != nil {
		return err
	}
	f.end()
	return nil
}

// chunk reads a part of a file.
func (f *markdownFile) chunk(c markdownChunk, pc parser.Context) error {
	if err := f.ctx.Err(); err != nil {
		return err
	}
	m := &markdownText{source: []byte(c.text)}
	doc := f.parser.Parse(text.NewReader(m.source), parser.WithContext(pc))
	for n := doc.FirstChild(); n != nil; n = n.NextSibling() {
		m.links = nil
		f.block(m, n, c)
	}
	return nil
}

// block takes a block of the file: the terms that it holds, and its text for
// the heading above.
func (f *markdownFile) block(m *markdownText, n ast.Node, c markdownChunk) {
	line := c.lineOf(m.source, n)
	_, isParagraph := n.(*ast.Paragraph)
	switch n := n.(type) {
	case *ast.Heading:
		id := ""
		if value, ok := n.AttributeString("id"); ok {
			if raw, ok := value.([]byte); ok {
				id = string(raw)
			}
		}
		h := markdownHeading{level: n.Level, markdownEntry: markdownEntry{line: line, id: id, label: m.label(n)}}
		h.links = m.links
		f.headings = append(f.headings, h)
		return
	case *extast.Table:
		if f.tableOf(m, n, c) {
			return
		}
	case *extast.DefinitionList:
		f.definitions(m, n, c)
	case *ast.List:
		f.items(m, n, c)
	}
	m.links = nil
	body := m.block(n)
	if body == "" {
		return
	}
	if isParagraph {
		f.outside = append(f.outside, line)
	}
	at := &f.intro
	if last := len(f.headings) - 1; last >= 0 {
		at = &f.headings[last].markdownEntry
		if s, ok := f.labelled(body, line, m.links); ok {
			at.sections = append(at.sections, s)
			return
		}
		f.headings[last].direct = f.headings[last].direct || at.definition == "" && isParagraph
	}
	at.line = cmp.Or(at.line, line)
	at.define(body, m.links)
}

// define adds a paragraph to a definition.
func (e *markdownEntry) define(text string, links []markdownLink) {
	e.definition = strings.TrimPrefix(e.definition+"\n\n"+text, "\n\n")
	e.links = append(e.links, links...)
}

// definitions takes the terms of a definition list. Of several with one
// definition, the first is the label.
func (f *markdownFile) definitions(m *markdownText, list ast.Node, c markdownChunk) {
	var e markdownEntry
	for n := list.FirstChild(); n != nil; n = n.NextSibling() {
		m.links = nil
		if _, ok := n.(*extast.DefinitionTerm); !ok {
			text := m.blocks(n)
			e.define(text, m.links)
			continue
		}
		label := m.label(n)
		if e.label != "" && e.definition == "" {
			e.others = append(e.others, label)
			continue
		}
		f.add(e)
		e = markdownEntry{line: c.lineOf(m.source, n), label: label}
	}
	f.add(e)
}

// add takes an entry of a list, if there is one.
func (f *markdownFile) add(e markdownEntry) {
	if e.label != "" {
		f.entries = append(f.entries, e)
	}
}

// items takes the terms of a list, if most of its items are such: a term in
// strong letters, and behind a mark what it means.
func (f *markdownFile) items(m *markdownText, list ast.Node, c markdownChunk) {
	var found []markdownEntry
	items := 0
	for n := list.FirstChild(); n != nil; n = n.NextSibling() {
		items++
		m.links = nil
		if e, ok := m.item(n); ok {
			e.line = c.lineOf(m.source, n)
			found = append(found, e)
		}
	}
	if 2*len(found) > items {
		f.entries = append(f.entries, found...)
	}
}

// item reads an item of a list as a term.
func (m *markdownText) item(n ast.Node) (e markdownEntry, ok bool) {
	first := n.FirstChild()
	if first == nil {
		return e, false
	}
	pieces := m.pieces(first)
	if len(pieces) < 2 || pieces[0].Mark != "**" {
		return e, false
	}
	text := cleanLine(pieces[0].Text)
	label := cleanLabel(text)
	note, definition, ok := cutItem(withMarks(pieces[1:]), strings.HasSuffix(text, ":"))
	if !ok || label == "" {
		return e, false
	}
	e = markdownEntry{label: strings.TrimSpace(label + " " + note), definition: definition}
	for more := first.NextSibling(); more != nil; more = more.NextSibling() {
		if text := m.block(more); text != "" {
			e.define(text, nil)
		}
	}
	e.links = m.links
	return e, true
}

// cutItem cuts what follows a term into a note in parentheses and the
// definition behind a mark, which may have stood with the term.
func cutItem(text string, marked bool) (note, definition string, ok bool) {
	rest := strings.TrimSpace(text)
	if end := strings.IndexByte(rest, ')'); strings.HasPrefix(rest, "(") && end > 0 && end < maxHeading {
		note, rest = rest[:end+1], strings.TrimSpace(rest[end+1:])
	}
	for _, mark := range []string{":", "–", "—", "- ", "-- "} {
		if definition, ok := strings.CutPrefix(rest, mark); ok {
			return note, strings.TrimSpace(definition), true
		}
	}
	return note, rest, marked && rest != ""
}

// end takes the terms of a file that has been read.
func (f *markdownFile) end() {
	f.fold()
	level, n := f.termLevel()
	first, before := 0, len(f.terms.all)
	defer func() { f.nameFile(before) }()
	switch {
	case n > len(f.entries)+f.rows:
		first = f.takeHeadings(level)
	case len(f.entries)+f.rows == 0 && f.ownName() != "" && f.intro.definition != "" && len(f.headings) == 0:
		f.intro.label = f.ownName()
		f.take(f.intro)
		return
	default:
		first = 1 << 31
		for _, e := range f.entries {
			f.take(e)
		}
	}
	f.pack.Title = cmp.Or(f.pack.Title, f.title)
	if len(f.headings) > 0 && f.headings[0].level == 1 && (level > 1 || first == 1<<31) {
		f.sheetReader.title = cmp.Or(f.sheetReader.title, f.headings[0].label)
	}
	for _, line := range f.outside {
		if line < first {
			f.tally.note(place{f.name, line}, "a paragraph", "it belongs to no term")
		}
	}
}

// ownName is the term that a file of prose describes: its title or, of one of
// several files, its name, if that is not what such files are called that
// describe none.
func (f *markdownFile) ownName() string {
	switch name := f.nameAsTerm(); strings.ToLower(name) {
	case "readme", "index", "license", "licence", "contributing", "changelog":
		return f.title
	default:
		if f.title == "" && f.several {
			return name
		}
		return f.title
	}
}

// termLevel is the level of most headings that may be terms, and how many they
// are: of those with sections, if there are any.
func (f *markdownFile) termLevel() (level, n int) {
	divided := slices.ContainsFunc(f.headings, func(h markdownHeading) bool { return h.divided })
	counts := make(map[int]int)
	for _, h := range f.headings {
		if _, isPart := headingOf(h.label); (h.direct || h.divided) && h.divided == divided && !isPart && h.label != "" {
			counts[h.level]++
		}
	}
	return mostFrequent(counts)
}

// takeHeadings takes the headings of a level as terms, with what stands below
// them and below lesser headings. It returns the line of the first.
func (f *markdownFile) takeHeadings(level int) (first int) {
	for i := 0; i < len(f.headings); {
		h := f.headings[i]
		i++
		_, isPart := headingOf(h.label)
		if h.level != level || h.label == "" {
			continue
		}
		for ; i < len(f.headings) && f.headings[i].level > level; i++ {
			h.define(f.headings[i].withLabel(), f.headings[i].links)
		}
		switch {
		case isPart:
			f.skip(h.line, h.label, "it is a part of a text, and no term")
		case h.definition == "" && len([]rune(h.label)) > 1:
			f.skip(h.line, h.label, "no text stands below the heading")
		case h.definition != "":
			first = cmp.Or(first, h.line)
			f.take(h.markdownEntry)
		}
	}
	return first
}

// nameFile lets links to a file find its only term; before are the terms of those
// before it.
func (f *markdownFile) nameFile(before int) {
	name := slug(f.nameAsTerm(), maxLabelSize)
	if len(f.terms.all) == before+1 && f.anchors[name] == "" {
		f.anchors[name] = f.terms.all[before].Label
	}
}

func (f *markdownFile) skip(line int, what, why string) {
	f.report.skip(Skip{File: f.name, Line: line, What: clip(what), Why: why})
}

// take makes a term of an entry.
func (f *markdownFile) take(e markdownEntry) {
	if len(e.label) > maxLabelSize {
		f.skip(e.line, e.label, fmt.Sprintf("the term is longer than %d bytes", maxLabelSize))
		return
	}
	t := &sheetTerm{file: f.name, row: e.line, unit: "line"}
	t.Label, t.Definition = e.label, e.definition
	for _, other := range e.others {
		if len(other) <= maxLabelSize && other != "" {
			t.Synonyms = append(t.Synonyms, other)
		}
	}
	if isID(e.id) {
		t.given = e.id
	}
	for _, l := range e.links {
		f.link(t, l)
	}
	f.addSections(t, e.sections)
	f.plain.tidy(t)
	f.anchors[slug(e.label, maxLabelSize)] = t.Label
	f.anchors[slug(t.Label, maxLabelSize)] = t.Label
	f.plain.merge(t)
}

// link takes a link: an address, or another term of the files.
func (f *markdownFile) link(t *sheetTerm, l markdownLink) {
	if strings.Contains(l.to, ":") {
		if len(t.Links) < maxTermLinks {
			t.link(l)
		}
		return
	}
	if name := anchorOf(l.to); name != "" {
		t.relateTo(name, t.row)
	}
}

// anchorOf is what a link within the files leads to: a heading, or the one of
// a file.
func anchorOf(to string) string {
	file, anchor, _ := strings.Cut(to, "#")
	if anchor == "" {
		anchor = strings.TrimSuffix(path.Base(file), path.Ext(file))
	}
	return slug(anchor, maxLabelSize)
}
