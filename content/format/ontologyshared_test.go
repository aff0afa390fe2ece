package format

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/content"
	"labgloss/content/contenttest"
)

// shared returns a file of the shared folder.
func shared(t testing.TB, name string) given {
	t.Helper()
	data, err := os.ReadFile(contenttest.SharedFile(t, "data/vocabularies/"+name))
	if err != nil {
		t.Fatal(err)
	}
	return given{name, string(data)}
}

// stanzas are the terms of an OBO file, those in use and the obsolete ones, as
// a person would count them.
func stanzas(text string) (used, obsolete []string) {
	for s := range strings.SplitSeq(text, "\n\n") {
		switch {
		case !strings.HasPrefix(strings.TrimSpace(s), "[Term]"):
		case strings.Contains(s, "\nis_obsolete: true"):
			obsolete = append(obsolete, s)
		default:
			used = append(used, s)
		}
	}
	return used, obsolete
}

// countIn counts the stanzas that hold a text.
func countIn(stanzas []string, text string) int {
	return len(slices.DeleteFunc(slices.Clone(stanzas), func(s string) bool { return !strings.Contains(s, text) }))
}

// namesIn counts the names of the terms in use: their own, each once, and those
// that obsolete terms leave to what replaces them.
func namesIn(used, obsolete []string) (n int) {
	label := regexp.MustCompile(`(?m)^(?:name: |synonym: ")(.*?)(?:" .*)?$`)
	labels := make(map[string]map[string]bool)
	add := func(id, stanza string) {
		for _, m := range label.FindAllStringSubmatch(stanza, -1) {
			labels[id][strings.Join(strings.Fields(m[1]), " ")] = true
		}
	}
	for _, s := range used {
		id := between(s, "\nid: ", "\n")
		labels[id] = make(map[string]bool)
		add(id, s)
	}
	for _, s := range obsolete {
		for rest := s; strings.Contains(rest, "\nreplaced_by: "); {
			_, rest, _ = strings.Cut(rest, "\nreplaced_by: ")
			add(strings.Fields(rest)[0], s)
		}
	}
	for _, l := range labels {
		n += len(l)
	}
	return n
}

func between(text, before, after string) string {
	_, text, _ = strings.Cut(text, before)
	text, _, _ = strings.Cut(text, after)
	return text
}

// TestSharedOntologies compares what the report counts with what is counted
// here, of the lines of the files.
func TestSharedOntologies(t *testing.T) {
	t.Parallel()
	for name, terms := range map[string]int{"so.obo": 2615 - 211, "psi-ms.obo": 4113 - 284} {
		file := shared(t, name)
		used, obsolete := stanzas(file.text)
		p, report := mustRead(t, obo(), file)
		replaced := countIn(obsolete, "\nreplaced_by: ")
		for what, n := range map[string][2]int{
			"terms":                   {report.Terms, terms},
			"terms of the pack":       {len(p.Terms), len(used)},
			"names":                   {report.Names, namesIn(used, obsolete)},
			"definitions":             {report.Definitions, countIn(used, "\ndef: ")},
			"merged":                  {report.Merged, replaced},
			"obsolete, not replaced":  {countSkips(report, "it is obsolete, and nothing"), len(obsolete) - replaced},
			"terms with a scope note": {countTerms(p, func(t *content.Term) bool { return t.ScopeNote != "" }), countIn(used, "\ncomment: ")},
			"roots":                   {countTerms(p, func(t *content.Term) bool { return len(t.Broader) == 0 }), len(used) - countIn(used, "\nis_a: ")},
		} {
			if n[0] != n[1] {
				t.Errorf("%s: %d %s, want %d", name, n[0], what, n[1])
			}
		}
	}
}

func countSkips(r Report, why string) int {
	return len(slices.DeleteFunc(slices.Clone(r.Skips), func(s Skip) bool { return !strings.HasPrefix(s.Why, why) }))
}

func countTerms(p *content.Pack, like func(*content.Term) bool) (n int) {
	for i := range p.Terms {
		if like(&p.Terms[i]) {
			n++
		}
	}
	return n
}

func TestSharedTerms(t *testing.T) {
	t.Parallel()
	so, _ := mustRead(t, obo(), shared(t, "so.obo"))
	ms, _ := mustRead(t, obo(), shared(t, "psi-ms.obo"))
	for _, want := range []content.Term{
		{
			ID: "SO:0000003", Label: "G_quartet",
			Synonyms: []string{"G quartet", "G tetrad", "G-quadruplex", "G-quartet", "G-tetrad", "G_quadruplex", "guanine tetrad"},
			Definition: "G-quartets are unusual nucleic acid structures consisting of a planar arrangement where each guanine is " +
				"hydrogen bonded by hoogsteen pairing to another guanine in the quartet.",
			Broader: []string{"SO:0000002"},
			Links:   []content.Link{{Title: "Wikipedia: G-quadruplex", URL: "https://en.wikipedia.org/wiki/G-quadruplex"}},
			Source: &content.Source{
				Text: "SO, version 2024-11-18 (http://www.ncbi.nlm.nih.gov/pubmed/7919797?dopt=Abstract)",
				URL:  "https://www.ncbi.nlm.nih.gov/pubmed/7919797?dopt=Abstract",
			},
		},
		{
			ID: "SO:0001556", Label: "increased_translational_product_level",
			Synonyms: []string{"increase translational product level"},
			Hidden: []string{ // of the obsolete SO:0000053
				"sequence_variant_affecting_regulatory_region", "mutation affecting regulatory region",
				"sequence variant affecting regulatory region",
			},
			Definition: "A sequence variant which increases the translational product level with respect to a reference sequence.",
			Broader:    []string{"SO:0001553"}, Source: &content.Source{Text: "SO, version 2024-11-18 (SO:ke)"},
		},
		{
			ID: "MS:1000018", Label: "scan direction",
			Definition: "Direction in terms of m/z of the scan for scanning analyzers (low to high, or high to low).",
			Narrower:   []string{"MS:1000092", "MS:1000093"}, Related: []string{"MS:1000441"},
			Source: &content.Source{Text: "MS, version 4.1.257 (PSI:MS)"},
		},
	} {
		p := so
		if strings.HasPrefix(want.ID, "MS:") {
			p = ms
		}
		if diff := cmp.Diff(want, termOf(t, p, want.ID)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", want.ID, diff)
		}
	}
	if ms.Licence != "CC-BY-4.0" || ms.Version != "4.1.257" || so.Version != "2024-11-18" {
		t.Errorf("licence %q, versions %q and %q", ms.Licence, ms.Version, so.Version)
	}
}

// TestSharedNotationsAgree compares the two notations of one ontology. The
// graphs are written in another order; beyond that they differ in one term.
func TestSharedNotationsAgree(t *testing.T) {
	t.Parallel()
	flatFile, graphsFile := shared(t, "so.obo"), shared(t, "so.json.gz")
	if !obo().Begins([]byte(flatFile.text[:ontologyHead])) || !oboGraphs().Begins([]byte(graphsFile.text[:ontologyHead])) {
		t.Error("the formats are not told by how the files begin")
	}
	flat, flatReport := mustRead(t, obo(), flatFile)
	graphs, graphsReport := mustRead(t, oboGraphs(), graphsFile)
	flat.Provenance, graphs.Provenance = "", "" // they name the file
	flatReport.Skips, graphsReport.Skips = nil, nil
	if diff := cmp.Diff(flatReport, graphsReport); diff != "" {
		t.Errorf("reports (-flat +graphs):\n%s", diff)
	}
	order(flat)
	order(graphs)
	// Of two publications the first is the source, and the graphs name them the
	// other way round.
	const twoPublications = "SO:0001806"
	for _, p := range []*content.Pack{flat, graphs} {
		p.Terms = slices.DeleteFunc(p.Terms, func(t content.Term) bool { return t.ID == twoPublications })
	}
	if diff := cmp.Diff(flat, graphs); diff != "" {
		t.Errorf("packs (-flat +graphs):\n%s", diff)
	}
	if len(flat.Terms) != flatReport.Terms-1 {
		t.Errorf("%d of %d terms were compared", len(flat.Terms), flatReport.Terms)
	}
}

// order sorts what has no order of its own.
func order(p *content.Pack) {
	slices.SortFunc(p.Terms, func(a, b content.Term) int { return strings.Compare(a.ID, b.ID) })
	for i := range p.Terms {
		t := &p.Terms[i]
		for _, list := range [][]string{t.Abbreviations, t.Synonyms, t.Hidden, t.Broader, t.Narrower, t.Related, t.Tags} {
			slices.Sort(list)
		}
		slices.SortFunc(t.Links, func(a, b content.Link) int { return strings.Compare(a.URL, b.URL) })
		if t.Source != nil {
			references := strings.Fields(strings.NewReplacer("(", " ", ")", " ", ",", " ").Replace(t.Source.Text))
			slices.Sort(references)
			t.Source.Text = strings.Join(references, " ")
		}
	}
}

// TestSharedLookups asks an imported ontology as people would.
func TestSharedLookups(t *testing.T) {
	t.Parallel()
	so, _ := mustRead(t, obo(), shared(t, "so.obo"))
	ms, _ := mustRead(t, obo(), shared(t, "psi-ms.obo"))
	ms.ID = "ms"
	g := content.NewGlossary(so, ms)
	for query, want := range map[string]string{
		"guanine tetrad": "SO:0000003", "stop codon": "SO:0000319", "mass resolution": "MS:1000011",
		"total ion current": "MS:1000285",
	} {
		hits := g.Search(query, 3)
		if len(hits) == 0 || hits[0].Term.ID != want {
			t.Errorf("Search(%q) = %v, want %s", query, hits, want)
		}
	}
}
