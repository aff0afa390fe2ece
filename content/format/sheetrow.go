package format

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"labgloss/content"
)

// sheetTerm is a term as rows have it, before it is known what others refer to.
type sheetTerm struct {
	content.Term
	// file and row are where it stands first.
	file string
	row  int
	// unit is what row counts: "line" in a text, or "" for rows.
	unit string
	// given is its ID as the table has it, which may be none that a pack can
	// hold; "" if it has none.
	given string
	refs  []sheetRef
	// seen are the values that it has, by kind; made when a second row adds to
	// it.
	seen map[string]bool
}

// sheetRef is a cell that names another term, or a figure.
type sheetRef struct {
	field field
	row   int
	name  string
	// because is the topic shared with a figure.
	because string
}

// term takes a row as a term.
func (t *table) term(row sheetRow) {
	e := &sheetTerm{file: t.name, row: row.number, unit: t.unit}
	var source content.Source
	for i, cell := range row.cells {
		if cell = strings.TrimSpace(cell); cell == "" {
			continue
		}
		c := t.columnAt(row.number, i)
		switch {
		case c.field == "":
			continue
		case isCellError(cell):
			t.leave(e, cell, "the cell in column "+columnLetters(i)+" shows an error; mend its formula")
			continue
		case strings.ContainsRune(cell, utf8.RuneError):
			t.leave(e, "a character in "+short(oneLine(cell)), "it was lost before the file was saved; mend the cell in column "+columnLetters(i))
		}
		switch {
		case c.language != "":
			e.translate(c, cell)
		case c.field != fieldLinks || len(row.linksOf(i)) == 0:
			e.set(c.field, row.number, cell, &source)
		}
		e.linkCell(c.field, row.linksOf(i), &source)
	}
	switch {
	case e.Label == "":
		t.leave(e, short(oneLine(strings.Join(row.cells, " "))), "the row has no term")
		return
	case len(e.Label) > maxLabelSize:
		t.leave(e, short(e.Label), fmt.Sprintf("the term is longer than %d bytes", maxLabelSize))
		return
	}
	if madeDate.MatchString(e.Label) {
		t.leave(e, e.Label, "it is a date, which spreadsheets make of names such as MARCH1 and SEPT2; if it was one, mend the cell")
	}
	t.source(e, source)
	t.tidy(e)
	t.merge(e)
}

// madeDate is what Excel shows for such a name, in English and German.
var madeDate = regexp.MustCompile(`^(?:\d{1,2}[-.] ?(?:Mar|Mrz|Apr|Sep|Oct|Okt|Dec|Dez)|(?:Mar|Mrz|Apr|Sep|Oct|Okt|Dec|Dez)[-.] ?\d\d)$`)

// linkCell takes what the text of a cell links to: that of a source is its
// address, and any other a link of the term. Places within the document are none.
func (e *sheetTerm) linkCell(f field, links []cellLink, source *content.Source) {
	for _, l := range links {
		switch l.to = toAddress(l.to); {
		case !strings.Contains(l.to, "://"):
		case f == fieldSource && source.URL == "", f == fieldSourceURL:
			source.URL = l.to
		default:
			e.link(l.markdownLink)
		}
	}
}

// leave reports that something of a term is not in the pack.
func (t *table) leave(e *sheetTerm, what, why string) {
	t.report.skip(Skip{File: e.file, Line: e.row, What: what, Why: why})
}

// columnAt is the column with that number; one without a header is reported.
func (t *table) columnAt(row, i int) column {
	if i < len(t.header) && (t.header[i].header != "" || t.header[i].field != "") {
		return t.header[i]
	}
	t.leaveColumn(row, i, "it has no header")
	return column{}
}

// set puts a cell where it belongs.
func (e *sheetTerm) set(f field, row int, cell string, source *content.Source) {
	switch f {
	case fieldID:
		e.given = oneLine(cell)
	case fieldTerm:
		e.Label = oneLine(cell)
	case fieldAbbreviations:
		e.Abbreviations = append(e.Abbreviations, splitList(cell)...)
	case fieldSynonyms:
		e.Synonyms = append(e.Synonyms, splitList(cell)...)
	case fieldHidden:
		e.Hidden = append(e.Hidden, splitList(cell)...)
	case fieldDefinition:
		e.Definition = paragraph(cell)
	case fieldScopeNote:
		e.ScopeNote = paragraph(cell)
	case fieldTags:
		e.Tags = append(e.Tags, splitList(cell)...)
	case fieldSource:
		source.Text = oneLine(cell)
	case fieldSourceShort:
		source.Short = oneLine(cell)
	case fieldSourceURL:
		source.URL = oneLine(cell)
	case fieldLinks:
		for _, link := range splitList(cell) {
			e.Links = append(e.Links, parseLink(link))
		}
	case fieldSilenced:
		for _, silence := range splitList(cell) {
			code, because := parseReasoned(silence)
			e.Silenced = append(e.Silenced, content.Silence{Code: content.Code(code), Because: because})
		}
	default:
		e.refer(f, row, cell)
	}
}

// refer notes whom a cell names.
func (e *sheetTerm) refer(f field, row int, cell string) {
	for _, name := range splitList(cell) {
		ref := sheetRef{field: f, row: row, name: name}
		if f == fieldFigures {
			ref.name, ref.because = parseReasoned(name)
		}
		e.refs = append(e.refs, ref)
	}
}

// translate puts a cell into one of the other languages.
func (e *sheetTerm) translate(c column, cell string) {
	if e.Translations == nil {
		e.Translations = make(map[string]content.Translation)
	}
	tr := e.Translations[c.language]
	switch c.field {
	case fieldTerm:
		tr.Label = oneLine(cell)
	case fieldAbbreviations:
		tr.Abbreviations = append(tr.Abbreviations, splitList(cell)...)
	case fieldSynonyms:
		tr.Synonyms = append(tr.Synonyms, splitList(cell)...)
	case fieldDefinition:
		tr.Definition = paragraph(cell)
	}
	e.Translations[c.language] = tr
}

// source gives a term the source that its row names. An address within the
// text counts where addresses have no column of their own.
func (t *table) source(e *sheetTerm, s content.Source) {
	s.URL = toAddress(s.URL)
	if s.URL != "" && !isAddress(s.URL) {
		t.leave(e, short(s.URL), "the address of a source begins with https://")
		s.URL = ""
	}
	if !t.has(fieldSourceURL) {
		for _, address := range []string{sourceAddress.FindString(s.Text), toAddress(s.Text)} {
			if s.URL == "" && isAddress(address) {
				s.URL = address
			}
		}
	}
	switch {
	case s.Text != "":
	case s.Short != "":
		s.Text = s.Short
	default:
		s.Text = s.URL
	}
	if s.Text != "" {
		e.Source = &s
	}
}

// tidy makes a term one that a pack can hold: each name once, and links that
// lead somewhere. Where abbreviations have no column, they stand in parentheses
// behind the term.
func (t *table) tidy(e *sheetTerm) {
	if !t.has(fieldAbbreviations) {
		found := newTerm(e.Label, e.Definition)
		e.Label, e.Definition = found.Label, found.Definition
		e.Abbreviations = append(found.Abbreviations, e.Abbreviations...)
		e.Synonyms, e.Hidden = append(found.Synonyms, e.Synonyms...), append(found.Hidden, e.Hidden...)
	}
	seen := map[string]bool{e.Label: true}
	for _, names := range []*[]string{&e.Abbreviations, &e.Synonyms, &e.Hidden} {
		*names = unseen(seen, t.sized(e, *names))
	}
	t.tidyLinks(e)
	t.tidySilences(e)
	for tag, tr := range e.Translations {
		if tr.Label == "" {
			tr.Label = e.Label // as a definition in two languages implies
		}
		tr.Abbreviations = atMost(t, e, tr.Abbreviations, maxTermNames, "abbreviations in "+tag)
		tr.Synonyms = atMost(t, e, tr.Synonyms, maxTermNames, "synonyms in "+tag)
		seen := map[string]bool{tr.Label: true}
		tr.Abbreviations, tr.Synonyms = unseen(seen, tr.Abbreviations), unseen(seen, tr.Synonyms)
		e.Translations[tag] = tr
	}
}

// sized returns the names that are not too long for any, and reports the others.
func (t *table) sized(e *sheetTerm, names []string) []string {
	return slices.DeleteFunc(names, func(name string) bool {
		long := len(name) > maxLabelSize
		if long {
			t.leave(e, short(name), fmt.Sprintf("the name is longer than %d bytes", maxLabelSize))
		}
		return long
	})
}

// tidyLinks keeps the links that lead somewhere.
func (t *table) tidyLinks(e *sheetTerm) {
	e.Links = slices.DeleteFunc(e.Links, func(l content.Link) bool {
		if !isAddress(l.URL) {
			t.leave(e, short(l.URL), "an address begins with https://")
		}
		return !isAddress(l.URL)
	})
}

// tidySilences keeps the silences that say why.
func (t *table) tidySilences(e *sheetTerm) {
	e.Silenced = slices.DeleteFunc(e.Silenced, func(s content.Silence) bool {
		if s.Because == "" {
			t.leave(e, short(string(s.Code)), "the reason for which it is silenced stands in parentheses behind the code")
		}
		return s.Because == ""
	})
}

// unseen returns the values that have not been seen, and sees them.
func unseen(seen map[string]bool, values []string) []string {
	var fresh []string
	for _, value := range values {
		if !seen[value] {
			fresh = append(fresh, value)
		}
		seen[value] = true
	}
	return fresh
}
