package format

import (
	"strings"
	"testing"
)

// publisherLines are what pages of several publishers carry around an article.
const publisherLines = `
Access through your institution
Access through your organization
Check access to the full text by signing in through your organization.
Access provided by University of Somewhere
Buy or subscribe
This is a preview of subscription content, access via your institution
Access options
Additional access options:
Access Nature and 54 other Nature Portfolio journals
Get Nature+, our best-value online-access subscription
Get full text access
Get one year of unlimited access to the journal
$29.99 / 30 days
£1,209.50 per year
EUR 39.95
39,95 €
only $17.42 per issue
from$1.95
to$39.95
cancel any time
Cancel anytime
Learn more
Subscribe to this journal
Receive 12 print issues and online access
Rent or buy this article
Buy article PDF
Purchase PDF
Purchase access
Prices vary by article type
Price includes VAT (Germany)
Prices may be subject to local taxes which are calculated during checkout
Tax calculation will be finalised during checkout
Instant access to the full article PDF.
48-Hour online access
Online-only access
Article can be printed
Log in
Sign in
Log in, subscribe or purchase for full access.
Learn about institutional subscriptions
Read our FAQs
Contact customer support
Change institution
Institutional Login
Already a print subscriber?
You do not have access to this content
Add to cart
Create an account
Forgot password?
Skip to main content
Advertisement
View all journals
Download PDF
Download high-res image (317KB)
Download Hi-res image
View Large Image
Open in figure viewer
Full size image
PowerPoint slide
[image: ]
[image: Figure 1]
Request permissions
Export citation
Add to Mendeley
Google Scholar
19k Accesses
107 Citations
Metrics details
Full text loading...
Reprints & Permissions
© 2021 Springer Nature Limited
Copyright © 2020 Elsevier Inc. All rights reserved.
We use cookies to help provide and enhance our service and tailor content.
Privacy policy
Terms and conditions
The authors declare no competing interests.
`

// articleLines are lines of articles that come close.
const articleLines = `
Access of transcription factors to DNA
access to both flagella.
Accessibility of chromatin
Opening of access to the genome for enzymes
A price in fitness that resistant cells pay
Prices of inputs are given in the table of the supplement as paid.
Subscription of genes
Learning more slowly
30 days after injection, mice were imaged.
Log phase
Logging
Signing in of T cells
Share of responders
Search and capture
Searching for targets
Printed circuit
Cited genes
Open chromatin
Free energy
Full agonist
Registered report
Receive signals from the matrix
Order of reaction
Purchase behaviour
Contact inhibition
Contact
Cookie cutter model
Image contrast
Saved sequence
Rental of cells
The article by Smith is a classic.
`

func TestIsBoilerplate(t *testing.T) {
	for line := range strings.Lines(strings.TrimSpace(publisherLines)) {
		if line = strings.TrimSpace(line); !isBoilerplate(line) {
			t.Errorf("isBoilerplate(%q) = false", line)
		}
	}
	for line := range strings.Lines(strings.TrimSpace(articleLines)) {
		if line = strings.TrimSpace(line); isBoilerplate(line) {
			t.Errorf("isBoilerplate(%q) = true", line)
		}
	}
}

func TestHeadingOf(t *testing.T) {
	for text, want := range map[string]section{
		"Abstract": abstractSection, "SUMMARY": abstractSection, "Figures": figuresSection,
		"Glossary": glossarySection, "GLOSSARY:": glossarySection, "Glossary terms": glossarySection, "Key terms": glossarySection,
		"Definitions": glossarySection, "6. Glossary": glossarySection, "Box 1. Glossary": glossarySection, "Terms and definitions": glossarySection,
		"References": referencesSection, "Literature Cited": referencesSection, "Acknowledgments": otherSection, "Acknowledgements": otherSection,
		"Author information": otherSection, "Rights and permissions": otherSection, "Box 2 | Why": otherSection, "Table 1. Doses": otherSection,
		"5 | CONCLUSIONS": otherSection, "Cite this article": citationSection, "Related content": siteSection,
	} {
		if got, ok := headingOf(text); !ok || got != want {
			t.Errorf("headingOf(%q) = %v, %v, want %v", text, got, ok, want)
		}
	}
	for _, text := range []string{"Abstract art", "Glossary of a thousand things to know", "Boxed set", "Table salt", "The references", "Key terms: a, b", "Author", "Resulting cells"} {
		if got, ok := headingOf(text); ok {
			t.Errorf("headingOf(%q) = %v, want none", text, got)
		}
	}
}

func TestParseFigure(t *testing.T) {
	for _, test := range []struct{ text, number, title string }{
		{"Fig. 1: Title.", "1", "Title."},
		{"Figure 1 | Title.", "1", "Title."},
		{"FIGURE 1. Title", "1", "Title"},
		{"Fig. 1 Title", "1", "Title"},
		{"Fig 12a – Title", "12a", "Title"},
		{"Figure S2. Title", "S2", "Title"},
		{"Extended Data Fig. 2 | Title", "ED2", "Title"},
		{"Supplementary Figure 3: Title", "S3", "Title"},
		{"Figure 4", "4", ""},
		{"Fig. 5 [image: ]", "5", ""},
		{"Fig. 6: Full size image", "6", ""},
	} {
		if number, title, ok := parseFigure(test.text); !ok || number != test.number || title != test.title {
			t.Errorf("parseFigure(%q) = %q, %q, %v, want %q, %q", test.text, number, title, ok, test.number, test.title)
		}
	}
	for _, text := range []string{"Figure 1 shows cells", "Fig. 1, 2", "Figs. 1–3", "Figures", "Box 1: Title", "Figure it out", "Fig. 1)"} {
		if number, title, ok := parseFigure(text); ok {
			t.Errorf("parseFigure(%q) = %q, %q, want none", text, number, title)
		}
	}
}
