package search_test

import (
	"testing"

	"labgloss/content/search"
)

// languages are labels of other languages, with what people type for them.
var languages = map[string]map[string][]string{
	"German": {
		"Zellkörper":                {"zellkörper", "zellkorper", "ZELLKÖRPER", "Zellkorpr", "zellkö"},
		"Säure":                     {"säure", "saure"},
		"Säule":                     {"säule", "saule"},
		"Weiße Blutkörperchen":      {"weisse blutkörperchen", "WEISSE BLUTKÖRPERCHEN", "blutkörperchen", "blutkorpechen weisse"},
		"Zellkern":                  {"zellkern", "zellkren"},
		"Zellkerne":                 {"zellkerne"},
		"Kraftfahrzeug-Steuergerät": {"kraftfahrzeugsteuergerät", "steuergerät"},
		"Reis":                      {"reis"},
		"Reise":                     {"reise"},
	},
	"French": {
		"électrophorèse sur gel":    {"electrophorese", "électrophorèse sur gel", "gel electrophorese"},
		"œdème":                     {"œdème", "oedeme", "oedème"},
		"acide désoxyribonucléique": {"acide desoxyribonucleique", "désoxyribo", "acide desoxyribonucleiqe"},
		"os":                        {"os"},
		"l'hérédité":                {"l'hérédité", "lheredite"},
		"noyaux":                    {"noyaux"},
		"noyau":                     {"noyau"},
	},
	"Spanish": {
		"año de muestreo":   {"ano de muestreo", "año de muestreo", "muestreo año"},
		"células madre":     {"celulas madre", "células madre", "celuas madre"},
		"síntesis proteica": {"sintesis", "proteica sintesis"},
		"español":           {"español", "espanol"},
	},
	"Japanese": {
		"がん細胞":       {"がん細胞", "細胞", "がん"},
		"タンパク質":      {"タンパク質", "タンパク"},
		"遺伝子発現":      {"遺伝子発現", "発現", "遺伝子"},
		"ポリメラーゼ連鎖反応": {"ﾎﾟﾘﾒﾗｰｾﾞ", "連鎖反応", "ポリメラーゼ"},
	},
	"Chinese": {
		"癌细胞":    {"癌细胞", "癌", "细胞"},
		"脱氧核糖核酸": {"脱氧核糖核酸", "核酸", "脱氧"},
		"上皮间质转化": {"上皮间质转化", "间质", "上皮"},
	},
	"Arabic": {
		"خلية سرطانية": {"خلية سرطانية", "سرطانية", "خلية"},
		"الحمض النووي": {"الحمض النووي", "النووي", "الحمض"},
		"بروتين":       {"بروتين", "بروتن"},
	},
}

// TestLanguages: no rule for English stands in another language's way.
func TestLanguages(t *testing.T) {
	var names []search.Name
	for _, labels := range languages {
		for label := range labels {
			names = append(names, search.Name{Text: label, Doc: len(names)})
		}
	}
	index := search.New(names)
	for language, labels := range languages {
		for label, queries := range labels {
			for _, query := range queries {
				if got := index.Search(query, 3); len(got) == 0 || got[0].Name != label {
					t.Errorf("%s: Search(%q) = %v, want %q first", language, query, got, label)
				}
			}
		}
	}
}

// TestLanguagesAreToldApart: what is another word in its language is not
// answered, and Chinese characters in another order are another word.
func TestLanguagesAreToldApart(t *testing.T) {
	index := search.New([]search.Name{
		{Text: "細胞", Doc: 0}, {Text: "Säule", Doc: 1}, {Text: "año", Doc: 2}, {Text: "بروتين", Doc: 3},
	})
	for _, query := range []string{"胞細", "細菌", "пять", "خلية", "Maus"} {
		if got := index.Search(query, 3); len(got) > 0 {
			t.Errorf("Search(%q) = %v, want nothing", query, got)
		}
	}
}
