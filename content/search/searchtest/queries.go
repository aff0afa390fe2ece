package searchtest

import (
	"hash/fnv"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"

	"labgloss/content/search"
)

// Queries makes queries with known answers for any vocabulary, by rules of its
// own: it shares the classes and their meaning with the sets in
// ../shared/data/search, but not how these were made. The same seed and vocabulary give the same
// queries; every class has random numbers of its own, so that a change to one
// leaves the others as they are. A class that the vocabulary has too little
// material for is smaller, or missing.
//
// What is right is a set, made by comparing names (see plain) and never by a
// search: all concepts with an equally good name.
//
//   - Spellings of a name (exact, variant, greek, diacr, roman, plural, ukus,
//     question): the concepts that are called so, or what is typed.
//   - Mistyped names (typo1 to typo3, typoeach, transp, missing, real,
//     birkbeck, short1): the concepts with a name at the least distance from
//     what is typed, in edits of the whole name; the query is dropped if the
//     name meant is not among them. No mistyped word is a word of the
//     vocabulary.
//   - Mistyped beginnings (typoprefix): the same with the beginnings of names.
//   - Words (swap): the concepts with a name of the same words in any order,
//     function words aside.
//   - Some of the words (subset), beginnings of words (partial, partialswap) and
//     those with a slip as well (combo): the concepts with a name that holds all
//     of them, at most four.
//   - initials, abbrev, abbrjoin, skeleton: the concepts with a name that is
//     shortened to the same.
//   - Typed beginnings (prefix02 and so on): the concept that was meant alone,
//     as in the shared sets. Only figures of one vocabulary may be compared.
//   - nonsense: none. See senseless for what is left out as too near to sense.
//
// It takes a quarter of a second for some thousand names, and about 20 seconds
// and half a gigabyte for a million.
func Queries(seed uint64, v *Vocabulary) []Query {
	if len(v.Names) == 0 {
		return nil
	}
	ix := newIndex(v)
	var queries []Query
	for _, c := range queryClasses() {
		h := fnv.New64a()
		h.Write([]byte(c.name))
		m := &maker{r: rand.New(rand.NewPCG(seed, h.Sum64())), index: ix}
		queries = append(queries, m.class(c)...)
	}
	return queries
}

// maker makes the queries of a class.
type maker struct {
	*index
	r *rand.Rand
}

// queryClass is a class and how one of its queries is made, if luck has it: a
// query without a text is none.
type queryClass struct {
	name   string
	number int
	make   func(m *maker) Query
}

func queryClasses() []queryClass {
	return []queryClass{
		{"exact", 80, (*maker).exact},
		{"variant", 80, (*maker).variant},
		{"greek", 60, func(m *maker) Query { return m.respelt(otherGreek) }},
		{"diacr", 60, func(m *maker) Query { return m.respelt(undiacritic) }},
		{"roman", 60, func(m *maker) Query { return m.respelt(otherNumerals) }},
		{"plural", 80, func(m *maker) Query { return m.respelt(m.otherNumber) }},
		{"ukus", 80, func(m *maker) Query { return m.respelt(otherEnglish) }},
		{"prefix", 300, (*maker).prefix},
		{"abbrev", 80, (*maker).abbreviation},
		{"initials", 80, (*maker).initialLetters},
		{"swap", 80, (*maker).swap},
		{"partial", 80, func(m *maker) Query { return m.partial(false) }},
		{"partialswap", 80, func(m *maker) Query { return m.partial(true) }},
		{"subset", 80, (*maker).subset},
		{"typo1", 100, func(m *maker) Query { return m.mistyped(1) }},
		{"typo2", 80, func(m *maker) Query { return m.mistyped(2) }},
		{"typo3", 60, func(m *maker) Query { return m.mistyped(3) }},
		{"transp", 80, (*maker).transposed},
		{"missing", 80, (*maker).missing},
		{"typoeach", 60, (*maker).mistypedEach},
		{"real", 80, func(m *maker) Query { return m.misspelt(5, 1) }},
		{"typoprefix", 80, (*maker).mistypedPrefix},
		{"birkbeck", 80, func(m *maker) Query { return m.misspelt(8, 2+m.r.IntN(2)) }},
		{"short1", 80, (*maker).short1},
		{"combo", 100, (*maker).combo},
		{"abbrjoin", 60, (*maker).joined},
		{"skeleton", 60, (*maker).consonants},
		{"question", 60, (*maker).question},
		{"nonsense-eng", 80, (*maker).english},
		{"nonsense-gib", 80, (*maker).gibberish},
		{"nonsense-pseudo", 80, (*maker).pseudo},
	}
}

// class makes the queries of a class, all of them different.
func (m *maker) class(c queryClass) []Query {
	var queries []Query
	seen := map[string]bool{}
	for tries := 0; tries < 60*c.number && len(queries) < c.number; tries++ {
		q := c.make(m)
		if q.Text == "" || seen[q.Text] {
			continue
		}
		seen[q.Text] = true
		if q.Class == "" {
			q.Class = c.name
		}
		queries = append(queries, q)
	}
	return queries
}

// source is a random name that a person might type: mostly letters, not too
// long, and no code of a database ("VEP:stop_lost").
func (m *maker) source() int {
	for range 100 {
		i := m.r.IntN(len(m.plain))
		text := m.v.Names[i].Text
		letters := 0
		for _, c := range m.plain[i] {
			if c >= 'a' {
				letters++
			}
		}
		code := strings.Contains(text, ":") && strings.Contains(text, "_") || strings.ContainsAny(text, `\?=<>[]|;`)
		if letters >= 3 && 10*letters >= 6*len(text) && len(text) <= 80 && !code {
			return i
		}
	}
	return 0
}

// spoken is a name with spaces for the marks that only a computer puts.
func (m *maker) spoken(i int) string {
	return strings.Join(strings.FieldsFunc(m.v.Names[i].Text, func(c rune) bool { return c == '_' || c == ':' || c == ' ' }), " ")
}

// anyCase is a text in lower case more often than not.
func (m *maker) anyCase(text string) string {
	if m.r.IntN(10) < 6 {
		return strings.ToLower(text)
	}
	return text
}

// named is a query for all concepts that are called as name i is, or as the
// query is.
func (m *maker) named(text string, i int) Query {
	names := m.same.of(compact(m.plain[i]))
	return Query{Text: text, Want: m.ids(append(names, m.same.of(compact(plain(text)))...))}
}

func (m *maker) exact() Query {
	i := m.source()
	return m.named(m.v.Names[i].Text, i)
}

func (m *maker) variant() Query {
	i := m.source()
	text, all := m.v.Names[i].Text, variants()
	for range 1 + m.r.IntN(2) {
		text = all[m.r.IntN(len(all))](m.r, text)
	}
	if text == m.v.Names[i].Text || compact(plain(text)) != compact(m.plain[i]) {
		return Query{}
	}
	return m.named(text, i)
}

// respelt is a name respelt in a way that no name has yet.
func (m *maker) respelt(respell func(string) string) Query {
	i := m.source()
	text := m.spoken(i)
	if respell(text) == text {
		text = lowered(text)
	}
	respelt := respell(text)
	if respelt == text {
		return Query{}
	}
	if plain(respelt) != plain(text) && m.same.of(compact(plain(respelt))) != nil {
		return Query{} // nothing is tried by what is there as it is typed
	}
	return m.named(respelt, i)
}

func (m *maker) question() Query {
	i := m.source()
	if words := strings.Fields(m.plain[i]); len(words) > 5 {
		return Query{}
	}
	return m.named(asQuestion(m.r, m.anyCase(m.spoken(i))), i)
}

// prefix is of any length from 2 to 24 letters, the shorter the likelier.
func (m *maker) prefix() Query {
	i := m.source()
	text := []rune(strings.ToLower(m.spoken(i)))
	x := m.r.Float64()
	n := 2 + int(23*x*x)
	if n >= len(text) || text[n-1] == ' ' {
		return Query{}
	}
	class := "prefix" + strconv.Itoa(n/10) + strconv.Itoa(n%10)
	return Query{Text: string(text[:n]), Want: m.ids([]int32{int32(i)}), Class: class}
}

// abbreviation is a short form of a concept that has a longer name too.
func (m *maker) abbreviation() Query {
	i := m.source()
	form := shortFormIn(m.v.Names[i].Text)
	if form == "" || isHyphenedWord(form) || !m.hasLongName(m.v.Names[i].Doc) {
		return Query{}
	}
	key := compact(plain(form))
	want := m.ids(append(m.short.of(key), m.same.of(key)...))
	switch m.r.IntN(5) {
	case 0, 1:
		form = strings.ToLower(form)
	case 2:
		if at := strings.IndexAny(form, "0123456789"); at > 0 && !strings.Contains(form, "-") {
			form = form[:at] + [...]string{"-", " "}[m.r.IntN(2)] + form[at:]
		}
	}
	return Query{Text: form, Want: want}
}

// isHyphenedWord is of "V-GENE" and the like, which are no short forms.
func isHyphenedWord(form string) bool {
	_, word, _ := strings.Cut(form, "-")
	return len(strings.Trim(word, "0123456789-")) > 3
}

func (m *maker) hasLongName(doc int) bool {
	at, _ := slices.BinarySearchFunc(m.v.Names, doc, func(n search.Name, doc int) int { return n.Doc - doc })
	for ; at < len(m.v.Names) && m.v.Names[at].Doc == doc; at++ {
		if strings.Contains(m.plain[at], " ") && len(m.plain[at]) > 10 {
			return true
		}
	}
	return false
}
