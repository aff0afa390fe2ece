package search

import "unicode/utf8"

// Distance is the optimal string alignment distance between a and b, in
// characters: how many insertions, deletions, substitutions and swaps of
// neighbours turn one into the other. No letter is edited twice.
func Distance(a, b string) int {
	ra, rb := []rune(a), []rune(b)
	before, above, row := make([]int, len(rb)+1), make([]int, len(rb)+1), make([]int, len(rb)+1)
	for j := range row {
		row[j] = j
	}
	for i, r := range ra {
		before, above, row = above, row, before
		row[0] = i + 1
		for j, c := range rb {
			cost := 1
			if c == r {
				cost = 0
			}
			row[j+1] = min(above[j]+cost, above[j+1]+1, row[j]+1)
			if i > 0 && j > 0 && c == ra[i-1] && rb[j-1] == r {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
	}
	return row[len(rb)]
}

// maxPattern is the length of the longest word that is compared for typos, in
// letters: as many as a machine word has bits.
const maxPattern = 64

// pattern is a word that is compared with many others. It holds, for each
// letter, the places where the word has it, one bit each, so that a whole
// column of the usual table of distances is computed in a dozen operations
// (H. Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau
// edit distances", Nordic Journal of Computing 10, 2003).
type pattern struct {
	letters int
	plain   [utf8.RuneSelf]uint64
	others  []otherLetter
}

type otherLetter struct {
	letter rune
	places uint64
}

// set makes the pattern that of a word, and tells whether it is short enough.
func (p *pattern) set(word []byte) bool {
	clear(p.plain[:])
	p.others = p.others[:0]
	p.letters = 0
	for i := 0; i < len(word); {
		r, n := utf8.DecodeRune(word[i:])
		i += n
		if p.letters == maxPattern {
			return false
		}
		p.note(r, 1<<p.letters)
		p.letters++
	}
	return p.letters > 0
}

func (p *pattern) note(r rune, place uint64) {
	if r < utf8.RuneSelf {
		p.plain[r] |= place
		return
	}
	for i := range p.others {
		if p.others[i].letter == r {
			p.others[i].places |= place
			return
		}
	}
	p.others = append(p.others, otherLetter{r, place})
}

func (p *pattern) places(r rune) uint64 {
	if r < utf8.RuneSelf {
		return p.plain[r]
	}
	for i := range p.others {
		if p.others[i].letter == r {
			return p.others[i].places
		}
	}
	return 0
}

// distances returns the distance of the pattern to the whole word, and to the
// beginning of the word that is nearest to it. Of a word that is far longer than
// any pattern it reads the beginning only.
func (p *pattern) distances(word string) (all, beginning int) {
	word = upTo(word, maxPattern*2*utf8.UTFMax)
	last := uint64(1) << (p.letters - 1)
	up, down := ^uint64(0), uint64(0) // where the column grows by one, and shrinks
	var even, before uint64
	all, beginning = p.letters, p.letters
	for i := 0; i < len(word); {
		r, n := rune(word[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(word[i:])
		}
		i += n
		here := p.places(r)
		swapped := (^even & here) << 1 & before
		even = (here&up + up) ^ up | here | down | swapped
		right, left := down|^(even|up), even&up
		if right&last != 0 {
			all++
		} else if left&last != 0 {
			all--
		}
		beginning = min(beginning, all)
		right, left = right<<1|1, left<<1
		up, down, before = left|^(even|right), right&even, here
	}
	return all, beginning
}
