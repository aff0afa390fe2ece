package lint_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/content"
)

func TestUndefinedAbbreviations(t *testing.T) {
	t.Parallel()
	for definition, want := range map[string]string{
		"Made by HPLC of samples.":                                               "HPLC",
		"Made by HPLCs, and by an siFOX.":                                        "HPLC siFOX",
		"Of the H/ACAB class (see HPLC).":                                        "ACAB HPLC",
		"Several samples (HPLC).":                                                "HPLC",
		"Écrit en LANGUAGES, mais ÉÀÇ.":                                          "ÉÀÇ",
		"Known to NOBODY, though nobody sees it.":                                "",
		"A high-performance liquid chromatography (HPLC). The HPLC is dear.":     "",
		"By HPLC (high-performance liquid chromatography).":                      "",
		"By EN, endonuclease, or by RRM, RNA recognition motif.":                 "",
		"DNA and mRNA by PCR in an HTML page, as PDF.":                           "",
		"At 5 MHz and 3 kDa in type IV or IIb, with NaCl and CO2, NH₃ and -CHO.": "",
		"BRCA1, CD4 and AP-1 are names, and so are GitHub and TraML.":            "",
		"Runs `HPLC`, see https://example.org/HPLC and SO:0000HPLC.":             "",
		"In the 5'EMT, DNAse and AAA.":                                           "",
		"An EMT is a change, and so are EMTs.":                                   "",
		"The consensus sequence is YYANRM, or AUUUACC.":                          "",
		"The matrix metalloproteinases of the pack (MMPs).":                      "",
	} {
		p := terms("thing: "+definition, "change", "matrix")
		p.Terms[1].Abbreviations = []string{"EMT"}
		if got := quoted(found(p, content.UndefinedAbbreviation)); got != want {
			t.Errorf("%q: %q, want %q", definition, got, want)
		}
	}
}

func TestUndefinedAbbreviationIsToldOnce(t *testing.T) {
	t.Parallel()
	p := terms("one: By HPLC.", "two: By HPLC, HPLC, SRM and VM.", "three: By HPLC.", "selected reaction monitoring: A way.", "virtual machine: A VM.")
	p.Terms[1].Silenced = []content.Silence{{Code: content.UndefinedAbbreviation, Because: "known"}}
	want := []string{
		`terms[0].definition: "HPLC" is explained neither here nor by a term, and stands in 2 definitions`,
		`terms[1].definition: "HPLC" is explained neither here nor by a term`,
		`terms[1].definition: "SRM" is explained neither here nor by a term; if it is short for "selected reaction monitoring" (t3), give it among the abbreviations there`,
		`terms[1].definition: "VM" is explained neither here nor by a term`,
		`terms[4].definition: "VM" is explained neither here nor by a term; if it is short for "virtual machine" (t4), give it among the abbreviations there`,
	}
	got := found(p, content.UndefinedAbbreviation)
	slices.Sort(got)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
