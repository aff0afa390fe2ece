package search

// minSimilar is the least likeness of a name that is offered for a query
// without an answer.
const minSimilar = 0.40

// maxSimilarWords bounds how many words of a query are compared with every
// word of the vocabulary.
const maxSimilarWords = 8

// similar ranks all names by the pairs of letters that they share with the
// query (Dice's coefficient), as a whole and word by word. It reads every
// name, and is asked once when a query was sent that has no answer.
func (f *finder) similar(q normal) {
	whole := pairs(q.joined)
	var words []map[string]int
	for _, w := range firstDistinct(q.words, maxSimilarWords) {
		words = append(words, pairs(w))
	}
	likeness := make([]float64, len(f.vocabulary))
	for i, v := range f.vocabulary {
		of := pairs(v)
		for _, w := range words {
			likeness[i] = max(likeness[i], dice(w, of))
		}
	}
	for i, postings := range f.postings {
		if likeness[i] >= minSimilar {
			f.addAll(postings, Similar, wordLikeness*likeness[i])
		}
	}
	for n := range f.names {
		if like := dice(whole, pairs(f.names[n].joined)); like >= minSimilar {
			f.add(int32(n), Similar, like)
		}
	}
}

// wordLikeness makes a name that is alike in one word rank below one that is
// as much alike as a whole.
const wordLikeness = 0.9

// pairs counts the pairs of neighbouring letters, with one before the first.
func pairs(s string) map[string]int {
	counts := make(map[string]int)
	runes := []rune(" " + s)
	for i := 1; i < len(runes); i++ {
		counts[string(runes[i-1:i+1])]++
	}
	return counts
}

// dice is twice the shared pairs over all pairs: 1 for equal texts.
func dice(a, b map[string]int) float64 {
	shared, total := 0, 0
	for p, n := range a {
		shared += min(n, b[p])
		total += n
	}
	for _, n := range b {
		total += n
	}
	if total == 0 {
		return 0
	}
	return 2 * float64(shared) / float64(total)
}

// firstDistinct returns at most n of the words, each once.
func firstDistinct(words []string, n int) []string {
	different := distinct(words, nil)
	return different[:min(len(different), n)]
}
