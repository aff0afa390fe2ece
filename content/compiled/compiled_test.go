package compiled_test

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"labgloss/content"
	"labgloss/content/compiled"
	"labgloss/content/search/searchtest"
)

const header = `id: large
title: Large
version: 1
language: en
licence: CC0-1.0
citation: {text: A book}
provenance: made up
figures:
  - {id: f1, number: "1", title: A picture}
  - {id: f2, number: "2", title: Another}
`

// writePack writes a pack of so many terms, and returns its folder.
func writePack(t testing.TB, terms int) string {
	t.Helper()
	dir := t.TempDir()
	writeTerms(t, dir, manyTerms(terms))
	write(t, dir, content.FileName, header)
	return dir
}

func manyTerms(n int) []content.Term {
	terms := make([]content.Term, n)
	for _, text := range searchtest.Texts(7, n, 12) {
		if text.Title {
			terms[text.Doc] = content.Term{ID: fmt.Sprint("t", text.Doc), Label: text.Text}
		} else {
			terms[text.Doc].Definition = text.Text
		}
	}
	for i := range terms {
		t := &terms[i]
		switch i % 5 {
		case 1:
			t.Broader = []string{fmt.Sprint("t", i-1)}
			t.Translations = map[string]content.Translation{"de": {Label: "Begriff " + t.ID}}
		case 2:
			t.Figures = []content.FigureRef{{Figure: "f2", Because: "it shows it"}}
			t.Abbreviations, t.Synonyms = []string{fmt.Sprint("ZQ", i)}, []string{"another " + t.Label}
		case 3:
			t.Source = &content.Source{Text: "Elsewhere"}
		}
	}
	return terms
}

func writeTerms(t testing.TB, dir string, terms []content.Term) {
	t.Helper()
	var b strings.Builder
	if err := content.WriteTerms(&b, terms); err != nil {
		t.Fatal(err)
	}
	write(t, dir, content.TermsFileName, b.String())
}

func write(t testing.TB, dir, name, text string) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func open(t testing.TB, dir string) compiled.Opened {
	t.Helper()
	root, err := os.OpenRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	o, err := compiled.Open(root, compiled.Quickly)
	if err != nil {
		t.Fatal(err)
	}
	return o
}

// answers is what a glossary says to all kinds of questions.
func answers(g *content.Glossary) map[string]any {
	all := map[string]any{"languages": g.Editions()[0].Languages(), "letters": g.Letters()}
	list := func(name string, l content.Listing) {
		for i, e := range l.Range(0, l.Len()) {
			all[fmt.Sprint(name, i)] = []any{e.Pack.ID, e.Term}
		}
	}
	list("alphabetical", g.Alphabetical())
	list("entry", g.Entries())
	list("without figure", g.Unillustrated())
	for _, i := range g.Illustrations() {
		list("with figure "+i.Ref().String(), g.IllustratedAlphabetical(i))
	}
	for _, e := range g.Entries().Range(0, 40) {
		for name, query := range map[string]string{"whole": e.Term.Label, "beginning": e.Term.Label[:3], "slip": e.Term.Label[1:]} {
			all[name+e.Term.ID] = g.Search(query, 5)
			all["near "+name+e.Term.ID] = g.Near(query, 5)
		}
		byKey, ok := g.LookupKey(e.Ref().Key())
		all["key "+e.Term.ID] = []any{byKey.Term, ok}
		byRef, ok := g.Lookup(e.Ref())
		all["ref "+e.Term.ID] = []any{byRef.Term, ok}
		all["explain "+e.Term.ID] = g.Mentions("a " + e.Term.Label + ", and " + e.Term.Definition)
		passages, total := g.SearchText(e.Term.Label, 0, 5, 80)
		all["text "+e.Term.ID] = []any{passages, total}
		all["completions "+e.Term.ID] = g.CompleteText(e.Term.Label[:4], 5)
	}
	_, ok := g.Lookup(content.Ref{Pack: "large", Term: "nothing"})
	all["nothing"] = ok
	return all
}

func compare(t *testing.T, dir string, got *content.Edition) {
	t.Helper()
	p, err := content.Load(os.DirFS(dir))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(answers(content.NewGlossary(p)), answers(content.Combine(got))); diff != "" {
		t.Errorf("what the pack says (-loaded +compiled):\n%s", diff)
	}
}

func TestCompiledSaysTheSame(t *testing.T) {
	t.Parallel()
	dir := writePack(t, 500)
	for _, made := range []error{fs.ErrNotExist, nil} {
		o := open(t, dir)
		if !errors.Is(o.Made, made) || o.Unwritten != nil {
			t.Errorf("made because of %v, unwritten because of %v; want %v and nil", o.Made, o.Unwritten, made)
		}
		compare(t, dir, o.Edition)
	}
}

func TestSmallPacksAreNotCompiled(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	write(t, dir, content.FileName, header+"terms:\n  - {id: one, label: One}\n")
	o := open(t, dir)
	if o.Size() != 1 || o.Made != nil || exists(dir) {
		t.Errorf("%d terms, made because of %v, written: %v; want 1, nil and false", o.Size(), o.Made, exists(dir))
	}
}

func exists(dir string) bool {
	_, err := os.Stat(filepath.Join(dir, compiled.FileName))
	return err == nil
}

// Editions are equal by what they hold, wherever that lies.
func TestEqual(t *testing.T) {
	t.Parallel()
	terms := manyTerms(300)
	terms[299].Translations = map[string]content.Translation{"de": {Label: "Ende", Synonyms: []string{"Schluss"}}}
	dir, another := writePack(t, 300), writePack(t, 300)
	writeTerms(t, another, terms)
	loaded := func(dir string) *content.Edition {
		p, err := content.Load(os.DirFS(dir))
		if err != nil {
			t.Fatal(err)
		}
		return content.NewEdition(p)
	}
	one, other := []*content.Edition{loaded(dir), open(t, dir).Edition}, []*content.Edition{loaded(another), open(t, another).Edition}
	for i, a := range one {
		for j := range one {
			if !a.Equal(one[j]) || a.Equal(other[j]) {
				t.Errorf("the loaded and the compiled pack (%d, %d): equal is %t, and to another %t; want true and false", i, j, a.Equal(one[j]), a.Equal(other[j]))
			}
		}
	}
}

func TestStaleFormsAreMadeAnew(t *testing.T) {
	t.Parallel()
	dir := writePack(t, 300)
	open(t, dir)
	terms := manyTerms(300)
	terms[7].Label = "something quite new"
	info, err := os.Stat(filepath.Join(dir, content.TermsFileName))
	if err != nil {
		t.Fatal(err)
	}
	writeTerms(t, dir, terms)
	// Neither time tells.
	if err := os.Chtimes(filepath.Join(dir, content.TermsFileName), info.ModTime(), info.ModTime()); err != nil {
		t.Fatal(err)
	}
	o := open(t, dir)
	if !errors.Is(o.Made, compiled.ErrStale) {
		t.Errorf("after the terms changed: made because of %v, want %v", o.Made, compiled.ErrStale)
	}
	compare(t, dir, o.Edition)
	write(t, dir, content.FileName, strings.Replace(header, "A picture", "Another title", 1))
	o = open(t, dir)
	if !errors.Is(o.Made, compiled.ErrStale) || o.Pack().Figures[0].Title != "Another title" {
		t.Errorf("after the header changed: made because of %v, want %v", o.Made, compiled.ErrStale)
	}
}

// Whatever happens to the file, it is noticed, and mended.
func TestDamagedFormsAreMadeAnew(t *testing.T) {
	t.Parallel()
	dir := writePack(t, 300)
	open(t, dir)
	path := filepath.Join(dir, compiled.FileName)
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	damages := map[string]func([]byte) []byte{
		"empty":    func([]byte) []byte { return nil },
		"short":    func(b []byte) []byte { return b[:10] },
		"half":     func(b []byte) []byte { return b[:len(b)/2] },
		"one less": func(b []byte) []byte { return b[:len(b)-1] },
		"one more": func(b []byte) []byte { return append(b, 0) },
		"zeros":    func(b []byte) []byte { return make([]byte, len(b)) },
		"text":     func([]byte) []byte { return []byte(strings.Repeat("no compiled form ", 100)) },
	}
	for at := 0; at < len(whole); at += 1 + at/7 {
		damages[fmt.Sprint("a bit of byte ", at)] = func(b []byte) []byte {
			b[at] ^= 1 << (at % 8)
			return b
		}
	}
	for name, damage := range damages {
		if err := os.Remove(path); err != nil { // it cannot be written to
			t.Fatal(err)
		}
		write(t, dir, compiled.FileName, string(damage(append([]byte(nil), whole...))))
		o := open(t, dir)
		if !errors.Is(o.Made, compiled.ErrDamaged) && !errors.Is(o.Made, compiled.ErrStale) {
			t.Errorf("%s: made because of %v, want it to be noticed", name, o.Made)
		}
		mended, err := os.ReadFile(path)
		if err != nil || string(mended) != string(whole) {
			t.Errorf("%s: not mended (%v)", name, err)
		}
	}
	compare(t, dir, open(t, dir).Edition)
}

// What is mapped is not to be written to, and is as secret as the terms.
func TestCompiledFormsAreReadOnly(t *testing.T) {
	t.Parallel()
	dir := writePack(t, 300)
	for _, mode := range []fs.FileMode{0o644, 0o600} {
		if err := os.Chmod(filepath.Join(dir, content.TermsFileName), mode); err != nil {
			t.Fatal(err)
		}
		write(t, dir, content.FileName, header+"# "+mode.String())
		open(t, dir)
		info, err := os.Stat(filepath.Join(dir, compiled.FileName))
		if err != nil || info.Mode() != mode&0o444 {
			t.Errorf("of terms with the mode %v is made a form with the mode %v (%v), want %v", mode, info.Mode(), err, mode&0o444)
		}
	}
}

func TestFoldersThatCannotBeWritten(t *testing.T) {
	t.Parallel()
	dir := writePack(t, 300)
	// Not by permissions, which do not bind root: something is in the way.
	if err := os.MkdirAll(filepath.Join(dir, compiled.FileName, "in the way"), 0o755); err != nil {
		t.Fatal(err)
	}
	o := open(t, dir)
	if o.Unwritten == nil {
		t.Error("nothing is said of a file that could not be written")
	}
	compare(t, dir, o.Edition)
	entries, err := os.ReadDir(dir)
	if err != nil || len(entries) != 3 {
		t.Errorf("%d files are left in the folder (%v), want the two of the pack and what is in the way", len(entries), err)
	}
}

func TestMistakesAreTold(t *testing.T) {
	t.Parallel()
	dir := writePack(t, 300)
	open(t, dir)
	write(t, dir, content.TermsFileName, `{"id":"a"}`)
	root, err := os.OpenRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	_, err = compiled.Open(root, compiled.Quickly)
	if findings, ok := errors.AsType[content.Findings](err); !ok || findings[0].File != content.TermsFileName {
		t.Errorf("Open = %v, want the finding of a missing label", err)
	}
}

// Several processes may start at once.
func TestOpenedAtOnce(t *testing.T) {
	t.Parallel()
	dir := writePack(t, 300)
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			if o := open(t, dir); o.Unwritten != nil || o.Size() != 300 {
				t.Errorf("%d terms, unwritten because of %v", o.Size(), o.Unwritten)
			}
		})
	}
	all.Wait()
	if o := open(t, dir); o.Made != nil {
		t.Errorf("made again because of %v", o.Made)
	}
}

// A pack that changes while it is loaded is served as it was loaded, and not
// compiled: the hashes would be those of another state.
func TestPacksThatChangeMeanwhile(t *testing.T) {
	t.Parallel()
	terms := manyTerms(300)
	terms[7].Label = "something quite new"
	for name, opened := range map[string]func(*os.Root, compiled.Loader) (compiled.Opened, error){"Open": compiled.Open, "Reload": compiled.Reload} {
		dir := writePack(t, 300)
		root, err := os.OpenRoot(dir)
		if err != nil {
			t.Fatal(err)
		}
		defer root.Close()
		o, err := opened(root, func(fsys fs.FS) (*content.Pack, content.Findings, error) {
			p, err := content.Load(fsys)
			writeTerms(t, dir, terms)
			return p, nil, err
		})
		if err != nil || o.Unwritten == nil || len(content.Combine(o.Edition).Search("something quite new", 1)) > 0 {
			t.Errorf("%s: %v, unwritten because of %v; want the pack as it was loaded, unwritten", name, err, o.Unwritten)
		}
		compare(t, dir, open(t, dir).Edition)
	}
}

func TestReloadLoads(t *testing.T) {
	t.Parallel()
	dir := writePack(t, 300)
	open(t, dir)
	root, err := os.OpenRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	o, err := compiled.Reload(root, func(fsys fs.FS) (*content.Pack, content.Findings, error) {
		p, err := content.Load(fsys)
		return p, content.Findings{{Code: content.OrphanTerm}}, err
	})
	if err != nil || o.Made != nil || len(o.Warnings) != 1 {
		t.Errorf("%v, made because of %v, %d warnings; want nil, nil and the loader's", err, o.Made, len(o.Warnings))
	}
	compare(t, dir, o.Edition)
}

// What is found stays when the memory is gone in which it lay.
func TestFoundOutlivesTheMemory(t *testing.T) {
	t.Parallel()
	dir := writePack(t, 300)
	open(t, dir)
	want := answers(content.Combine(open(t, dir).Edition))
	var users sync.WaitGroup
	for range 4 {
		users.Go(func() {
			for range 3 {
				got := answers(content.Combine(open(t, dir).Edition))
				for range 3 {
					runtime.GC() // after which the edition's memory is unmapped
				}
				if diff := cmp.Diff(want, got); diff != "" {
					t.Errorf("what was found (-before +after):\n%s", diff)
				}
			}
		})
	}
	users.Wait()
}

// An edition may be part of one glossary after the other: what it keeps for the
// next question is of no use of the memory of those that it was with before.
func TestNeighboursComeAndGo(t *testing.T) {
	t.Parallel()
	stays := open(t, writePack(t, 300)).Edition
	neighbour := writePack(t, 400)
	write(t, neighbour, content.FileName, strings.Replace(header, "id: large", "id: neighbour", 1))
	open(t, neighbour)
	want := answers(content.Combine(stays, open(t, neighbour).Edition))
	for range 4 {
		runtime.GC() // after which the neighbour's memory is unmapped, and what is kept is still there
		time.Sleep(time.Millisecond)
		got := answers(content.Combine(stays, open(t, neighbour).Edition))
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("what two packs say (-before +after):\n%s", diff)
		}
	}
}

func TestWhatWasAbandonedIsRemoved(t *testing.T) {
	t.Parallel()
	dir := writePack(t, 300)
	old, young := compiled.FileName+".OLD", compiled.FileName+".YOUNG"
	write(t, dir, old, "half")
	write(t, dir, young, "half")
	long := time.Now().Add(-2 * time.Hour)
	if err := os.Chtimes(filepath.Join(dir, old), long, long); err != nil {
		t.Fatal(err)
	}
	open(t, dir)
	_, oldErr := os.Stat(filepath.Join(dir, old))
	_, youngErr := os.Stat(filepath.Join(dir, young))
	if !errors.Is(oldErr, fs.ErrNotExist) || youngErr != nil {
		t.Errorf("the old file: %v, the young one: %v; want the one that another process may be writing to stay", oldErr, youngErr)
	}
}

// layout is the hash of the compiled form of a pack, behind its head. Where it
// changes, what older versions have compiled must not be used any more: raise
// content.LayoutVersion, and put the new hash here.
const layout = "30cc2ed77c0c109e"

func TestLayoutVersion(t *testing.T) {
	t.Parallel()
	dir := writePack(t, 300)
	open(t, dir)
	file, err := os.ReadFile(filepath.Join(dir, compiled.FileName))
	if err != nil {
		t.Fatal(err)
	}
	if binary.NativeEndian.Uint16([]byte{1, 0}) != 1 {
		t.Skip("the hash is that of a little-endian machine")
	}
	if got := fmt.Sprintf("%x", sha256.Sum256(file[48:]))[:16]; got != layout {
		t.Errorf("an edition is laid out otherwise (%s, not %s): raise content.LayoutVersion, which is %d, and put the hash here", got, layout, content.LayoutVersion)
	}
}
