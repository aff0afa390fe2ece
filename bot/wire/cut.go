package wire

import (
	"strings"

	"github.com/rivo/uniseg"
)

// ellipsis stands where something is missing; it is one UTF-16 unit.
const ellipsis = "…"

const ellipsisLen = 1

// cut shortens plain text to limit units, between graphemes.
func cut(s string, limit int) string {
	if utf16Len(s) <= limit {
		return s
	}
	if limit < ellipsisLen {
		return ""
	}
	room, end := limit-ellipsisLen, 0
	for {
		next := graphemes(s[end:], 1)
		if room -= utf16Len(s[end : end+next]); room < 0 {
			return trimEnd(s[:end]) + ellipsis
		}
		end += next
	}
}

// cutMarkdown shortens Markdown likewise, between tokens. A span of which a
// part fits keeps that part between its marks, so that a spoiler stays hidden
// and a long emphasis is not lost; any other token that does not fit is left
// out whole.
func cutMarkdown(s string, limit int) string {
	if utf16Len(s) <= limit {
		return s
	}
	if limit < ellipsisLen {
		return ""
	}
	room, end, r := limit-ellipsisLen, 0, reader{}
	for {
		t := r.token(s[end:])
		size := utf16Len(s[end : end+t.size])
		if size > room {
			if part := t.cut(room + ellipsisLen); part != "" {
				return s[:end] + part
			}
			return trimEnd(s[:end]) + ellipsis
		}
		room -= size
		end += t.size
	}
}

func trimEnd(s string) string { return strings.TrimRight(s, " \n") }

// graphemes returns how many bytes the graphemes have that hold the first
// bytes of s.
func graphemes(s string, bytes int) int {
	size := 0
	for size < bytes && size < len(s) {
		first, _, _, _ := uniseg.FirstGraphemeClusterInString(s[size:], -1)
		size += len(first)
	}
	return size
}
