package search

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Fold makes letters alike that mean the same: by compatibility (NFKC), by
// case, by accent on Latin letters, and lone Greek letters by their names.
func Fold(s string) string {
	var f folder
	return string(f.fold(s))
}

// folder folds text into buffers that it keeps, so that the next text needs no
// memory.
type folder struct {
	folded, step, apart []byte
	runes               []rune
	iter                norm.Iter
}

// fold returns the folded text, which is good until the next call.
func (f *folder) fold(s string) []byte {
	f.folded = f.folded[:0]
	for i := range len(s) {
		c := s[i]
		if c >= utf8.RuneSelf {
			return f.foldUnicode(s)
		}
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		f.folded = append(f.folded, c)
	}
	return f.folded
}

// foldUnicode folds a text that is not plain ASCII: composed, in lower case,
// apart, without accents, and composed again.
func (f *folder) foldUnicode(s string) []byte {
	f.iter.InitString(norm.NFKC, s)
	f.step = f.normalised(f.step)
	f.folded = f.folded[:0]
	for rest := f.step; len(rest) > 0; {
		r, n := utf8.DecodeRune(rest)
		f.folded, rest = appendLower(f.folded, r), rest[n:]
	}
	f.iter.Init(norm.NFD, f.folded)
	f.apart = f.normalised(f.apart)
	f.runes = f.runes[:0]
	for rest := f.apart; len(rest) > 0; {
		r, n := utf8.DecodeRune(rest)
		f.runes, rest = append(f.runes, r), rest[n:]
	}
	f.step = f.step[:0]
	latin := false
	for i, r := range f.runes {
		name := greekName(r)
		switch {
		case latin && unicode.Is(unicode.Mn, r): // an accent
			continue
		case name != "" && loneGreek(f.runes, i):
			f.step = append(f.step, name...)
			continue
		}
		latin = r < utf8.RuneSelf && unicode.IsLetter(r) || unicode.Is(unicode.Latin, r)
		f.step = appendPlain(f.step, r)
	}
	f.iter.Init(norm.NFC, f.step)
	f.folded = f.normalised(f.folded)
	return f.folded
}

// normalised writes what the iterator yields over a buffer.
func (f *folder) normalised(to []byte) []byte {
	to = to[:0]
	for !f.iter.Done() {
		to = append(to, f.iter.Next()...)
	}
	return to
}

// appendLower appends a letter in lower case. Where lower case is not enough
// to make letters alike (Unicode's full case folding), it says how.
func appendLower(b []byte, r rune) []byte {
	switch r {
	case utf8.RuneError: // bytes that are no text
		return append(b, ' ')
	case 'ß', 'ẞ':
		return append(b, "ss"...)
	case 'ς':
		return append(b, "σ"...)
	}
	return utf8.AppendRune(b, unicode.ToLower(r))
}

// appendPlain appends a letter as it is typed without its diacritic, for the
// Latin letters that do not decompose.
func appendPlain(b []byte, r rune) []byte {
	switch r {
	case 'æ':
		return append(b, "ae"...)
	case 'œ':
		return append(b, "oe"...)
	case 'ø':
		return append(b, 'o')
	case 'ł':
		return append(b, 'l')
	case 'đ', 'ð':
		return append(b, 'd')
	case 'þ':
		return append(b, "th"...)
	case 'ı':
		return append(b, 'i')
	}
	return utf8.AppendRune(b, r)
}

// loneGreek tells a symbol ("TGF-β") from a letter of a Greek word.
func loneGreek(runes []rune, i int) bool {
	return (i == 0 || !greek(runes[i-1])) && (i+1 == len(runes) || !greek(runes[i+1]))
}

func greek(r rune) bool { return unicode.Is(unicode.Greek, r) }

//nolint:gochecknoglobals // a constant table
var greekNames = [...]string{
	"alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu",
	"nu", "xi", "omicron", "pi", "rho", "", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega",
}

// greekName returns the name of a small Greek letter.
func greekName(r rune) string {
	if r < 'α' || r > 'ω' {
		return ""
	}
	return greekNames[r-'α']
}
