package main

import (
	"encoding/json"
	"io"

	"labgloss/content"
)

// jsonHelp says what --format json writes.
const jsonHelp = `--format json writes one object:

  packs       for each pack, in the order asked for:
    name      the folder as it was given, or the ID of a shipped pack
    ok        whether it has no errors
    id, version, terms, figures   of a pack without errors
    findings  the errors, then the rest:
      code, severity ("error", "warning", "note"), message
      file, line, column   where it stands; the latter two count from 1, and
                           are left out where there is no line to show
      path, source         its place in the pack's structure, and its line, or
                           what stands around the column of a long one
      silenced             the reason, if a term silences it

--format sarif writes SARIF 2.1.0, which code hosts and editors show.
`

// jsonReport writes one object of all packs.
type jsonReport struct {
	w     io.Writer
	packs []packReport
}

type packReport struct {
	Name     string          `json:"name"`
	OK       bool            `json:"ok"`
	ID       string          `json:"id,omitempty"`
	Version  string          `json:"version,omitempty"`
	Terms    int             `json:"terms,omitempty"`
	Figures  int             `json:"figures,omitempty"`
	Findings []findingReport `json:"findings"`
}

type findingReport struct {
	Code     content.Code `json:"code"`
	Severity string       `json:"severity"`
	Message  string       `json:"message"`
	File     string       `json:"file"`
	Line     int          `json:"line,omitempty"`
	Column   int          `json:"column,omitempty"`
	Path     string       `json:"path,omitempty"`
	Source   string       `json:"source,omitempty"`
	Silenced string       `json:"silenced,omitempty"`
}

func (j *jsonReport) add(c checked) {
	r := packReport{Name: c.name, OK: !c.fails(false), Findings: []findingReport{}}
	if c.pack != nil {
		r.ID, r.Version, r.Terms, r.Figures = c.pack.ID, c.pack.Version, len(c.pack.Terms), len(c.pack.Figures)
	}
	for _, f := range c.findings {
		r.Findings = append(r.Findings, findingReport{
			f.Code, f.Severity().String(), f.Message, f.File, f.Line, f.Column, f.Path, f.Excerpt(), f.Silenced,
		})
	}
	j.packs = append(j.packs, r)
}

func (j *jsonReport) end() error {
	return writeIndented(j.w, struct {
		Packs []packReport `json:"packs"`
	}{j.packs})
}

// writeIndented writes a value as JSON for people and programs.
func writeIndented(w io.Writer, value any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(value)
}
