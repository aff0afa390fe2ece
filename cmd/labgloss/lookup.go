package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"strings"

	"labgloss/content"
	"labgloss/content/search"
)

type lookupCmd struct {
	packFlags
	Query []string `arg:"" optional:"" help:"What to look up; several words are one query."`
	N     *int     `short:"n" placeholder:"N" help:"Show up to N matches (unless told, 5 as JSON, and for reading the best with the other senses of its name)."`
	JSON  bool     `help:"Print one JSON object for each query."`
	Batch string   `placeholder:"FILE" help:"Read a query from each line of FILE (- is standard input) and print JSON."`
	Names string   `placeholder:"FILE" help:"Search this list of names instead of packs: a line is ID, TAB, label, TAB, alternatives divided by |."`
}

// How many matches are shown unless told.
const (
	maxSenses   = 5 // for reading; see senses
	jsonMatches = 5
)

// vocabulary is what can be searched: packs, or a plain list of names.
type vocabulary interface {
	search(query string, n int) []match
	near(query string, n int) []match
	// print writes one of the vocabulary's matches for reading.
	print(p *termPrinter, m match)
}

// match is one match as scripts read it.
type match struct {
	Pack    string       `json:"pack,omitempty"`
	ID      string       `json:"id"`
	Label   string       `json:"label"`
	Matched string       `json:"matched"`
	Stage   search.Stage `json:"stage"`
	Score   float64      `json:"score"`
}

// Run answers one query, or each of a batch.
func (c *lookupCmd) Run(a *app) error {
	query := strings.TrimSpace(strings.Join(c.Query, " "))
	switch {
	case c.Batch == "" && query == "":
		return usageError{errors.New("what shall be looked up? Give a QUERY, or --batch FILE")}
	case c.Batch != "" && query != "":
		return usageError{errors.New("give either a QUERY or --batch, not both")}
	case c.N != nil && *c.N < 1:
		return usageError{errors.New("-n must be at least 1")}
	}
	v, err := c.vocabulary(a)
	switch {
	case err != nil:
		return err
	case c.Batch != "":
		return c.batch(a, v)
	case c.JSON:
		return c.printJSON(a, v, query)
	}
	return c.print(a, v, query)
}

// matches is how many are wanted.
func (c *lookupCmd) matches(unlessTold int) int {
	if c.N == nil {
		return unlessTold
	}
	return *c.N
}

func (c *lookupCmd) vocabulary(a *app) (vocabulary, error) {
	if c.Names != "" {
		return readNamesFile(c.Names)
	}
	g, err := c.glossary(a)
	if err != nil {
		return nil, err
	}
	return packVocabulary{g}, nil
}

// batch writes one object for each line, in the order of the lines and each
// as soon as it is known: whoever writes the queries may wait for answers.
func (c *lookupCmd) batch(a *app, v vocabulary) error {
	in := a.stdin
	if c.Batch != "-" {
		f, err := os.Open(c.Batch)
		if err != nil {
			return fmt.Errorf("opening the batch: %w", err)
		}
		defer f.Close() //nolint:errcheck // opened for reading
		in = f
	}
	for lines := newLineReader(in); ; {
		query, err := lines.next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err == nil {
			_, err = c.writeAnswer(a.stdout, v, query)
		}
		if err != nil {
			return fmt.Errorf("the batch, line %d: %w", lines.number, err)
		}
	}
}

// writeAnswer writes a query's matches and returns how many there are.
func (c *lookupCmd) writeAnswer(w io.Writer, v vocabulary, query string) (int, error) {
	matches := v.search(query, c.matches(jsonMatches))
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return len(matches), e.Encode(struct {
		Query   string  `json:"query"`
		Matches []match `json:"matches"`
	}{query, matches})
}

func (c *lookupCmd) printJSON(a *app, v vocabulary, query string) error {
	n, err := c.writeAnswer(a.stdout, v, query)
	if err == nil && n == 0 {
		return reportNearest(a, v, query)
	}
	return err
}

func (c *lookupCmd) print(a *app, v vocabulary, query string) error {
	matches := v.search(query, c.matches(maxSenses))
	if len(matches) == 0 {
		return reportNearest(a, v, query)
	}
	if c.N == nil {
		matches = senses(matches)
	}
	p := newTermPrinter(a.stdout)
	for i, m := range matches {
		if i > 0 {
			p.blank()
		}
		v.print(p, m)
	}
	return p.err
}

// senses keeps the best match, and the others that have the query for a name
// as well.
func senses(matches []match) []match {
	kept := matches[:1]
	for _, m := range matches[1:] {
		if matches[0].Stage.Named() && m.Stage.Named() {
			kept = append(kept, m)
		}
	}
	return kept
}

// reportNearest says on standard error that nothing was found, and what is
// like it.
func reportNearest(a *app, v vocabulary, query string) error {
	fmt.Fprintf(a.stderr, "labgloss: nothing found for %q\n", query)
	if near := v.near(query, 5); len(near) > 0 {
		labels := make([]string, len(near))
		for i, m := range near {
			labels[i] = printable(m.Label)
		}
		fmt.Fprintln(a.stderr, "nearest:", strings.Join(labels, "; "))
	}
	return errSilent
}

// packVocabulary searches packs.
type packVocabulary struct{ glossary *content.Glossary }

func (v packVocabulary) search(query string, n int) []match {
	return packMatches(v.glossary.Search(query, n))
}

func (v packVocabulary) near(query string, n int) []match {
	return packMatches(v.glossary.Near(query, n))
}

func (v packVocabulary) print(p *termPrinter, m match) {
	e, _ := v.glossary.Lookup(content.Ref{Pack: m.Pack, Term: m.ID}) // it was found there
	p.entry(e, v.glossary.Related(e))
	p.note(m)
}

func packMatches(hits []content.Hit) []match {
	matches := make([]match, len(hits))
	for i, h := range hits {
		matches[i] = match{
			Pack: h.Pack.ID, ID: h.Term.ID, Label: h.Term.Label,
			Matched: h.Matched, Stage: h.Stage, Score: round(h.Score),
		}
	}
	return matches
}

// round keeps what tells scores apart for a reader.
func round(score float64) float64 { return math.Round(score*1e4) / 1e4 }
