package searchtest

import (
	"math/rand/v2"
	"strings"

	"labgloss/content/search"
)

// Texts makes documents, each of a title and a text of about so many words: the
// names of Generate in sentences of a dozen words, so that words are as frequent
// and as long as in a terminology's definitions. The same arguments give the same
// texts.
func Texts(seed uint64, documents, words int) []search.Text {
	names := Generate(seed, documents).Names
	r := rand.New(rand.NewPCG(seed, 0x7465_7874_73))
	between := strings.Fields("of the and is a in that which by to with for from are as or it this")
	var texts []search.Text
	for doc := range documents {
		var b strings.Builder
		for n := 0; n < words; {
			sentence := names[r.IntN(len(names))].Text
			for strings.Count(sentence, " ") < 12 {
				sentence += " " + skewed(r, between) + " " + skewed(r, between) + " " + names[r.IntN(len(names))].Text
			}
			n += 1 + strings.Count(sentence, " ")
			b.WriteString(strings.ToUpper(sentence[:1]) + sentence[1:] + ". ")
		}
		texts = append(texts,
			search.Text{Doc: doc, Text: names[doc].Text, Title: true},
			search.Text{Doc: doc, Text: strings.TrimSpace(b.String())})
	}
	return texts
}

// TextQueries returns about so many queries: one to four words in a row of texts
// here and there.
func TextQueries(texts []search.Text, n int) []string {
	var queries []string
	for i := range n {
		words := strings.Fields(texts[(i*7919)%len(texts)].Text)
		from := i % len(words)
		if q := strings.Join(words[from:min(from+1+i%4, len(words))], " "); len(q) > 3 {
			queries = append(queries, q)
		}
	}
	return queries
}
