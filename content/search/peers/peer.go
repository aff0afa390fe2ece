package main

import (
	"fmt"
	"runtime"
	"slices"
	"strings"
	"time"

	"labgloss/content/search"
)

// answers is how many documents a peer is asked for.
const answers = 5

// engine is a search in this process.
type engine interface {
	// build makes the index. It is built once, and may keep the names.
	build(names []search.Name) error
	// search returns up to five different documents, the best first.
	search(query string) ([]int, error)
	// close gives up what a garbage collector would not.
	close() error
}

// peer is an engine as it is measured, wherever it runs.
type peer interface {
	name() string
	build(names []search.Name) (cost, error)
	ask(query string) (answer, error)
	close() error
}

// cost is what an index takes.
type cost struct {
	build time.Duration
	// bytes are those in memory beyond the text of the names.
	bytes int64
}

// answer is what was found, and how long it took to find.
type answer struct {
	docs []int
	took time.Duration
}

// inProcess measures an engine of this process.
type inProcess struct {
	label  string
	engine engine
}

func (p *inProcess) name() string { return p.label }
func (p *inProcess) close() error { return p.engine.close() }

// build gives the engine a copy of the names that nobody else holds. What the
// heap has grown by once they are forgotten is thus all that a program needs
// that has this engine, the text of the names included, whether the engine
// keeps the strings it was given or lays them out anew.
func (p *inProcess) build(names []search.Name) (cost, error) {
	before := liveHeap()
	took, text, err := p.buildOfCopy(names)
	c := cost{took, liveHeap() - before - text}
	runtime.KeepAlive(p) // its index is what was weighed
	runtime.KeepAlive(names)
	return c, err
}

func (p *inProcess) buildOfCopy(names []search.Name) (took time.Duration, text int64, err error) {
	own, text := copyNames(names)
	start := time.Now()
	err = p.engine.build(own)
	return time.Since(start), text, err
}

// copyNames lays the texts into one block, where they take their bytes and no
// more, and counts them.
func copyNames(names []search.Name) (own []search.Name, text int64) {
	var all strings.Builder
	for _, n := range names {
		text += int64(len(n.Text))
	}
	all.Grow(int(text))
	for _, n := range names {
		all.WriteString(n.Text)
	}
	own, rest := slices.Clone(names), all.String()
	for i, n := range names {
		own[i].Text, rest = rest[:len(n.Text)], rest[len(n.Text):]
	}
	return own, text
}

func (p *inProcess) ask(query string) (answer, error) {
	start := time.Now()
	docs, err := p.engine.search(query)
	took := time.Since(start)
	if err != nil {
		return answer{}, fmt.Errorf("searching %q: %w", query, err)
	}
	return answer{docs, took}, nil
}

// topFive gathers different documents, for a document has several names.
type topFive []int

// add reports whether there is room for more.
func (t *topFive) add(doc int) bool {
	if !slices.Contains(*t, doc) {
		*t = append(*t, doc)
	}
	return len(*t) < answers
}

// columns are the names apart, as most engines want them.
type columns struct {
	texts []string
	docs  []int32
}

func newColumns(names []search.Name) columns {
	c := columns{make([]string, len(names)), make([]int32, len(names))}
	for i, n := range names {
		c.texts[i], c.docs[i] = n.Text, int32(n.Doc)
	}
	return c
}
