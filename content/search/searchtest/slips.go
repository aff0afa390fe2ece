package searchtest

import (
	"math/rand/v2"
	"strings"
)

// keyboard is the rows of its keys, and how far right of the first row's each
// row begins, in keys.
type keyboard struct {
	rows    [3]string
	offsets [3]float64
}

// qwertz is a desk's, phone a small one on a screen, whose rows are centred.
func qwertz() keyboard {
	return keyboard{[3]string{"qwertzuiop", "asdfghjkl", "yxcvbnm"}, [3]float64{0, 0.25, 0.75}}
}

func phone() keyboard {
	return keyboard{[3]string{"qwertyuiop", "asdfghjkl", "zxcvbnm"}, [3]float64{0, 0.5, 1.5}}
}

func (k keyboard) place(c byte) (x, y float64, ok bool) {
	for row, keys := range k.rows {
		if i := strings.IndexByte(keys, c); i >= 0 {
			return float64(i) + k.offsets[row], float64(row), true
		}
	}
	return 0, 0, false
}

// neighbour is a key that a finger may hit for another.
func (k keyboard) neighbour(r *rand.Rand, c byte) byte {
	x, y, ok := k.place(c)
	if !ok {
		return c
	}
	var near []byte
	for _, keys := range k.rows {
		for i := range len(keys) {
			kx, ky, _ := k.place(keys[i])
			if d := (kx-x)*(kx-x) + (ky-y)*(ky-y); d > 0 && d < 1.7 {
				near = append(near, keys[i])
			}
		}
	}
	return near[r.IntN(len(near))]
}

// thumbs tells whether two letters are for different thumbs.
func (k keyboard) thumbs(a, b byte) bool {
	ax, _, okA := k.place(a)
	bx, _, okB := k.place(b)
	return okA && okB && (ax < 4.75) != (bx < 4.75)
}

// slips are the ways to mistype a word of small letters by one edit. Each
// returns the word unchanged where it does not apply.
type slip func(r *rand.Rand, word string) string

func slips() []slip {
	return []slip{
		replaceByNeighbour, replaceByNeighbour, addNeighbour, omit, omit, doubled, undoubled, twoThumbs, swapNext,
		vowelConfused, misread, mendedEnd,
	}
}

// inWord is a place in a word; people seldom get the first letter wrong.
func inWord(r *rand.Rand, word string) int {
	if r.IntN(12) == 0 {
		return 0
	}
	return 1 + r.IntN(len(word)-1)
}

func replaceAt(word string, i, n int, by string) string { return word[:i] + by + word[i+n:] }

func replaceByNeighbour(r *rand.Rand, word string) string {
	i := inWord(r, word)
	return replaceAt(word, i, 1, string(either(r).neighbour(r, word[i])))
}

func either(r *rand.Rand) keyboard {
	if r.IntN(2) == 0 {
		return qwertz()
	}
	return phone()
}

// addNeighbour hits a neighbour together with the key.
func addNeighbour(r *rand.Rand, word string) string {
	i := inWord(r, word)
	return replaceAt(word, i+r.IntN(2), 0, string(either(r).neighbour(r, word[i])))
}

func omit(r *rand.Rand, word string) string { return replaceAt(word, inWord(r, word), 1, "") }

func doubled(r *rand.Rand, word string) string {
	i := inWord(r, word)
	return replaceAt(word, i, 0, word[i:i+1])
}

// somewhere edits at one of the places where a condition holds.
func somewhere(r *rand.Rand, word string, holds func(i int) bool, edit func(i int) string) string {
	start := r.IntN(len(word))
	for n := range word {
		if i := (start + n) % len(word); holds(i) {
			return edit(i)
		}
	}
	return word
}

func undoubled(r *rand.Rand, word string) string {
	return somewhere(r, word,
		func(i int) bool { return i > 0 && word[i] == word[i-1] },
		func(i int) string { return replaceAt(word, i, 1, "") })
}

// twoThumbs swaps neighbours in the word whose thumbs came in the wrong order.
func twoThumbs(r *rand.Rand, word string) string {
	return somewhere(r, word,
		func(i int) bool { return i > 1 && phone().thumbs(word[i-1], word[i]) },
		func(i int) string { return swapped(word, i-1, i) })
}

func swapNext(r *rand.Rand, word string) string {
	return somewhere(r, word,
		func(i int) bool { return i > 0 && word[i-1] != word[i] },
		func(i int) string { return swapped(word, i-1, i) })
}

func swapped(word string, i, j int) string {
	b := []byte(word)
	b[i], b[j] = b[j], b[i]
	return string(b)
}

func vowelConfused(r *rand.Rand, word string) string {
	others := map[byte]string{'a': "eo", 'e': "ia", 'i': "ey", 'o': "au", 'u': "oe", 'y': "i"}
	return somewhere(r, word,
		func(i int) bool { return i > 0 && others[word[i]] != "" },
		func(i int) string {
			to := others[word[i]]
			return replaceAt(word, i, 1, string(to[r.IntN(len(to))]))
		})
}

// misread replaces a letter by one that looks like it, as a scanner does.
func misread(r *rand.Rand, word string) string {
	const seen, read = "lieconuhbfgtvmyq", "ilceounbhtqfunvg"
	return somewhere(r, word,
		func(i int) bool { return strings.IndexByte(seen, word[i]) >= 0 },
		func(i int) string {
			at := strings.IndexByte(seen, word[i])
			return replaceAt(word, i, 1, read[at:at+1])
		})
}

// mendedEnd gives a word the end of a commoner kind, as an eager keyboard does.
func mendedEnd(r *rand.Rand, word string) string {
	ends := [...][2]string{
		{"tis", "ties"},
		{"osis", "oses"},
		{"oma", "oman"},
		{"ase", "ased"},
		{"ine", "ing"},
		{"ic", "ice"},
		{"al", "all"},
		{"us", "use"},
		{"ion", "ions"},
		{"er", "ery"},
		{"ia", "ias"},
		{"y", "ly"},
		{"e", "ed"},
	}
	for _, end := range ends[r.IntN(3):] {
		if base, ok := strings.CutSuffix(word, end[0]); ok {
			return base + end[1]
		}
	}
	return word
}
