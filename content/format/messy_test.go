package format

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/content"
)

// TestMessyTables reads tables as laboratories have them.
func TestMessyTables(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		text string
		want []string
	}{
		"from Excel in German": {
			"Glossar der AG M\xfcller;;;\r\n;;;\r\nBegriff;Abk.;Erkl\xe4rung;Quelle\r\nSalzl\xf6sung;PBS;\"Puffer;\r\n10\xd7 verd\xfcnnen\";S. 12\r\n;;;\r\nWaschpuffer ;WP; frisch \x96 immer ;\r\n",
			[]string{"Salzlösung/PBS//Puffer;\n10× verdünnen", "Waschpuffer/WP//frisch – immer"},
		},
		"names in parentheses": {
			"Term,Definition\nMatrix metalloproteinases (MMPs),Cut.\nHDAC (histone deacetylase),Removes.\nBuffer A (see SOP 12),Wash.\nPCR (a method),Copies.\n",
			[]string{"Matrix metalloproteinases/MMPs//Cut.", "histone deacetylase/HDAC//Removes.", "Buffer A (see SOP 12)///Wash.", "PCR (a method)///Copies."},
		},
		"capitals": {
			"Term,Definition,Synonyms\nEMT,A transition.,\nemt,A transition.,\nEmt,A transition.,other\nEMT,Emergency.,\n",
			[]string{"EMT//other/A transition.", "EMT///Emergency."},
		},
		"letters of the alphabet": {
			"Term,Definition\nA,\nActin,One.\nB,\nbuffer,Two.\nC,\n", []string{"Actin///One.", "buffer///Two."},
		},
		"a letter that is a term": {"Term,Definition\nK,\nKelvin,One.\nT,Temperature.\nTime,Two.\n", []string{"K", "Kelvin///One.", "T///Temperature.", "Time///Two."}},
		"written-out names":       {"Term,Full name,Definition\nECM,Extracellular matrix,What is between cells.\n", []string{"ECM//Extracellular matrix/What is between cells."}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p, _ := readTable(t, csvFormat(), test.text, Options{})
			if diff := cmp.Diff(test.want, written(p)); diff != "" {
				t.Errorf("terms differ (-want +got):\n%s", diff)
			}
		})
	}
}

// TestMessySources reads what people write for sources and links.
func TestMessySources(t *testing.T) {
	t.Parallel()
	for cell, want := range map[string]string{
		"www.example.org/a": "https://www.example.org/a", "http://en.wikipedia.org/wiki/Actin": "https://en.wikipedia.org/wiki/Actin",
		"10.1000/xyz": "https://doi.org/10.1000/xyz", "doi: 10.1000/xyz": "https://doi.org/10.1000/xyz", "PMID: 12345": "https://pubmed.ncbi.nlm.nih.gov/12345/",
		"A book: 10": "", "Smith 2020, https://example.org/s.": "https://example.org/s", "http://example.org/old": "",
	} {
		p, _ := readTable(t, csvFormat(), "term,source\na,\""+cell+"\"\n", Options{})
		if diff := cmp.Diff(&content.Source{Text: cell, URL: want}, p.Terms[0].Source); diff != "" {
			t.Errorf("source %q differs (-want +got):\n%s", cell, diff)
		}
	}
	p, _ := readTable(t, csvFormat(), "term,links\na,www.example.org/a; Paper <doi:10.1000/xyz>\n", Options{})
	if got := p.Terms[0].Links; len(got) != 1 || got[0].URL != "https://www.example.org/a" {
		t.Errorf("links %v", got)
	}
}

// TestMessyLanguages reads headers that name a language beside the field.
func TestMessyLanguages(t *testing.T) {
	t.Parallel()
	p, report := readTable(t, csvFormat(), "Term EN,German term,Definition EN,Definition DE,French synonyms,Term ID\na,b,c,d,e,x1\n", Options{})
	want := []content.Term{{ID: "x1", Label: "a", Definition: "c", Translations: map[string]content.Translation{
		"de": {Label: "b", Definition: "d"}, "fr": {Label: "a", Synonyms: []string{"e"}},
	}}}
	if diff := cmp.Diff(want, p.Terms); diff != "" || report.Skipped > 0 {
		t.Errorf("report %+v; terms differ (-want +got):\n%s", report, diff)
	}
}

// TestMarkdownFolder reads notes, each of which is a term with sections.
func TestMarkdownFolder(t *testing.T) {
	t.Parallel()
	p, report := mustRead(t, markdown(),
		given{"notes/anoikis.md", "Death of cells. See [[Organoid|a mini-organ]] and [[salt_buffer]].\n"},
		given{"notes/organoid.md", "---\ntitle: Organoid\n---\n\n# Organoid\n\n## Definition\n\nA mini-organ.\n\n## See also\n\n- [Spheroid](spheroid.md)\n\n## References\n\n- Clevers 2016\n- https://example.org/c\n"},
		given{"notes/README.md", "All our terms, one a file.\n"},
		given{"notes/salt_buffer.md", "## Begriffserklärung\n\nOdd.\n\n## Definition\n\nKeeps the pH.\n\n## Abkürzungen\n\n- PBS\n- DPBS\n\n## Notes\n\nIn *our* lab.\n"},
		given{"notes/spheroid.md", "# Spheroid\n\n**Abbreviation:** SPH\n\nA ball.\n\n## Protocol\n\nUse gel.\n\n## Safety\n\nNone.\n\n## Links\n\n[SOP](https://example.org/sop)\n"},
		given{"notes/more.md", "# More\n\n## EMT\n\n### Definition\n\nA transition.\n\n### Synonyms\n\nepithelial transition\n\n## MET\n\n### Definition\n\nThe reverse.\n"},
	)
	want := []content.Term{
		{ID: "anoikis", Label: "anoikis", Definition: "Death of cells. See a mini-organ and salt_buffer.", Related: []string{"organoid", "salt-buffer"}},
		{
			ID: "organoid", Label: "Organoid", Definition: "A mini-organ.", Related: []string{"spheroid"},
			Source: &content.Source{Text: "Clevers 2016; https://example.org/c", URL: "https://example.org/c"},
		},
		{
			ID: "salt-buffer", Label: "salt buffer", Abbreviations: []string{"PBS", "DPBS"}, Definition: "Begriffserklärung\n\nOdd.\n\nKeeps the pH.",
			ScopeNote: "In *our* lab.",
		},
		{
			ID: "spheroid", Label: "Spheroid", Abbreviations: []string{"SPH"}, Definition: "A ball.\n\nProtocol\n\nUse gel.\n\nSafety\n\nNone.",
			Links: []content.Link{{Title: "SOP", URL: "https://example.org/sop"}},
		},
		{ID: "emt", Label: "EMT", Synonyms: []string{"epithelial transition"}, Definition: "A transition."},
		{ID: "met", Label: "MET", Definition: "The reverse."},
	}
	if diff := cmp.Diff(want, p.Terms); diff != "" || report.Faults() > 0 {
		t.Errorf("report %+v; terms differ (-want +got):\n%s", report, diff)
	}
	p, _ = mustRead(t, markdown(), given{"words.md", "# Words\n\n## Definitions\n\n### Alpha\n\nFirst.\n\n### Beta\n\nSecond.\n\n## References\n\nNone.\n"})
	if diff := cmp.Diff([]string{"Alpha///First.", "Beta///Second."}, written(p)); diff != "" {
		t.Errorf("terms below a heading for all differ (-want +got):\n%s", diff)
	}
}
