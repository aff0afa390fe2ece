package searchtest

import "strings"

// mostWanted is how many concepts may be right for a query whose answers are
// counted; with more of them it tells too little.
const mostWanted = 4

// word is one of small letters in a text.
type word struct {
	at   int
	text string
}

// wordsIn are the words of a text in small letters that have so many letters
// or more. Capitals are passed over, as those of symbols: people copy them.
func wordsIn(text string, letters int) []word {
	var words []word
	for i := 0; i < len(text); {
		j := i
		for j < len(text) && text[j] >= 'a' && text[j] <= 'z' {
			j++
		}
		begins := i == 0 || !isWordByte(text[i-1])
		ends := j == len(text) || !isWordByte(text[j])
		if j-i >= letters && begins && ends {
			words = append(words, word{i, text[i:j]})
		}
		i = max(i+1, j)
	}
	return words
}

// edited puts an edited word in the place of another, or returns "" if it is
// none, or is a word of the vocabulary.
func (m *maker) edited(text string, w word, to string) string {
	if to == "" || to == w.text || m.known(to) {
		return ""
	}
	return replaceAt(text, w.at, len(w.text), to)
}

func (m *maker) slipped(w string) string {
	all := slips()
	return all[m.r.IntN(len(all))](m.r, w)
}

// longName is a random name that is no short form, which people copy, and how
// it is written with small letters, so that its words can be told from symbols.
func (m *maker) longName() (i int, text string) {
	i = m.source()
	for tries := 0; tries < 20 && shortFormIn(m.v.Names[i].Text) != ""; tries++ {
		i = m.source()
	}
	return i, lowered(m.spoken(i))
}

// oneSlip mistypes a word of a text.
func (m *maker) oneSlip(text string) string {
	words := wordsIn(text, 4)
	if len(words) == 0 {
		return ""
	}
	if m.r.IntN(12) == 0 {
		return m.spaceSlip(text, words)
	}
	w := words[m.r.IntN(len(words))]
	return m.edited(text, w, m.slipped(w.text))
}

// spaceSlip loses the space before a word, or puts one into it.
func (m *maker) spaceSlip(text string, words []word) string {
	w := words[m.r.IntN(len(words))]
	if w.at > 1 && text[w.at-1] == ' ' && m.r.IntN(2) == 0 {
		return replaceAt(text, w.at-1, 1, "")
	}
	if len(w.text) < 7 {
		return ""
	}
	at := 3 + m.r.IntN(len(w.text)-5)
	if m.known(w.text[:at]) && m.known(w.text[at:]) {
		return ""
	}
	return replaceAt(text, w.at+at, 0, " ")
}

// nearby is a query for the concepts whose names are nearest to a text that
// name i was mistyped as, if name i is one of these at just so many edits.
func (m *maker) nearby(text string, i, least, most int) Query {
	if text == "" {
		return Query{}
	}
	typed := plain(text)
	d := m.nearNames.distance(typed, m.plain[i], most)
	if d < least || d > most {
		return Query{}
	}
	nearest, names := m.nearNames.nearest(typed, d)
	if nearest < d {
		return Query{} // it says something else now
	}
	want := m.ids(names)
	if len(want) > mostWanted {
		return Query{}
	}
	return Query{Text: m.anyCase(text), Want: want}
}

// mistyped has so many slips anywhere, one for every five letters at most.
func (m *maker) mistyped(n int) Query {
	i, text := m.longName()
	if len(m.plain[i]) < 5*n || len(m.plain[i]) < 6 {
		return Query{}
	}
	for range n {
		if text = m.oneSlip(text); text == "" {
			return Query{}
		}
	}
	return m.nearby(text, i, n, n)
}

// transposed has two letters swapped: neighbours, or as a swipe that overshoots
// does in long words, those on both sides of a third.
func (m *maker) transposed() Query {
	i, text := m.longName()
	words := wordsIn(text, 5)
	if len(words) == 0 {
		return Query{}
	}
	w := words[m.r.IntN(len(words))]
	to := twoThumbs(m.r, w.text)
	if m.r.IntN(3) == 0 {
		to = swapNext(m.r, w.text)
	} else if len(w.text) > 8 && m.r.IntN(4) == 0 {
		at := 1 + m.r.IntN(len(w.text)-3)
		to = swapped(w.text, at, at+2)
	}
	return m.nearby(m.edited(text, w, to), i, 1, 2)
}

// missing lacks a letter, or two in different words.
func (m *maker) missing() Query {
	i, text := m.longName()
	words := wordsIn(text, 5)
	if len(words) == 0 {
		return Query{}
	}
	m.r.Shuffle(len(words), func(a, b int) { words[a], words[b] = words[b], words[a] })
	n := min(len(words), 1+m.r.IntN(5)/4)
	if n == 2 && words[0].at < words[1].at {
		words[0], words[1] = words[1], words[0] // from the end, so that places stay
	}
	for _, w := range words[:n] {
		if text = m.edited(text, w, omit(m.r, w.text)); text == "" {
			return Query{}
		}
	}
	return m.nearby(text, i, n, n)
}

// mistypedEach has a slip in every longer word.
func (m *maker) mistypedEach() Query {
	i, text := m.longName()
	words := wordsIn(text, 4)
	if len(words) < 2 || len(words) > 4 {
		return Query{}
	}
	n := len(words)
	for n > 0 {
		n--
		if text = m.edited(text, words[n], m.slipped(words[n].text)); text == "" {
			return Query{}
		}
	}
	return m.nearby(text, i, len(words), len(words))
}

// misspelt has some sounds spelt in another way in a word of so many letters
// or more, and not two letters in five changed.
func (m *maker) misspelt(letters, sounds int) Query {
	i, text := m.longName()
	words := wordsIn(text, letters)
	if len(words) == 0 || strings.Count(m.plain[i], " ") > 5 {
		return Query{}
	}
	w := words[m.r.IntN(len(words))]
	to := misheard(m.r, w.text, sounds)
	return m.nearby(m.edited(text, w, to), i, sounds, min(2*len(w.text)/5, 2*sounds))
}

// short1 has one slip in a name of four or five letters, or in a word of that
// length if it is most of the name.
func (m *maker) short1() Query {
	i, text := m.longName()
	words := wordsIn(text, 4)
	if len(words) != 1 || len(words[0].text) > 5 || len(text) > 9 {
		return Query{}
	}
	return m.nearby(m.edited(text, words[0], m.slipped(words[0].text)), i, 1, 1)
}

// mistypedPrefix is the beginning of a name with a slip.
func (m *maker) mistypedPrefix() Query {
	i, text := m.longName()
	words := wordsIn(text, 4)
	if len(words) == 0 || len(text) < 9 {
		return Query{}
	}
	typed := m.oneSlip(text)
	n := 6 + m.r.IntN(max(1, min(len(text)-7, 24)))
	if len(typed) <= n || len(text) <= n || typed[n-1] == ' ' || typed[n-1] >= 0x80 {
		return Query{}
	}
	return m.nearbyPrefix(typed[:n], i)
}

func (m *maker) nearbyPrefix(text string, i int) Query {
	typed := plain(text)
	if m.nearNames.prefixDistance(typed, m.plain[i], 1) != 1 {
		return Query{} // the slip was cut off, or is none
	}
	nearest, names := m.nearNames.nearestPrefix(typed, 1)
	want := m.ids(names)
	if nearest < 1 || len(want) > mostWanted {
		return Query{}
	}
	return Query{Text: m.anyCase(text), Want: want}
}
