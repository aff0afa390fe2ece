package format

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	textunicode "golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// Pages that were saved, converted and pasted about often hold text whose
// UTF-8 bytes were once read as Windows-1252 (or Latin-1): an em dash, bytes
// E2 80 94, became "â€”". Undoing that is writing the characters as
// Windows-1252 again and reading the bytes as UTF-8. Three things make it
// more than one call:
//
//   - A page may be right in one place and wrong in another, so each sequence
//     of characters that spells one UTF-8 character is judged by itself.
//   - Right text can spell such a sequence too: "Å²" is a unit as well as the
//     bytes of "Ų". A sequence is taken for wrong only if no one would write
//     it, which misread says; in doubt the text stays.
//   - Five bytes have no character in Windows-1252 (81, 8D, 8F, 90, 9D).
//     Browsers keep them as the control characters U+0081 and so on. Where a
//     program wrote U+FFFD instead, the character is lost and the text stays.
//
// Text may have been misread several times over, so repair goes on until
// nothing changes.

// maxMisreadings is how often a text may have been misread. More has not been
// seen, and the bound keeps the repair of hostile text linear.
const maxMisreadings = 8

// decodeText reads bytes as what their byte order mark says, or as UTF-8 in
// which stray bytes are Windows-1252.
func decodeText(data []byte) (string, error) {
	data, _, err := transform.Bytes(textunicode.BOMOverride(transform.Nop), data)
	if err != nil {
		return "", err
	}
	if utf8.Valid(data) {
		return string(data), nil
	}
	var b strings.Builder
	for len(data) > 0 {
		r, size := utf8.DecodeRune(data)
		if r == utf8.RuneError && size == 1 {
			r = readByte(data[0])
		}
		b.WriteRune(r)
		data = data[size:]
	}
	return b.String(), nil
}

// repairCharset undoes misreadings in text, line by line. Its result is a
// fixed point; a line that is misread more than maxMisreadings times stays as
// it is.
func repairCharset(text string) string {
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		lines[i] = repairLine(line)
	}
	return strings.Join(lines, "\n")
}

func repairLine(line string) string {
	repaired := line
	for range maxMisreadings + 1 {
		next := undoMisreading([]rune(repaired))
		if next == repaired {
			return repaired
		}
		repaired = next
	}
	return line
}

// undoMisreading undoes one misreading wherever it is certain.
func undoMisreading(text []rune) string {
	var b strings.Builder
	for i := 0; i < len(text); {
		chain := chainAt(text, i)
		if len(chain) == 0 || !misread(text, i, chain) {
			b.WriteString(keep(text, i))
			i++
			continue
		}
		for _, s := range chain {
			b.WriteRune(s.char)
			i += s.size
		}
	}
	return b.String()
}

// keep is what stands for the character at i when it begins no misreading.
func keep(text []rune, i int) string {
	r := text[i]
	switch {
	case r >= 0x80 && r < 0xa0:
		// A Windows-1252 page that was read as Latin-1, as HTML's standard
		// has it; the five bytes without a character say nothing.
		if r = readByte(byte(r)); r < 0xa0 {
			return ""
		}
	case strandedNBSP(text, i):
		return ""
	}
	return string(r)
}

// strandedNBSP says whether the character at i is the "Â" of a misread
// no-break space whose second half has since become an ordinary space. Words
// that end in it are hardly written.
func strandedNBSP(text []rune, i int) bool {
	if text[i] != 'Â' || i == 0 || i+1 == len(text) || text[i+1] != ' ' {
		return false
	}
	return !unicode.IsSpace(text[i-1])
}

// sequence is the misreading of one character.
type sequence struct {
	char    rune // what it was
	size    int  // how many characters it is now
	certain bool // whether one of them betrays it
}

// chainAt returns the sequences that follow one another from i on.
func chainAt(text []rune, i int) []sequence {
	var chain []sequence
	for i < len(text) {
		s, ok := sequenceAt(text[i:])
		if !ok {
			break
		}
		chain = append(chain, s)
		i += s.size
	}
	return chain
}

// sequenceAt reads the first characters of text as the bytes of one.
func sequenceAt(text []rune) (sequence, bool) {
	var encoded []byte
	certain := false
	for i, r := range text[:min(len(text), utf8.UTFMax)] {
		b, ok := misreadByte(r)
		if !ok || (i == 0) != utf8.RuneStart(b) {
			break
		}
		encoded = append(encoded, b)
		certain = certain || i > 0 && !followsLetters(r)
		if char, size := utf8.DecodeRune(encoded); char != utf8.RuneError || size > 1 {
			return sequence{char, size, certain}, isText(char)
		}
	}
	return sequence{}, false
}

// readByte reads a byte as Windows-1252, as browsers do.
func readByte(b byte) rune {
	if r := charmap.Windows1252.DecodeByte(b); r != utf8.RuneError {
		return r
	}
	return rune(b)
}

// misreadByte returns the byte above ASCII that r was, if it was one.
func misreadByte(r rune) (byte, bool) {
	if r >= 0x80 && r < 0xa0 {
		return byte(r), true
	}
	b, ok := charmap.Windows1252.EncodeRune(r)
	return b, ok && b >= 0x80
}

// isText leaves out what no page holds: unassigned and private characters.
// The control characters of Latin-1 are steps of a text misread twice.
func isText(r rune) bool {
	return unicode.IsGraphic(r) || unicode.Is(unicode.Cf, r) || r >= 0x80 && r < 0xa0
}

// followsLetters says whether r is written right after a letter in ordinary
// text, such as a closing quotation mark, a dash or a footnote's sign.
func followsLetters(r rune) bool {
	return strings.ContainsRune("\u00a0\u00ad«»‹›“”‘’–—…•·™®©°²³¹ªº±‰´¶§†‡ŠšŽžŒœŸµ", r)
}

// misread decides on the sequences that begin at i. Several in a row, or one
// with a character that stands after no letter, are no one's spelling.
// Otherwise it depends on the first character.
func misread(text []rune, i int, chain []sequence) bool {
	first, next := chain[0], runeAt(text, i+chain[0].size)
	lead := text[i]
	switch {
	case len(chain) > 1:
		return true
	case first.certain:
		return true
	case strings.ContainsRune("ÂÎÏâð", lead): // no word ends in them
		// A control character is a step on the way and does not stand alone.
		return first.char >= 0xa0
	case lead == 'Ã': // words in capitals do: "IRMÃ »"
		capitals := unicode.IsUpper(runeAt(text, i-1)) && unicode.IsUpper(runeAt(text, i-2))
		return !capitals || unicode.IsLower(next)
	case strings.ContainsRune("ÄÅ", lead): // a letter of central Europe
		return unicode.IsLower(runeAt(text, i-1)) || unicode.IsLower(next) || unicode.IsLetter(text[i+1])
	}
	return false
}

// runeAt returns the character at i, or 0 outside the text.
func runeAt(text []rune, i int) rune {
	if i < 0 || i >= len(text) {
		return 0
	}
	return text[i]
}
