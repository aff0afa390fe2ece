package format

import (
	"strings"
	"testing"
)

// TestHeaderLanguages reads a table in each of the interface's languages, whose
// header tells it.
func TestHeaderLanguages(t *testing.T) {
	t.Parallel()
	//nolint:misspell // most are not English
	for header, want := range map[string]string{
		"Term;Definition;Abbreviation;Synonyms;Source":   "en",
		"Begriff;Definition;Abkürzung;Synonyme;Quelle":   "de",
		"Término;Definición;Abreviatura;Sinónimos;Link":  "es",
		"Terme;Définition;Abréviation;Synonymes;Source":  "fr",
		"用語;定義;略語;同義語;出典":                                "ja",
		"Begrip;Definitie;Afkorting;Synoniemen;Bron":     "nl",
		"Termo;Definição;Abreviação;Sinônimos;Fonte":     "pt",
		"术语;定义;缩写;同义词;来源":                                "zh",
		"BEGRIFFE ; erklärung; abk.; ID":                 "de",
		"Begriff;Definition;Comments":                    "en", // of two languages
		"Term;Definition;Synonym":                        "en", // as it may be
		"Begriff;Erklärung;Term (English);Definition@en": "de",
		"名称;ID": "en", // which is Japanese and Chinese
	} {
		p, report := readTable(t, csvFormat(), header+"\na;b;;\n", Options{})
		note := len(report.Skips) > 0 && report.Skips[0].Note && report.Skips[0].What == "language "+want
		if p.Language != want || note != (want != "en") {
			t.Errorf("%q: language %q, want %q; report %+v", header, p.Language, want, report)
		}
	}
	for name, text := range map[string]string{
		"as asked for": "Begriff;Definition\na;b\n", "as the table says": "#language;en\nBegriff;Definition\na;b\n",
		"mapped": "Begriff;Wozu\na;b\n",
	} {
		opt := Options{}
		switch name {
		case "as asked for":
			opt.Language = "en"
		case "mapped":
			opt.Columns = map[string]string{"term": "Begriff", "definition": "Wozu"}
		}
		if p, report := readTable(t, csvFormat(), text, opt); p.Language != "en" || report.Skipped > 0 {
			t.Errorf("%s: language %q, want en; report %+v", name, p.Language, report)
		}
	}
}

// TestTermsInAllLanguages reads a table with a column of terms for each of the
// interface's languages, as they are called there, or by their tags.
func TestTermsInAllLanguages(t *testing.T) {
	t.Parallel()
	tags := strings.Split("de,es,fr,ja,nl,pt,zh", ",")
	for _, header := range []string{
		"English,Deutsch,Español,Français,日本語,Nederlands,Português,中文,Definition",
		"English,German,Spanish,French,Japanese,Dutch,Portuguese,Chinese,Definition",
		"Term,term@de,term@es,term@fr,term@ja,term@nl,term@pt,term@zh,Definition",
		"Term,Term (German),Term (ES),Term [fr],term_ja,Term (niederländisch),label:pt,Label (Chinese),Definition",
	} {
		p, report := readTable(t, csvFormat(), header+"\na,b,c,d,e,f,g,h,A letter.\n", Options{})
		term := p.Terms[0]
		if p.Language != "en" || term.Label != "a" || term.Definition != "A letter." || report.Skipped > 0 {
			t.Errorf("%q: in %s: %+v, %+v", header, p.Language, term, report)
		}
		for i, tag := range tags {
			if got := term.Translations[tag].Label; got != string(rune('b'+i)) {
				t.Errorf("%q: in %s the term is %q, want %q", header, tag, got, string(rune('b'+i)))
			}
		}
	}
}
