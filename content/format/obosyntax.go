package format

import "strings"

// The values of OBO's tags are words, texts in quotation marks, and lists of
// references in brackets. A backslash takes any character for itself. Behind a
// value may stand modifiers in braces and, behind "!", a comment for people.

// unescape undoes the backslashes of a text.
func unescape(text string) string {
	if !strings.Contains(text, `\`) {
		return text
	}
	var b strings.Builder
	escaped := false
	for _, r := range text {
		switch {
		case !escaped && r == '\\':
			escaped = true
			continue
		case escaped:
			r = escapedRune(r)
		}
		escaped = false
		b.WriteRune(r)
	}
	return b.String()
}

func escapedRune(r rune) rune {
	switch r {
	case 'n':
		return '\n'
	case 't':
		return '\t'
	case 'W':
		return ' '
	}
	return r
}

// cutUnescaped cuts text at the first of some characters that no backslash
// precedes. The character stays at the beginning of rest.
func cutUnescaped(text, marks string) (before, rest string) {
	for i := 0; i < len(text); i++ {
		switch {
		case text[i] == '\\':
			i++
		case strings.IndexByte(marks, text[i]) >= 0:
			return text[:i], text[i:]
		}
	}
	return text, ""
}

// cutWord takes a word off the beginning of a value.
func cutWord(value string) (word, rest string) {
	word, rest = cutUnescaped(value, " \t")
	return unescape(word), strings.TrimSpace(rest)
}

// cutQuoted takes a text in quotation marks off the beginning of a value.
func cutQuoted(value string) (text, rest string, ok bool) {
	if !strings.HasPrefix(value, `"`) {
		return "", value, false
	}
	text, rest = cutUnescaped(value[1:], `"`)
	if rest == "" {
		return "", value, false
	}
	return unescape(text), strings.TrimSpace(rest[1:]), true
}

// plainValue is a value without the comment and the modifiers behind it.
// Braces without "=" are the text's own.
func plainValue(value string) string {
	body := value
	for from := 0; ; {
		before, rest := cutUnescaped(value[from:], "!")
		if rest == "" {
			break
		}
		at := from + len(before)
		if before == "" && at == 0 || strings.HasSuffix(value[:at], " ") {
			body = value[:at]
			break
		}
		from = at + 1
	}
	body = strings.TrimSpace(body)
	if at := strings.LastIndex(body, " {"); at >= 0 && strings.HasSuffix(body, "}") && strings.Contains(body[at:], "=") {
		body = body[:at]
	}
	return unescape(strings.TrimSpace(body))
}

// bracketed reads a list of references in brackets, at most limit of them, and
// says how many there are. What the references are called is left out.
func bracketed(value string, limit int) (references []string, n int) {
	list, ok := strings.CutPrefix(value, "[")
	for ok && list != "" && list[0] != ']' {
		var item string
		item, list = cutUnescaped(list, `,]"`)
		if strings.HasPrefix(list, `"`) {
			_, list, ok = cutQuoted(list)
		}
		if item = strings.TrimSpace(unescape(item)); item != "" {
			if n++; len(references) < limit {
				references = append(references, item)
			}
		}
		list = strings.TrimPrefix(list, ",")
	}
	return references, n
}
