package lint

import (
	"maps"
	"regexp"
	"slices"
	"strings"

	"labgloss/content"
	"labgloss/content/search"
)

// mention is a stretch of a definition's prose that is a name of terms.
type mention struct {
	start, end int
	terms      []int
}

// read reads a pack once for all rules.
func read(p *content.Pack) *subject {
	s := &subject{
		Pack:     p,
		prose:    make([]string, len(p.Terms)),
		mentions: make([][]mention, len(p.Terms)),
		spoken:   make([]bool, len(p.Terms)),
	}
	scanner := search.NewScanner(names(p))
	for i := range p.Terms {
		t := &p.Terms[i]
		s.prose[i] = prose(t.Definition)
		for _, o := range scanner.Scan(s.prose[i]) {
			s.mentions[i] = append(s.mentions[i], mention{o.Start, o.End, o.Docs})
			s.speak(i, o.Docs)
		}
		for _, o := range scanner.Scan(prose(t.ScopeNote)) {
			s.speak(i, o.Docs)
		}
	}
	return s
}

// speak notes that a term speaks of others.
func (s *subject) speak(term int, of []int) {
	for _, other := range of {
		s.spoken[other] = s.spoken[other] || other != term
	}
}

// names lists what terms are called in the pack's own language; a document is
// the number of a term.
func names(p *content.Pack) []search.Name {
	var all []search.Name
	for i := range p.Terms {
		t := &p.Terms[i]
		all = append(all, search.Name{Text: t.Label, Doc: i})
		for _, text := range t.Abbreviations {
			all = append(all, search.Name{Text: text, Doc: i, Abbreviation: true})
		}
		for _, text := range slices.Concat(t.Synonyms, t.Hidden) {
			all = append(all, search.Name{Text: text, Doc: i})
		}
	}
	return all
}

// address is an address or an identifier in running text.
var address = regexp.MustCompile(`(https?://|www\.)\S+|\S+@\S+|\b[A-Za-z]+:[0-9]\S*|\S*[0-9A-Za-z]_[0-9A-Za-z]\S*`)

// stop stands where something was taken out; it parts what stands around it.
const stop = "\x00"

// prose is a text in Markdown without marks, code, addresses and identifiers.
func prose(markdown string) string {
	text := markdown
	if strings.ContainsAny(text, "*`") {
		var b strings.Builder
		for _, piece := range content.Pieces(text) {
			if piece.Mark == "`" {
				piece.Text = stop
			}
			b.WriteString(piece.Text)
		}
		text = b.String()
	}
	if strings.ContainsAny(text, ":@_") || strings.Contains(text, "www.") {
		text = address.ReplaceAllString(text, stop)
	}
	return text
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

func appendNew(all []string, one string) []string {
	if slices.Contains(all, one) {
		return all
	}
	return append(all, one)
}
