package main

import (
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"labgloss/bot"
	"labgloss/bot/playground"
	"labgloss/content"
	"labgloss/content/compiled"
	"labgloss/content/contenttest"
)

// told is what a page was told of a library, time after time.
type told []struct {
	packs   []playground.Pack
	changed bool
}

// newLibrary opens the packs with these IDs, each in a folder of its own.
func newLibrary(t *testing.T, ids ...string) (*library, *told, *contenttest.Screen) {
	t.Helper()
	var folders []string
	for _, id := range ids {
		dir := filepath.Join(t.TempDir(), id)
		writePack(t, dir, id, "A text.", 800)
		folders = append(folders, dir)
	}
	return openFolders(t, folders...)
}

func openFolders(t *testing.T, folders ...string) (*library, *told, *contenttest.Screen) {
	t.Helper()
	var log contenttest.Screen
	l, err := openLibrary(slog.New(slog.NewJSONHandler(&log, nil)), folders)
	if err != nil {
		t.Fatal(err)
	}
	clock := time.Date(2026, 8, 1, 12, 0, 0, 0, time.UTC)
	l.now = func() time.Time { clock = clock.Add(time.Second); return clock }
	pages := new(told)
	l.tellTo(func(packs []playground.Pack, changed bool) {
		*pages = append(*pages, struct {
			packs   []playground.Pack
			changed bool
		}{packs, changed})
	})
	return l, pages, &log
}

// saved saves a pack's file and reads its folder anew.
func (l *library) saved(t *testing.T, number int, text string) {
	t.Helper()
	write(t, filepath.Join(l.volumes[number].folder, "pack.yaml"), text)
	l.reload(t.Context(), l.volumes[number])
}

// served are the IDs of the packs that the bot is to know.
func (l *library) served() string {
	var ids []string
	for _, p := range l.used() {
		ids = append(ids, p.Pack().ID)
	}
	return strings.Join(ids, " ")
}

// clashes are the folders, by their numbers, whose packs have the ID of another.
func (l *library) clashes() string {
	var numbers []string
	for i, v := range l.volumes {
		if findings := v.told().Findings; len(findings) > 0 && strings.Contains(findings[0].Message, "has the same ID") {
			numbers = append(numbers, fmt.Sprint(i))
		}
	}
	return strings.Join(numbers, " ")
}

func TestLibraryTellsOfWhatIsNew(t *testing.T) {
	t.Parallel()
	l, pages, log := newLibrary(t, "a")
	steps := []struct {
		text          string
		told, changed bool
		log           string
	}{
		{packText("a", "A text."), false, false, ""}, // as it is
		{packText("a", "Another text."), true, true, `"msg":"the pack was reloaded"`},
		{"id: a\n", true, false, `"msg":"the pack is broken and was not reloaded"`},
		{"id: a\n", false, false, ""},
		{"id: a\ntitle: A\n", true, false, `"msg":"the pack is broken and was not reloaded"`},
		{packText("a", "Another text."), true, false, `"msg":"the pack was reloaded"`}, // as it was
		{packText("a", "Another text.") + "# a remark\n", false, false, ""},
	}
	for i, step := range steps {
		before, logged := len(*pages), len(log.String())
		l.saved(t, 0, step.text)
		if got := len(*pages) > before; got != step.told {
			t.Errorf("step %d: the page is told: %t, want %t", i, got, step.told)
		} else if got && (*pages)[before].changed != step.changed {
			t.Errorf("step %d: the page is told of a change: %t, want %t", i, !step.changed, step.changed)
		}
		if said := log.String()[logged:]; !strings.Contains(said, step.log) || (said == "") != (step.log == "") {
			t.Errorf("step %d: the log says %q, want %s", i, said, step.log)
		}
	}
}

// Warnings are worth telling, and no reason not to serve the pack.
func TestLibraryTellsOfWarnings(t *testing.T) {
	t.Parallel()
	l, pages, _ := newLibrary(t, "a")
	writeFigure(t, l.volumes[0].folder, 40)
	l.reload(t.Context(), l.volumes[0])
	last := (*pages)[len(*pages)-1]
	if p := last.packs[0]; !last.changed || len(p.Warnings) == 0 || len(p.Findings) > 0 {
		t.Errorf("the page is told %+v, want a change and a warning", last)
	}
}

// An ID belongs to the first of two packs, until they differ again.
func TestLibraryKeepsIDsApart(t *testing.T) {
	t.Parallel()
	l, _, log := newLibrary(t, "a", "b", "c")
	for i, step := range []struct {
		number          int
		id              string
		served, clashes string
	}{
		{1, "a", "a b c", "1"}, // which stays what it was
		{0, "b", "b a c", ""},  // they have changed places
		{2, "b", "b a c", "2"},
		{0, "c", "c a b", ""},
		{0, "a", "a b", "1"}, // the second was a, and has no older name that is free
		{0, "d", "d a b", ""},
	} {
		l.saved(t, step.number, packText(step.id, "A text."))
		if got := l.served(); got != step.served {
			t.Errorf("step %d: served = %q, want %q", i, got, step.served)
		}
		if got := l.clashes(); got != step.clashes {
			t.Errorf("step %d: clashes = %q, want %q", i, got, step.clashes)
		}
	}
	if want := `/b/pack.yaml:2:6: the pack in `; !strings.Contains(log.String(), want) {
		t.Errorf("the log says %s, want %s", log, want)
	}
}

func TestLibraryOpensTwoOfOneID(t *testing.T) {
	t.Parallel()
	one, two := t.TempDir(), t.TempDir()
	writePack(t, one, "a", "The first.", 800)
	writePack(t, two, "a", "The second.", 800)
	l, pages, _ := openFolders(t, one, two)
	want := content.Finding{
		Code: content.RepeatedID, File: "pack.yaml", Line: 2, Column: 6, Path: "id", Source: "id:  a",
		Message: fmt.Sprintf("the pack in %s has the same ID %q; change one", one, "a"),
	}
	if got := (*pages)[0].packs[1]; !slices.Equal(got.Findings, content.Findings{want}) || got.ID != two {
		t.Errorf("the page is told %+v, want %+v", got, want)
	}
	l.saved(t, 1, packText("b", "The second."))
	if got := l.served(); got != "a b" {
		t.Errorf("served = %q, want both", got)
	}
}

func TestLibraryOfShippedPacks(t *testing.T) {
	t.Parallel()
	l, pages, _ := openFolders(t)
	if got := (*pages)[0].packs[0]; got.ID == "" || got.Terms == 0 || got.Folder != "" || !got.Used {
		t.Errorf("the page is told %+v, want a shipped pack", got)
	}
	l.follow(t.Context())() // which has nothing to watch
	if err := l.use(nil); err != nil || l.served() != "" {
		t.Errorf("use(nil) = %v, and %q is served, want nothing", err, l.served())
	}
}

// A pack with a file of terms is followed as others are, and its compiled form
// with it.
func TestLibraryOfALargePack(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	head, _, _ := strings.Cut(packText("large", ""), "terms:")
	write(t, filepath.Join(dir, "pack.yaml"), head)
	lines := filepath.Join(dir, content.TermsFileName)
	write(t, lines, `{"id":"gel","label":"Gel","definition":"A soft solid."}`)
	l, _, log := openFolders(t, dir)
	defined := func() string {
		e, _ := l.of("").Lookup(content.Ref{Pack: "large", Term: "gel"})
		return e.Term.Definition
	}
	if got := log.String(); !strings.Contains(got, `"msg":"the pack was compiled"`) || defined() != "A soft solid." {
		t.Errorf("at first the log says %s, and a gel is %q", got, defined())
	}
	for _, step := range []struct {
		file, text, log, definition string
	}{
		{lines, `{"id":"gel","label":"Gel","definition":"A wobbly solid."}`, `"msg":"the pack was compiled"`, "A wobbly solid."},
		{lines, `{"id":"gel","lable":"Gel"}`, content.TermsFileName + ":1:13: unknown key", "A wobbly solid."},
		{lines, `{"id":"gel","label":"Gel","definition":"A wobbly solid."}`, `"msg":"the pack was reloaded"`, "A wobbly solid."},
		{filepath.Join(dir, compiled.FileName), "damaged", "was damaged and was made anew", "A wobbly solid."},
	} {
		before := len(log.String())
		do(t, os.Remove(step.file)) // the compiled form cannot be written to
		write(t, step.file, step.text)
		l.reload(t.Context(), l.volumes[0])
		if said := log.String()[before:]; !strings.Contains(said, step.log) || defined() != step.definition {
			t.Errorf("after %s became %s the log says %s, and a gel is %q; want %s and %q",
				step.file, step.text, said, defined(), step.log, step.definition)
		}
	}
}

// Whoever writes over a compiled form while a bot answers from it does not end
// the bot: it apologises, until the form is made anew.
func TestLibraryOutlivesItsCompiledForm(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(t.TempDir(), "pack")
	var terms strings.Builder
	do(t, content.WriteTerms(&terms, contenttest.Large(5000).Terms))
	head, _, _ := strings.Cut(packText("large", ""), "terms:")
	write(t, filepath.Join(dir, "pack.yaml"), head)
	write(t, filepath.Join(dir, content.TermsFileName), terms.String())
	openFolders(t, dir) // which compiles it
	l, _, log := openFolders(t, dir)
	l.quick = true
	b := bot.New(bot.Config{Glossary: l.of, Log: l.log})
	ask := func() bot.Outcome {
		return b.Handle(t.Context(), bot.Request{Kind: bot.Command, Path: "define", Options: map[string]bot.Value{"term": {Text: "kinase"}}}).Outcome
	}
	before := ask()
	form := filepath.Join(dir, compiled.FileName)
	do(t, os.Chmod(form, 0o600))
	defer l.follow(t.Context())()
	do(t, os.Truncate(form, 100))
	if got := ask(); got != bot.Failed {
		t.Errorf("while the form is cut short the outcome is %v, want %v", got, bot.Failed)
	}
	waitFor(t, "the form to be made anew", func() bool { return strings.Contains(log.String(), "was damaged and was made anew") })
	waitFor(t, "the answer of before", func() bool { return ask() == before })
}

// A pack that cannot be read is one that can be mended.
func TestLibraryOutlivesItsFolder(t *testing.T) {
	t.Parallel()
	l, pages, _ := newLibrary(t, "a")
	dir := l.volumes[0].folder
	for _, spoil := range []func() error{
		func() error { return os.Remove(filepath.Join(dir, "pack.yaml")) },
		func() error { return os.Mkdir(filepath.Join(dir, "pack.yaml"), 0o755) },
		func() error { return os.RemoveAll(dir) },
		func() error { return os.WriteFile(dir, nil, 0o644) },
	} {
		do(t, spoil())
		before := len(*pages)
		l.reload(t.Context(), l.volumes[0])
		if len(*pages) == before || len((*pages)[before].packs[0].Findings) != 1 || l.served() != "a" {
			t.Errorf("the page is told %+v, want a finding; served is %q, want a", (*pages)[before:], l.served())
		}
	}
}

// Packs come onto a shelf and leave it, while the bot answers.
func TestPacksComeAndGo(t *testing.T) {
	t.Parallel()
	shelf := t.TempDir()
	writePack(t, filepath.Join(shelf, "a"), "a", "A text.", 800)
	l, _, log := openFolders(t, filepath.Join(shelf, "a"))
	l.quick, l.shelves = true, []string{shelf}
	served := func(want string) func() bool {
		return func() bool {
			l.mu.Lock()
			defer l.mu.Unlock()
			return l.served() == want
		}
	}
	defer l.follow(t.Context())()
	writePack(t, filepath.Join(shelf, "b"), "b", "A text.", 800)
	waitFor(t, "the second pack", served("a b"))
	// Version control takes a folder away and makes it again.
	do(t, os.RemoveAll(filepath.Join(shelf, "a")))
	writePack(t, filepath.Join(shelf, "a"), "a", "Another text.", 800)
	waitFor(t, "the first pack again", func() bool {
		e, ok := l.of("").Lookup(content.Ref{Pack: "a", Term: "word"})
		return ok && strings.Contains(e.Term.Definition, "Another")
	})
	do(t, os.RemoveAll(filepath.Join(shelf, "b")))
	waitFor(t, "the second pack to go", served("a"))
	if said := log.String(); strings.Contains(said, "broken") || !strings.Contains(said, `"msg":"the pack is served from now on","folder":"`+filepath.Join(shelf, "b")) {
		t.Errorf("the log says %s, want that b is served from now on, and nothing of broken packs", said)
	}
}

// A folder that is named in several ways is one.
func TestFoldersAreUsedOnce(t *testing.T) {
	t.Parallel()
	shelf := t.TempDir()
	for _, id := range []string{"a", "b"} {
		writePack(t, filepath.Join(shelf, id), id, "A text.", 800)
	}
	f := packFlags{Pack: []string{filepath.Join(shelf, "b") + "/"}, Packs: []string{shelf, shelf + "/."}}
	l, err := f.library(new(app), slog.New(slog.DiscardHandler))
	if err != nil || l.served() != "b a" {
		t.Fatalf("library = %v, %v; want b and a", l, err)
	}
	l.quick = true
	stop := l.follow(t.Context())
	writePack(t, filepath.Join(shelf, "c"), "c", "A text.", 800)
	known := func(want string) func() bool {
		return func() bool {
			l.mu.Lock()
			defer l.mu.Unlock()
			return l.served() == want && len(l.volumes) == len(strings.Fields(want))
		}
	}
	waitFor(t, "the third pack", known("b a c"))
	do(t, os.RemoveAll(filepath.Join(shelf, "c")))
	waitFor(t, "it to go", known("b a"))
	stop()
}

func TestFindingsAreShortened(t *testing.T) {
	t.Parallel()
	all := make(content.Findings, 5000)
	for i := range all {
		all[i] = content.Finding{File: "pack.yaml", Line: 1, Column: i + 1, Message: "wrong", Source: strings.Repeat("ä", 5000)}
	}
	short := shortened(all)
	if len(short) != maxFindings || short[0].Source != all[0].Excerpt() || len(all[0].Source) != 10_000 {
		t.Errorf("shortened gives %d findings with %q, want %d with an excerpt", len(short), short[0].Source, maxFindings)
	}
	if got := inShort(all[:2]); got != "pack.yaml:1:1: wrong; pack.yaml:1:2: wrong" {
		t.Errorf("inShort = %q", got)
	}
	if got := inShort(all); strings.Count(got, "wrong") != maxLogged || !strings.HasSuffix(got, "; and 4990 more") {
		t.Errorf("inShort = %q, want %d findings and how many more", got, maxLogged)
	}
}
