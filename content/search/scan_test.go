package search_test

import (
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/content/search"
)

// scanNames are names for tables, each of its own document.
func scanNames() []search.Name {
	var names []search.Name
	for _, text := range []string{
		"Epithelial-to-mesenchymal transition", "Integrin", "TGF-β signalling", "E-cadherin", "Shear stress", "Stress",
		"Control", "Type III collagen", "癌細胞", "インテグリン", "C", "A", "14-3-3", "42", "Matrix metalloproteinases (MMPs)",
		"CD4+ T cell", "1,25-dihydroxyvitamin D3", "Alzheimer's disease", "l'hérédité", "Tumour", "T細胞", "癌", "E. coli",
		"5' UTR", "Adenocarcinoma, type 2", "intégrine", "Chromosome X", "Zellkörper", "non-coding RNA", "Graves' disease",
		"Type 1 diabetes", "Matrigel®", "EXOSOMES", "CDG type IIs",
	} {
		names = append(names, search.Name{Text: text, Doc: len(names)})
	}
	for _, text := range []string{
		"EMT", "MET", "HDACs", "HATs", "ESCRT-III", "TGF-β", "TIMP3", "AT1", "IL-6", "ER", "SARS", "TKI", "Was", "CD4",
		"HDAC 1", "ASIS", "ÉTÉ", "DON", "TM", "3 AT", "MHCII",
	} {
		names = append(names, search.Name{Text: text, Doc: len(names), Abbreviation: true})
	}
	return names
}

// marked writes a text with what is found in brackets.
func marked(text string, found []search.Occurrence) string {
	var b strings.Builder
	at := 0
	for _, o := range found {
		b.WriteString(text[at:o.Start] + "[" + text[o.Start:o.End] + "]")
		at = o.End
	}
	return b.String() + text[at:]
}

func TestScan(t *testing.T) {
	s := search.NewScanner(scanNames())
	for group, tests := range map[string][]string{
		"words and their ends": {
			"[EMT] and [integrins], [hdac], [HDACS]: [Integrin]", "an emtier [integrin] disintegrins", "[EMT]'s and the [integrin]’s role",
			"[TKIs] and [TKI]", "[SARS] is no SAR, [sars] is", "[tumor] or [tumours]", "[EMTs]' end", "the [ZELLKÖRPER], [zellkorper]",
			"EMT2, 2EMT and EMTβ", "[Alzheimer’s disease], [Alzheimers disease], [ALZHEIMER disease]", "[Graves disease], [Graves’ disease]",
			"[integrin]", "", " ", "x", "[ＥＭＴ]", "[Matrigel] [matrigel]® ™", "an [exosome], [EXOSOMES]", "[EMT]\xff\xfe[EMT]\xff",
		},
		"punctuation": {
			"([EMT])", "“[EMT]”", "'[EMT]'", "[EMT]/[MET], [EMTs]/MET2", "non-[EMT]", "[EMT]-induced, [integrin]-mediated", "[EMT].", "#[EMT] @[EMT]",
			"[EMT]—[MET]", "see:[EMT]", "[EMT]\u200b[EMT]", "[EMT]\x00shear \x00\x00 [stress]", "file_[EMT]_2",
		},
		"words of a name": {
			"[epithelial-to-mesenchymal transition]", "[epithelial to mesenchymal transition]", "[Epithelial–to–mesenchymal\ntransitions]",
			"epithelial–mesenchymal transition", "[shear\nstress]", "[shear-stress]", "[shear   stress]", "shear. [Stress]", "shear, [stress]",
			"shear ([stress])", "shear - [stress]", "shear\n\n[stress]", "shear/[stress]", "[shear-\nstress]", "[epithelial-to-mesen\u00adchymal transition]",
			"shear\r\n\r\n[stress]", "[shear\r\nstress]", "epithelial-to-mesenchymal", "shear — [stress]", "shear *-* [stress]", "shear *- [stress]*", "shear* - [stress]", "shear *-[stress]*",
		},
		"the longest": {
			"[TGF-β signaling]", "[TGF-β] signal", "[shear stress]", "[matrix metalloproteinases (MMPs)] or [MMPs] or [matrix metalloproteinase]",
			"[CD4+ T cells], [CD4] T cells", "[adenocarcinoma, type II]", "[adenocarcinoma, type 2]", "adenocarcinoma type 2",
		},
		"joined and apart": {
			"[ESCRT-III] [ESCRTIII] [ESCRT III] [escrt 3] [ESCRT3]", "ESCRT-II ESCRT IIII", "[TGF-beta] [TGFβ] [TGFbeta] [tgf β] [TGF beta] TGFB",
			"[E-cadherin] [E cadherin] [Ecadherin] [e‐cadherins]", "[TIMP-3] [TIMP 3] [timp3] [TIMP_3]", "[MHC II] [MHC-II] [mhc ii] MHC I", "[cdg type iis] CDG type II", "[IL-6] [il6] [il-6] [IL6]", "[type 3 collagen] [Type III collagens]",
			"[noncoding RNA] [non coding RNAs]", "[HDAC1] [HDAC-1] [HDAC 1]", "[HDAC] I think", "[type I diabetes] [TYPE 1 DIABETES]", "[Ecadherins]", "[chromosome X], chromosome 10", "[5' UTR] [5′ UTR] 5 UTR",
			"[1,25-dihydroxyvitamin D3] 1,25", "[E. coli] and [E.coli]",
		},
		"common words": {
			"met the hat on HATS", "[MET] and [HATs], [HAT]", "hats and mets METS", "[control] [CONTROLS]", "the er, er; [ER] and [ERs]",
			"at 1 pm AT 2, [AT 1], [AT1], [at1], [AT-1], [at-1]", "x-3 at, 3 at, [3 AT]", "as-is as is [ASIS] [AS-IS]",
			"il 6, [IL 6]", "été, [ÉTÉ], Été", "don't don [DON] DON'T", "it [Was] so. Was it?",
		},
		"in capitals": {
			"THE HAT IS RED. [MET] and the [HAT]", "[HAT], [HDAC], [EMT]", "[HAT]/[MET]", "[MET]", "[AT 1]", "AT 2 OR AT 1", "I MET THE [INTEGRIN]\n[MET] [EMT]",
		},
		"single characters and numbers": {
			"vitamin [C], ([C]) [C]. c C-reactive C/D IL-C", "A cat and a A", "[14-3-3] 14 3 3 1433 14-3-3-4", "[42] and 42.5, 1,42 or 42%; [42], 4-42", "[C]",
			"c", "I a A",
		},
		"apostrophes": {
			"l'[intégrine] d'[EMT] qu’[EMT]", "[l'hérédité]", "x'EMT'y", "rock'n'EMT",
		},
		"emphasis": {
			"**[EMT]** *[integrin*s] _[EMT]_ __[EMT]__ ~~[EMT]~~",
			"[shear **stress]**", "[epithelial-to-**mesenchymal** transition]", "**[EMT]**'s", "non-**[EMT]**", "[shear_stress]", "_[shear_ stress]",
		},
		"characters as a reader sees them": {
			"[EMT\u0301] [integri\u0301n]", "[EMT\u200d]", "\u0600EMT [EMT]", "[EMT]👩‍🔬[EMT]", "[CD4]+\u0301 T cells",
		},
		"scripts without spaces": {
			"この[癌細胞]は", "[T細胞]と[インテグリン]は", "クインテグリンス", "[インテグリン]・[EMT]は[ＥＭＴ]", "[ｲﾝﾃｸﾞﾘﾝ]は", "[癌] 肺癌", "([癌])、[癌]。", "癌[癌細胞]",
		},
	} {
		for _, want := range tests {
			text := strings.NewReplacer("[", "", "]", "").Replace(want)
			if got := marked(text, s.Scan(text)); got != want {
				t.Errorf("%s:\n got %s\nwant %s", group, got, want)
			}
		}
	}
}

// TestScannerIsShared: many scan different texts at once.
func TestScannerIsShared(t *testing.T) {
	s := search.NewScanner(scanNames())
	var all sync.WaitGroup
	for i := range 8 {
		all.Go(func() {
			text := strings.Repeat("Met EMT and TGF-β, l'intégrine or 癌細胞. ", i+1)
			want := s.Scan(text)
			for range 50 {
				if diff := cmp.Diff(want, s.Scan(text)); diff != "" || len(want) != 4*(i+1) {
					t.Errorf("Scan(%q) = %v; once more:\n%s", text, want, diff)
				}
			}
		})
	}
	all.Wait()
}
