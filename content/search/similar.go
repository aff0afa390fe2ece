package search

// minSimilar is the least likeness of a name that is offered for a query
// without an answer.
const minSimilar = 0.40

// similar ranks all names by the pairs of letters that they share with the
// query (Dice's coefficient), as a whole and word by word. It reads every
// name, and is asked once when a query was sent that has no answer.
func (f *finder) similar(q normal) {
	q = q.unasked()
	whole := pairs(q.joined)
	words := make([]map[string]int, len(q.words))
	for i, w := range q.words {
		words[i] = pairs(w)
	}
	likeness := make([]float64, len(f.vocabulary))
	for i, v := range f.vocabulary {
		for _, w := range words {
			likeness[i] = max(likeness[i], dice(w, pairs(v)))
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
