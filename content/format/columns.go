package format

import (
	"maps"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"labgloss/content/search"
)

// column is what the cells below a header hold.
type column struct {
	// field is one of the fields of a term, "" for a column that is not read.
	field field
	// language is the BCP 47 tag behind a header such as "term@de"; "" for the
	// pack's own language.
	language string
	// header is as the table has it, and spoken are the languages in which it is a
	// name of the field; none where it is one in any.
	header string
	spoken []string
}

// field is what a column can hold. Its text is the header that is written.
type field string

// The fields of a term, in the order in which they are written.
const (
	fieldID            field = "id"
	fieldTerm          field = "term"
	fieldAbbreviations field = "abbreviations"
	fieldSynonyms      field = "synonyms"
	fieldHidden        field = "hidden"
	fieldDefinition    field = "definition"
	fieldScopeNote     field = "scope note"
	fieldBroader       field = "broader"
	fieldNarrower      field = "narrower"
	fieldRelated       field = "related"
	fieldFigures       field = "figures"
	fieldTags          field = "tags"
	fieldLinks         field = "links"
	fieldSource        field = "source"
	fieldSourceShort   field = "source short"
	fieldSourceURL     field = "source url"
	fieldSilenced      field = "silenced"
)

// termFields are all of them.
//
//nolint:gochecknoglobals // a constant table
var termFields = []field{
	fieldID, fieldTerm, fieldAbbreviations, fieldSynonyms, fieldHidden, fieldDefinition, fieldScopeNote, fieldBroader,
	fieldNarrower, fieldRelated, fieldFigures, fieldTags, fieldLinks, fieldSource, fieldSourceShort, fieldSourceURL, fieldSilenced,
}

// translated are the fields that a term has in other languages too.
//
//nolint:gochecknoglobals // a constant table
var translated = []field{fieldTerm, fieldAbbreviations, fieldSynonyms, fieldDefinition}

// isList says whether a cell holds several values, and several columns may hold
// more of them.
func (f field) isList() bool {
	switch f {
	case fieldID, fieldTerm, fieldDefinition, fieldScopeNote, fieldSource, fieldSourceShort, fieldSourceURL:
		return false
	}
	return true
}

// foldHeader makes headers alike that say the same: "Scope_note:", "scope note".
func foldHeader(header string) string {
	folded := strings.ToLower(search.Fold(header))
	words := strings.FieldsFunc(folded, func(r rune) bool {
		return strings.ContainsRune("_-./:*#?！：＊'’", r) || r <= ' ' || r == '\u00a0'
	})
	return strings.Join(words, " ")
}

// columnSet knows which headers mean which columns.
type columnSet struct {
	known     map[string]columnName
	languages map[string]string // by their names
	tags      []string          // of those
	// mapped are the headers that the user named, folded, and what they are.
	mapped map[string]column
	// found tells which of those a table had.
	found map[string]bool
}

// newColumnSet makes one with the columns that the user mapped. It fails where
// there is no such field.
func newColumnSet(mapping map[string]string) (*columnSet, error) {
	s := &columnSet{
		known: columnsByName(), languages: languagesByName(), mapped: make(map[string]column), found: make(map[string]bool),
	}
	s.tags = slices.Compact(slices.Sorted(maps.Values(s.languages)))
	for name, header := range mapping {
		c, ok := s.named(name)
		if !ok {
			return nil, unknownField(name)
		}
		c.header = header
		s.mapped[foldHeader(header)] = c
	}
	return s, nil
}

// column says what a header means; its field is "" if that is not known.
func (s *columnSet) column(header string) column {
	header = oneLine(header)
	folded := foldHeader(header)
	c, ok := s.mapped[folded]
	if ok {
		s.found[folded] = true
	} else {
		c, _ = s.named(header)
	}
	c.header = header
	return c
}

// named reads a name of a field, with or without a language. The name of a
// language alone is the term in that.
func (s *columnSet) named(header string) (column, bool) {
	if base, tag, ok := strings.Cut(header, "@"); ok && isLanguage(tag) {
		// As it is written here; the tag stays as it is.
		if f := s.known[foldHeader(base)].field; slices.Contains(translated, f) {
			return column{field: f, language: tag}, true
		}
	}
	if name := s.field(header); name.field != "" {
		return column{field: name.field, spoken: name.languages}, true
	}
	if tag := s.languages[foldHeader(header)]; tag != "" {
		return column{field: fieldTerm, language: tag}, true
	}
	if m := headerLanguage.FindStringSubmatch(header); m != nil {
		f, tag := s.field(m[1]).field, s.languageOf(m[2]+m[3])
		if tag != "" && slices.Contains(translated, f) {
			return column{field: f, language: tag}, true
		}
	}
	if c, ok := s.spoken(header); ok {
		return c, true
	}
	// A note in parentheses or behind a slash: "Definition (two sentences)".
	if at := strings.IndexAny(header, "(（[/|"); at > 0 {
		name := s.field(header[:at])
		return column{field: name.field, spoken: name.languages}, name.field != ""
	}
	return column{}, false
}

// spoken reads a header of two parts, one of which is a language: "German term",
// "Definition EN".
func (s *columnSet) spoken(header string) (column, bool) {
	words := strings.Fields(header)
	if len(words) < 2 {
		return column{}, false
	}
	last := len(words) - 1
	for _, parts := range [][2]string{{words[0], strings.Join(words[1:], " ")}, {words[last], strings.Join(words[:last], " ")}} {
		tag := s.languages[foldHeader(parts[0])]
		if code := strings.ToLower(parts[0]); code != parts[0] && slices.Contains(s.tags, code) {
			tag = code
		}
		if f := s.field(parts[1]).field; tag != "" && slices.Contains(translated, f) {
			return column{field: f, language: tag}, true
		}
	}
	return column{}, false
}

// headerLanguage is a header with a language: "Begriff (de)", "term [German]",
// "label_pt-BR".
var headerLanguage = regexp.MustCompile(`^(.*?\S)\s*(?:[(\[（]\s*([^()\[\]（）]+?)\s*[)\]）]|[_.:@-]\s*([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*))$`)

// field returns the field with that name or one of many of that name, as in
// "Synonym 2".
func (s *columnSet) field(name string) columnName {
	folded := foldHeader(name)
	if c := s.known[folded]; c.field != "" {
		return c
	}
	if c := s.known[strings.TrimRight(folded, " 0123456789")]; c.field.isList() {
		return c
	}
	return columnName{}
}

// isLanguage says whether a tag is one of BCP 47.
func isLanguage(tag string) bool {
	_, err := language.Parse(tag)
	return err == nil && tag == strings.TrimSpace(tag)
}

// languageOf reads the language of a header: a tag of two or three letters
// with what may follow, or a name. It is "" for anything else.
func (s *columnSet) languageOf(text string) string {
	if tag := s.languages[foldHeader(text)]; tag != "" {
		return tag
	}
	const longest = 3 // letters of a language's code
	if base, _, _ := strings.Cut(strings.ReplaceAll(text, "_", "-"), "-"); len(base) > longest {
		return ""
	}
	tag, err := language.Parse(text)
	if err != nil {
		return ""
	}
	return tag.String()
}
