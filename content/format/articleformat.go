package format

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"

	"labgloss/content"
)

// article is the abstract page of a review article, as ReadArticle reads it.
func article() Format {
	return Format{
		Name:    "article",
		Title:   "saved page of an article",
		Endings: []string{".html", ".htm", ".xhtml", ".txt"},
		Begins:  func(head []byte) bool { return isHTML(head) || hasGlossaryHeading(head) },
		Read:    readArticleFormat,
	}
}

// hasGlossaryHeading tells whether a line of a text is the heading of a glossary.
func hasGlossaryHeading(head []byte) bool {
	if bytes.IndexByte(head, 0) >= 0 {
		return false
	}
	for raw := range bytes.Lines(head) {
		if section, ok := headingOf(cleanSpace(string(raw))); ok && section == glossarySection {
			return true
		}
	}
	return false
}

func readArticleFormat(ctx context.Context, in []Input, opt Options) (*content.Pack, Report, error) {
	if len(in) == 0 {
		return nil, Report{}, ErrEmpty
	}
	name := cmp.Or(cleanLine(in[0].Name), "a file")
	if len(in) > 1 {
		return nil, Report{}, fmt.Errorf("%s: %w: each page makes a pack of its own", cmp.Or(cleanLine(in[1].Name), "a file"), ErrOneFile)
	}
	data, err := io.ReadAll(io.LimitReader(&source{ctx: ctx, r: in[0].Reader, done: new(int64), progress: opt.Progress}, MaxArticleHTML+1))
	if err != nil {
		return nil, Report{}, fmt.Errorf("%s: reading: %w", name, err)
	}
	pack, sorted, err := readArticle(bytes.NewReader(data), ArticleOptions{Name: filepath.Base(name), ID: opt.ID, Title: opt.Title})
	if errors.Is(err, ErrNoGlossary) && isHTML(data[:min(len(data), headSize)]) {
		if p, report, other := readWebTables(ctx, data, in[0], opt); !errors.Is(other, ErrNoTerms) {
			return p, report, other
		}
		err = fmt.Errorf("%w; nor has it a table with the columns term and definition, or a definition list", err)
	}
	if err == nil {
		err = ctx.Err()
	}
	if err != nil {
		return nil, Report{}, fmt.Errorf("%s: %w", name, err)
	}
	pack.Version = cmp.Or(opt.Version, pack.Version)
	pack.Language = cmp.Or(opt.Language, pack.Language)
	pack.Licence = cmp.Or(opt.Licence, pack.Licence)
	if findings := pack.Validate(); len(findings) > 0 {
		return nil, Report{}, findings
	}
	var report Report
	for _, l := range sorted.report() {
		report.skip(Skip{File: name, Line: l.Number, What: clip(l.Text), Why: "the line is in no part of the page that a pack takes", Note: true})
	}
	report.countPack(pack)
	return pack, report, nil
}
