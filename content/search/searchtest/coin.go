package searchtest

import (
	"math/rand/v2"
	"strconv"
	"strings"
)

// urn draws words as a text does: mostly one that was drawn before, the oftener
// the likelier, and now and then a new one. It is Pitman and Yor's process: the
// k-th word gets a share of about 1/k^(1/discount), which is Zipf's law, and n
// draws show about n^discount words, which is Heaps'.
type urn struct {
	coin     func(*rand.Rand) string
	discount float64 // from 0, no new words in the long run, to 1
	strength float64 // the larger, the more new words at the start
	words    []string
	known    map[string]struct{} // the words
	drawn    []int32             // a place of words for every draw
}

// newUrn returns an urn that knows common words, the first of them best.
func newUrn(common string, discount, strength float64, coin func(*rand.Rand) string) *urn {
	u := &urn{coin: coin, discount: discount, strength: strength, words: strings.Fields(common), known: map[string]struct{}{}}
	for rank, word := range u.words {
		u.known[word] = struct{}{}
		for range 1 + 150/(rank+4) {
			u.drawn = append(u.drawn, int32(rank))
		}
	}
	return u
}

func (u *urn) draw(r *rand.Rand) string {
	known, draws := float64(len(u.words)), float64(len(u.drawn))
	place := int32(len(u.words))
	if r.Float64() < (u.strength+u.discount*known)/(u.strength+draws) {
		u.words = append(u.words, u.coinNew(r))
	} else {
		place = u.drawn[r.IntN(len(u.drawn))]
	}
	u.drawn = append(u.drawn, place)
	return u.words[place]
}

// coinNew coins a word that the urn does not know, unless luck is against it.
func (u *urn) coinNew(r *rand.Rand) string {
	word := u.coin(r)
	for range 5 {
		if _, ok := u.known[word]; !ok {
			break
		}
		word = u.coin(r)
	}
	u.known[word] = struct{}{}
	return word
}

// skewed picks a word, those at the front more often.
func skewed(r *rand.Rand, words []string) string {
	x := r.Float64()
	return words[int(x*x*float64(len(words)))]
}

// join puts word parts together, without doubling the vowel between them.
func join(a, b string) string {
	if a != "" && b != "" && a[len(a)-1] == b[0] && strings.IndexByte("aeiou", b[0]) >= 0 {
		return a + b[1:]
	}
	return a + b
}

func (p *parts) stem(r *rand.Rand) string {
	stem := skewed(r, p.roots)
	if r.IntN(100) < 28 {
		stem = join(stem+"o", skewed(r, p.roots))
	}
	if r.IntN(100) < 12 {
		stem = join(skewed(r, p.prefixes), stem)
	}
	return stem
}

func (p *parts) disease(r *rand.Rand) string { return join(p.stem(r), skewed(r, p.nouns)) }

func (p *parts) adjective(r *rand.Rand) string { return join(p.stem(r), skewed(r, p.adjectives)) }

func (p *parts) site(r *rand.Rand) string {
	ends := p.latinEnds[:7]
	return join(skewed(r, p.roots), skewed(r, p.syllables)+skewed(r, ends))
}

func (p *parts) process(r *rand.Rand) string {
	ends := [...]string{"ogenesis", "olysis", "ylation", "ization", "otaxis", "okinesis", "osynthesis", "ation", "otransport"}
	return join(p.stem(r), ends[r.IntN(len(ends))])
}

func (p *parts) cell(r *rand.Rand) string {
	ends := [...]string{"ocyte", "oblast", "ophage", "osome", "oplasm", "oclast", "ocoel", "oid"}
	return join(p.stem(r), ends[r.IntN(len(ends))])
}

func (p *parts) chemical(r *rand.Rand) string {
	word := join(skewed(r, p.chemStems), skewed(r, p.chemEnds))
	for r.IntN(100) < 28 && len(word) < 14 {
		word = join(skewed(r, p.chemPrefixes), word)
	}
	if r.IntN(100) < 12 {
		word = locants(r) + word
	}
	return word
}

// locants are the numbers and letters before a chemical name: "2,4-", "N-".
func locants(r *rand.Rand) string {
	letters := [...]string{"N", "O", "D", "L", "S", "R", "alpha", "beta", "gamma", "cis", "trans", "(S)"}
	switch n := strconv.Itoa(1 + r.IntN(9)); r.IntN(4) {
	case 0:
		return letters[r.IntN(len(letters))] + "-"
	case 1:
		return n + "," + strconv.Itoa(1+r.IntN(12)) + "-"
	default:
		return n + "-"
	}
}

func (p *parts) enzyme(r *rand.Rand) string {
	return join(strings.TrimRight(p.chemical(r), "e"), skewed(r, p.enzymes))
}

func (p *parts) surname(r *rand.Rand) string {
	name := skewed(r, p.surnameStarts)
	if r.IntN(4) == 0 {
		name += p.syllables[r.IntN(len(p.syllables))]
	}
	return name + skewed(r, p.surnameEnds)
}

func (p *parts) latin(r *rand.Rand, ends []string) string {
	var b strings.Builder
	for range 2 + r.IntN(2) {
		b.WriteString(p.syllables[r.IntN(len(p.syllables))])
	}
	b.WriteByte("bcdfglmnprstv"[r.IntN(13)])
	return join(b.String(), skewed(r, ends))
}

func (p *parts) genus(r *rand.Rand) string {
	word := p.latin(r, p.latinEnds)
	return strings.ToUpper(word[:1]) + word[1:]
}

func (p *parts) species(r *rand.Rand) string { return p.latin(r, p.speciesEnds) }

// symbol is a gene's: three to five capitals, mostly with a number.
func (p *parts) symbol(r *rand.Rand) string {
	b := make([]byte, 2+r.IntN(3), 8)
	for i := range b {
		b[i] = "ABCDEFGHIKLMNPRSTUVXYZ"[r.IntN(22)]
	}
	if r.IntN(5) > 0 {
		b = strconv.AppendInt(b, int64(1+r.IntN(1+r.IntN(30))), 10)
	}
	if r.IntN(4) == 0 {
		b = append(b, "ABCLR"[r.IntN(5)])
	}
	return string(b)
}
