package format

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"

	"github.com/yuin/goldmark/parser"

	"labgloss/content"
)

// markdown is the format of glossaries that people write by hand in Markdown.
// A file keeps its terms in one of these ways, which its content tells:
//
//   - definition lists, "Term" and below it ": Definition";
//   - tables whose header names the columns, as those of spreadsheets do;
//   - lists with "- **Term** (ABBR): definition";
//   - headings, "## Term (ABBR)" and below it paragraphs, or sections with
//     headings such as "Definition" and "See also" (markdownsections.go).
//
// The first three may be mixed. Headings are the terms where there are more of
// them with text below than terms of the other kinds. A file of one paragraph
// or more without any of these is the term that its front matter has as title
// or, of several files, that it is called.
func markdown() Format {
	return Format{
		Name:    "markdown",
		Title:   "Markdown glossary",
		Endings: []string{".md", ".markdown", ".mdown", ".mkd"},
		Begins:  beginsAsMarkdown,
		Read:    readMarkdown,
	}
}

// markdownStart is a line that only Markdown has.
var markdownStart = regexp.MustCompile(`(?m)^(?:#{1,6} \S|: +\S|[-*+] \*\*|\|? *:?-{3,}:? *\|)`)

func beginsAsMarkdown(head []byte) bool {
	text := headText(head)
	return !isHTML(text) && !looksBinary(string(text)) && markdownStart.Match(text)
}

// maxMarkdown is how much of a file is read, in bytes: a book. All files
// together may have maxTextFile.
const maxMarkdown = 4 << 20

// markdownReader reads files as one.
type markdownReader struct {
	*sheetReader
	ctx    context.Context
	parser parser.Parser
	tally  tally
	text   int64 // bytes read
	// several says that there is more than one file.
	several bool
	// anchors are the labels of terms by what links to them are called.
	anchors map[string]string
}

func readMarkdown(ctx context.Context, in []Input, opt Options) (*content.Pack, Report, error) {
	terms, err := newSheetReader(opt)
	if err != nil {
		return nil, Report{}, err
	}
	r := &markdownReader{sheetReader: terms, ctx: ctx, parser: newMarkdownParser(), anchors: make(map[string]string), several: len(in) > 1}
	files := make([]string, len(in))
	for i, f := range in {
		files[i] = cmp.Or(cleanLine(f.Name), "a file")
		text, err := r.open(r.source(ctx, f))
		if err == nil {
			err = r.file(files[i], text)
		}
		if err == nil {
			err = r.full()
		}
		if err != nil {
			return nil, Report{}, atFile(files[i], err)
		}
	}
	if len(r.terms.all) == 0 {
		return nil, Report{}, fmt.Errorf("%s: %w: terms stand in definition lists, in tables with a header, in lists as **Term**: definition, or in headings with text below",
			fileNames(files), ErrNoTerms)
	}
	r.nameAnchors()
	r.present("glossary", files)
	pack, report, err := r.finish(in)
	if err == nil {
		r.tally.tell(&report)
	}
	return pack, report, err
}

// atFile puts a file's name before an error that does not begin with it.
func atFile(name string, err error) error {
	if e, ok := errors.AsType[*lineError](err); ok {
		return fmt.Errorf("%s: %w", place{name, e.line}, e.err)
	}
	return fmt.Errorf("%s: %w", name, err)
}

// lineError is an error at a line of a file.
type lineError struct {
	line int
	err  error
}

func (e *lineError) Error() string { return fmt.Sprintf("line %d: %v", e.line, e.err) }
func (e *lineError) Unwrap() error { return e.err }

// open reads the text of a file.
func (r *markdownReader) open(s *source) (string, error) {
	in, err := openAny(s, maxMarkdown)
	if err != nil {
		return "", err
	}
	data, err := io.ReadAll(in)
	if err != nil {
		return "", err
	}
	if r.text += int64(len(data)); r.text > maxTextFile {
		return "", fmt.Errorf("%w: the files hold more than %d MiB", ErrTooLarge, maxTextFile>>20)
	}
	text, err := decodeText(data)
	if err != nil {
		return "", fmt.Errorf("reading: %w", err)
	}
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(strings.TrimPrefix(text, "\ufeff"))
	return wikiLink.ReplaceAllStringFunc(text, plainLink), checkMarkdown(text)
}

// wikiLink is a link as the programs have it that keep notes: "[[Term]]",
// "[[term#part|what is shown]]".
var wikiLink = regexp.MustCompile(`\[\[([^\[\]|#<>\n]+)(?:#[^\[\]|\n]*)?(?:\|([^\[\]|\n]+))?\]\]`)

// plainLink writes such a link as Markdown.
func plainLink(link string) string {
	m := wikiLink.FindStringSubmatch(link)
	return "[" + cmp.Or(m[2], m[1]) + "](<" + m[1] + ">)"
}

// checkMarkdown refuses what is no Markdown. That may begin with a piece of
// HTML, and not be a page.
func checkMarkdown(text string) error {
	start := strings.TrimSpace(text)
	if start == "" {
		return ErrEmpty
	}
	kind := signature(start[:min(len(start), 1024)])
	if kind != "" && kind != htmlPiece && !strings.HasPrefix(start, "<!--") {
		return fmt.Errorf("%w: it is %s", ErrOtherKind, kind)
	}
	if before, _, found := strings.Cut(text, "\x00"); found {
		return &lineError{1 + strings.Count(before, "\n"), fmt.Errorf("%w: a NUL character", ErrNotText)}
	}
	if looksBinary(text[:min(len(text), headSize)]) {
		return fmt.Errorf("%w: it holds binary data", ErrNotText)
	}
	return nil
}

// nameAnchors lets terms be found by what links call them.
func (r *markdownReader) nameAnchors() {
	for anchor, label := range r.anchors {
		if e := r.terms.byLabel[label]; e != nil && r.terms.byGiven[anchor] == nil {
			r.terms.byGiven[anchor] = e
		}
	}
}
