package search

import (
	"bytes"
	"slices"
	"strings"
	"unicode/utf8"
)

// maxAlike bounds the names that are looked at for one whole form.
const maxAlike = 256

// byWholeForm finds the names that are the query: to the letter, but for plural
// and spelling, but for the order of the words and the small ones, or by their
// initials.
func byWholeForm(f *finder) {
	own, key, asked := noText, noText, noText
	var bag bagHash
	for i := range f.query.words {
		w := &f.query.words[i]
		own, key = own.append(hashOf(w.own())), key.append(hashOf(w.ownKey()))
	}
	f.content = f.content[:0]
	for i := range f.asked.words {
		if w := &f.asked.words[i]; !w.optional {
			f.content = append(f.content, *w)
			k := hashOf(w.ownKey())
			asked = asked.append(k)
			bag.add(hashOf(w.key).sum, w.small)
		}
	}
	f.byHash(mix(own.sum))
	if key != own {
		f.byHash(mix(key.sum))
	}
	if asked != key {
		f.byHash(mix(asked.sum))
	}
	f.byHash(bag.sum())
}

// noteInitials adds a name by its initials. In small letters these may as well
// be the beginning of another name, so that but the best name of all comes
// before those.
func (f *finder) noteInitials(name uint32, score float64) {
	if score > fewInitialsScore && !capitals(f.text) {
		h := f.hit(name, Initials, score)
		if f.initials.index == nil || h.ranksBefore(&f.initials) {
			f.initials = h
		}
		score = fewInitialsScore
	}
	f.add(name, Initials, score)
}

// addBestInitials adds the best name by its initials of all indexes.
func (f *finder) addBestInitials() {
	if f.initials.index != nil {
		f.keep(f.initials)
	}
}

// byHash looks at the names that a whole form may be of.
func (f *finder) byHash(hash uint64) {
	tag, looks, initials := f.byForm.tag(hash), maxAlike, 0
	for _, e := range f.byForm.bucket(hash) {
		name, ok := f.byForm.is(e, tag)
		if !ok || f.isHit(name) {
			continue
		}
		if looks--; looks < 0 || initials > f.limit {
			return
		}
		switch stage, score := f.relation(name); {
		case score == 0:
		case stage == Initials:
			if !f.isHitDoc(name) {
				initials++ // they score alike and stand in order: a few are enough
			}
			f.noteInitials(name, score)
		default:
			f.add(name, stage, score)
		}
	}
}

// isHit tells whether a name is among the best already.
func (f *finder) isHit(name uint32) bool {
	doc := f.Base + int(f.docs[name])
	return slices.ContainsFunc(f.hits, func(h hit) bool { return h.index == f.Index && h.name == name && h.doc == doc })
}

// isHitDoc tells whether a name's document is.
func (f *finder) isHitDoc(name uint32) bool {
	doc := f.Base + int(f.docs[name])
	return slices.ContainsFunc(f.hits, func(h hit) bool { return h.doc == doc })
}

// relation says how a name is the query, with its score; 0 where it is not.
func (f *finder) relation(name uint32) (Stage, float64) {
	text := f.entered(name)
	f.name.keyless = true // often enough
	f.name.parse(text)
	if sameLetters(f.query.words, f.name.words, (*word).own) {
		return Exact, exactScore
	}
	f.name.keyless = false
	f.name.parse(text)
	q, n := f.query.words, f.name.words
	switch {
	case sameLetters(q, n, (*word).ownKey):
		return Exact, variantScore
	case sameLetters(f.content, n, (*word).ownKey):
		return Exact, bagScore
	case f.sameBag(f.content, n):
		if len(f.content) == 1 {
			return Exact, bagScore
		}
		return Words, bagScore
	}
	return Initials, f.initialsOf(n)
}

// sameLetters tells whether two texts are the same, spaces aside.
func sameLetters(a, b []word, letters func(*word) []byte) bool {
	var left, right []byte
	for len(a) > 0 || len(left) > 0 {
		if len(left) == 0 {
			left, a = letters(&a[0]), a[1:]
			continue
		}
		if len(right) == 0 {
			if len(b) == 0 {
				return false
			}
			right, b = letters(&b[0]), b[1:]
			continue
		}
		n := min(len(left), len(right))
		if !bytes.Equal(left[:n], right[:n]) {
			return false
		}
		left, right = left[n:], right[n:]
	}
	return len(right) == 0 && len(b) == 0
}

// sameBag tells whether two texts hold the same words, in any order.
func (f *finder) sameBag(a, b []word) bool {
	f.bag[0], f.bag[1] = appendBag(f.bag[0][:0], a), appendBag(f.bag[1][:0], b)
	return slices.Equal(f.bag[0], f.bag[1])
}

// appendBag appends the hashes of the words that are not small, sorted; of all
// words where there are no others.
func appendBag(to []uint64, words []word) []uint64 {
	for i := range words {
		if !words[i].small {
			to = append(to, hashOf(words[i].key).sum)
		}
	}
	if len(to) == 0 {
		for i := range words {
			to = append(to, hashOf(words[i].key).sum)
		}
	}
	slices.Sort(to)
	return to
}

// pluralInitials is what initials with a plural's s lose against those of a
// name whose last word begins so.
const pluralInitials = 0.02

// minPluralInitials is how many small letters are too few to be initials with a
// plural's s: "aids" is.
const minPluralInitials = 4

// initialsOf scores the query as the first letters of a name's words: "hme" is
// "histone-modifying enzymes", and so is "HMEs". Two letters begin many names
// as well, so that they count for less unless they are capitals.
func (f *finder) initialsOf(words []word) float64 {
	if len(words) < 2 || f.query.letters < 2 || len(f.query.words) != 1 && !f.oneLetterWords() {
		return 0
	}
	score, plural := initialsScore, f.query.letters > minPluralInitials || strings.ContainsFunc(f.text, capital)
	if f.query.letters == 2 && !capitals(f.text) {
		score = fewInitialsScore
	}
	joined := f.joined
	for range 2 {
		if areInitials(joined, words, false) || areInitials(joined, words, true) {
			return score
		}
		if len(f.query.words) != 1 || !plural {
			return 0
		}
		joined, score = f.query.words[0].key, score-pluralInitials
	}
	return 0
}

// oneLetterWords tells whether the query is letters with spaces or dots.
func (f *finder) oneLetterWords() bool { return len(f.query.words) == f.query.letters }

// capitals tells whether a text has no small letters.
func capitals(s string) bool { return !strings.ContainsFunc(s, small) }

// areInitials tells whether letters are the first ones of words, of all or of
// those that are not small.
func areInitials(letters []byte, words []word, content bool) bool {
	for i := range words {
		if content && words[i].small {
			continue
		}
		_, n := utf8.DecodeRune(words[i].text)
		if !bytes.HasPrefix(letters, words[i].text[:n]) {
			return false
		}
		letters = letters[n:]
	}
	return len(letters) == 0
}
