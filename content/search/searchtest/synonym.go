package searchtest

import (
	"strings"
)

// disorderSynonym renames a disorder: an inversion, a short form, another word
// for the same, a British spelling or a plural.
func (g *generator) disorderSynonym(label string) string {
	switch g.r.IntN(10) {
	case 0, 1, 2:
		return g.inversion(label)
	case 3, 4:
		return g.shortForm(label)
	case 5:
		return plural(label)
	case 6, 7:
		return g.reworded(label)
	default:
		return g.inBritish(label)
	}
}

func (g *generator) processSynonym(label string) string {
	switch g.r.IntN(6) {
	case 0:
		return g.inBritish(label)
	case 1:
		return g.inversion(label)
	case 2:
		return g.shortForm(label)
	default:
		return g.reworded(label)
	}
}

func (g *generator) siteSynonym(label string) string {
	switch g.r.IntN(6) {
	case 0, 1, 2:
		return g.inversion(label)
	case 3:
		return plural(label)
	case 4:
		return g.reworded(label)
	default:
		return g.inBritish(label)
	}
}

func (g *generator) plainSynonym(label string) string {
	switch g.r.IntN(5) {
	case 0:
		return g.inBritish(label)
	case 1:
		return g.shortForm(label)
	case 2:
		return plural(label)
	default:
		return strings.ReplaceAll(label, "-", " ")
	}
}

// inversion turns "lung carcinoma" into "carcinoma lung" or "carcinoma of the
// lung", and "carcinoma of lung" into "lung carcinoma".
func (g *generator) inversion(label string) string {
	for _, link := range [...]string{" with ", " due ", " to ", " in ", " by ", " via ", ", ", "/"} {
		if strings.Contains(label, link) {
			return "" // what follows belongs to another part of the name
		}
	}
	if head, rest, ok := strings.Cut(label, " of "); ok {
		return strings.TrimPrefix(rest, "the ") + " " + head
	}
	cut := strings.LastIndexByte(label, ' ')
	if cut < 0 || cut+4 > len(label) {
		return ""
	}
	links := [...]string{" ", " of ", " of the "}
	return label[cut+1:] + links[g.r.IntN(len(links))] + label[:cut]
}

// shortForm is made of the initials: "ASD3" of "atrial septal defect 3".
func (g *generator) shortForm(label string) string {
	var b strings.Builder
	for word := range strings.FieldsSeq(label) {
		if isNumber(word) {
			b.WriteString(word)
		} else if len(word) > 3 {
			b.WriteString(strings.ToUpper(word[:1]))
		}
	}
	if form := b.String(); len(form) >= 3 && len(form) <= 7 && isWordByte(form[0]) {
		return form
	}
	return ""
}

func isNumber(word string) bool {
	return word != "" && strings.Trim(word, "0123456789") == ""
}

// reworded puts another word that means about the same for one in the label.
func (g *generator) reworded(label string) string {
	pairs := [...][2]string{
		{"tumor", "neoplasm"},
		{"cancer", "malignant neoplasm"},
		{"disease", "disorder"},
		{"syndrome", "disease"},
		{"congenital", "inborn"},
		{"hereditary", "familial"},
		{"pediatric", "childhood"},
		{"renal", "kidney"},
		{"hepatic", "liver"},
		{"pulmonary", "lung"},
		{"cardiac", "heart"},
		{"biosynthetic process", "biosynthesis"},
		{"metabolic process", "metabolism"},
		{"catabolic process", "breakdown"},
		{"positive regulation", "up regulation"},
		{"negative regulation", "down regulation"},
		{"regulation of", "control of"},
		{" activity", ""},
		{"transmembrane transport", "membrane transport"},
		{"involved in", "during"},
		{"left", "sinister"},
		{" type ", " "},
		{" due to ", " from "},
	}
	start := g.r.IntN(len(pairs))
	for i := range pairs {
		p := pairs[(start+i)%len(pairs)]
		if strings.Contains(label, p[0]) {
			return strings.Replace(label, p[0], p[1], 1)
		}
	}
	return ""
}

// plural puts the last word into the plural, where it is a word.
func plural(label string) string {
	last := label[strings.LastIndexByte(label, ' ')+1:]
	if len(last) < 4 || strings.ContainsAny(last, "0123456789-,") || strings.ToLower(last) != last {
		return ""
	}
	switch {
	case strings.HasSuffix(last, "sis"):
		return strings.TrimSuffix(label, "is") + "es"
	case strings.HasSuffix(last, "es"), strings.HasSuffix(last, "ing"), strings.HasSuffix(last, "us"), strings.HasSuffix(last, "ed"), strings.HasSuffix(last, "ic"), strings.HasSuffix(last, "al"):
		return ""
	case strings.HasSuffix(last, "s"), strings.HasSuffix(last, "x"):
		return label + "es"
	case strings.HasSuffix(last, "y") && !isVowel(last[len(last)-2]):
		return strings.TrimSuffix(label, "y") + "ies"
	}
	return label + "s"
}

// inBritish respells a name that American spelling shows in, else returns "".
func (g *generator) inBritish(label string) string {
	if respelt := g.british.Replace(label); respelt != label {
		return respelt
	}
	return ""
}

func newBritish() *strings.Replacer {
	return strings.NewReplacer("tumor", "tumour", "edema", "oedema", "esophag", "oesophag", "pediatric", "paediatric",
		"emia", "aemia", "hemo", "haemo", "hema", "haema", "leuk", "leuc", "rrhea", "rrhoea", "estr", "oestr",
		"sulf", "sulph", "signaling", "signalling", "ization", "isation", "heme", "haem", "hemorrh", "haemorrh")
}
