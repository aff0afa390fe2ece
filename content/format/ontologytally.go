package format

import "fmt"

// tally counts what is left out many times for the same reason, so that a
// report tells of it once: two thousand relationships of a kind.
type tally struct {
	counts map[tallied]*tallyCount
	order  []tallied
}

// tallied is a sort of thing with a reason.
type tallied struct {
	what, why string
	note      bool
}

// tallyCount is how often there was one, and where the first.
type tallyCount struct {
	first place
	n     int
}

// add counts something that a pack has a place for.
func (t *tally) add(at place, what, why string) { t.count(at, tallied{what: what, why: why}) }

// note counts something that is no fault of the files.
func (t *tally) note(at place, what, why string) {
	t.count(at, tallied{what: what, why: why, note: true})
}

// count counts one. Of hostile files, which name a new sort in each line, all
// beyond MaxSkips are one.
func (t *tally) count(at place, key tallied) {
	if t.counts == nil {
		t.counts = make(map[tallied]*tallyCount)
	}
	if t.counts[key] == nil && len(t.counts) >= MaxSkips {
		key = tallied{what: "others", why: "there are too many sorts to name them"}
	}
	if t.counts[key] == nil {
		t.counts[key] = &tallyCount{first: at}
		t.order = append(t.order, key)
	}
	t.counts[key].n++
}

// tell puts the counts into a report, each as one skip.
func (t *tally) tell(r *Report) {
	for _, key := range t.order {
		c := t.counts[key]
		what := key.what
		if c.n > 1 {
			what = fmt.Sprintf("%s (%d, the first here)", what, c.n)
		}
		r.skip(Skip{File: c.first.file, Line: c.first.line, What: what, Why: key.why, Note: key.note})
		r.Skipped += c.n - 1
		if key.note {
			r.Notes += c.n - 1
		}
	}
}
