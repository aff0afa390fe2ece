package main

import (
	"bufio"
	"cmp"
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
	N     int      `short:"n" placeholder:"N" help:"Show up to N matches (1 in a terminal, 5 as JSON, unless told)."`
	JSON  bool     `help:"Print one JSON object for each query."`
	Batch string   `placeholder:"FILE" help:"Read a query from each line of FILE (- is standard input) and print JSON."`
	Names string   `placeholder:"FILE" help:"Search this list of names instead of packs: a line is ID, TAB, label, TAB, alternatives divided by |."`
}

// maxLine bounds a line of --batch and --names, in bytes.
const maxLine = 1 << 20

// vocabulary is what can be searched: packs, or a plain list of names.
type vocabulary interface {
	search(query string, n int) []match
	near(query string, n int) []match
}

// match is one match as scripts read it.
type match struct {
	Pack    string       `json:"pack,omitempty"`
	ID      string       `json:"id"`
	Label   string       `json:"label"`
	Matched string       `json:"matched"`
	Stage   search.Stage `json:"stage"`
	Score   float64      `json:"score"`

	entry *content.Entry // nil in a plain list
}

// Run answers one query, or each of a batch.
func (c *lookupCmd) Run(a *app) error {
	query := strings.TrimSpace(strings.Join(c.Query, " "))
	switch {
	case c.Batch == "" && query == "":
		return usageError{errors.New("what shall be looked up? Give a QUERY, or --batch FILE")}
	case c.Batch != "" && query != "":
		return usageError{errors.New("give either a QUERY or --batch, not both")}
	case c.N < 0:
		return usageError{errors.New("-n must be at least 1")}
	}
	v, err := c.vocabulary()
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

func (c *lookupCmd) vocabulary() (vocabulary, error) {
	if c.Names != "" {
		return readNamesFile(c.Names)
	}
	g, err := c.glossary()
	if err != nil {
		return nil, err
	}
	return packVocabulary{g}, nil
}

// batch writes one object for each line, in the order of the lines.
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
	out := bufio.NewWriter(a.stdout)
	lines, n := bufio.NewScanner(in), 0
	lines.Buffer(nil, maxLine)
	for lines.Scan() && a.ctx.Err() == nil {
		n++
		if err := writeAnswer(out, v, lines.Text(), cmp.Or(c.N, 5)); err != nil {
			return err
		}
	}
	if err := lines.Err(); err != nil {
		return fmt.Errorf("reading line %d of the batch: %w", n+1, err)
	}
	return cmp.Or(out.Flush(), a.ctx.Err())
}

func writeAnswer(w io.Writer, v vocabulary, query string, n int) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(struct {
		Query   string  `json:"query"`
		Matches []match `json:"matches"`
	}{query, v.search(query, n)})
}

func (c *lookupCmd) printJSON(a *app, v vocabulary, query string) error {
	if err := writeAnswer(a.stdout, v, query, cmp.Or(c.N, 5)); err != nil {
		return err
	}
	if len(v.search(query, 1)) == 0 {
		return reportNearest(a, v, query)
	}
	return nil
}

func (c *lookupCmd) print(a *app, v vocabulary, query string) error {
	matches := v.search(query, cmp.Or(c.N, 1))
	if len(matches) == 0 {
		return reportNearest(a, v, query)
	}
	p := newPage(a.stdout)
	for i, m := range matches {
		if i > 0 {
			p.blank()
		}
		p.match(m)
	}
	return p.err
}

// reportNearest says on standard error that nothing was found, and what is
// like it.
func reportNearest(a *app, v vocabulary, query string) error {
	fmt.Fprintf(a.stderr, "labgloss: nothing found for %q\n", query)
	if near := v.near(query, 5); len(near) > 0 {
		labels := make([]string, len(near))
		for i, m := range near {
			labels[i] = m.Label
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

func packMatches(hits []content.Hit) []match {
	matches := make([]match, len(hits))
	for i, h := range hits {
		matches[i] = match{
			Pack: h.Pack.ID, ID: h.Term.ID, Label: h.Term.Label,
			Matched: h.Matched, Stage: h.Stage, Score: round(h.Score), entry: &h.Entry,
		}
	}
	return matches
}

// round keeps what tells scores apart for a reader.
func round(score float64) float64 { return math.Round(score*1e4) / 1e4 }
