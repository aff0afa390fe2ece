package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"labgloss/content"
	"labgloss/content/format"
)

// articleName is the format of the saved abstract page of a review article,
// whose figures and terms are proposed to belong together.
const articleName = "article"

// article imports a page, and lists what it proposes and what it could not place.
func (c *importCmd) article(a *app, files []string) error {
	if len(files) != 1 {
		return usageError{errors.New("import article takes one FILE")}
	}
	type outcome struct {
		pack   *content.Pack
		report format.ArticleReport
	}
	got, err := attend(a.ctx, func() (o outcome, err error) {
		o.pack, o.report, err = c.readArticle(a, files[0])
		return o, err
	})
	if err != nil {
		return orInterrupted(fmt.Errorf("importing: %w", err))
	}
	p := got.pack
	p.Language, p.Licence, p.Version = cmp.Or(c.Language, p.Language), cmp.Or(c.Licence, p.Licence), cmp.Or(c.Version, p.Version)
	if err := c.writeReport(unplacedSkips(files[0], got.report.Unplaced)); err != nil {
		return err
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s, %s, %s\n",
		plural(got.report.Terms, "term"), plural(got.report.Figures, "figure"), plural(got.report.Abbreviations, "abbreviation"))
	listRelations(&b, p)
	listUnplaced(&b, got.report.Unplaced)
	return c.finish(a, newProgress(a.stderr), &b, p, len(got.report.Unplaced))
}

func (c *importCmd) readArticle(a *app, file string) (*content.Pack, format.ArticleReport, error) {
	opt := format.ArticleOptions{ID: c.ID, Title: c.Title}
	if opt.ID == "" {
		opt.ID = format.PackID(filepath.Base(c.Output))
	}
	if file == stdinName {
		return format.ReadArticle(a.stdin, opt)
	}
	f, err := os.Open(file)
	if err != nil {
		return nil, format.ArticleReport{}, err
	}
	defer f.Close() //nolint:errcheck // opened for reading
	opt.Name = filepath.Base(file)
	return format.ReadArticle(f, opt)
}

// listRelations lists the figures proposed for each term, with the reason.
func listRelations(w io.Writer, pack *content.Pack) {
	heading := "\nFigures proposed by shared topic words:\n"
	for i := range pack.Terms {
		t := &pack.Terms[i]
		for _, ref := range t.Figures {
			fmt.Fprintf(w, "%s  %s: %s (%s)\n", heading, printable(t.Label), pack.Figure(ref.Figure).Name(), ref.Because)
			heading = ""
		}
	}
}

// listUnplaced lists the lines of the page that are not in the pack.
func listUnplaced(w io.Writer, lines []format.Line) {
	if len(lines) == 0 {
		return
	}
	fmt.Fprintf(w, "\nCould not place %s:\n", plural(len(lines), "line"))
	for _, l := range lines {
		fmt.Fprintf(w, "  line %d: %s\n", l.Number, printable(l.Text))
	}
}

func unplacedSkips(file string, lines []format.Line) []format.Skip {
	skips := make([]format.Skip, len(lines))
	for i, l := range lines {
		skips[i] = format.Skip{File: file, Line: l.Number, What: l.Text, Why: "its place on the page is not known"}
	}
	return skips
}
