package format

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"labgloss/content"
)

// MaxArticle is the largest page that ReadArticle reads, in bytes: twice the
// full text of the longest reviews, references included. It bounds the time
// and memory that a file taken by mistake can cost, to a second or two and
// some tens of megabytes.
const MaxArticle = 1 << 20

// MaxEntries is how many terms, and how many figures, a page may have. A
// dictionary of a whole field has fewer.
const MaxEntries = 10_000

// What is wrong with a page that is text.
var (
	// ErrNoGlossary is returned for a page without a glossary's heading.
	ErrNoGlossary = errors.New("no glossary found")
	// ErrNoDefinition is returned for a page whose glossary has no label with
	// a definition.
	ErrNoDefinition = errors.New("the glossary holds no definition")
)

// ArticleOptions is what a page does not say about itself.
type ArticleOptions struct {
	// Name is the file's name, for messages and where the page names no
	// source. It may be empty.
	Name string
	// ID and Title take the place of what is made of the article's title or
	// the file's name.
	ID, Title string
}

// ArticleReport tells what was found on a page.
type ArticleReport struct {
	Terms, Figures, Abbreviations int
	// Unplaced are the lines that are neither in the pack nor known to be
	// none of the article's, in the page's order.
	Unplaced []Line
}

// ReadArticle makes a pack of the abstract page of a review article that was
// saved as plain text or as HTML, in the page's own wording: the abstract
// becomes the summary, the figures' titles the figures, the glossary the terms.
// Which figure belongs to which term is proposed by the topics they share.
//
// It reads at most MaxArticle bytes of text, or MaxArticleHTML of HTML. Its
// error wraps ErrEmpty, ErrTooLarge, ErrNotText, ErrNoGlossary or
// ErrNoDefinition, or is content.Findings where the options make no valid pack.
func ReadArticle(r io.Reader, opt ArticleOptions) (*content.Pack, ArticleReport, error) {
	opt.Name = cleanSpace(opt.Name)
	pack, page, err := readArticle(r, opt)
	if err != nil && opt.Name != "" {
		err = fmt.Errorf("%s: %w", opt.Name, err)
	}
	if err != nil {
		return nil, ArticleReport{}, err
	}
	report := ArticleReport{Terms: len(pack.Terms), Figures: len(pack.Figures), Unplaced: page.report()}
	for i := range pack.Terms {
		report.Abbreviations += len(pack.Terms[i].Abbreviations)
	}
	return pack, report, nil
}

func readArticle(r io.Reader, opt ArticleOptions) (*content.Pack, *page, error) {
	saved, err := readSaved(r)
	if err != nil {
		return nil, nil, err
	}
	page := sortPage(linesOf(repairCharset(saved.text)))
	page.saved = saved
	pack, err := page.pack(opt)
	if err != nil {
		return nil, nil, err
	}
	if findings := pack.Validate(); len(findings) > 0 {
		return nil, nil, findings
	}
	return pack, page, nil
}

// pack makes a pack of the page's parts.
func (p *page) pack(opt ArticleOptions) (*content.Pack, error) {
	terms, err := p.terms()
	if err != nil {
		return nil, err
	}
	work, rest := readWork(p.head, p.citation, p.doi)
	p.leave(rest)
	figures, rest := p.figures.figures()
	p.leave(rest)
	if len(figures) > MaxEntries {
		return nil, fmt.Errorf("%w: it has more than %d figures", ErrTooLarge, MaxEntries)
	}
	relateFigures(terms, figures)

	pack := &content.Pack{
		Version:    "0.1.0",
		Language:   "en",
		Licence:    "All rights reserved by the publisher; for personal use",
		Citation:   work.source(opt.Name),
		Provenance: provenance(opt.Name),
		Summary:    strings.Join(paragraphs(p.abstract), "\n\n"),
		Figures:    figures,
		Terms:      terms,
	}
	file := strings.TrimSuffix(opt.Name, filepath.Ext(opt.Name))
	pack.Title = cmp.Or(opt.Title, work.title, strings.TrimSpace("Glossary of "+cmp.Or(opt.Name, "a saved page")))
	pack.ID = cmp.Or(opt.ID, PackID(work.title), PackID(file), "article")
	return pack, nil
}

// terms reads the glossary. An entry that the page repeats is kept once.
func (p *page) terms() ([]content.Term, error) {
	if !p.hasGlossary {
		return nil, fmt.Errorf(`%w: a line that says "Glossary" must stand before the terms; add one if the page has another heading`, ErrNoGlossary)
	}
	entries, rest := parseGlossary(p.glossary)
	p.leave(rest)
	if len(entries) > MaxEntries {
		return nil, fmt.Errorf("%w: its glossary has more than %d entries", ErrTooLarge, MaxEntries)
	}
	ids := make(uniqueIDs)
	seen := make(map[[2]string]bool)
	var terms []content.Term
	for _, e := range entries {
		label, definition := e.text()
		if label == "" || seen[[2]string{label, definition}] {
			continue
		}
		seen[[2]string{label, definition}] = true
		t := newTerm(label, definition)
		t.ID = ids.next(t.Label, "term", content.MaxTermID)
		terms = append(terms, t)
	}
	if len(terms) == 0 {
		return nil, fmt.Errorf("%w: after its heading it wants each label on a line, and its definition behind a colon or on the next line", ErrNoDefinition)
	}
	return terms, nil
}

func provenance(file string) string {
	page := "a saved page"
	if file != "" {
		page += " (" + file + ")"
	}
	return "Made by labgloss import article from " + page + ". Summary, figure titles and definitions are the page's own wording. " +
		"Which figures a term relates to is proposed from topic words that the figure's title shares with the term; nobody has checked it."
}
