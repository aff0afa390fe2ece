package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"labgloss/content"
	"labgloss/content/format"
)

type importCmd struct {
	Article importArticleCmd `cmd:"" help:"Make a pack of the saved abstract page of a review article: its abstract, figure titles and glossary."`
}

type importArticleCmd struct {
	File   string `arg:"" help:"The page, saved as plain text; - is standard input."`
	Output string `short:"o" required:"" placeholder:"DIR" help:"Write the pack to this folder."`
	Force  bool   `help:"Replace DIR/pack.yaml, if DIR is a pack; its other files stay."`
	ID     string `name:"id" help:"The pack's ID, instead of one made of the folder's name."`
	Title  string `help:"The pack's title, instead of the article's."`
}

// Run reads the page, writes the pack and tells what it found. Nothing is
// written if the page makes no pack.
func (c *importArticleCmd) Run(a *app) error {
	pack, report, err := c.read(a)
	if err != nil {
		return fmt.Errorf("importing: %w", err)
	}
	if err := format.Save(c.Output, pack, c.Force); err != nil {
		return err
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s, %s, %s\n",
		plural(report.Terms, "term"), plural(report.Figures, "figure"), plural(report.Abbreviations, "abbreviation"))
	listRelations(&b, pack)
	listUnplaced(&b, report.Unplaced)
	fmt.Fprintf(&b, "\nWrote %s. Read it through, then go on with\n  labgloss check %s\n  labgloss try --pack %s\n",
		filepath.Join(c.Output, content.FileName), shellQuote(c.Output), shellQuote(c.Output))
	_, err = io.WriteString(a.stdout, b.String())
	return err
}

func (c *importArticleCmd) read(a *app) (*content.Pack, format.ArticleReport, error) {
	opt := format.ArticleOptions{ID: c.ID, Title: c.Title}
	if opt.ID == "" {
		opt.ID = format.PackID(filepath.Base(c.Output))
	}
	if c.File == "-" {
		return format.ReadArticle(a.stdin, opt)
	}
	f, err := os.Open(c.File)
	if err != nil {
		return nil, format.ArticleReport{}, err
	}
	defer f.Close() //nolint:errcheck // opened for reading
	opt.Name = filepath.Base(c.File)
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

// shellQuote writes a name so that it can be pasted into a shell.
func shellQuote(name string) string {
	if !strings.ContainsAny(name, " \t\n'\"\\$&|;<>()*?[]#~`!{}") {
		return name
	}
	return "'" + strings.ReplaceAll(name, "'", `'\''`) + "'"
}
