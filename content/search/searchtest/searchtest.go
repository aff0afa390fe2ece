// Package searchtest holds what it takes to measure a search: vocabularies,
// queries with known answers, and the count of what was found. Tests and
// benchmarks import it, and the peers' module; the product never does.
package searchtest

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strings"

	"labgloss/content/search"
)

// Vocabulary is a list of concepts with their names.
type Vocabulary struct {
	// IDs are the concepts', by the Doc of their names.
	IDs []string
	// Names are in the order of the concepts, the label of each first.
	Names []search.Name
}

// Add appends a concept with its label and other names. Empty names are
// passed over.
func (v *Vocabulary) Add(id, label string, alternatives ...string) {
	doc := len(v.IDs)
	v.IDs = append(v.IDs, id)
	for _, text := range append([]string{label}, alternatives...) {
		if text != "" {
			v.Names = append(v.Names, search.Name{Text: text, Doc: doc})
		}
	}
}

// ReadVocabulary reads a plain list: ID, tab, label, tab, alternatives divided
// by "|".
func ReadVocabulary(r io.Reader) (*Vocabulary, error) {
	v := new(Vocabulary)
	err := eachLine(r, func(columns []string) error {
		if len(columns) < 2 {
			return fmt.Errorf("want ID, tab and label, found %q", columns)
		}
		var alternatives []string
		if len(columns) > 2 {
			alternatives = strings.Split(columns[2], "|")
		}
		v.Add(columns[0], columns[1], alternatives...)
		return nil
	})
	return v, err
}

// Query is what somebody may type, and what it should find.
type Query struct {
	Text string
	// Want are the IDs of the concepts that are right; none where nothing
	// should be found.
	Want []string
	// Class is the kind of the query, "typo2"; see Group.
	Class string
}

// ReadQueries reads queries: text, tab, IDs divided by "|" or "-" for none,
// tab, class.
func ReadQueries(r io.Reader) ([]Query, error) {
	var queries []Query
	err := eachLine(r, func(columns []string) error {
		if len(columns) != 3 {
			return fmt.Errorf("want three columns, found %q", columns)
		}
		q := Query{Text: columns[0], Class: columns[2]}
		if columns[1] != "-" {
			q.Want = strings.Split(columns[1], "|")
		}
		queries = append(queries, q)
		return nil
	})
	return queries, err
}

func eachLine(r io.Reader, do func(columns []string) error) error {
	s := bufio.NewScanner(r)
	s.Buffer(nil, 1<<20)
	for n := 1; s.Scan(); n++ {
		if err := do(strings.Split(s.Text(), "\t")); err != nil {
			return fmt.Errorf("line %d: %w", n, err)
		}
	}
	return s.Err()
}

// groups are the classes of queries by what they try.
//
//nolint:gochecknoglobals // a constant table
var groups = []struct {
	name    string
	classes []string
}{
	{"exact", []string{"exact", "variant", "greek", "diacr", "roman"}},
	{"morph", []string{"plural", "ukus"}},
	{"abbrev", []string{"abbrev"}},
	{"initials", []string{"initials"}},
	{"partial", []string{"swap", "partial", "partialswap", "subset"}},
	{"typo", []string{"typo1", "typo2", "typo3", "transp", "missing", "typoeach", "real"}},
	{"typoprefix", []string{"typoprefix"}},
	{"hardtypo", []string{"birkbeck"}},
	{"short", []string{"short1"}},
	{"combo", []string{"combo"}},
	{"joined", []string{"abbrjoin"}},
	{"skeleton", []string{"skeleton"}},
	{"subseq", []string{"subseq"}},
	{"question", []string{"question"}},
	{Nonsense, []string{"nonsense", "nonsense-eng", "nonsense-gib", "nonsense-pseudo"}},
	{"lure", []string{"lure"}},
}

// Nonsense is the group of queries that should find nothing; Prefix that of
// typed beginnings, which have many right answers and one that counts.
const (
	Nonsense = "nonsense"
	Prefix   = "prefix"
)

// Group returns the group of a class: "typo" for "typo2".
func Group(class string) string {
	if strings.HasPrefix(class, "prefix") {
		return Prefix
	}
	for _, g := range groups {
		if slices.Contains(g.classes, class) {
			return g.name
		}
	}
	return class
}

// macroGroups are those whose mean is the macro figure.
//
//nolint:gochecknoglobals // a constant table
var macroGroups = []string{
	"exact", "morph", "abbrev", "initials", "partial", "typo", "typoprefix", "hardtypo", "short", "combo",
}

// Tally counts what became of a group's queries.
type Tally struct {
	Queries int
	// Answered had any answer, First a right one at the first place, Five
	// among the first five.
	Answered, First, Five int
}

// Hit1 is the percentage of the queries with a right answer at the first place.
func (t Tally) Hit1() float64 { return percent(t.First, t.Queries) }

// Hit5 is the percentage with a right answer among the first five.
func (t Tally) Hit5() float64 { return percent(t.Five, t.Queries) }

// AnsweredRate is the percentage with any answer.
func (t Tally) AnsweredRate() float64 { return percent(t.Answered, t.Queries) }

func percent(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return 100 * float64(part) / float64(whole)
}

// Table is the quality of a search, by group.
type Table map[string]Tally

// Count notes the answer to a query: the IDs that were found, best first.
func (t Table) Count(q Query, got []string) {
	c := t[Group(q.Class)]
	c.Queries++
	if len(got) > 0 {
		c.Answered++
	}
	right := func(id string) bool { return slices.Contains(q.Want, id) }
	if len(got) > 0 && right(got[0]) {
		c.First++
	}
	if slices.ContainsFunc(got[:min(len(got), 5)], right) {
		c.Five++
	}
	t[Group(q.Class)] = c
}

// Macro is the mean hit@1 of the groups that count and that there are queries
// of; typed prefixes are read apart.
func (t Table) Macro() float64 {
	sum, n := 0.0, 0
	for _, g := range macroGroups {
		if c, ok := t[g]; ok {
			sum += c.Hit1()
			n++
		}
	}
	if n == 0 {
		return 0
	}
	return sum / float64(n)
}

// FalsePositives is the share of nonsense that got any answer, in percent.
func (t Table) FalsePositives() float64 { return t[Nonsense].AnsweredRate() }

// Groups returns the groups there are queries of, in their usual order.
func (t Table) Groups() []string {
	var names []string
	for _, g := range groups {
		if _, ok := t[g.name]; ok {
			names = append(names, g.name)
		}
	}
	for name := range t {
		if !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}
