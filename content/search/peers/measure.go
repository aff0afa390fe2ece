package main

import (
	"context"
	"fmt"
	"io"
	"math"
	"slices"
	"time"

	"labgloss/content/search/searchtest"
)

// The warm-up asks so many queries of each peer, or as many as fit the time.
// Without it the first searches would measure compilers and empty caches, and
// a peer's pace would not be known.
const (
	warmQueries = 60
	warmTime    = 3 * time.Second
)

// measured is a peer with all that was found out about it.
type measured struct {
	peer   peer
	cost   cost
	stride int
	table  searchtest.Table
	// asked are the queries' numbers, and took the time of each answer to
	// them, in microseconds, round after round.
	asked []int
	took  []float64
	err   error
}

// measurement asks all peers the queries of a set.
type measurement struct {
	set    *set
	rounds int
	// block is how many queries a peer is asked in a row before its turn ends.
	// The first ones find the processor's caches full of the others' data.
	block  int
	budget time.Duration
	peers  []*measured
}

// run asks the queries of each peer in turn, block after block and each time
// another first, so that none is always the one to find the caches cold, or
// warm. It returns how often garbage was collected in between.
func (m *measurement) run(ctx context.Context, progress io.Writer) (collections int, err error) {
	gc := newCollector()
	defer gc.stop()
	for _, p := range m.peers {
		m.warmUp(p, gc)
		if p.stride > 1 {
			fmt.Fprintf(progress, "  %s gets one query in %d\n", p.peer.name(), p.stride)
		}
	}
	for round := range m.rounds {
		for from := 0; from < len(m.set.queries); from += m.block {
			if err := ctx.Err(); err != nil {
				return 0, err
			}
			m.askAll(from, min(from+m.block, len(m.set.queries)), round, gc)
		}
	}
	return gc.collections, nil
}

// askAll asks a block of queries of every peer.
func (m *measurement) askAll(from, to, round int, gc *collector) {
	n, turn := len(m.peers), from/m.block
	first := turn + turn/n + round // turn/n: a peer with a stride of n has its turns too
	for k := range n {
		p := m.peers[(first+k)%n]
		for i := from; i < to; i++ {
			if p.gets(i) {
				gc.tidy()
				p.answer(m.set, i, round)
			}
		}
	}
}

// warmUp also sets how many queries the peer can answer within the budget.
func (m *measurement) warmUp(p *measured, gc *collector) {
	p.table = make(searchtest.Table)
	step := max(1, len(m.set.queries)/warmQueries)
	var took time.Duration
	n := 0
	for i := step / 2; i < len(m.set.queries) && took < warmTime; i += step {
		gc.tidy()
		a, err := p.peer.ask(m.set.queries[i].Text)
		if err != nil {
			p.err = err
			return
		}
		took += a.took
		n++
	}
	p.stride = stride(len(m.set.queries), n, m.rounds, took, m.budget)
}

// stride is the distance of the queries to ask, when n of them took so long.
func stride(queries, n, rounds int, took, budget time.Duration) int {
	if n == 0 {
		return 1
	}
	all := float64(took) / float64(n) * float64(queries*rounds)
	return max(1, min(queries, int(math.Ceil(all/float64(budget)))))
}

// gets tells whether a query is of the peer's sample. A peer that has failed
// is not asked again.
func (p *measured) gets(i int) bool {
	return p.err == nil && i%p.stride == p.stride/2
}

func (p *measured) answer(s *set, i, round int) {
	q := s.queries[i]
	a, err := p.peer.ask(q.Text)
	if err != nil {
		p.err = err
		return
	}
	p.asked = append(p.asked, i)
	p.took = append(p.took, float64(a.took)/float64(time.Microsecond))
	if round == 0 {
		p.table.Count(q, ids(s, a.docs))
	}
}

func ids(s *set, docs []int) []string {
	found := make([]string, len(docs))
	for i, doc := range docs {
		found[i] = s.vocabulary.IDs[doc]
	}
	return found
}

// queries counts those of the sample.
func (p *measured) queries() int {
	n := 0
	for _, t := range p.table {
		n += t.Queries
	}
	return n
}

// tookOf returns the times of the queries that another was asked as well.
func (p *measured) tookOf(other *measured) []float64 {
	shared := make(map[int]bool, len(other.asked))
	for _, i := range other.asked {
		shared[i] = true
	}
	var took []float64
	for k, i := range p.asked {
		if shared[i] {
			took = append(took, p.took[k])
		}
	}
	return took
}

// percentile returns the least value that so many percent do not exceed.
func percentile(values []float64, percent float64) float64 {
	if len(values) == 0 {
		return math.NaN()
	}
	sorted := slices.Sorted(slices.Values(values))
	rank := int(math.Ceil(percent / 100 * float64(len(sorted))))
	return sorted[max(rank, 1)-1]
}
