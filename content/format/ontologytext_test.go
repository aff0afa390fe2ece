package format

import "testing"

func TestCleanLine(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"": "", " ": "", "a": "a", "a b": "a b", " a  b ": "a b", "a\tb\nc": "a b c", "a\u202eb": "ab", "\u200b": "", "caf\u00e9\u00a0x": "café x",
		"a\x7fb": "ab", "a ": "a", " a": "a",
	} {
		if got := cleanLine(text); got != want {
			t.Errorf("cleanLine(%q) = %q, want %q", text, got, want)
		}
	}
	if got := cleanParagraphs(" a \n\n\n b\tc \n"); got != "a\n\nb c" {
		t.Errorf("cleanParagraphs = %q", got)
	}
}

func TestAddressOf(t *testing.T) {
	t.Parallel()
	for reference, want := range map[string]string{
		"PMID:8720065":              "https://pubmed.ncbi.nlm.nih.gov/8720065/",
		"PMID: 24572720":            "https://pubmed.ncbi.nlm.nih.gov/24572720/",
		"PMID:16827941:12537576":    "",
		"DOI:10.1002/jms.3512":      "https://doi.org/10.1002/jms.3512",
		"DOI:none":                  "",
		"doi:10.1/<a>":              "https://doi.org/10.1/%3Ca%3E",
		"GO:0005634":                "https://purl.obolibrary.org/obo/GO_0005634",
		"SO:ke":                     "",
		"NCIT:C123":                 "https://purl.obolibrary.org/obo/NCIT_C123",
		"NIST:NIST":                 "",
		"Wikipedia:Wikipedia":       "",
		"Wikipedia:Cell_(biology)":  "https://en.wikipedia.org/wiki/Cell_%28biology%29",
		"http://example.org/a":      "",
		"https://example.org/a":     "https://example.org/a",
		"https://u:p@example.org/":  "",
		"https://:80/":              "",
		"https://example.org/a b":   "",
		"HTTPS://example.org":       "",
		"http://en.wikipedia.org/w": "https://en.wikipedia.org/w",
		"http://www.ncbi.nlm.nih.gov:80/entrez?id=1": "https://www.ncbi.nlm.nih.gov/entrez?id=1",
		"http:http://en.wikipedia.org/wiki/Clone":    "https://en.wikipedia.org/wiki/Clone",
		"http:www.ensembl.org/x":                     "",
		"http://notwikipedia.org/":                   "",
		"javascript:alert(1)":                        "",
		"ISBN:0-1767-2380-8":                         "",
		"plain":                                      "",
		"":                                           "",
	} {
		if got := addressOf(reference); got != want {
			t.Errorf("addressOf(%q) = %q, want %q", reference, got, want)
		}
	}
}
