package search_test

import (
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/rivo/uniseg"

	"labgloss/content/search"
	"labgloss/content/search/searchtest"
)

// generated are texts with queries for them: words in a row of theirs.
func generated(documents int) (texts []search.Text, queries []string) {
	texts = searchtest.Texts(3, documents, 40)
	queries = searchtest.TextQueries(texts, 60)
	return texts, append(queries, "acute", "a", "of the", "c", "xqzzy", "regulation of", `"acute`, "1", "TGF-β")
}

func TestPassagesHoldWhatTheyPromise(t *testing.T) {
	t.Parallel()
	texts, queries := generated(2000)
	passages := search.NewPassages(texts)
	for i, query := range queries {
		width := 1 + i*7%200
		found, total := passages.Search(query, 0, 50, width)
		if len(found) != min(total, 50) {
			t.Errorf("Search(%q) = %d passages of %d", query, len(found), total)
		}
		last := 1.0
		for _, p := range found {
			checkPassage(t, texts, query, p, width)
			if p.Score <= 0 || p.Score >= 1 || p.Score > last {
				t.Errorf("Search(%q) scores %v behind %v", query, p.Score, last)
			}
			last = p.Score
		}
	}
}

// checkPassage checks what holds for all passages.
func checkPassage(t *testing.T, texts []search.Text, query string, p search.Passage, width int) {
	t.Helper()
	if n := utf8.RuneCountInString(p.Text); n > width {
		t.Errorf("Search(%q) gives %d characters, want %d at most: %q", query, n, width, p.Text)
	}
	if !slices.ContainsFunc(texts, func(text search.Text) bool { return text.Doc == p.Doc && isPieceOf(p, text.Text) }) {
		t.Errorf("Search(%q) gives %+v, which is no such piece of its document", query, p)
	}
	borders := map[int]bool{0: true}
	for g := uniseg.NewGraphemes(p.Text); g.Next(); {
		_, end := g.Positions()
		borders[end] = true
	}
	end := -1
	for _, s := range p.Spans {
		if s[0] <= end || s[1] <= s[0] || !borders[s[0]] || !borders[s[1]] {
			t.Fatalf("Search(%q) marks %v in %q", query, p.Spans, p.Text)
		}
		end = s[1]
	}
}

func isPieceOf(p search.Passage, text string) bool {
	before, after, ok := strings.Cut(text, p.Text)
	return ok && p.CutBefore == (len(before) > 0) && p.CutAfter == (len(after) > 0) ||
		ok && strings.Count(text, p.Text) > 1 && (p.CutBefore || p.CutAfter)
}

// TestPassagesMarkTheQuery: what is marked begins as a word of the query does,
// and where all words are in a passage's text, all are marked.
func TestPassagesMarkTheQuery(t *testing.T) {
	t.Parallel()
	texts, queries := generated(2000)
	passages := search.NewPassages(texts)
	for _, query := range queries {
		found, _ := passages.Search(query, 0, 20, 300)
		for _, p := range found {
			if len(p.Spans) == 0 {
				t.Errorf("Search(%q) marks nothing in %q", query, p.Text)
			}
			for _, s := range p.Spans {
				if word := p.Text[s[0]:s[1]]; !begunBy(word, query) {
					t.Errorf("Search(%q) marks %q", query, word)
				}
			}
		}
	}
}

// begunBy tells whether a text has the first letters of a word, folded.
func begunBy(word, text string) bool {
	folded := []rune(search.Fold(word))
	return strings.Contains(search.Fold(text), string(folded[:min(len(folded), 3)]))
}

func TestPassagesInPages(t *testing.T) {
	t.Parallel()
	texts, queries := generated(2000)
	passages := search.NewPassages(texts)
	for i, query := range queries[40:] {
		all, total := passages.Search(query, 0, math.MaxInt, 80)
		if len(all) != total {
			t.Errorf("Search(%q) = %d passages of %d", query, len(all), total)
		}
		size := 1 + total/(3+i%4)
		var joined []search.Passage
		for len(joined) < total {
			page, n := passages.Search(query, len(joined), size, 80)
			if n != total || len(page) == 0 {
				t.Fatalf("Search(%q, %d, %d) = %d passages of %d, want some of %d", query, len(joined), size, len(page), n, total)
			}
			joined = append(joined, page...)
		}
		if diff := cmp.Diff(all, joined); diff != "" {
			t.Errorf("the pages of %q together (-all +joined):\n%s", query, diff)
		}
		for _, from := range []int{total, total + 5} {
			if page, n := passages.Search(query, from, 5, 80); len(page) > 0 || n != total {
				t.Errorf("Search(%q, %d) = %v of %d, want nothing of %d", query, from, page, n, total)
			}
		}
	}
}

// TestPassagesInAnyOrder: the answer does not depend on the order in which
// documents were given, nor on what was asked before or is asked beside it.
func TestPassagesInAnyOrder(t *testing.T) {
	t.Parallel()
	texts, queries := generated(500)
	shuffled := slices.Clone(texts)
	r := rand.New(rand.NewPCG(1, 2))
	r.Shuffle(len(texts)/2, func(i, j int) {
		for k := range 2 {
			shuffled[2*i+k], shuffled[2*j+k] = shuffled[2*j+k], shuffled[2*i+k]
		}
	})
	passages, other := search.NewPassages(texts), search.NewPassages(shuffled)
	var all sync.WaitGroup
	for part := range 4 {
		all.Go(func() {
			for i := range queries {
				query := queries[(i*7+part*11)%len(queries)]
				want, _ := passages.Search(query, 0, 10, 80)
				got, _ := other.Search(query, 0, 10, 80)
				if diff := cmp.Diff(want, got); diff != "" {
					t.Errorf("Search(%q) (-in order +shuffled):\n%s", query, diff)
				}
				if diff := cmp.Diff(passages.Complete(query, 9), passages.Complete(query, 9)); diff != "" {
					t.Errorf("Complete(%q) is not the same twice:\n%s", query, diff)
				}
			}
		})
	}
	all.Wait()
}

// TestPassagesFindPhrases: of 40,000 documents, a phrase in quotes finds those in
// which the words stand so, and no others.
func TestPassagesFindPhrases(t *testing.T) {
	t.Parallel()
	documents := 40_000
	if raceEnabled {
		documents = 2000
	}
	texts := searchtest.Texts(5, documents, 40)
	passages := search.NewPassages(texts)
	for i := range 12 {
		text := texts[(i*9973)%len(texts)]
		words := strings.Fields(text.Text)
		from := i % max(len(words)-2, 1)
		phrase := strings.Join(words[from:min(from+3, len(words))], " ")
		found, total := passages.Search(`"`+phrase+`"`, 0, len(texts), 300)
		if total != len(found) || !slices.ContainsFunc(found, func(p search.Passage) bool { return p.Doc == text.Doc }) {
			t.Errorf("Search(%q) = %d passages of %d, not that of document %d", phrase, len(found), total, text.Doc)
		}
		for doc := range holding(texts, phrase) {
			if !slices.ContainsFunc(found, func(p search.Passage) bool { return p.Doc == doc }) {
				t.Errorf("Search(%q) does not find document %d", phrase, doc)
			}
		}
		for _, p := range found {
			if len(p.Spans) == 0 || !begunBy(p.Text[p.Spans[0][0]:], phrase) {
				t.Errorf("Search(%q) marks %v in %q", phrase, p.Spans, p.Text)
			}
		}
	}
}

// holding returns the documents with a text that has the phrase to the letter,
// between spaces.
func holding(texts []search.Text, phrase string) map[int]bool {
	docs := make(map[int]bool)
	for _, text := range texts {
		if strings.Contains(text.Text, phrase) && strings.Contains(" "+text.Text+" ", " "+phrase+" ") {
			docs[text.Doc] = true
		}
	}
	return docs
}

// FuzzPassages: whatever is searched for in whatever, a passage is what it
// promises to be.
func FuzzPassages(f *testing.F) {
	f.Add("A cell's growth. It stops? “Yes”.", "growth stop", 20)
	f.Add("癌細胞は増殖する。ﾎﾟﾘﾒﾗｰｾﾞ TGF-β1", `"細胞" ポリ`, 5)
	f.Add("👩‍🔬 e\u0301\u0323 a\u00adb c\u200dd \r\n ½ x", "e d b 1", 3)
	f.Add("ʼ x ʼa ’", "ʼ", 9)
	f.Add("", "", 0)
	f.Fuzz(func(t *testing.T, text, query string, width int) {
		text, query = strings.ToValidUTF8(text, "?"), strings.ToValidUTF8(query, "?")
		width %= 300
		texts := append(slices.Clone(texts), search.Text{Doc: 70, Text: text}, search.Text{Doc: 70, Text: query, Title: true})
		passages := search.NewPassages(texts)
		found, total := passages.Search(query, 0, 20, width)
		if len(found) != total {
			t.Errorf("Search(%q) = %d passages of %d", query, len(found), total)
		}
		for _, p := range found {
			checkPassage(t, texts, query, p, max(width, 0))
		}
		typed := query[:strings.LastIndexAny(query, " \n\t")+1]
		for _, c := range passages.Complete(query, 9) {
			if !strings.HasPrefix(c, typed) || c == query {
				t.Errorf("Complete(%q) = %q", query, c)
			}
		}
	})
}
