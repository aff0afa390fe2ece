package lint

import (
	"strings"
	"sync"
)

// style is how a word is spelt.
type style string

const (
	british  style = "British"
	american style = "American"
	withS    style = "“-ise”" // and its forms
	withZ    style = "“-ize”"
)

// variant is a way to spell a word, with the other way.
type variant struct {
	style style
	other string
}

// shortest is the length of the shortest word that has two spellings, in bytes.
const shortest = 4

// variantOf tells how a word in small letters is spelt, if there is another way.
func variantOf(word string) (variant, bool) {
	if len(word) < shortest {
		return variant{}, false
	}
	if v, ok := variants()[word]; ok {
		return v, true
	}
	if v, ok := verbal(word); ok {
		return v, true
	}
	return stemmed(word)
}

// verbal tells verbs in "-ise" and "-ize", and what is made of them.
func verbal(word string) (variant, bool) {
	for _, ending := range [...]string{"e", "es", "ed", "ing", "er", "ers", "able", "ation", "ations", "ational"} {
		if stem, ok := strings.CutSuffix(word, "is"+ending); ok && isVerbal(stem+"ise") {
			return variant{withS, stem + "iz" + ending}, true
		}
		if stem, ok := strings.CutSuffix(word, "iz"+ending); ok && isVerbal(stem+"ize") {
			return variant{withZ, stem + "is" + ending}, true
		}
	}
	return variant{}, false
}

// isVerbal tells whether a word ends in "-ise" or "-ize" as a verb does that can
// end in either.
func isVerbal(word string) bool {
	if strings.HasSuffix(word, "wise") || strings.HasSuffix(word, "size") || len(word) < len("ionise") {
		return false
	}
	for _, prefix := range [...]string{"", "un", "re", "pre", "non", "over", "semi", "self"} {
		if notVerbal[strings.TrimPrefix(word, prefix)] {
			return false
		}
	}
	return true
}

// notVerbal are words that end so in either spelling. Those in "-wise" and
// "-size" need not be here.
//
//nolint:gochecknoglobals // a constant table
var notVerbal = setOf(`
advertise advise anise appraise apprise arise baize braise bruise cerise chastise chemise circumcise comprise compromise concise
cruise demise despise devise disenfranchise disguise enterprise exercise excise exorcise expertise franchise guise imprecise improvise
incise liaise maize malaise marquise mayonnaise merchandise mortise noise paradise poise porpoise practise praise precise premise
prize promise raise reprise revise rise seize sunrise supervise surmise surprise televise tortoise treatise turquoise uprise valise vise
clitorise mantise metropolise pelvise penise trellise`) // of which the last are plurals

// stemmed tells words of Greek origin by their stems.
func stemmed(word string) (variant, bool) {
	for _, s := range stems {
		has := strings.HasPrefix
		if s.within {
			has = strings.Contains
		}
		if has(word, s.british) {
			return variant{british, strings.Replace(word, s.british, s.american, 1)}, true
		}
		if !s.both && has(word, s.american) {
			return variant{american, strings.Replace(word, s.american, s.british, 1)}, true
		}
	}
	return variant{}, false
}

// stem is what words of one origin are known by.
type stem struct {
	british, american string
	// within tells one that words may have anywhere. Others begin them: "schematic"
	// has nothing to do with "hematic", and "gastroesophageal" is American.
	within bool
	// both tells that British has the American one too.
	both bool
}

//nolint:gochecknoglobals // a constant table
var stems = [...]stem{
	{british: "haemo", american: "hemo"},
	{british: "haemat", american: "hemat"},
	{british: "oedema", american: "edema"},
	{british: "oestrogen", american: "estrogen"},
	{british: "oestradiol", american: "estradiol"},
	{british: "oesophag", american: "esophag"},
	{british: "aetiolog", american: "etiolog"},
	{british: "palaeo", american: "paleo"},
	{british: "foet", american: "fet", both: true},
	{british: "homoeo", american: "homeo", both: true},
	{british: "anaemi", american: "anemi", within: true},
	{british: "leukaemi", american: "leukemi", within: true},
	{british: "ischaemi", american: "ischemi", within: true},
	{british: "glycaemi", american: "glycemi", within: true},
	{british: "uraemi", american: "uremi", within: true},
	{british: "septicaemi", american: "septicemi", within: true},
	{british: "bacteraemi", american: "bacteremi", within: true},
	{british: "viraemi", american: "viremi", within: true},
	{british: "toxaemi", american: "toxemi", within: true},
	{british: "hypoxaemi", american: "hypoxemi", within: true},
	{british: "lipidaemi", american: "lipidemi", within: true},
	{british: "haemoglobin", american: "hemoglobin", within: true},
	{british: "lymphoedema", american: "lymphedema"},
	{british: "papilloedema", american: "papilledema"},
	{british: "myxoedema", american: "myxedema"},
	{british: "paediatri", american: "pediatri", within: true},
	{british: "orthopaed", american: "orthoped", within: true},
	{british: "gynaecolog", american: "gynecolog", within: true},
	{british: "anaesth", american: "anesth", within: true},
	{british: "faecal", american: "fecal", within: true},
	{british: "faeces", american: "feces", within: true},
	{british: "diarrhoe", american: "diarrhe", within: true},
	{british: "coeliac", american: "celiac", within: true},
	{british: "dyspnoea", american: "dyspnea", within: true},
	{british: "apnoea", american: "apnea", within: true},
	{british: "caesium", american: "cesium", within: true},
	{british: "sulph", american: "sulf", within: true, both: true}, // IUPAC writes "sulf"
}

// variants are the words whose other spelling is listed.
//
//nolint:gochecknoglobals // a constant table, made when it is first asked for
var variants = sync.OnceValue(func() map[string]variant {
	all := make(map[string]variant)
	both := func(b, a string) { all[b], all[a] = variant{british, a}, variant{american, b} }
	for word := range strings.FieldsSeq(inOur) {
		stem := strings.TrimSuffix(word, "our")
		for _, ending := range [...]string{"", "s", "ed", "ing", "less", "ful", "able", "er", "ers", "ite", "ites", "hood", "hoods"} {
			both(stem+"our"+ending, stem+"or"+ending)
		}
	}
	for word := range strings.FieldsSeq(inRe) {
		stem := strings.TrimSuffix(word, "re")
		for _, ending := range [...]string{"", "s", "d"} {
			both(stem+"re"+ending, stem+"er"+strings.Replace(ending, "d", "ed", 1))
		}
	}
	for word := range strings.FieldsSeq(doubling) {
		for _, ending := range [...]string{"ed", "ing", "ings", "er", "ers"} {
			both(word+"l"+ending, word+ending)
		}
	}
	for word := range strings.FieldsSeq(inYse) {
		for _, ending := range [...]string{"e", "ed", "er", "ers", "ing"} { // "analyses" is a noun too
			both(word+"s"+ending, word+"z"+ending)
		}
	}
	list := strings.Fields(pairs)
	for i := 0; i < len(list); i += 2 {
		both(list[i], list[i+1])
	}
	list = strings.Fields(onlyBritish)
	for i := 0; i < len(list); i += 2 {
		all[list[i]] = variant{british, list[i+1]}
	}
	list = strings.Fields(onlyAmerican)
	for i := 0; i < len(list); i += 2 {
		all[list[i]] = variant{american, list[i+1]}
	}
	return all
})

const (
	// inOur are "-our" and "-or" with the endings that keep the u; not "humorous".
	inOur = `armour behaviour clamour colour demeanour discolour endeavour favour fervour flavour harbour honour humour labour
		multicolour neighbour odour parlour rumour saviour savour splendour tumour valour vapour vigour`
	inRe     = `calibre centre centimetre epicentre fibre goitre kilometre litre lustre microfibre microlitre millilitre millimetre nanofibre nanometre sabre spectre theatre titre`
	doubling = `bevel cancel channel counsel dial equal fuel funnel initial jewel label level marshal mislabel model panel quarrel radiolabel
		refuel relabel remodel rival shovel signal spiral swivel total travel tunnel unlabel`
	inYse = `analy autocataly breathaly cataly dialy electroly hydroly paraly photoly psychoanaly pyroly reanaly`

	pairs = `
		behavioural behavioral behaviourally behaviorally behaviourism behaviorism colourist colorist neighbourly neighborly
		centring centering
		aluminium aluminum grey gray greyscale grayscale greyish grayish ageing aging artefact artifact artefacts artifacts
		mould mold moulds molds moulded molded moulding molding moulder molder smoulder smolder moult molt
		defence defense defences defenses offence offense pretence pretense
		fulfil fulfill fulfils fulfills fulfilment fulfillment enrol enroll enrols enrolls enrolment enrollment
		distil distill distils distills instalment installment skilful skillful wilful willful
		manoeuvre maneuver manoeuvres maneuvers manoeuvred maneuvered sceptic skeptic sceptical skeptical scepticism skepticism
		plough plow ploughed plowed marvellous marvelous woollen woolen jewellery jewelry
		cosy cozy pyjamas pajamas caecum cecum`
	// onlyBritish are those of which the American spelling means something else
	// in British, or is used there too.
	onlyBritish = `
		metre meter metres meters micrometre micrometer micrometres micrometers programme program programmes programs
		licence license licences licenses practise practice practised practiced practising practicing rigour rigor
		whilst while`
	onlyAmerican = `catalog catalogue catalogs catalogues cataloged catalogued cataloging cataloguing`
)
