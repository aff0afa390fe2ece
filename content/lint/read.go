package lint

import (
	"regexp"
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
	s.enterNames()
	scanner := search.NewScanner(s.names)
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

// maxSenses bounds how many terms with one name are looked for in texts.
const maxSenses = 8

// enterNames enters what terms are called in the pack's own language; a document
// is the number of a term. Terms of which there are too many with one name are taken
// as spoken of.
func (s *subject) enterNames() {
	senses := make(map[string]int)
	add := func(term int, abbreviation bool, texts ...string) {
		for _, text := range texts {
			id := identity(text)
			if senses[id]++; senses[id] > maxSenses {
				s.spoken[term] = true
				continue
			}
			s.names = append(s.names, search.Name{Text: text, Doc: term, Abbreviation: abbreviation})
		}
	}
	for i := range s.Terms {
		t := &s.Terms[i]
		add(i, false, t.Label)
		add(i, true, t.Abbreviations...)
		add(i, false, t.Synonyms...)
		add(i, false, t.Hidden...)
	}
}

// address is an address or an identifier in running text.
var address = regexp.MustCompile(`(https?://|www\.)\S+|\S+@\S+|\b[A-Za-z]+:[0-9]\S*|\S*[0-9A-Za-z]_[0-9A-Za-z]\S*`)

// stop stands where something was taken out; it parts what stands around it.
const stop = "\x00"

// maxProse bounds what is read of a text, in bytes: four times what a card of
// Discord holds.
const maxProse = 4 * maxEmbedText

// prose is a text in Markdown without marks, code, addresses and identifiers.
func prose(markdown string) string {
	text := strings.ToValidUTF8(markdown[:min(len(markdown), maxProse)], "")
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
