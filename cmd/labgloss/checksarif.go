package main

import (
	"io"
	"net/url"
	"path/filepath"

	"labgloss/content"
)

// sarifReport writes findings in the Static Analysis Results Interchange Format,
// version 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), as far as
// code hosts and editors read it.
type sarifReport struct {
	w       io.Writer
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
	Help                 *sarifText   `json:"help,omitempty"`
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
}

type sarifRegion struct {
	StartLine   int        `json:"startLine"`
	StartColumn int        `json:"startColumn"`
	Snippet     *sarifText `json:"snippet,omitempty"`
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
		s.results = append(s.results, sarifResultOf(f))
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

// sarifRules are all kinds of findings.
func sarifRules() []sarifRule {
	kinds := content.Kinds()
	rules := make([]sarifRule, len(kinds))
	for i, k := range kinds {
		rules[i] = sarifRule{ID: k.Code, ShortDescription: sarifText{k.Summary}}
		rules[i].DefaultConfiguration.Level = k.Severity.String()
		if k.Advice != "" {
			rules[i].Help = &sarifText{k.Advice}
		}
	}
	return rules
}

func sarifResultOf(f content.Finding) sarifResult {
	r := sarifResult{RuleID: f.Code, RuleIndex: ruleIndex(f.Code), Level: f.Severity().String(), Message: sarifText{f.Message}}
	var at sarifLocation
	at.Physical.Artifact.URI = uriOf(f.File)
	if f.Line > 0 {
		at.Physical.Region = &sarifRegion{f.Line, f.Column, nil}
		if f.Source != "" {
			at.Physical.Region.Snippet = &sarifText{f.Source}
		}
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

// uriOf is a file's address, below the working directory if the file is.
func uriOf(file string) string {
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
