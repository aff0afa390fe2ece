package lint

import (
	"hash/maphash"
	"regexp"
	"strings"

	"labgloss/content"
	"labgloss/content/search"
)

func newSubject(p *content.Pack) *subject {
	s := &subject{
		Pack: p, seed: maphash.MakeSeed(),
		prose:  make([]string, len(p.Terms)),
		spoken: make([]bool, len(p.Terms)), speaksOf: make([]int32, len(p.Terms)),
	}
	for i := range p.Terms {
		s.prose[i], s.speaksOf[i] = prose(p.Terms[i].Definition), -1
	}
	s.enterNames()
	return s
}

// eachDefinition calls read for each term with the names in its definition's
// prose, and notes which terms speak of which.
func (s *subject) eachDefinition(read func(term int, mentions []search.Occurrence)) {
	scanner := search.NewScanner(s.names)
	for i := range s.Terms {
		mentions := scanner.Scan(s.prose[i])
		s.speak(i, mentions)
		read(i, mentions)
		s.speak(i, scanner.Scan(prose(s.Terms[i].ScopeNote)))
	}
}

// speak notes of which other terms a term speaks.
func (s *subject) speak(term int, mentions []search.Occurrence) {
	for _, m := range mentions {
		for _, other := range m.Docs {
			if other == term {
				continue
			}
			s.spoken[other] = true
			if best := s.speaksOf[term]; best < 0 || len(s.Terms[other].Label) > len(s.Terms[best].Label) {
				s.speaksOf[term] = int32(other)
			}
		}
	}
}

// maxSenses bounds how many terms with one name are looked for in texts.
const maxSenses = 8

// enterNames enters what terms are called in the pack's own language; a document
// is the number of a term. Where too many have one name, the rest count as spoken
// of.
func (s *subject) enterNames() {
	senses := make(map[uint64]uint8)
	add := func(term int, abbreviation bool, texts ...string) {
		for _, text := range texts {
			id := s.hash(identity(text))
			if senses[id] == maxSenses {
				s.spoken[term] = true
				continue
			}
			senses[id]++
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
var address = regexp.MustCompile(`(https?://|www\.)\S+|\S+@\S+|\b[A-Za-z]+:[0-9]\S*`)

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
	if strings.ContainsAny(text, ":@") || strings.Contains(text, "www.") {
		text = address.ReplaceAllString(text, stop)
	}
	return text
}
