package search

// Distance is the optimal string alignment distance between a and b, in
// characters: how many insertions, deletions, substitutions and swaps of
// neighbours turn one into the other.
func Distance(a, b string) int {
	d := newAlignment([]rune(a))
	for _, r := range b {
		d.push(r)
	}
	return d.whole()
}

// alignment computes the distance of one query to many words that share
// beginnings: each pushed letter adds a row of the usual table, and the rows
// of a common beginning stay.
type alignment struct {
	query []rune
	word  []rune
	rows  [][]int // rows[i][j]: distance of word[:i] to query[:j]
}

func newAlignment(query []rune) *alignment {
	first := make([]int, len(query)+1)
	for j := range first {
		first[j] = j
	}
	return &alignment{query: query, rows: [][]int{first}}
}

// truncate goes back to the first n letters of the word.
func (d *alignment) truncate(n int) {
	d.word, d.rows = d.word[:n], d.rows[:n+1]
}

// push appends a letter to the word.
func (d *alignment) push(r rune) {
	i := len(d.word)
	d.word = append(d.word, r)
	if cap(d.rows) > i+1 { // reuse the row that truncate left
		d.rows = d.rows[:i+2]
	} else {
		d.rows = append(d.rows, nil)
	}
	if d.rows[i+1] == nil {
		d.rows[i+1] = make([]int, len(d.query)+1)
	}
	row, above := d.rows[i+1], d.rows[i]
	row[0] = i + 1
	for j, c := range d.query {
		cost := 1
		if c == r {
			cost = 0
		}
		row[j+1] = min(above[j]+cost, above[j+1]+1, row[j]+1)
		if i > 0 && j > 0 && c == d.word[i-1] && d.query[j-1] == r {
			row[j+1] = min(row[j+1], d.rows[i-1][j-1]+1)
		}
	}
}

// whole is the distance of the query to the word.
func (d *alignment) whole() int { return d.rows[len(d.word)][len(d.query)] }

// beginning is the distance of the query to the beginning of the word that is
// nearest to it.
func (d *alignment) beginning() int {
	best := len(d.query)
	for _, row := range d.rows {
		best = min(best, row[len(d.query)])
	}
	return best
}

// hopeless tells that no longer word comes within limit edits any more.
func (d *alignment) hopeless(limit int) bool {
	for _, n := range d.rows[len(d.word)] {
		if n <= limit {
			return false
		}
	}
	// A swap reaches over one row.
	if len(d.word) > 0 {
		for _, n := range d.rows[len(d.word)-1] {
			if n < limit {
				return false
			}
		}
	}
	return true
}
