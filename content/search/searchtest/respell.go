package searchtest

import (
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// variants are ways to write a name otherwise with the same letters. Each
// returns the text unchanged where it does not apply.
func variants() []func(r *rand.Rand, text string) string {
	replace := func(from, to string) func(*rand.Rand, string) string {
		return func(_ *rand.Rand, text string) string { return strings.ReplaceAll(text, from, to) }
	}
	return []func(*rand.Rand, string) string{
		func(_ *rand.Rand, text string) string { return strings.ToUpper(text) },
		func(_ *rand.Rand, text string) string { return titled(text) },
		replace("-", " "), replace("-", ""), replace("-", "–"), replace("_", " "), replace("_", "-"),
		replace(" ", "_"), replace(" ", "\u00a0"), replace("'", ""), replace("'", "’"), replace(",", ""),
		hyphened, hyphened, unspaced, spread,
		func(_ *rand.Rand, text string) string { return strings.NewReplacer("(", " ", ")", "").Replace(text) },
		func(_ *rand.Rand, text string) string { return "\"" + text + "\"" },
		func(_ *rand.Rand, text string) string { return text + "." },
	}
}

func titled(text string) string {
	words := strings.Fields(strings.ToLower(text))
	for i, w := range words {
		c, n := utf8.DecodeRuneInString(w)
		words[i] = string(unicode.ToUpper(c)) + w[n:]
	}
	return strings.Join(words, " ")
}

// hyphened puts a hyphen for one of the spaces, unspaced nothing.
func hyphened(r *rand.Rand, text string) string { return oneSpace(r, text, "-") }
func unspaced(r *rand.Rand, text string) string { return oneSpace(r, text, "") }
func spread(r *rand.Rand, text string) string   { return oneSpace(r, text, "  ") }

func oneSpace(r *rand.Rand, text, by string) string {
	if text == "" {
		return text
	}
	return somewhere(r, text,
		func(i int) bool { return text[i] == ' ' },
		func(i int) string { return replaceAt(text, i, 1, by) })
}

// americanToBritish are the differences, bound as confusions are.
func americanToBritish() []confusion {
	const list = `^hema>haema ^hemo>haemo ^heme$>haem emia$>aemia emic$>aemic ^ischem>ischaem ^anemi>anaemi ^leukem>leukaem
		tumor>tumour edema>oedema esophag>oesophag ^pediatr>paediatr orthoped>orthopaed ^fetal$>foetal ^fetus$>foetus
		^fecal$>faecal ^cecum$>caecum ^cecal$>caecal rrhea>rrhoea ^estro>oestro ^sulf>sulph sulfide$>sulphide
		anesth>anaesth gynec>gynaec ^celiac$>coeliac ^nevus$>naevus ^color>colour behavior>behaviour ^labor$>labour
		signaling$>signalling labeling$>labelling labeled$>labelled modeling$>modelling ization>isation
		alize>alise nize>nise ilize>ilise imize>imise terize>terise alizing>alising nizing>nising ^center$>centre ^centered$>centred ^fiber>fibre ^gray$>grey ^aging$>ageing
		lyzer$>lyser lyzed$>lysed lyze$>lyse ^aluminum$>aluminium ^program$>programme catalog$>catalogue
		homolog$>homologue ortholog$>orthologue paralog$>paralogue analog$>analogue ^neighbor>neighbour
		^artifact>artefact ^defense$>defence tunneling$>tunnelling liter$>litre ^caliber$>calibre ^mold$>mould`
	var all []confusion
	for pair := range strings.FieldsSeq(list) {
		from, to, _ := strings.Cut(pair, ">")
		all = append(all, confusion{from, to})
	}
	return all
}

// otherEnglish respells a lower-case text in British or, if it shows no
// American spelling, in American English.
func otherEnglish(text string) string {
	british := americanToBritish()
	if respelt := respellWords(text, british); respelt != text {
		return respelt
	}
	for i, c := range british {
		bound := func(s string) string {
			return strings.Repeat("^", strings.Count(c.from, "^")) + s + strings.Repeat("$", strings.Count(c.from, "$"))
		}
		british[i] = confusion{bound(c.to), strings.Trim(c.from, "^$")}
	}
	return respellWords(text, british)
}

// respellWords respells each word after the first rule that fits it.
func respellWords(text string, rules []confusion) string {
	return eachWord(text, func(word string) string {
		for _, c := range rules {
			from, to := strings.Trim(c.from, "^$"), c.to
			already := strings.Contains(word, to) && !strings.Contains(from, to)
			if at := c.places(word); len(at) > 0 && !already {
				return replaceAt(word, at[0], len(from), to)
			}
		}
		return word
	})
}

// eachWord edits the words of small letters in a text and leaves the rest.
func eachWord(text string, edit func(word string) string) string {
	return eachRun(text, func(run string) string {
		if isWord(run) {
			return edit(run)
		}
		return run
	})
}

// eachRun edits the runs of Latin letters in a text.
func eachRun(text string, edit func(run string) string) string {
	var b strings.Builder
	for i := 0; i < len(text); {
		j := i
		for j < len(text) && (text[j]|0x20 >= 'a' && text[j]|0x20 <= 'z') {
			j++
		}
		if j > i {
			b.WriteString(edit(text[i:j]))
			i = j
			continue
		}
		b.WriteByte(text[i])
		i++
	}
	return b.String()
}

// lowered is a text in lower case but for its symbols, which have capitals
// beyond the first letter, or no other letter.
func lowered(text string) string {
	return eachRun(text, func(run string) string {
		if len(run) > 1 && isWord(run[1:]) {
			return strings.ToLower(run)
		}
		return run
	})
}

// otherNumerals writes Arabic numerals as Roman ones or, if there are none, the
// other way round. They count only as words of their own: Arabic ones at the
// end or after a word such as "type", and I, V and X only after one.
func otherNumerals(text string) string {
	words := strings.Split(text, " ")
	for _, other := range [...]func(word string, counted, last bool) string{toRoman, toArabic} {
		changed := false
		for i := 1; i < len(words); i++ {
			counted := strings.Contains(" type class group grade stage factor complex phase form subtype ", " "+strings.ToLower(words[i-1])+" ")
			if to := other(words[i], counted, i+1 == len(words)); to != "" {
				words[i], changed = to, true
			}
		}
		if changed {
			break
		}
	}
	return strings.Join(words, " ")
}

func toRoman(word string, counted, last bool) string {
	if n, err := strconv.Atoi(word); err == nil && n > 0 && n <= 20 && (counted || last) {
		return roman(n)
	}
	return ""
}

func toArabic(word string, counted, _ bool) string {
	if n := romanValue(word); n > 0 && (counted || len(word) > 1) {
		return strconv.Itoa(n)
	}
	return ""
}

func romanValue(word string) int {
	for n := 1; n <= 20; n++ {
		if roman(n) == word {
			return n
		}
	}
	return 0
}

// otherGreek writes Greek letters for their names and the other way round.
func otherGreek(text string) string {
	var b strings.Builder
	for _, c := range text {
		if name := greekName(unicode.ToLower(c)); name != "" {
			b.WriteString(name)
			continue
		}
		b.WriteRune(c)
	}
	if b.String() != text {
		return b.String()
	}
	letters := map[string]string{
		"alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "kappa": "κ",
		"lambda": "λ", "sigma": "σ", "omega": "ω", "theta": "θ", "zeta": "ζ", "tau": "τ",
	}
	return eachWord(text, func(word string) string {
		if letter, ok := letters[word]; ok {
			return letter
		}
		return word
	})
}

// undiacritic drops the diacritics that a keyboard lacks.
func undiacritic(text string) string {
	var b strings.Builder
	for _, c := range text {
		if bare := withoutDiacritic(c); bare != "" {
			b.WriteString(bare)
			continue
		}
		b.WriteRune(c)
	}
	return b.String()
}

// otherNumber puts the head of a name, its last word or the one before "of",
// into the plural, or into the singular if that is a word of the vocabulary.
func (m *maker) otherNumber(text string) string {
	head, rest := text, ""
	for _, link := range [...]string{" of ", " with ", " in ", " by ", " due to "} {
		if i := strings.Index(head, link); i > 0 {
			head, rest = head[:i], head[i:]+rest
		}
	}
	if last := head[strings.LastIndexByte(head, ' ')+1:]; !isWord(last) || len(last) < 5 || strings.HasSuffix(last, "ics") {
		return text
	}
	if one := singular(head); m.known(one[strings.LastIndexByte(one, ' ')+1:]) {
		return one + rest
	} else if one != "" {
		return text // what ends in "s" may be one thing or several
	}
	if many := plural(head); many != "" {
		return many + rest
	}
	return text
}

func singular(name string) string {
	last := name[strings.LastIndexByte(name, ' ')+1:]
	if len(last) < 5 || !isWord(last) {
		return ""
	}
	for _, end := range [...]string{"ss", "us", "is", "ias", "ics", "ses", "ites"} {
		if strings.HasSuffix(last, end) {
			return "" // no plural, or one that may be of two words
		}
	}
	switch {
	case strings.HasSuffix(last, "ies"):
		return strings.TrimSuffix(name, "ies") + "y"
	case strings.HasSuffix(last, "xes"), strings.HasSuffix(last, "ches"):
		return strings.TrimSuffix(name, "es")
	}
	one, _ := strings.CutSuffix(name, "s")
	if one == name {
		return ""
	}
	return one
}

// asQuestion asks for a name.
func asQuestion(r *rand.Rand, name string) string {
	article := "a "
	if strings.Contains("aeio", name[:1]) {
		article = "an "
	}
	forms := []string{
		"what is _", "what is a_?", "what does _ mean", "what does _ mean?", "What is meant by _?",
		"define _", "definition of _", "meaning of _", "_ meaning", "_ definition", "explain _",
		"what's _", "tell me about _", "what is the meaning of _?", "_?", "please explain a_",
	}
	form := forms[r.IntN(len(forms))]
	return strings.Replace(strings.Replace(form, "a_", article+"_", 1), "_", name, 1)
}

// borders are the places where a word may be cut: after a syllable, or after
// the consonant that begins the next; three letters or more stay, and two or
// more go.
func borders(word string) []int {
	var at []int
	for i := 2; i+2 < len(word); i++ {
		if !isVowel(word[i-1]) || isVowel(word[i]) {
			continue // no consonant after a vowel
		}
		if i > 2 && isVowel(word[i+1]) {
			at = append(at, i)
		}
		if i+3 < len(word) || !isVowel(word[i+1]) {
			at = append(at, i+1)
		}
	}
	return slices.Compact(at)
}

// cut is the beginning of a word to one of its borders, or the word.
func cut(r *rand.Rand, word string) string {
	if at := borders(word); isWord(word) && len(at) > 0 {
		return word[:at[r.IntN(len(at))]]
	}
	return word
}
