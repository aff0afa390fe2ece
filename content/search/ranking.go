package search

import "math"

// BM25 (S. Robertson and H. Zaragoza, "The probabilistic relevance framework:
// BM25 and beyond", Foundations and Trends in Information Retrieval 3(4), 2009).
// It says of k1 that 1.2 to 2 serves in most collections, and of b that 0.5 to
// 0.8 does.
const (
	// k1 is how soon more of a word says no more.
	k1 = 1.2
	// lengthShare, BM25's b, is how much of a document's length tells against
	// it.
	lengthShare = 0.75
)

// weightOf is a word's weight by how many of all documents have it: BM25's idf,
// with 1 added within the logarithm (as Lucene does), so that it is positive for
// words that most documents have.
func weightOf(holders, all int) float64 {
	return math.Log1p((float64(all-holders) + 0.5) / (float64(holders) + 0.5))
}

// manyDocs is from how many documents on words that most of them have say
// little, in whatever language.
const manyDocs = 100

// common tells whether so many documents are most of all.
func (p *Passages) common(holders int) bool {
	return holders > len(p.docs)/2 && len(p.docs) >= manyDocs
}

// score adds what the documents score for one thing that is wanted.
func (s *inquiry) score(i int) {
	w, bit := &s.wanted[i], mask(1)<<i
	w.holders = len(s.touched)
	w.weight = weightOf(w.holders, len(s.docs))
	w.light = w.light || !w.quoted && s.common(w.holders)
	for _, doc := range s.touched {
		often := float64(s.often[doc])
		s.often[doc] = 0
		if s.held[doc] == 0 {
			s.any = append(s.any, doc)
		}
		s.held[doc] |= bit
		s.scores[doc] += float32(w.weight * often * (k1 + 1) / (often + s.norm(doc)))
	}
	s.touched = s.touched[:0]
}

// norm is what BM25 makes of a document's length.
func (s *inquiry) norm(doc uint32) float64 {
	return float64(float32(k1 * (1 - lengthShare + lengthShare*float64(s.lengths[doc])/s.average)))
}

// touch notes that a document holds a word of the query, so many times.
func (s *inquiry) touch(doc uint32, times float32) {
	if s.often[doc] == 0 {
		s.touched = append(s.touched, doc)
	}
	s.often[doc] += times
}

// hits returns the documents that are answers, in no order.
func (s *inquiry) hits() []foundDoc {
	for i := range s.wanted {
		s.find(i)
		s.score(i)
	}
	heavy, must, most := s.judge()
	hits := s.answers[:0]
	for _, doc := range s.any {
		held := s.held[doc]
		if held&heavy == 0 || held&must != must {
			continue
		}
		score := float64(s.scores[doc]) / most
		if held&heavy == heavy {
			score++
		}
		hits = append(hits, foundDoc{doc, score / 2})
	}
	s.answers = hits
	return hits
}

// judge tells which words of the query make a document an answer, which of them
// it must have, and what no document's score reaches. If all words are light,
// they count all the same. Words that occur nowhere do not.
func (s *inquiry) judge() (heavy, must mask, most float64) {
	allLight := true
	for i := range s.wanted {
		allLight = allLight && s.wanted[i].light
	}
	for i := range s.wanted {
		w := &s.wanted[i]
		w.light = w.light && !allLight
		if w.holders == 0 {
			continue
		}
		most += w.weight * (k1 + 1)
		if !w.light {
			heavy |= 1 << i
		}
		if w.quoted {
			must |= 1 << i
		}
	}
	s.heavy = heavy
	return heavy, must, most
}
