package searchtest

import (
	"math/rand/v2"
	"strconv"
	"strings"

	"labgloss/content/search"
)

// Generate makes a vocabulary of about so many names (it stops after the
// concept that reaches the number) that behaves like those of a large
// biomedical terminology: disorders, activities and processes, anatomy,
// chemicals, organisms and proteins, in phrases that vary and nest in one
// another, with words after Zipf's and Heaps' laws, and other names for some
// concepts. The same seed and number give the same vocabulary, and a larger
// number the same beginning. A million names take about a second and a half.
//
// Compared with the lists in ../shared/data/search (which see), as logged by
// TestGenerateLikeRealNames; words a name are parted by white space, distinct
// words are runs of letters and digits in lower case, and the last column is
// the share of the commonest thousand in all words. The figures of a column
// are the first tenth, the median and the last tenth.
//
//	list        names  a concept  words a name  letters a name  letters a word  distinct  first 1000
//	doid        30808       2.52       1  3  6        7 26  48         2  7 12     13558         73%
//	go          56362       1.33       2  3  7       21 39  63         2  8 12     11270         85%
//	Generate    31000       1.45       1  3  6       12 27  50         2  8 13     10777         78%
//	Generate    56000       1.44       2  3  6       12 28  51         2  8 13     17432         75%
//	Generate  1000001       1.43       2  3  6       16 31  55         2  8 14    173575         65%
func Generate(seed uint64, names int) *Vocabulary {
	g := newGenerator(seed, names)
	for len(g.v.Names) < names {
		g.concept()
	}
	return g.v
}

// generator holds what has been made so far.
type generator struct {
	r       *rand.Rand
	v       *Vocabulary
	urns    map[byte]*urn
	kinds   []*kind
	total   int // of the kinds' weights
	seen    map[string]struct{}
	british *strings.Replacer // of American spellings
}

// kind is a part of a terminology with its ways of making names.
type kind struct {
	weight    int
	templates []template
	total     int // of the templates' weights
	phrases   []string
	// synonym makes another name, or none ("").
	synonym func(g *generator, label string) string
}

// template is a name's plan. A capital letter by itself, or between hyphens,
// is a slot: of a word from the urn of that letter, or of one of these:
//
//	X an earlier name of the kind    # a number    R a Roman one    Q a number with a letter
type template struct {
	weight int
	fields []string
}

func newGenerator(seed uint64, names int) *generator {
	p := newParts()
	g := &generator{
		r:       rand.New(rand.NewPCG(seed, 0x6c61_6267_6c6f_7373)),
		v:       &Vocabulary{Names: make([]search.Name, 0, names+8), IDs: make([]string, 0, names)},
		seen:    make(map[string]struct{}, names),
		british: newBritish(),
		urns: map[byte]*urn{
			'A': newUrn(commonAdjectives, 0.76, 120, p.adjective),
			'C': newUrn(commonChemicals, 0.80, 120, p.chemical),
			'D': newUrn(commonDiseases, 0.78, 120, p.disease),
			'E': newUrn(commonEnzymes, 0.76, 80, p.enzyme),
			'G': newUrn("BRCA1 TP53 EGFR IL6 TNF", 0.84, 80, p.symbol),
			'H': newUrn(commonHeads, 0.05, 1, p.process),
			'M': newUrn(commonModifiers, 0.05, 1, p.adjective),
			'N': newUrn("Parkinson Alzheimer Becker", 0.78, 90, p.surname),
			'P': newUrn(commonProcesses, 0.70, 50, p.process),
			'S': newUrn(commonSites, 0.72, 60, p.site),
			'T': newUrn("Escherichia Streptococcus Candida", 0.78, 60, p.genus),
			'V': newUrn("coli albicans aureus vulgaris", 0.78, 60, p.species),
			'Y': newUrn(commonCells, 0.70, 50, p.cell),
		},
		kinds: newKinds(),
	}
	for _, k := range g.kinds {
		g.total += k.weight
	}
	return g
}

// newKinds returns the kinds with the weights of their templates. The weights
// were set by hand so that the statistics come near those of real lists.
func newKinds() []*kind {
	return []*kind{
		newKind(30, (*generator).disorderSynonym, `9 A D; 7 S D; 4 D; 7 A S D; 5 A A D; 3 A A S D; 4 D of the S; 3 A D of S;
			4 N D; 3 N-N syndrome; 5 A A D #; 9 X #; 6 X type #; 3 X type R; 3 X Q; 3 G-M D; 3 C deficiency; 3 A D with A D;
			3 A D with D and D; 2 D due to G deficiency; 4 A X; 2 X with D; 2 N type A D; 2 A X, A type; 2 D, A, with A D and D;
			1 Y D; 2 A Y D; 1 D, G-related; 2 E deficiency; 2 X due to T infection; 1 A A D with D and A D of the S`),
		newKind(30, (*generator).processSynonym, `6 C P; 3 Y P; 3 S P; 2 P; 4 A P; 4 A S P; 7 regulation of X; 5 positive regulation of X;
			5 negative regulation of X; 8 C E activity; 4 E activity; 3 C-E activity; 4 response to C; 3 cellular response to C;
			4 C biosynthetic process; 4 C metabolic process; 3 C catabolic process; 5 X involved in A S P; 3 C transmembrane transport;
			3 G P; 3 C H activity; 3 A Y P; 2 X via C; 2 P of A S; 3 G-mediated P; 2 C:C E activity; 3 X in A Y P; 2 C H complex`),
		newKind(15, (*generator).siteSynonym, `6 S; 9 A S; 6 A A S; 6 S of S; 5 A S of S; 4 left A S; 4 right A S; 5 A S S;
			4 A part of X; 3 wall of X; 4 S of A S; 3 A branch of A S; 3 A Y; 3 A A S of A S; 3 X layer #; 2 Y of A S; 2 A surface of X`),
		newKind(17, (*generator).plainSynonym, `9 C; 9 C C; 4 C acid; 5 C C C; 4 C C # MG; 3 X hydrochloride; 3 X sodium; 3 C E; 3 #-C;
			3 X # MG oral tablet; 2 X injectable solution; 2 C / C / C; 2 A C measurement; 2 X in serum; 2 C(#); 2 C-C conjugate`),
		newKind(8, (*generator).plainSynonym, `8 T V; 3 T; 4 T V strain G; 3 G; 4 G gene; 4 G protein; 4 C H #; 3 C H subunit alpha; 3 G H G;
			2 T virus #; 3 C E subunit #; 3 T V A E; 2 A P H #`),
	}
}

func newKind(weight int, synonym func(*generator, string) string, templates string) *kind {
	k := &kind{weight: weight, synonym: synonym}
	for text := range strings.SplitSeq(templates, ";") {
		fields := strings.Fields(text)
		n, err := strconv.Atoi(fields[0])
		if err != nil {
			panic("template without a weight: " + text) //nolint:forbidigo // only a slip in the table above gets here
		}
		k.total += n
		k.templates = append(k.templates, template{n, fields[1:]})
	}
	return k
}

// concept adds a concept with a label that is new, unless luck is against it.
func (g *generator) concept() {
	k := g.kind()
	label := g.label(k)
	for range 4 {
		if _, ok := g.seen[label]; !ok {
			break
		}
		label = g.label(k)
	}
	g.seen[label] = struct{}{}
	if len(label) < 60 {
		k.phrases = append(k.phrases, label)
	}
	g.v.Add("GEN:"+strconv.Itoa(len(g.v.IDs)), label, g.alternatives(k, label)...)
}

// alternatives are mostly none or one, and seldom many.
func (g *generator) alternatives(k *kind, label string) []string {
	var others []string
	for g.r.IntN(100) < 55 && len(others) < 8 {
		other := k.synonym(g, label)
		if _, ok := g.seen[other]; ok || other == label {
			continue
		}
		if other != "" {
			g.seen[other] = struct{}{}
			others = append(others, other)
		}
	}
	return others
}

func (g *generator) kind() *kind {
	n := g.r.IntN(g.total)
	for _, k := range g.kinds {
		if n -= k.weight; n < 0 {
			return k
		}
	}
	return g.kinds[0]
}

func (g *generator) label(k *kind) string {
	n := g.r.IntN(k.total)
	for _, t := range k.templates {
		if n -= t.weight; n < 0 {
			return g.fill(k, t)
		}
	}
	return ""
}

func (g *generator) fill(k *kind, t template) string {
	var b strings.Builder
	for i, field := range t.fields {
		if i > 0 {
			b.WriteByte(' ')
		}
		g.fillField(&b, k, field)
	}
	return b.String()
}

// fillField writes a field of a template with its slots filled. A slot is a
// capital or "#" that no other letter or digit is next to.
func (g *generator) fillField(b *strings.Builder, k *kind, field string) {
	for i := range len(field) {
		if isSlot(field, i) {
			b.WriteString(g.slot(k, field[i]))
		} else {
			b.WriteByte(field[i])
		}
	}
}

func isSlot(field string, i int) bool {
	c := field[i]
	alone := (i == 0 || !isWordByte(field[i-1])) && (i+1 == len(field) || !isWordByte(field[i+1]))
	return alone && (c == '#' || 'A' <= c && c <= 'Z')
}

func isWordByte(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}

func (g *generator) slot(k *kind, code byte) string {
	switch code {
	case 'X':
		if len(k.phrases) == 0 {
			return g.urns['A'].draw(g.r)
		}
		return k.phrases[g.r.IntN(len(k.phrases))]
	case '#':
		return strconv.Itoa(g.number())
	case 'R':
		return roman(1 + g.number()%20)
	case 'Q':
		return strconv.Itoa(1+g.number()%9) + string("ABCDEF"[g.r.IntN(6)])
	}
	return g.urns[code].draw(g.r)
}

// number is a small one mostly: 1 half as often again as 2, and so on to 400.
func (g *generator) number() int {
	x := g.r.Float64()
	return 1 + int(x*x*x*x*400)
}

// roman writes a number from 1 to 39 in Roman numerals.
func roman(n int) string {
	units := [...]string{"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"}
	return strings.Repeat("X", n/10) + units[n%10]
}
