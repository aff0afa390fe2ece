package content

import (
	"errors"
	"runtime"
	"strings"

	"labgloss/content/flat"
	"labgloss/content/search"
)

// LayoutVersion changes whenever an edition is laid out in another way, or is
// made in another way of the same pack: what was laid out before is of no use
// then.
const LayoutVersion = 1

// LaidEdition returns the edition that was laid out in memory, of the pack that
// has this header: all but its terms. The memory must stay as long as the
// edition can be reached.
func LaidEdition(header *Pack, l *flat.Layout) (*Edition, error) {
	e := &Edition{pack: header, terms: new(recordedTerms), index: new(search.Index)}
	e.scanner = always(new(search.Scanner))
	e.passages = always(new(search.Passages))
	e.alphabet = always(new(alphabet))
	e.pictured = always(new(pictured))
	e.keys = always(new(keys))
	e.languages = always[[]string](nil)
	e.Lay(l)
	if e.Size() != len(e.byID) || len(e.pictured().at) != len(header.Figures)+1 {
		l.Fail(errors.New("what was laid out is of another pack"))
	}
	return e, l.Err()
}

// always returns a function that returns a value.
func always[T any](value T) func() T { return func() T { return value } }

// Lay lays the edition out with all that is otherwise made when it is asked for,
// without the header of its pack.
func (e *Edition) Lay(l *flat.Layout) {
	defer runtime.KeepAlive(e)
	recorded, ok := e.terms.(*recordedTerms)
	if !ok {
		recorded = recordTerms(e.terms)
	}
	recorded.lay(l)
	flat.List(l, &e.byID)
	e.index.Lay(l)
	e.scanner().Lay(l)
	e.passages().Lay(l)
	e.alphabet().lay(l)
	e.pictured().lay(l)
	e.keys().lay(l)
	languages := strings.Join(e.languages(), "\n")
	l.Text(&languages)
	if l.Reads() {
		e.languages = always(strings.Split(strings.Clone(languages), "\n"))
	}
}

func (a *alphabet) lay(l *flat.Layout) {
	flat.List(l, &a.numbers)
	flat.List(l, &a.letters)
	flat.List(l, &a.keys)
	flat.List(l, &a.keyAt)
}

func (p *pictured) lay(l *flat.Layout) {
	flat.List(l, &p.at)
	flat.List(l, &p.places)
}

func (k *keys) lay(l *flat.Layout) {
	flat.List(l, &k.sorted)
	flat.List(l, &k.numbers)
}

// recordedTerms are terms that were laid out. The record of term n is
// records[at[n]:at[n+1]].
type recordedTerms struct {
	at      []uint64
	records []byte
}

func recordTerms(terms terms) *recordedTerms {
	r := &recordedTerms{at: make([]uint64, 1, terms.size()+1)}
	for i := range terms.size() {
		r.records = appendRecord(r.records, terms.term(i))
		r.at = append(r.at, uint64(len(r.records)))
	}
	return r
}

func (r *recordedTerms) lay(l *flat.Layout) {
	flat.List(l, &r.at)
	flat.List(l, &r.records)
}

func (r *recordedTerms) size() int { return max(len(r.at)-1, 0) }

func (r *recordedTerms) record(number int) []byte { return r.records[r.at[number]:r.at[number+1]] }

func (r *recordedTerms) id(number int) string { return recordID(r.record(number)) }

// term reads a copy of the record, which the term's texts are parts of.
func (r *recordedTerms) term(number int) *Term { return readRecord(string(r.record(number))) }
