package searchtest

import (
	"math/rand/v2"
	"slices"
	"strings"
)

// confusion is one spelling of a sound for another. "^" before the spelling
// binds it to the beginning of a word, "$" after it to the end.
type confusion struct{ from, to string }

// confusions are what poor spellers do with words of Greek, Latin and English
// stock.
func confusions() []confusion {
	const list = `ph>f f>ph ^ps>s ^pn>n ^pt>t ^kn>n ^gn>n ^wr>r ^rh>r rrh>r rh>r ^x>z ^eu>u ^ch>k ch>k ch>c th>t mn$>m
		c>k k>c ck>k x>ks x>cks ex>eks qu>kw q>k cc>ks cc>c sc>s sch>sk sc>c ce>se ci>si cy>si ge>je gi>ji gy>ji
		ae>e oe>e ae>ea ei>ie ie>ei y>i i>y ay>ai ai>ay ea>ee ee>ea ee>e eu>oi oi>eu au>o ou>u oo>u ue>u
		tion>shun tion>sion tion>cion sion>tion tia>sha cia>sha cial>shal tial>shal
		ous$>us us$>ous ent$>ant ant$>ent ence$>ance ance$>ence able$>ible ible$>able le$>el al$>el al$>le er$>or or$>er
		ar$>er ic$>ick ine$>in ine$>een ase$>ace ate$>ait ite$>ight ure$>er ism$>izm ise$>ize oid$>oyd
		s>z z>s ss>s s>ss ll>l l>ll mm>m m>mm nn>n n>nn pp>p p>pp rr>r r>rr tt>t t>tt
		e>i i>e a>e o>a e>a o>u u>o er>ar ar>er er>ir ir>er or>er ur>er gh>g gue>g gn>n v>f d>t`
	var all []confusion
	for pair := range strings.FieldsSeq(list) {
		from, to, _ := strings.Cut(pair, ">")
		all = append(all, confusion{from, to})
	}
	return all
}

// places are where in a word the confusion may happen.
func (c confusion) places(word string) []int {
	text := strings.Trim(c.from, "^$")
	var at []int
	for i := 0; i+len(text) <= len(word); i++ {
		switch {
		case word[i:i+len(text)] != text:
		case strings.HasPrefix(c.from, "^") && i > 0, strings.HasSuffix(c.from, "$") && i+len(text) < len(word):
		case i == 0 && len(text) == 1 && !strings.HasPrefix(c.from, "^"):
			// A first letter is heard and seen too well.
		case len(c.to) == 2 && c.to[0] == c.to[1] && !betweenVowels(word, i):
			// Letters are doubled between vowels only.
		default:
			at = append(at, i)
		}
	}
	return at
}

func betweenVowels(word string, i int) bool {
	return i > 0 && i+1 < len(word) && isVowel(word[i-1]) && isVowel(word[i+1])
}

// change is a confusion that happens: n letters at a place are spelt another
// way.
type change struct {
	at, n int
	to    string
}

// misheard is the word with so many sounds spelt in another way, at places of
// their own; "" if it has not so many.
func misheard(r *rand.Rand, word string, sounds int) string {
	all := confusions()
	taken := make([]bool, len(word))
	var changes []change
	for tries := 0; len(changes) < sounds; tries++ {
		if tries == 60 {
			return ""
		}
		c := all[r.IntN(len(all))]
		at := c.places(word)
		if len(at) == 0 {
			continue
		}
		i, n := at[r.IntN(len(at))], len(strings.Trim(c.from, "^$"))
		if slices.Contains(taken[max(0, i-1):min(len(word), i+n+1)], true) {
			continue
		}
		for j := i; j < i+n; j++ {
			taken[j] = true
		}
		changes = append(changes, change{i, n, c.to})
	}
	// From the end, so that the places before stay.
	slices.SortFunc(changes, func(a, b change) int { return b.at - a.at })
	for _, c := range changes {
		word = replaceAt(word, c.at, c.n, c.to)
	}
	return word
}
