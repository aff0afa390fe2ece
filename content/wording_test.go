package content_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/content"
)

// manyTongued is a term of an English pack with translations.
func manyTongued() content.Entry {
	t := &content.Term{
		ID: "cell", Label: "Cell", Abbreviations: []string{"C"}, Synonyms: []string{"unit"}, Definition: "in en",
		Translations: make(map[string]content.Translation),
	}
	for _, tag := range []string{"pt", "pt-PT", "zh-Hans", "es-MX", "es-ES", "sr-Latn", "fr-CA"} {
		t.Translations[tag] = content.Translation{Label: "label in " + tag, Definition: "in " + tag}
	}
	t.Translations["de"] = content.Translation{Label: "Zelle", Abbreviations: []string{"ZE"}, Synonyms: []string{"Einheit"}}
	return content.Entry{Pack: &content.Pack{ID: "p", Language: "en"}, Term: t}
}

func TestWordingLanguage(t *testing.T) {
	t.Parallel()
	e := manyTongued()
	for wanted, want := range map[string]string{
		"en": "en", "en-GB": "en", "": "en", "ja": "en", "not a tag": "en",
		"pt": "pt", "pt-BR": "pt", "pt-PT": "pt-PT", "pt-pt": "pt-PT",
		"fr": "fr-CA", "fr-FR": "fr-CA", "FR": "fr-CA",
		"zh-Hans": "zh-Hans", "zh-CN": "zh-Hans", "zh": "zh-Hans", "zh-TW": "en", "zh-Hant": "en",
		"es": "es-ES", "es-419": "es-ES", "es-MX": "es-MX",
		"sr": "en", "sr-Latn-RS": "sr-Latn",
	} {
		if got := e.Wording(wanted); got.Language != want || got.Definition != "in "+want {
			t.Errorf("Wording(%q) is %q in %q, want %q", wanted, got.Definition, got.Language, want)
		}
	}
}

func TestWordingWithoutDefinition(t *testing.T) {
	t.Parallel()
	want := content.Wording{
		Label: "Zelle", Abbreviations: []string{"ZE"}, Synonyms: []string{"Einheit"}, Definition: "in en", Language: "en",
	}
	got := manyTongued().Wording("de")
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("Wording (-want +got):\n%s", diff)
	}
	if got.Title() != "Zelle (ZE)" {
		t.Errorf("Title() = %q", got.Title())
	}
}

// The pack's own language serves as well as a translation into another region's.
func TestWordingOfThePack(t *testing.T) {
	t.Parallel()
	e := manyTongued()
	e.Pack.Language = "pt-BR"
	for wanted, want := range map[string]string{"pt-BR": "pt-BR", "pt-AO": "pt", "pt": "pt", "es-AR": "es-ES", "en": "pt-BR"} {
		if got := e.Wording(wanted); got.Language != want {
			t.Errorf("Wording(%q) is in %q, want %q", wanted, got.Language, want)
		}
	}
	delete(e.Term.Translations, "pt")
	if got := e.Wording("pt-AO"); got.Language != "pt-BR" {
		t.Errorf("Wording(pt-AO) is in %q, want the pack's own", got.Language)
	}
}

func BenchmarkWording(b *testing.B) {
	e := manyTongued()
	for _, tag := range []string{"en", "ja", "pt-BR"} {
		b.Run(tag, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				e.Wording(tag)
			}
		})
	}
}
