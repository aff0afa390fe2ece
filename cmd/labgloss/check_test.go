package main

import (
	"bytes"
	"encoding/json"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"labgloss/content"
)

// checkedJSON is what check writes of folders, which it decodes into a value.
func checkedJSON(t *testing.T, value any, args ...string) {
	t.Helper()
	var out, complaints bytes.Buffer
	a := &app{ctx: t.Context(), stdout: &out, stderr: &complaints}
	a.run(append([]string{"check"}, args...))
	d := json.NewDecoder(&out)
	d.DisallowUnknownFields()
	if err := d.Decode(value); err != nil || complaints.Len() > 0 {
		t.Fatalf("check %q: %v, %s", args, err, &complaints)
	}
}

// doubtful writes a pack whose only finding is silenced, and one that is broken.
func doubtful(t *testing.T) (silenced, broken string) {
	t.Helper()
	silenced, broken = filepath.Join(t.TempDir(), "silenced pack"), filepath.Join(t.TempDir(), "broken")
	text := strings.Replace(packText("doubtful", "Of a HPLC."), "\nfigures:", "\n    silenced: [{code: undefined-abbreviation, because: known to all}]\nfigures:", 1)
	writePack(t, silenced, "doubtful", "A text.", 800)
	write(t, filepath.Join(silenced, "pack.yaml"), text)
	writePack(t, broken, "Broken ID", "A text.", 800)
	return silenced, broken
}

func TestCheckJSON(t *testing.T) {
	t.Parallel()
	silenced, broken := doubtful(t)
	var got struct{ Packs []packReport }
	checkedJSON(t, &got, "--format", "json", silenced, broken, "nowhere")
	if len(got.Packs) != 3 {
		t.Fatalf("%d packs, want 3", len(got.Packs))
	}
	one, two, three := got.Packs[0], got.Packs[1], got.Packs[2]
	if !one.OK || one.ID != "doubtful" || one.Terms == 0 || one.Name != silenced {
		t.Errorf("the sound pack is told as %+v", one)
	}
	at := slices.IndexFunc(one.Findings, func(f findingReport) bool { return f.Silenced == "known to all" })
	if at < 0 || one.Findings[at].Code != content.UndefinedAbbreviation || one.Findings[at].Severity != "warning" || one.Findings[at].Line == 0 {
		t.Errorf("findings %+v, want one that is silenced", one.Findings)
	}
	if two.OK || two.ID != "" || two.Findings[0].Code != content.InvalidID || two.Findings[0].File != filepath.Join(broken, "pack.yaml") {
		t.Errorf("the broken pack is told as %+v", two)
	}
	if three.OK || three.Findings[0].Code != content.UnreadablePack || three.Findings[0].Message != "there is no folder nowhere" {
		t.Errorf("the missing pack is told as %+v", three)
	}
}

// TestCheckSARIF holds the log to what version 2.1.0 of the format requires.
func TestCheckSARIF(t *testing.T) {
	t.Parallel()
	silenced, broken := doubtful(t)
	var log sarifLog
	checkedJSON(t, &log, "--format", "sarif", silenced, broken, "nowhere")
	if log.Version != "2.1.0" || !strings.HasSuffix(log.Schema, "sarif-2.1.0.json") || len(log.Runs) != 1 {
		t.Fatalf("version %q, schema %q, %d runs", log.Version, log.Schema, len(log.Runs))
	}
	run := log.Runs[0]
	driver := run.Tool.Driver
	if driver.Name == "" || len(driver.Rules) != len(content.Kinds()) || run.ColumnKind != "unicodeCodePoints" {
		t.Errorf("driver %q with %d rules, columns in %q", driver.Name, len(driver.Rules), run.ColumnKind)
	}
	suppressed := 0
	for _, r := range run.Results {
		at := r.Locations[0].Physical
		if rule := driver.Rules[r.RuleIndex]; rule.ShortDescription.Text == "" || rule.FullDescription.Text == "" || rule.Help.Text == "" {
			t.Errorf("rule %+v lacks what GitHub requires", rule)
		}
		if driver.Rules[r.RuleIndex].ID != r.RuleID || r.Message.Text == "" || at.Artifact.URI == "" {
			t.Errorf("result %+v", r)
		}
		if !slices.Contains([]string{"error", "warning", "note"}, r.Level) || r.Level != driver.Rules[r.RuleIndex].DefaultConfiguration.Level {
			t.Errorf("%s has level %q", r.RuleID, r.Level)
		}
		if at.Region != nil && (at.Region.StartLine < 1 || at.Region.StartColumn < 1) {
			t.Errorf("%s stands at %+v", r.RuleID, at.Region)
		}
		if r.RuleID == content.UndefinedAbbreviation && at.Region.EndColumn != at.Region.StartColumn+len("HPLC") {
			t.Errorf("HPLC stands at %+v", at.Region)
		}
		for _, s := range r.Suppressions {
			suppressed++
			if s.Kind != "inSource" || s.Justification != "known to all" || !strings.HasSuffix(at.Artifact.URI, "/silenced%20pack/pack.yaml") {
				t.Errorf("suppression %+v of %s", s, at.Artifact.URI)
			}
		}
	}
	if suppressed != 1 {
		t.Errorf("%d results are suppressed, want 1", suppressed)
	}
}

func TestCheckSARIFWithoutFindings(t *testing.T) {
	t.Parallel()
	var out bytes.Buffer
	if err := (&sarifReport{w: &out}).end(); err != nil || !strings.Contains(out.String(), `"results": []`) {
		t.Errorf("end = %v, %s; want results that are empty", err, &out)
	}
}

func TestURIOf(t *testing.T) {
	t.Parallel()
	for file, want := range map[string]string{
		"lab/pack.yaml": "lab/pack.yaml", "/a b/pack.yaml": "file:///a%20b/pack.yaml", "a:b/pack.yaml": "./a:b/pack.yaml", "ä%/x": "%C3%A4%25/x",
		"/ci/repo/lab/pack.yaml": "lab/pack.yaml", "/ci/repository/x": "file:///ci/repository/x", "../x": "../x",
	} {
		if got := uriOf("/ci/repo", file); got != want {
			t.Errorf("uriOf(%q) = %q, want %q", file, got, want)
		}
	}
}
