package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"labgloss/content/search"
	"labgloss/content/search/searchtest"
)

// few are names of four documents, the last of which has two.
func few() []search.Name {
	return []search.Name{
		{Text: "Autophagy", Doc: 0},
		{Text: "DNA methylation", Doc: 1},
		{Text: "Surfer's eye", Doc: 2},
		{Text: "Chromatin remodelling", Doc: 3},
		{Text: "Nucleosome repositioning", Doc: 3},
	}
}

func checkFinds(t *testing.T, p peer) {
	t.Helper()
	c, err := p.build(few())
	if err != nil {
		t.Fatalf("building %s: %v", p.name(), err)
	}
	if c.build <= 0 {
		t.Errorf("%s: built in %v, want some time", p.name(), c.build)
	}
	for _, n := range few() {
		a, err := p.ask(n.Text)
		if err != nil || len(a.docs) == 0 || a.docs[0] != n.Doc || a.took <= 0 {
			t.Errorf("%s: ask(%q) = %v, %v, want document %d first", p.name(), n.Text, a, err, n.Doc)
		}
	}
	if a, err := p.ask("qqqqzzzz"); err != nil || len(a.docs) > 0 {
		t.Errorf("%s: ask(%q) = %v, %v, want nothing", p.name(), "qqqqzzzz", a.docs, err)
	}
}

func TestEnginesFindExactNames(t *testing.T) {
	for _, k := range kinds() {
		if k.open == nil {
			continue
		}
		t.Run(k.name, func(t *testing.T) {
			p := &inProcess{k.name, k.open()}
			checkFinds(t, p)
			if err := p.close(); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestNodeFindsExactNames(t *testing.T) {
	if _, err := exec.LookPath("node"); err != nil {
		t.Skip(err)
	}
	if _, err := os.Stat("node/node_modules"); err != nil {
		t.Skip(err)
	}
	child, err := startNode(t.Context(), "node", few())
	if err != nil {
		t.Fatal(err)
	}
	for _, k := range kinds() {
		if k.open == nil {
			t.Run(k.name, func(t *testing.T) { checkFinds(t, &nodePeer{k.name, child}) })
		}
	}
	if _, err := child.do(request{Build: "nobody"}); err == nil {
		t.Error("an engine that is not there was built")
	}
	if err := child.close(); err != nil {
		t.Error(err)
	}
}

func TestTermsOfFzf(t *testing.T) {
	f := &fzf{}
	if err := f.build([]search.Name{{Text: "Ménière disease", Doc: 0}, {Text: "disease of Meniere", Doc: 1}}); err != nil {
		t.Fatal(err)
	}
	for query, want := range map[string][]int{
		"disease meniere": {0, 1}, // the shorter name first
		"ménière":         {0},    // an accent that was typed counts
		"meniere gone":    nil,    // every word must match
		"  ":              nil,
	} {
		if got, _ := f.search(query); !slices.Equal(got, want) {
			t.Errorf("search(%q) = %v, want %v", query, got, want)
		}
	}
}

func TestStride(t *testing.T) {
	for _, test := range []struct {
		queries, rounds int
		each, budget    time.Duration
		want            int
	}{
		{6000, 1, time.Millisecond, 30 * time.Second, 1},
		{6000, 2, 5 * time.Millisecond, 30 * time.Second, 2},
		{6000, 1, time.Second, 30 * time.Second, 200},
		{10, 1, time.Hour, time.Second, 10},
	} {
		if got := stride(test.queries, 3, test.rounds, 3*test.each, test.budget); got != test.want {
			t.Errorf("stride(%+v) = %d, want %d", test, got, test.want)
		}
	}
}

func TestPercentile(t *testing.T) {
	values := []float64{4, 1, 3, 2}
	for percent, want := range map[float64]float64{0: 1, 50: 2, 75: 3, 99: 4, 100: 4} {
		if got := percentile(values, percent); got != want {
			t.Errorf("percentile(%v) = %v, want %v", percent, got, want)
		}
	}
}

func TestMacroWithPrefix(t *testing.T) {
	table := searchtest.Table{
		"exact":             {Queries: 2, First: 2},
		"typo":              {Queries: 2, First: 1},
		"joined":            {Queries: 2},
		searchtest.Prefix:   {Queries: 10, First: 3},
		searchtest.Nonsense: {Queries: 2},
	}
	if got := macroWithPrefix(table); got != 60 {
		t.Errorf("macroWithPrefix = %v, want 60, the mean of 100, 50 and 30", got)
	}
}

func TestMemoryIsBeyondTheText(t *testing.T) {
	long := strings.Repeat("x", 1000)
	names := slices.Repeat([]search.Name{{Text: long}}, 10_000)
	c, err := (&inProcess{"sahilm", new(sahilm)}).build(names)
	if each := c.bytes / int64(len(names)); err != nil || each < 20 || each > 30 {
		t.Errorf("sahilm takes %d bytes a name, %v; want 20, for a string's header and a document", each, err)
	}
}

// TestRun compares over a small set, as from the command line, and looks for
// a line of each engine.
func TestRun(t *testing.T) {
	base := filepath.Join(t.TempDir(), "few")
	write(t, base+".tsv", "A\tautophagy\t\nB\tsurfer's eye\tpterygium\n")
	write(t, base+".q.tsv", "autophagy\tA\texact\nqqqzzz\t-\tnonsense\npter\tB\tprefix04\n")
	write(t, base+"-sub.q.tsv", "sureye\tB\tabbrjoin\n")
	var out, progress strings.Builder
	args := []string{"-vocabulary", base + ".tsv", "-queries", base + ".q.tsv", "-peers", "ours,sahilm,fzf", "-groups", "-markdown"}
	if err := run(t.Context(), args, &out, &progress); err != nil {
		t.Fatalf("%v\n%s", err, progress.String())
	}
	for _, want := range []string{
		"few: 3 names of 2 concepts, 4 queries", "| ours ", "| sahilm ", "| fzf ", "| joined ", "github.com/sahilm/fuzzy v",
	} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("%q is missing from\n%s", want, out.String())
		}
	}
}

func TestRunRefuses(t *testing.T) {
	for _, args := range []string{
		"-peers ours,nobody", "-vocabulary x.tsv", "-rounds 0", "more", "-generate 5 -vocabulary x.tsv -queries x.q.tsv",
	} {
		if err := run(t.Context(), strings.Fields(args), new(strings.Builder), new(strings.Builder)); err == nil {
			t.Errorf("run(%q) was taken", args)
		}
	}
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}
