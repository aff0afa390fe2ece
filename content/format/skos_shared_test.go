package format

import (
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/content"
)

// countMatches counts what a pattern finds in files.
func countMatches(files []given, pattern string) (n int) {
	p := regexp.MustCompile(pattern)
	for _, f := range files {
		n += len(p.FindAllStringIndex(f.text, -1))
	}
	return n
}

// TestSharedSKOS compares what the report counts with what is counted here, of
// the lines of the files.
func TestSharedSKOS(t *testing.T) {
	t.Parallel()
	files := voc4cat(t)
	p, report := mustRead(t, skos(), files...)
	concepts := countMatches(files, `(?m)^    a skos:Concept ;`)
	collections := countMatches(files, `(?m)^    a skos:Collection ;`)
	labels := -1 - collections // which have one each, and so has the scheme
	for _, f := range files {
		labels += labelsIn(f.text)
	}
	broader := func(p *content.Pack) (n int) {
		for i := range p.Terms {
			n += len(p.Terms[i].Broader)
		}
		return n
	}
	for what, n := range map[string][2]int{
		"terms":                {report.Terms, 575},
		"terms as counted":     {report.Terms, concepts},
		"labels":               {report.Names, labels},
		"definitions":          {report.Definitions, countMatches(files, `skos:definition\s`) - collections - 1},
		"change notes":         {countSkips(report, "a pack has no place"), 1},
		"with tags":            {countTerms(p, func(t *content.Term) bool { return len(t.Tags) > 0 }), len(membersIn(files))},
		"relations up":         {broader(p), len(pairsIn(files))},
		"links to the concept": {countTerms(p, func(t *content.Term) bool { return t.Links[0].Title == "Concept" }), 575},
	} {
		if n[0] != n[1] {
			t.Errorf("voc4cat: %d %s, want %d", n[0], what, n[1])
		}
	}
	if p.Version != "2026-03-27" || p.Language != "en" || !cmp.Equal(report.Languages, []string{"en"}) ||
		p.Citation.Text != "David Linke, Nikolaos Moustakas: Voc4Cat - A SKOS vocabulary for Catalysis, version 2026-03-27" {
		t.Errorf("version %q in %q, cited as %q", p.Version, p.Language, p.Citation.Text)
	}
}

// labelsIn counts the labels of a concept, each once in each language.
func labelsIn(text string) int {
	labels := make(map[string]bool)
	for _, m := range regexp.MustCompile(`(?s)skos:(?:pref|alt)Label\s(.*?"@\w+) ?[;.]\s`).FindAllStringSubmatch(text+"\n", -1) {
		for _, label := range regexp.MustCompile(`"([^"]*?) *"(@\w+)`).FindAllStringSubmatch(m[1], -1) {
			labels[label[1]+label[2]] = true
		}
	}
	return len(labels)
}

// objectsOf are the names behind a property in a file, up to a semicolon.
func objectsOf(text, property string) (names []string) {
	for _, m := range regexp.MustCompile(property+`\s([^;]*) ;`).FindAllStringSubmatch(text, -1) {
		names = append(names, regexp.MustCompile(`voc4cat:\d+`).FindAllString(m[1], -1)...)
	}
	return names
}

// pairsIn are the relations between a concept and a broader one, said by either.
func pairsIn(files []given) map[[2]string]bool {
	pairs := make(map[[2]string]bool)
	for _, f := range files {
		self := "voc4cat:" + strings.TrimSuffix(f.name, ".ttl")
		for _, other := range objectsOf(f.text, "skos:broader") {
			pairs[[2]string{self, other}] = true
		}
		for _, other := range objectsOf(f.text, "skos:narrower") {
			pairs[[2]string{other, self}] = true
		}
	}
	return pairs
}

// membersIn are the concepts in collections.
func membersIn(files []given) map[string]bool {
	collections, members := make(map[string]bool), make(map[string]bool)
	for _, f := range files {
		if strings.Contains(f.text, "a skos:Collection") {
			collections["voc4cat:"+strings.TrimSuffix(f.name, ".ttl")] = true
		}
		for _, name := range objectsOf(f.text, "skos:member") {
			members[name] = true
		}
	}
	for name := range collections {
		delete(members, name)
	}
	return members
}

func TestSharedConcepts(t *testing.T) {
	t.Parallel()
	voc, _ := mustRead(t, skos(), voc4cat(t)...)
	link := func(id string) []content.Link {
		number := strings.TrimPrefix(id, "voc4cat_")
		file := "IDs" + number[:4] + "xxx/" + number + ".ttl"
		return []content.Link{
			{Title: "Concept", URL: "https://w3id.org/nfdi4cat/" + id},
			{Title: "github.com: " + number + ".ttl", URL: "https://github.com/nfdi4cat/voc4cat/blame/main/vocabularies/voc4cat/" + file},
		}
	}
	for _, want := range []content.Term{
		{
			ID: "voc4cat_0000001", Label: "photocatalysis", Broader: []string{"voc4cat_0000196"}, Links: link("voc4cat_0000001"),
			Definition: "A process which catalyzes a chemical reaction through the absorption of sufficient light energy by a photocatalyst.",
			Tags:       []string{"ChemCatChem keyword collection", "Photocatalysis collection"},
		},
		{
			ID: "voc4cat_0007248", Label: "rotating-disk electrode", Abbreviations: []string{"RDE"}, Synonyms: []string{"rotating disk electrode"},
			Definition: "A specialized hydrodynamic electrode used in the study of the kinetics and mechanism of electrode reactions and in " +
				"electroanalysis for ensuring a known and controllable flow of solution over the electrode.",
			Broader: []string{"voc4cat_0007201"}, Links: link("voc4cat_0007248"),
		},
	} {
		if diff := cmp.Diff(want, termOf(t, voc, want.ID)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", want.ID, diff)
		}
	}
	for query, want := range map[string]string{"RDE": "voc4cat_0007248", "photocatalysis": "voc4cat_0000001", "GHSV": "voc4cat_0007023"} {
		hits := content.NewGlossary(voc).Search(query, 3)
		if len(hits) == 0 || hits[0].Term.ID != want {
			t.Errorf("Search(%q) = %v, want %s", query, hits, want)
		}
	}
}

// TestSharedLanguages reads a vocabulary in seven languages.
func TestSharedLanguages(t *testing.T) {
	t.Parallel()
	file := shared(t, "hcrt.ttl")
	p, report := mustRead(t, skos(), file)
	_, concepts, _ := strings.Cut(file.text, "\n<application>")
	labels := 0
	for concept := range strings.SplitSeq(concepts, "\n<") {
		labels += labelsIn(concept)
	}
	if terms := countMatches([]given{file}, ` a skos:Concept ?;`); report.Terms != terms || report.Terms != 26 || report.Names != labels {
		t.Errorf("%d terms and %d names, want %d and %d", report.Terms, report.Names, terms, labels)
	}
	if !cmp.Equal(report.Languages, []string{"cs", "de", "en", "fr", "nl", "sv", "uk"}) || p.Licence != "CC0-1.0" || p.Title != "Higher Education Resource Types" {
		t.Errorf("%q in %q under %q", p.Title, report.Languages, p.Licence)
	}
	want := content.Term{
		ID: "audio", Label: "Audio Recording", Links: []content.Link{{Title: "Concept", URL: "https://w3id.org/kim/hcrt/audio"}},
		Translations: map[string]content.Translation{
			"de": {Label: "Audio", Synonyms: []string{"Tonaufnahme"}}, "nl": {Label: "Audio"}, "uk": {Label: "Аудіозапис", Synonyms: []string{"Звукозапис"}},
			"cs": {Label: "Zvukový záznam"}, "fr": {Label: "Audio"}, "sv": {Label: "Ljudinspelning"},
		},
	}
	if diff := cmp.Diff(want, termOf(t, p, "audio")); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestSharedSKOSRoundTrip writes what was read, and reads it again.
func TestSharedSKOSRoundTrip(t *testing.T) {
	t.Parallel()
	for _, files := range [][]given{voc4cat(t), {shared(t, "hcrt.ttl")}} {
		want, _ := mustRead(t, skos(), files...)
		got, report := mustRead(t, skos(), given{"written.ttl", turtleOf(t, want)})
		if diff := cmp.Diff(want, got); diff != "" || report.Skipped > 0 {
			t.Errorf("%s, %d skips (-want +got):\n%s", files[0].name, report.Skipped, diff)
		}
	}
}
