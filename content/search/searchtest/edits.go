package searchtest

import "math/bits"

// edits counts edits: letters put in, left out, replaced, or swapped with the
// next (optimal string alignment). It keeps its rows, so it is for one
// goroutine.
type edits struct{ rows [3][]int }

// distance between a and b, or limit+1 if that is more than limit.
func (e *edits) distance(a, b string, limit int) int {
	if len(b) > len(a)+limit {
		return limit + 1
	}
	row := e.lastRow(a, b, limit)
	if row == nil || len(a) > len(b)+limit {
		return limit + 1
	}
	return min(row[len(b)], limit+1)
}

// prefixDistance is that between a and the beginning of b nearest to it.
func (e *edits) prefixDistance(a, b string, limit int) int {
	row := e.lastRow(a, b[:min(len(b), len(a)+limit)], limit)
	best := limit + 1
	for j := max(0, len(a)-limit); j < len(row); j++ {
		best = min(best, row[j])
	}
	return best
}

// lastRow fills the table of the edits between beginnings, as far as it is
// within limit of the diagonal, and returns its row for the whole of a: nil if
// nothing there is within limit.
func (e *edits) lastRow(a, b string, limit int) []int {
	above2, above, row := e.prepare(len(b) + 2)
	for j := range above {
		above[j] = j
	}
	for i := 1; i <= len(a); i++ {
		lo, hi := max(1, i-limit), min(len(b), i+limit)
		row[lo-1] = limit + 1
		if lo == 1 {
			row[0] = i
		}
		row[hi+1] = limit + 1
		best := row[lo-1]
		for j := lo; j <= hi; j++ {
			replaced := above[j-1]
			if a[i-1] != b[j-1] {
				replaced++
			}
			least := min(replaced, row[j-1]+1, above[j]+1)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				least = min(least, above2[j-2]+1)
			}
			row[j] = least
			best = min(best, least)
		}
		if best > limit {
			return nil
		}
		above2, above, row = above, row, above2
	}
	return above[:len(b)+1]
}

func (e *edits) prepare(width int) (a, b, c []int) {
	if len(e.rows[0]) < width {
		for i := range e.rows {
			e.rows[i] = make([]int, 2*width)
		}
	}
	return e.rows[0][:width], e.rows[1][:width], e.rows[2][:width]
}

// nearSet finds the texts nearest to another by edits. It goes through all
// those of about the same length and with about the same letters.
type nearSet struct {
	edits
	texts    []string
	byLength [][]int32
	letters  []uint64
}

func newNearSet(texts []string) *nearSet {
	s := &nearSet{texts: texts, letters: make([]uint64, len(texts))}
	for i, text := range texts {
		for len(s.byLength) <= len(text) {
			s.byLength = append(s.byLength, nil)
		}
		s.byLength[len(text)] = append(s.byLength[len(text)], int32(i))
		s.letters[i] = lettersOf(text)
	}
	return s
}

// lettersOf has a bit for each of the letters and digits in a text.
func lettersOf(text string) uint64 {
	var set uint64
	for i := range len(text) {
		if c := text[i]; c >= 'a' {
			set |= 1 << (c - 'a') & (1<<26 - 1)
		} else if c >= '0' && c <= '9' {
			set |= 1 << (26 + c - '0')
		}
	}
	return set
}

// nearest returns the least distance, and all texts at it; limit+1 and none if
// nothing is within limit.
func (s *nearSet) nearest(text string, limit int) (int, []int32) {
	best, letters := limit, lettersOf(text)
	var found []int32
	for n := max(0, len(text)-limit); n <= len(text)+limit && n < len(s.byLength); n++ {
		for _, i := range s.byLength[n] {
			if bits.OnesCount64(letters^s.letters[i]) > 2*best {
				continue
			}
			if d := s.distance(text, s.texts[i], best); d < best {
				best, found = d, append(found[:0], i)
			} else if d == best {
				found = append(found, i)
			}
		}
	}
	if found == nil {
		return limit + 1, nil
	}
	return best, found
}

// nearestPrefix is nearest with the beginnings of the texts.
func (s *nearSet) nearestPrefix(text string, limit int) (int, []int32) {
	best, letters := limit, lettersOf(text)
	var found []int32
	for i := range s.texts {
		if bits.OnesCount64(letters&^s.letters[i]) > best || len(s.texts[i]) < len(text)-best {
			continue
		}
		if d := s.prefixDistance(text, s.texts[i], best); d < best {
			best, found = d, append(found[:0], int32(i))
		} else if d == best {
			found = append(found, int32(i))
		}
	}
	if found == nil {
		return limit + 1, nil
	}
	return best, found
}
