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
func (s *inquiry) common(holders int) bool {
	return holders > s.documents/2 && s.documents >= manyDocs
}

// score adds what the documents score for one thing that is wanted.
func (s *inquiry) score(i int) {
	w := &s.wanted[i]
	w.holders = s.countTouched()
	w.weight = weightOf(w.holders, s.documents)
	w.light = w.light || !w.quoted && s.common(w.holders)
	for _, p := range s.all {
		p.score(w.weight, k1*lengthShare/s.average, 1<<i)
	}
}

// score adds what the documents score that were touched for a word of a weight,
// where each word of theirs tells so much against them.
func (p *inquiredPart) score(weight, perWord float64, bit mask) {
	often, lengths, scores, held := p.often, p.lengths, p.scores, p.held
	for _, doc := range p.touched {
		if held[doc] == 0 {
			p.any = append(p.any, doc)
		}
		held[doc] |= bit
		n, norm := float64(often[doc]), float32(k1*(1-lengthShare)+perWord*float64(lengths[doc]))
		scores[doc] += float32(weight * n * (k1 + 1) / (n + float64(norm)))
		often[doc] = 0
	}
	p.touched = p.touched[:0]
}

// touch notes that a document holds a word of the query, so many times.
func (p *inquiredPart) touch(doc uint32, times float32) {
	if p.often[doc] == 0 {
		p.touched = append(p.touched, doc)
	}
	p.often[doc] += times
}

// countTouched returns how many documents hold what was looked for last.
func (s *inquiry) countTouched() int {
	n := 0
	for _, p := range s.all {
		n += len(p.touched)
	}
	return n
}

// hits returns the documents that are answers, in no order.
func (s *inquiry) hits() []foundDoc {
	for i := range s.wanted {
		s.find(i)
		s.score(i)
	}
	heavy, must, most := s.judge()
	hits := s.answers[:0]
	for i, p := range s.all {
		for _, doc := range p.any {
			held := p.held[doc]
			if held&heavy == 0 || held&must != must {
				continue
			}
			score := float64(p.scores[doc]) / most
			if held&heavy == heavy {
				score++
			}
			hits = append(hits, foundDoc{docRef{uint32(i), doc}, score / 2})
		}
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
