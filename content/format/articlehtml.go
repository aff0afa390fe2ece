package format

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
)

// MaxArticleHTML is the largest page saved as HTML that ReadArticle reads, in
// bytes. Its text may be MaxArticle: the rest are the site's programs and
// pictures.
const MaxArticleHTML = 16 << 20

// savedPage is the text of a page, in whatever way it was saved.
type savedPage struct {
	text string
	// numbers are the lines of the file for each of the text's; nil where they
	// are the same.
	numbers []int
}

// line is the file's line for one of the text.
func (s savedPage) line(number int) int {
	if number < 1 || number > len(s.numbers) {
		return number
	}
	return s.numbers[number-1]
}

// readSaved reads a page that was saved as text or as HTML.
func readSaved(r io.Reader) (savedPage, error) {
	data, err := io.ReadAll(io.LimitReader(r, MaxArticle+1))
	if err != nil {
		return savedPage{}, fmt.Errorf("reading: %w", err)
	}
	if !isHTML(data[:min(len(data), headSize)]) {
		text, err := readText(bytes.NewReader(data), MaxArticle)
		return savedPage{text: text}, err
	}
	rest, err := io.ReadAll(io.LimitReader(r, MaxArticleHTML+1-int64(len(data))))
	if err != nil {
		return savedPage{}, fmt.Errorf("reading: %w", err)
	}
	return readHTML(append(data, rest...))
}

// isHTML tells a page, or a piece of one, by its beginning.
func isHTML(head []byte) bool {
	text, err := decodeText(head)
	if err != nil {
		return false
	}
	text = strings.TrimLeft(text, "\ufeff \t\r\n")
	switch signature(text) {
	case htmlPage, htmlPiece:
		return true
	case xmlDocument:
		return strings.Contains(strings.ToLower(text[:min(len(text), 1024)]), "<html")
	}
	return false
}

// readHTML lays out a page.
func readHTML(data []byte) (savedPage, error) {
	if len(data) > MaxArticleHTML {
		return savedPage{}, fmt.Errorf("%w: at most %d MiB of HTML are read; save the page without its pictures", ErrTooLarge, MaxArticleHTML>>20)
	}
	page, err := decodeHTML(data)
	if err != nil {
		return savedPage{}, fmt.Errorf("reading: %w", err)
	}
	text, numbers := layOut(strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(page))
	switch {
	case strings.TrimSpace(text) == "":
		return savedPage{}, fmt.Errorf("%w: the HTML page shows no text; save the page when all of it is there", ErrEmpty)
	case len(text) > MaxArticle:
		return savedPage{}, fmt.Errorf("%w: at most %d MiB of text are read; save only the page itself", ErrTooLarge, MaxArticle>>20)
	case looksBinary(text):
		return savedPage{}, fmt.Errorf("%w: it holds binary data; save the page as a text file in UTF-8", ErrNotText)
	}
	return savedPage{text, numbers}, nil
}

// decodeHTML decodes a page by its byte order mark or, if it is not UTF-8, as
// it says itself. A browser that saves a page as UTF-8 may leave another charset's
// name in it.
func decodeHTML(data []byte) (string, error) {
	isASCII := bytes.IndexFunc(data, func(r rune) bool { return r >= utf8.RuneSelf }) < 0
	named, name, _ := charset.DetermineEncoding(data, "text/html")
	switch {
	case utf8.Valid(data) && !isASCII, name == "utf-8", name == "windows-1252":
		return decodeText(data)
	}
	text, err := named.NewDecoder().Bytes(data)
	return string(text), err
}
