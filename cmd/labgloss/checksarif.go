package main

import (
	"cmp"
	"io"
	"net/url"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"labgloss/content"
)

// sarifReport writes findings in the Static Analysis Results Interchange Format,
// version 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), as far as
// code hosts and editors read it.
type sarifReport struct {
	w io.Writer
	// dir is the working directory, that of the repository in a CI.
	dir     string
	results []sarifResult
}

type sarifLog struct {
	Schema  string     `json:"$schema"`
	Version string     `json:"version"`
	Runs    []sarifRun `json:"runs"`
}

type sarifRun struct {
	Tool struct {
		Driver sarifDriver `json:"driver"`
	} `json:"tool"`
	// ColumnKind says what columns count.
	ColumnKind string        `json:"columnKind"`
	Results    []sarifResult `json:"results"`
}

type sarifDriver struct {
	Name    string      `json:"name"`
	Version string      `json:"version,omitempty"`
	Rules   []sarifRule `json:"rules"`
}

type sarifRule struct {
	ID                   content.Code `json:"id"`
	ShortDescription     sarifText    `json:"shortDescription"`
	FullDescription      sarifText    `json:"fullDescription"`
	Help                 sarifText    `json:"help"`
	DefaultConfiguration struct {
		Level string `json:"level"`
	} `json:"defaultConfiguration"`
}

type sarifText struct {
	Text string `json:"text"`
}

type sarifResult struct {
	RuleID       content.Code       `json:"ruleId"`
	RuleIndex    int                `json:"ruleIndex"`
	Level        string             `json:"level"`
	Message      sarifText          `json:"message"`
	Locations    []sarifLocation    `json:"locations"`
	Suppressions []sarifSuppression `json:"suppressions,omitempty"`
}

type sarifLocation struct {
	Physical sarifPhysical  `json:"physicalLocation"`
	Logical  []sarifLogical `json:"logicalLocations,omitempty"`
}

type sarifPhysical struct {
	Artifact struct {
		URI string `json:"uri"`
	} `json:"artifactLocation"`
	Region *sarifRegion `json:"region,omitempty"`
	// Context is what stands around the region.
	Context *sarifContext `json:"contextRegion,omitempty"`
}

type sarifRegion struct {
	StartLine   int `json:"startLine"`
	StartColumn int `json:"startColumn"`
	EndColumn   int `json:"endColumn,omitempty"`
}

type sarifContext struct {
	StartLine int       `json:"startLine"`
	Snippet   sarifText `json:"snippet"`
}

type sarifLogical struct {
	FullyQualifiedName string `json:"fullyQualifiedName"`
}

type sarifSuppression struct {
	Kind          string `json:"kind"`
	Justification string `json:"justification"`
}

func (s *sarifReport) add(c checked) {
	for _, f := range c.findings {
		s.results = append(s.results, sarifResultOf(s.dir, f))
	}
}

func (s *sarifReport) end() error {
	run := sarifRun{ColumnKind: "unicodeCodePoints", Results: s.results}
	if run.Results == nil {
		run.Results = []sarifResult{}
	}
	run.Tool.Driver = sarifDriver{Name: "labgloss", Version: release(), Rules: sarifRules()}
	return writeIndented(s.w, sarifLog{"https://json.schemastore.org/sarif-2.1.0.json", "2.1.0", []sarifRun{run}})
}

// sarifRules are all kinds of findings. GitHub wants all texts of each
// (https://docs.github.com/en/code-security/code-scanning, "SARIF support").
func sarifRules() []sarifRule {
	kinds := content.Kinds()
	rules := make([]sarifRule, len(kinds))
	for i, k := range kinds {
		summary := sarifText{k.Summary}
		rules[i] = sarifRule{ID: k.Code, ShortDescription: summary, FullDescription: summary, Help: sarifText{cmp.Or(k.Advice, k.Summary)}}
		rules[i].DefaultConfiguration.Level = k.Severity.String()
	}
	return rules
}

func sarifResultOf(dir string, f content.Finding) sarifResult {
	r := sarifResult{RuleID: f.Code, RuleIndex: ruleIndex(f.Code), Level: f.Severity().String(), Message: sarifText{f.Message}}
	var at sarifLocation
	at.Physical.Artifact.URI = uriOf(dir, f.File)
	if f.Line > 0 {
		at.Physical.Region = &sarifRegion{f.Line, f.Column, endColumn(f)}
	}
	if f.Source != "" {
		at.Physical.Context = &sarifContext{f.Line, sarifText{f.Excerpt()}}
	}
	if f.Path != "" {
		at.Logical = []sarifLogical{{f.Path}}
	}
	r.Locations = []sarifLocation{at}
	if f.Silenced != "" {
		r.Suppressions = []sarifSuppression{{"inSource", f.Silenced}}
	}
	return r
}

// endColumn is the column behind what a finding is about, or 0, which is the end
// of the line.
func endColumn(f content.Finding) int {
	line := []rune(f.Source)
	if f.About == "" || !strings.HasPrefix(string(line[max(0, min(f.Column-1, len(line))):]), f.About) {
		return 0
	}
	return f.Column + utf8.RuneCountInString(f.About)
}

// uriOf is a file's address, below dir if the file is.
func uriOf(dir, file string) string {
	if within, err := filepath.Rel(dir, file); err == nil && filepath.IsAbs(file) && filepath.IsLocal(within) {
		file = within
	}
	u := url.URL{Path: filepath.ToSlash(file)}
	if filepath.IsAbs(file) {
		u.Scheme = "file"
	}
	return u.String()
}

// ruleIndex is the place of a kind among the rules.
func ruleIndex(code content.Code) int {
	for i, k := range content.Kinds() {
		if k.Code == code {
			return i
		}
	}
	return -1
}
