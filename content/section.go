package content

import (
	"slices"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"
)

// MaxSections is how many sections Glossary.Letters returns at most: as many as
// a menu of Discord has options
// (https://docs.discord.com/developers/components/reference#string-select).
const MaxSections = 25

// Section is a part of Glossary.Alphabetical, named by its letter: the entries
// from one place to another.
type Section struct {
	// Name is "A", "X–Z" where several letters are joined, or "0–9", which
	// holds what begins with no letter.
	Name     string
	From, To int
}

// letters are entries side by side whose titles begin with letters from first
// to last.
type letters struct {
	first, last rune
	size        int
}

// sections divides entries in the order of the alphabet, of which the letters
// are given under which they stand.
func sections(headings []rune) []Section {
	all := byLetter(headings)
	// A script with thousands of characters is divided coarsely first, for
	// joining the smallest looks at all that there are.
	const few = 10 * MaxSections
	if len(all) > few {
		all = joinUpTo(all, len(headings)*2/few)
	}
	for len(all) > MaxSections {
		all = joinSmallest(all)
	}
	named := make([]Section, len(all))
	from := 0
	for i, l := range all {
		named[i] = Section{l.name(), from, from + l.size}
		from += l.size
	}
	return named
}

// byLetter divides entries where the letter changes. Letters that the order
// does not tell apart, such as a hiragana and its katakana, are one.
func byLetter(headings []rune) []letters {
	var all []letters
	loose := collate.New(language.English, collate.Loose)
	for i, letter := range headings {
		if i == 0 || letter != headings[i-1] && loose.CompareString(string(letter), string(headings[i-1])) != 0 {
			all = append(all, letters{first: letter, last: letter})
		}
		all[len(all)-1].size++
	}
	return all
}

// joinUpTo joins neighbours as long as they have no more entries than that.
func joinUpTo(all []letters, size int) []letters {
	joined := all[:1]
	for _, l := range all[1:] {
		if before := &joined[len(joined)-1]; before.size+l.size <= size {
			before.join(l)
		} else {
			joined = append(joined, l)
		}
	}
	return joined
}

// joinSmallest joins the two neighbours with the fewest entries.
func joinSmallest(all []letters) []letters {
	best := 0
	for i := range len(all) - 1 {
		if all[i].size+all[i+1].size < all[best].size+all[best+1].size {
			best = i
		}
	}
	all[best].join(all[best+1])
	return slices.Delete(all, best+1, best+2)
}

func (l *letters) join(next letters) { l.last, l.size = next.last, l.size+next.size }

// name is "A", "X–Z", "0–9" or "0–A".
func (l *letters) name() string {
	switch {
	case l.last == 0:
		return "0–9"
	case l.first == 0:
		return "0–" + string(l.last)
	case l.first == l.last:
		return string(l.first)
	}
	return string(l.first) + "–" + string(l.last)
}
