package searchtest

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"
)

// oboStanza is what is kept of one stanza of an OBO file.
type oboStanza struct {
	id, name string
	synonyms []string
	term     bool // and no Typedef or Instance
	obsolete bool
}

// ReadOBO reads the names of the terms in an OBO flat file (format version 1.2
// or 1.4): the name as the label, the synonyms of every scope as alternatives,
// all as they are written but for the format's escapes. Obsolete terms are left
// out. It is meant for measuring a search and reads nothing else of the file.
func ReadOBO(r io.Reader) (*Vocabulary, error) {
	v := new(Vocabulary)
	var stanza oboStanza
	s := bufio.NewScanner(r)
	s.Buffer(nil, 1<<20)
	for n := 1; s.Scan(); n++ {
		line := strings.TrimSpace(s.Text())
		if strings.HasPrefix(line, "[") && strings.HasSuffix(line, "]") {
			stanza.addTo(v)
			stanza = oboStanza{term: line == "[Term]"}
			continue
		}
		if err := stanza.read(line); err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
	}
	stanza.addTo(v)
	if err := s.Err(); err != nil {
		return nil, fmt.Errorf("reading OBO: %w", err)
	}
	return v, nil
}

func (s *oboStanza) addTo(v *Vocabulary) {
	if s.term && !s.obsolete && s.id != "" {
		v.Add(s.id, s.name, s.synonyms...)
	}
}

// read takes in a line "tag: value"; tags that are not wanted and lines that
// are none are passed over.
func (s *oboStanza) read(line string) error {
	tag, value, _ := strings.Cut(line, ":")
	value = strings.TrimSpace(value)
	switch tag {
	case "id":
		s.id = oboUnquoted(value)
	case "name":
		s.name = oboUnquoted(value)
	case "synonym":
		text, err := oboQuoted(value)
		if err != nil {
			return err
		}
		s.synonyms = append(s.synonyms, text)
	case "is_obsolete":
		s.obsolete = oboUnquoted(value) == "true"
	}
	return nil
}

// oboUnquoted resolves a value that goes to the end of the line, a comment
// ("! …") or trailing modifiers ("{…}").
func oboUnquoted(value string) string {
	end := len(value)
	for i := 0; i < len(value); i++ {
		if value[i] == '\\' {
			i++
		} else if value[i] == '!' || value[i] == '{' && strings.HasSuffix(value, "}") {
			end = i
			break
		}
	}
	return strings.TrimSpace(oboUnescape(value[:end]))
}

var errOBOQuotes = errors.New("want a text in quotation marks")

// oboQuoted resolves the quoted text that a synonym's value begins with.
func oboQuoted(value string) (string, error) {
	if !strings.HasPrefix(value, `"`) {
		return "", fmt.Errorf("%w: %q", errOBOQuotes, value)
	}
	for i := 1; i < len(value); i++ {
		switch value[i] {
		case '\\':
			i++
		case '"':
			return strings.TrimSpace(oboUnescape(value[1:i])), nil
		}
	}
	return "", fmt.Errorf("%w: %q", errOBOQuotes, value)
}

// oboUnescape resolves the escapes: \n, \t and \W stand for white space, and
// any other character for itself.
func oboUnescape(text string) string {
	if !strings.Contains(text, `\`) {
		return text
	}
	var b strings.Builder
	for i := 0; i < len(text); i++ {
		if text[i] == '\\' && i+1 < len(text) {
			i++
			if strings.IndexByte("ntW", text[i]) >= 0 {
				b.WriteByte(' ')
				continue
			}
		}
		b.WriteByte(text[i])
	}
	return b.String()
}
