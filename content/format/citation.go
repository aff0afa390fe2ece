package format

import (
	"net/url"
	"regexp"
	"strings"
	"unicode"

	"labgloss/content"
)

// doiLine is a line that holds a DOI and nothing else, as an address or with
// its name before it.
var doiLine = regexp.MustCompile(`^(?i:doi)?[: ]*(?:(?i:https?://(?:dx\.)?doi\.org/)|(?i:doi): ?)?(10\.\d{4,9}/[^\s"<>]+?)[.,;]?$`)

// doiInside is a DOI within a reference.
var doiInside = regexp.MustCompile(`(?i:https?://(?:dx\.)?doi\.org/|doi: ?)(10\.\d{4,9}/[^\s"<>]+)`)

// headField is a named line of a page's head.
var headField = regexp.MustCompile(`^(?i)(title|authors?|by):? (\S.*)$`)

// doiOnly returns the DOI of a line that holds nothing else.
func doiOnly(text string) string {
	if m := doiLine.FindStringSubmatch(text); m != nil {
		return m[1]
	}
	return ""
}

// work is what a page says about the article as a publication.
type work struct {
	title, authors, reference, doi string
}

// readWork reads title and authors from the lines before the abstract and the
// reference from "Cite this article". Lines it has no use for are left over.
func readWork(head, citation []line, doi string) (w work, rest []line) {
	w.doi = doi
	for _, l := range citation {
		w.reference = l.flat()
		if m := doiInside.FindStringSubmatch(w.reference); m != nil && w.doi == "" {
			w.doi = strings.TrimRight(m[1], ".,;)")
		}
	}
	for _, l := range head {
		if !w.readHead(l.flat()) {
			rest = append(rest, l)
		}
	}
	return w, rest
}

// readHead takes a line before the abstract: one with a name, the first that
// may be a title, or the authors below it.
func (w *work) readHead(text string) bool {
	m := headField.FindStringSubmatch(text)
	switch {
	case m != nil && strings.EqualFold(m[1], "title") && w.title == "":
		w.title = m[2]
	case m != nil && isAuthors(m[2]) && w.authors == "":
		w.authors = withoutMarks(m[2])
	case w.title == "" && isTitle(text):
		w.title, _, _ = strings.Cut(text, " | ")
	case w.title != "" && w.authors == "" && isAuthors(text):
		w.authors = withoutMarks(text)
	default:
		return false
	}
	return true
}

// isTitle says whether a line may be the title of an article: several words,
// no sentence, no date or page numbers.
func isTitle(text string) bool {
	const fewest, longest = 4, 300 // words, bytes
	digits := 0
	for _, r := range text {
		if unicode.IsDigit(r) {
			digits++
		}
	}
	return strings.Count(text, " ")+1 >= fewest && len(text) <= longest && digits < fewest &&
		!strings.HasSuffix(text, ".") && !isAuthors(text)
}

// authorName is one name: capitalised words and initials, with small
// particles such as "van der", and the signs of footnotes.
var authorName = regexp.MustCompile(`^(?:(?:^| )(?:\p{Lu}[\p{L}.'’-]*|d[aeiou]s?|del?|la|le|v[ao]n|der|den|ter|ten|bin|al|el))+[` + footnoteMarks + ` ]*$`)

// authorDivider stands between names, or behind the last.
var authorDivider = regexp.MustCompile(`[,;]| & | and | et al\.`)

const footnoteMarks = "0123456789*†‡§¶"

// isAuthors says whether a line lists names: two at least, or one with an
// initial.
func isAuthors(text string) bool {
	const mostWords = 5
	names := 0
	for _, name := range authorDivider.Split(text, -1) {
		name = strings.TrimSpace(name)
		if strings.Trim(name, footnoteMarks+" ") == "" {
			continue
		}
		if strings.Count(name, " ") >= mostWords || !authorName.MatchString(name) {
			return false
		}
		names++
	}
	return names > 1 || names == 1 && strings.Contains(text, ". ")
}

// withoutMarks takes the signs of footnotes and affiliations off names.
func withoutMarks(authors string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune(footnoteMarks, r) {
			return -1
		}
		return r
	}, authors)
}

// source cites the work. It says no more than the page did: where that names
// nothing, the saved file is the source.
func (w work) source(file string) content.Source {
	var s content.Source
	if w.doi != "" {
		address := url.URL{Scheme: "https", Host: "doi.org", Path: "/" + w.doi}
		s.URL = address.String()
	}
	if w.reference != "" {
		s.Text = w.reference
		return s
	}
	var parts []string
	for _, part := range []string{w.authors, w.title} {
		if part != "" {
			parts = append(parts, strings.TrimRight(part, ". ")+".")
		}
	}
	if s.URL != "" {
		parts = append(parts, s.URL)
	} else {
		parts = append(parts, strings.TrimSpace("Saved page "+file))
	}
	s.Text = strings.Join(parts, " ")
	return s
}
