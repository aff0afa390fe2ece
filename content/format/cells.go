package format

import (
	"net/url"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"labgloss/content"
)

// What a cell holds is text of one line, text of several, or a list. A list is
// divided by ; or | or line breaks; a backslash before one of these, or before
// another backslash, makes it part of a value. White space around a value is not
// part of it.

// oneLine is a cell's text as a label or a title: line breaks are spaces, and
// what is not seen and yet turns or steers text is gone.
func oneLine(cell string) string {
	cell = strings.Map(func(r rune) rune {
		switch {
		case !content.Unseen(r):
			return r
		case unicode.IsSpace(r):
			return ' '
		}
		return -1
	}, cell)
	if !strings.ContainsFunc(cell, unicode.IsGraphic) {
		return ""
	}
	return strings.TrimSpace(cell)
}

// paragraph is a cell's text as a definition: it keeps its line breaks and
// tabs, and loses other control characters.
func paragraph(cell string) string {
	cell = strings.ReplaceAll(strings.ReplaceAll(cell, "\r\n", "\n"), "\r", "\n")
	cell = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\n' && r != '\t' {
			return -1
		}
		return r
	}, cell)
	return strings.TrimSpace(cell)
}

// dividers stand between the values of a list.
const dividers = ";|\n\r；"

// splitList divides a cell into the values of a list.
func splitList(cell string) []string {
	var values []string
	var b strings.Builder
	add := func() {
		if value := oneLine(b.String()); value != "" {
			values = append(values, value)
		}
		b.Reset()
	}
	escaped := false
	for _, r := range cell {
		switch {
		case escaped && strings.ContainsRune(dividers+`\`, r):
			b.WriteRune(r)
			escaped = false
			continue
		case escaped:
			b.WriteRune('\\')
		}
		escaped = r == '\\'
		switch {
		case escaped:
		case strings.ContainsRune(dividers, r):
			add()
		default:
			b.WriteRune(r)
		}
	}
	if escaped {
		b.WriteRune('\\')
	}
	add()
	return values
}

// joinList writes values as splitList reads them.
func joinList(values []string) string {
	var b strings.Builder
	for i, value := range values {
		if i > 0 {
			b.WriteString("; ")
		}
		for _, r := range value {
			if r == '\\' || strings.ContainsRune(dividers, r) {
				b.WriteByte('\\')
			}
			b.WriteRune(r)
		}
	}
	return b.String()
}

// isCellError says whether a cell holds what a spreadsheet shows for a formula
// that failed.
func isCellError(cell string) bool {
	switch cell {
	case "#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "#CALC!", "#FIELD!", "#GETTING_DATA":
		return true
	}
	return false
}

// A spreadsheet takes a cell of a text file that begins with one of these for a
// formula and runs it. An apostrophe before it makes it text.
const formulaStarts = "=+-@\t\r＝＋－＠"

// shield puts an apostrophe before what a spreadsheet would run, and before
// what unshield would take for shielded.
func shield(cell string) string {
	if beginsWith(cell, formulaStarts) || isShielded(cell) {
		return "'" + cell
	}
	return cell
}

// unshield takes away the apostrophe of shield.
func unshield(cell string) string {
	if isShielded(cell) {
		return cell[1:]
	}
	return cell
}

func isShielded(cell string) bool {
	rest, ok := strings.CutPrefix(cell, "'")
	return ok && beginsWith(rest, formulaStarts+"'")
}

// beginsWith says whether text begins with one of some characters.
func beginsWith(text, characters string) bool {
	first, size := utf8.DecodeRuneInString(text)
	return size > 0 && strings.ContainsRune(characters, first)
}

// linkCell is a link with a title: "Protocol <https://…>".
var linkCell = regexp.MustCompile(`^(.*\S)\s*<(https?://\S+)>$`)

// parseLink reads a link. One without a title is called by its host.
func parseLink(value string) content.Link {
	if m := linkCell.FindStringSubmatch(value); m != nil {
		return content.Link{Title: m[1], URL: toAddress(m[2])}
	}
	address := toAddress(strings.Trim(value, "<>"))
	_, host, _ := strings.Cut(address, "://")
	host, _, _ = strings.Cut(host, "/")
	return content.Link{Title: host, URL: address}
}

// toAddress makes an address of what people write for one: without https://, with
// http where https is known to answer, a DOI, the number of a paper in PubMed.
func toAddress(text string) string {
	switch known := addressOf(strings.Join(strings.Fields(text), "")); {
	case isAddress(text) || strings.ContainsAny(strings.TrimSpace(text), " \t") && strings.Count(text, ":") != 1:
		return text
	case isAddress(known):
		return known
	case strings.HasPrefix(text, "www."):
		return "https://" + text
	case strings.HasPrefix(text, "10.") && strings.Contains(text, "/"):
		return entryAddress("doi", text)
	}
	return text
}

// writeLink writes a link as parseLink reads it.
func writeLink(l content.Link) string { return l.Title + " <" + l.URL + ">" }

// reasonedCell is something with the reason for it: a figure with the topic that
// it shares, "Fig. 2 (matrix)".
var reasonedCell = regexp.MustCompile(`^(.*?\S)\s*\((.*)\)$`)

// parseReasoned reads what it is, and the reason, which may be missing.
func parseReasoned(value string) (what, because string) {
	if m := reasonedCell.FindStringSubmatch(value); m != nil {
		return m[1], strings.TrimSpace(m[2])
	}
	return value, ""
}

// writeReasoned writes it as parseReasoned reads it.
func writeReasoned(what, because string) string { return what + " (" + because + ")" }

// sourceAddress is an address within a reference.
var sourceAddress = regexp.MustCompile(`https://[^\s<>"]*[^\s<>".,;)]`)

// isAddress says whether a pack can hold an address.
func isAddress(address string) bool {
	u, err := url.Parse(address)
	return err == nil && u.Scheme == "https" && strings.HasPrefix(address, "https://") && u.Hostname() != "" && u.User == nil &&
		!strings.ContainsFunc(address, func(r rune) bool { return unicode.IsSpace(r) || !unicode.IsGraphic(r) })
}

// idForm is what the ID of a term or a figure looks like.
var idForm = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9._:-]*$`)

// isID says whether a term or a figure may have that ID.
func isID(id string) bool { return len(id) <= content.MaxTermID && idForm.MatchString(id) }
