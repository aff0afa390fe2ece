// Package format turns other people's formats into packs and packs into
// files: one file a format, reading and writing.
//
// A reader takes an io.Reader and returns a pack that content.Pack.Validate
// finds nothing wrong with, and a report of what it found and what it could
// not place. It writes nothing; Save does, all or nothing. Nothing here knows
// Discord, the network or a logger.
package format

import (
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"
	"unicode"
)

// What is wrong with a file that is to be imported. The error that wraps one
// of them begins with the file's name and says what to do.
var (
	// ErrEmpty is returned for a file without any text.
	ErrEmpty = errors.New("the file is empty")
	// ErrTooLarge is returned for a file that is larger, or holds more, than
	// the format's limits; no more than them is read.
	ErrTooLarge = errors.New("the file is too large")
	// ErrNotText is returned for a file that is no plain text.
	ErrNotText = errors.New("not plain text")
	// ErrOtherKind is returned for a file that is in another format than it is
	// read as.
	ErrOtherKind = errors.New("the file is of another kind")
	// ErrDamaged is returned for a file that ends in the middle, or whose
	// packing is broken.
	ErrDamaged = errors.New("the file is damaged")
	// ErrNoTerms is returned for a file that may be of its format, and has no
	// term in it that a pack can take.
	ErrNoTerms = errors.New("no term found")
)

// readText reads a text file of at most limit bytes in whatever charset it is.
func readText(r io.Reader, limit int64) (string, error) {
	data, err := io.ReadAll(io.LimitReader(r, limit+1))
	if err != nil {
		return "", fmt.Errorf("reading: %w", err)
	}
	if int64(len(data)) > limit {
		return "", fmt.Errorf("%w: at most %d MiB are read; save only the page itself", ErrTooLarge, limit>>20)
	}
	text, err := decodeText(data)
	if err != nil {
		return "", fmt.Errorf("reading: %w", err)
	}
	return text, checkText(text)
}

// checkText refuses what is no plain text, and names it where it can.
func checkText(text string) error {
	text = strings.TrimLeft(text, "\ufeff \t\r\n")
	if text == "" {
		return fmt.Errorf("%w; save the page as plain text and try again", ErrEmpty)
	}
	if kind := signature(text); kind != "" {
		return fmt.Errorf("%w: it is %s; open it, select all, copy, and save that as a text file in UTF-8", ErrNotText, kind)
	}
	if looksBinary(text) {
		return fmt.Errorf("%w: it holds binary data; save the page as a text file in UTF-8", ErrNotText)
	}
	return nil
}

// signature names the kind of file that begins like text.
func signature(text string) string {
	start := strings.ToLower(text[:min(len(text), 512)])
	for _, s := range []struct{ prefix, kind string }{
		{"%pdf-", "a PDF document"},
		{"pk\x03\x04", "a ZIP archive or an office document"},
		{`{\rtf`, "a rich text document"},
		{"bplist", "a web archive"},
		{"<!doctype", htmlPage},
		{"<html", htmlPage},
		{"<head", htmlPage},
		{"<?xml", xmlDocument},
		{"<!--", htmlPage},
		{"from: <saved by", "a web archive (MHTML)"},
		{"mime-version:", "a web archive (MHTML)"},
		{gzipMagic, "a gzip archive"},
	} {
		if strings.HasPrefix(start, s.prefix) {
			return s.kind
		}
	}
	if len(htmlLine.FindAllStringIndex(text, fewTags)) == fewTags {
		return htmlPiece
	}
	return ""
}

// What signature calls the kinds that a reader may take.
const (
	htmlPage    = "an HTML page"
	htmlPiece   = "HTML"
	xmlDocument = "an XML document"
)

// htmlLine is a line that begins with an element of HTML, and fewTags how many
// of them make a page a piece of HTML: one may stand in a text about it.
var htmlLine = regexp.MustCompile(`(?im)^\s*</?(?:html|head|body|main|article|section|div|p|dl|dt|dd|ul|ol|li|table|tr|td|h[1-6]|span|a)(?:\s[^<>]*)?>`)

const fewTags = 3

// looksBinary allows a text the odd control character, as a page break or a
// ligature lost in a PDF leaves it, and no NUL.
func looksBinary(text string) bool {
	const tolerated = 100 // one character in so many
	controls := 0
	for _, r := range text {
		switch {
		case r == 0:
			return true
		case r < ' ' && !unicode.IsSpace(r), r == unicode.ReplacementChar:
			controls++
		}
	}
	return controls > len(text)/tolerated+1
}
