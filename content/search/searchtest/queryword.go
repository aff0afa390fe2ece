package searchtest

import (
	"slices"
	"strings"
)

// holding is a query for the concepts with a name that holds all pieces, if
// they are few and no name is just these words.
func (m *maker) holding(text string, pieces []piece) Query {
	var words []string
	clean := 0
	for _, p := range pieces {
		words = append(words, p.text)
		if p.edits == 0 && len(p.text) > 2 {
			clean++
		}
	}
	if clean == 0 || m.reordered.of(reorderedKey(words)) != nil {
		return Query{}
	}
	want := m.ids(m.holders(pieces))
	if len(want) == 0 || len(want) > mostWanted {
		return Query{}
	}
	return Query{Text: text, Want: want}
}

// someWords are the content words of a random name with lo to hi of them.
func (m *maker) someWords(lo, hi int) (name int, words []string) {
	name = m.source()
	words = contentWords(strings.Fields(m.plain[name]))
	if len(words) < lo || len(words) > hi {
		return name, nil
	}
	return name, words
}

// swap has the words in another order: turned around a function word, the head
// first, two neighbours swapped, or anyhow.
func (m *maker) swap() Query {
	i := m.source()
	all := strings.Fields(m.plain[i])
	words := contentWords(all)
	if len(words) < 2 || len(all) > 8 {
		return Query{}
	}
	text := strings.Join(m.turned(all, words), " ")
	if plain(text) == m.plain[i] {
		return Query{}
	}
	return Query{Text: text, Want: m.ids(m.reordered.of(reorderedKey(words)))}
}

func (m *maker) turned(all, content []string) []string {
	last := len(content) - 1
	switch m.r.IntN(4) {
	case 0:
		return append(slices.Clone(content[last:]), content[:last]...)
	case 1:
		at := m.r.IntN(last)
		content = slices.Clone(content)
		content[at], content[at+1] = content[at+1], content[at]
		return content
	case 2:
		if at := slices.IndexFunc(all, isFunctionWord); at > 0 && len(content) == len(all)-1 {
			return append(slices.Clone(all[at+1:]), all[:at]...)
		}
	}
	return m.shuffled(content)
}

func (m *maker) shuffled(words []string) []string {
	words = slices.Clone(words)
	m.r.Shuffle(len(words), func(a, b int) { words[a], words[b] = words[b], words[a] })
	return words
}

// subset is some of the words of a name, whole and in order. The names that
// hold words beginning so must be the same, lest two readings be as good.
func (m *maker) subset() Query {
	_, words := m.someWords(3, 9)
	if words == nil {
		return Query{}
	}
	for left := 1 + m.r.IntN(len(words)-1); len(words) > left; {
		at := m.r.IntN(len(words))
		words = slices.Delete(words, at, at+1)
	}
	if !slices.ContainsFunc(words, func(w string) bool { return isWord(w) && len(w) > 4 }) {
		return Query{}
	}
	var whole, begun []piece
	for _, w := range words {
		whole, begun = append(whole, piece{text: w, whole: true}), append(begun, piece{text: w})
	}
	q := m.holding(strings.Join(words, " "), whole)
	if q.Text != "" && !slices.Equal(q.Want, m.ids(m.holders(begun))) {
		return Query{}
	}
	return q
}

// partial is the words of a name, or most of them, cut at syllables, and in
// another order if that is wished.
func (m *maker) partial(reordered bool) Query {
	_, words := m.someWords(2, 6)
	if words == nil {
		return Query{}
	}
	if len(words) > 2 && m.r.IntN(10) < 3 {
		at := m.r.IntN(len(words))
		words = slices.Delete(words, at, at+1)
	}
	whole := strings.Join(words, " ")
	var pieces []piece
	cuts := 0
	for _, w := range words {
		p := w
		if m.r.IntN(4) > 0 {
			p = cut(m.r, w)
		}
		if p != w {
			cuts++
		}
		pieces = append(pieces, piece{text: p})
	}
	if reordered {
		m.r.Shuffle(len(pieces), func(a, b int) { pieces[a], pieces[b] = pieces[b], pieces[a] })
	}
	text := joinPieces(pieces)
	if cuts == 0 || reordered && strings.HasPrefix(whole, pieces[0].text) {
		return Query{}
	}
	return m.holding(text, pieces)
}

func joinPieces(pieces []piece) string {
	texts := make([]string, len(pieces))
	for i, p := range pieces {
		texts[i] = p.text
	}
	return strings.Join(texts, " ")
}

// combo is several things at once: some of the words, mostly cut, one mistyped
// so that no word begins with it, and in another order more often than not.
func (m *maker) combo() Query {
	_, words := m.someWords(2, 6)
	if words == nil {
		return Query{}
	}
	for len(words) > 2+m.r.IntN(3) {
		at := m.r.IntN(len(words))
		words = slices.Delete(words, at, at+1)
	}
	pieces := make([]piece, len(words))
	changed := 0
	for i, w := range words {
		pieces[i].text = w
		if m.r.IntN(10) < 6 {
			pieces[i].text = cut(m.r, w)
		}
		if pieces[i].text != w {
			changed++
		}
	}
	if !m.slipInto(pieces) {
		return Query{}
	}
	inOrder := joinPieces(pieces)
	if m.r.IntN(10) < 6 {
		m.r.Shuffle(len(pieces), func(a, b int) { pieces[a], pieces[b] = pieces[b], pieces[a] })
	}
	if changed == 0 && joinPieces(pieces) == inOrder {
		return Query{}
	}
	return m.holding(joinPieces(pieces), pieces)
}

// slipInto mistypes one of the longer pieces.
func (m *maker) slipInto(pieces []piece) bool {
	i := m.r.IntN(len(pieces))
	was := pieces[i].text
	if len(was) < 5 || !isWord(was) {
		return false
	}
	now := m.slipped(was)
	lo, hi := m.beginningWith(now)
	if lo < hi || m.nearWords.distance(was, now, 1) != 1 {
		return false
	}
	pieces[i] = piece{text: now, edits: 1}
	return true
}

// initialLetters are those of all words of a name, or without function words.
// Letters that a word begins with are left out: that reading is as good.
func (m *maker) initialLetters() Query {
	i := m.source()
	words := strings.Fields(m.plain[i])
	if m.r.IntN(2) == 0 {
		words = contentWords(words)
	}
	if len(words) < 3 || len(words) > 7 {
		return Query{}
	}
	text := initialsOf(words)
	lo, hi := m.beginningWith(text)
	want := m.ids(m.initials.of(text))
	if lo < hi || len(want) == 0 || len(want) > mostWanted || strings.Trim(text, "0123456789") != text {
		return Query{}
	}
	if m.r.IntN(10) < 6 {
		text = strings.ToUpper(text)
	}
	return Query{Text: text, Want: want}
}

// consonants are the skeleton of a long name of one word or two.
func (m *maker) consonants() Query {
	i := m.source()
	text := skeleton(m.plain[i])
	if len(text) < 5 || len(m.plain[i]) < 8 || !isWord(compact(text)) || strings.Count(text, " ") > 1 {
		return Query{}
	}
	for w := range strings.FieldsSeq(text) {
		if len(w) < 3 || m.begun(w) {
			return Query{}
		}
	}
	want := m.ids(m.skeletons.of(text))
	if len(want) == 0 || len(want) > mostWanted {
		return Query{}
	}
	return Query{Text: text, Want: want}
}

// begun tells whether a word of the vocabulary begins so, even with a slip:
// that reading is as good then.
func (m *maker) begun(text string) bool {
	if lo, hi := m.beginningWith(text); lo < hi {
		return true
	}
	near, _ := m.nearWords.nearestPrefix(text, 1)
	return near <= 1 && len(text) > 3
}

// joined are the beginnings of the two or three words of a name in one.
func (m *maker) joined() Query {
	_, words := m.someWords(2, 3)
	if words == nil {
		return Query{}
	}
	var b strings.Builder
	for _, w := range words {
		p := cut(m.r, w)
		if len(w) < 4 || len(p) > 5 || !isWord(p) || len(p) == len(w) {
			return Query{}
		}
		b.WriteString(p)
	}
	text := b.String()
	if m.begun(text) {
		return Query{}
	}
	want := m.ids(m.joinedFrom(text))
	if len(want) == 0 || len(want) > mostWanted {
		return Query{}
	}
	return Query{Text: text, Want: want}
}

// joinedFrom are the names of two words or three that a text is joined from,
// two letters at least of each content word.
func (ix *index) joinedFrom(text string) []int32 {
	if len(text) < 4 {
		return nil
	}
	var names []int32
	for _, name := range ix.candidates(piece{text: text[:2]}) {
		words := contentWords(strings.Fields(ix.plain[name]))
		if len(words) >= 2 && len(words) <= 3 && isJoined(text, words) {
			names = append(names, name)
		}
	}
	return names
}

func isJoined(text string, words []string) bool {
	if len(words) == 0 || text == "" {
		return len(words) == 0 && text == ""
	}
	for n := 2; n <= len(text) && n <= len(words[0]) && text[:n] == words[0][:n]; n++ {
		if isJoined(text[n:], words[1:]) {
			return true
		}
	}
	return false
}
