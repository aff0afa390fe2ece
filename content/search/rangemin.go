package search

import "math/bits"

// ranked is a list of names, some of whose ranges are asked for their best:
// the smallest numbers first, for names are numbered by rank. The smallest
// number of each block is known, and of each power of two of blocks in a row.
type ranked struct {
	names  []uint32
	blocks []uint32 // level after level
	width  uint32   // how many blocks there are on each level
}

const blockSize = 256

func newRanked(names []uint32) ranked {
	width := (len(names) + blockSize - 1) / blockSize
	r := ranked{names: names, width: uint32(width)}
	if width == 0 {
		return r
	}
	levels := bits.Len(uint(width))
	r.blocks = make([]uint32, levels*width)
	for b := range width {
		at := b * blockSize
		r.blocks[b] = uint32(smallestAt(names, at, min(at+blockSize, len(names))))
	}
	for level := 1; level < levels; level++ {
		below, row := r.blocks[(level-1)*width:level*width], r.blocks[level*width:]
		for b := 0; b+1<<level <= width; b++ {
			row[b] = r.smaller(below[b], below[b+1<<(level-1)])
		}
	}
	return r
}

func (r *ranked) smaller(a, b uint32) uint32 {
	if r.names[b] < r.names[a] {
		return b
	}
	return a
}

func smallestAt(names []uint32, from, to int) int {
	best, least := from, names[from]
	for i, name := range names[from:to] {
		if name < least {
			best, least = from+i, name
		}
	}
	return best
}

// best returns where the smallest number of a range that is not empty stands.
func (r *ranked) best(from, to int) int {
	first, last := from/blockSize, (to-1)/blockSize
	if last-first < 2 {
		return smallestAt(r.names, from, to)
	}
	left := smallestAt(r.names, from, (first+1)*blockSize)
	right := smallestAt(r.names, last*blockSize, to)
	level := bits.Len(uint(last-first-1)) - 1
	row := r.blocks[level*int(r.width):]
	middle := r.smaller(row[first+1], row[last-1<<level])
	return int(r.smaller(uint32(left), r.smaller(middle, uint32(right))))
}

// piece is a range whose best is known.
type piece struct{ from, to, best int }

// bestFirst yields the names of a range by rank. It is a heap of the pieces
// that are left of the range; taking a piece's best splits it in two.
type bestFirst struct {
	*ranked
	pieces []piece
	last   uint32
	any    bool
}

// over begins with a range.
func (b *bestFirst) over(r *ranked, from, to int) {
	b.ranked, b.pieces, b.any = r, b.pieces[:0], false
	b.push(from, to)
}

// next returns the next name, each once.
func (b *bestFirst) next() (name uint32, ok bool) {
	for len(b.pieces) > 0 {
		p := b.pieces[0]
		b.pop()
		b.push(p.from, p.best)
		b.push(p.best+1, p.to)
		name = b.names[p.best]
		if !b.any || name != b.last {
			b.any, b.last = true, name
			return name, true
		}
	}
	return 0, false
}

func (b *bestFirst) less(i, j int) bool {
	return b.names[b.pieces[i].best] < b.names[b.pieces[j].best]
}

func (b *bestFirst) push(from, to int) {
	if from >= to {
		return
	}
	b.pieces = append(b.pieces, piece{from, to, b.best(from, to)})
	for i := len(b.pieces) - 1; i > 0 && b.less(i, (i-1)/2); i = (i - 1) / 2 {
		b.pieces[i], b.pieces[(i-1)/2] = b.pieces[(i-1)/2], b.pieces[i]
	}
}

func (b *bestFirst) pop() {
	last := len(b.pieces) - 1
	b.pieces[0] = b.pieces[last]
	b.pieces = b.pieces[:last]
	for i := 0; ; {
		child := 2*i + 1
		if child >= last {
			return
		}
		if child+1 < last && b.less(child+1, child) {
			child++
		}
		if !b.less(child, i) {
			return
		}
		b.pieces[i], b.pieces[child] = b.pieces[child], b.pieces[i]
		i = child
	}
}
