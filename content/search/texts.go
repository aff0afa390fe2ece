package search

import "strings"

// texts are the texts as they were given.
type texts struct {
	text stringList
	// titles has a bit for each text that is one.
	titles []uint64
}

// stringList is a list of texts, one behind the other.
type stringList struct {
	text string
	at   []uint32 // where each begins; one more than there are
}

func newStringList(n int, of func(i int) string) stringList {
	l := stringList{at: make([]uint32, n+1)}
	for i := range n {
		l.at[i+1] = l.at[i] + uint32(len(of(i)))
	}
	var b strings.Builder
	b.Grow(int(l.at[n]))
	for i := range n {
		b.WriteString(of(i))
	}
	l.text = b.String()
	return l
}

func (l *stringList) size() int { return len(l.at) - 1 }

func (l *stringList) of(i uint32) string { return l.text[l.at[i]:l.at[i+1]] }

func newTexts(given []Text) texts {
	t := texts{
		text:   newStringList(len(given), func(i int) string { return given[i].Text }),
		titles: make([]uint64, (len(given)+63)/64),
	}
	for i := range given {
		if given[i].Title {
			t.titles[i/64] |= 1 << (i % 64)
		}
	}
	return t
}

// maxText is how much of a text counts, in bytes: several times what a message of
// Discord can show. To show a passage takes reading as much.
const maxText = 1 << 14

// counted returns the part of a text that counts.
func (t *texts) counted(text uint32) string { return upTo(t.text.of(text), maxText) }

func (t *texts) title(text uint32) bool { return t.titles[text/64]>>(text%64)&1 != 0 }

// titleWeight is how often a word in a title counts: the name of a thing says
// more of what its text is about than a word in it (weighted fields as in
// S. Robertson, H. Zaragoza and M. Taylor, "Simple BM25 extension to multiple
// weighted fields", CIKM 2004, which finds no one best weight).
const titleWeight = 3

// weight returns how often a word in a text counts.
func (t *texts) weight(text uint32) int {
	if t.title(text) {
		return titleWeight
	}
	return 1
}
