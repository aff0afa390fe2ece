package compiled

import (
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"labgloss/content"
)

// FuzzForm holds that a compiled form whose hash is right, and which was
// nevertheless written by nobody, can do no worse than make a question panic, of
// which a bot recovers: nothing outside of the file is read, and no question goes
// on for ever.
func FuzzForm(f *testing.F) {
	dir := f.TempDir()
	var terms strings.Builder
	for i := range 60 {
		fmt.Fprintf(&terms, `{"id":"t%d","label":"tumour cell %d","definition":"Growth of a cell %d","figures":[{"figure":"f","because":"x"}]}`+"\n", i, i, i*7)
	}
	for name, text := range map[string]string{
		content.FileName: "id: p\ntitle: P\nversion: 1\nlanguage: en\nlicence: CC0-1.0\ncitation: {text: A book}\nprovenance: made up\n" +
			"figures: [{id: f, number: 1, title: A picture}]\n",
		content.TermsFileName: terms.String(),
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			f.Fatal(err)
		}
	}
	folder, err := os.OpenRoot(dir)
	if err != nil {
		f.Fatal(err)
	}
	f.Cleanup(func() { folder.Close() })
	if _, err := Open(folder, Quickly); err != nil {
		f.Fatal(err)
	}
	whole, err := os.ReadFile(filepath.Join(dir, FileName))
	if err != nil {
		f.Fatal(err)
	}
	for at := 0; at < len(whole); at += 1 + len(whole)/100 {
		f.Add(at, []byte{0xff, 0xff, 0xff, 0xff})
		f.Add(at, []byte("\x00\x01\x02\x03\x04\x05\x06\x07"))
	}
	f.Fuzz(func(t *testing.T, at int, written []byte) {
		memory := append([]byte(nil), whole...)
		rest := memory[headSize:]
		copy(rest[max(at, 0)%len(rest):], written)
		binary.NativeEndian.PutUint64(memory[headSize-8:], hashOf(rest))
		edition, err := read(folder, memory, headOf(memory).sources)
		if err != nil {
			return
		}
		g := content.Combine(edition)
		for _, ask := range []func(){
			g.Prepare,
			func() { g.Search("tumr cel", 5) },
			func() { g.Near("tmours", 5) },
			func() { g.Mentions("a tumour cell 5 and the tumour cell 77") },
			func() { g.SearchText("growth cell", 0, 5, 80) },
			func() { g.CompleteText("cell gro", 5) },
			func() { g.Alphabetical().Range(0, g.Entries().Len()) },
			func() { g.Lookup(content.Ref{Pack: "p", Term: "t5"}) },
		} {
			recovering(t, ask)
		}
	})
}

// recovering goes on after a panic, as a bot does, unless it is of the memory.
func recovering(t *testing.T, ask func()) {
	t.Helper()
	defer func() {
		if p := recover(); p != nil {
			if _, ok := p.(interface{ Addr() uintptr }); ok {
				t.Errorf("memory was read that is not the form's: %v", p)
			} else if _, ok := p.(runtime.Error); !ok {
				t.Errorf("panic: %v", p)
			}
		}
	}()
	ask()
}
