package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/content/format"
)

// An interrupt ends an import that waits for more to read, and nothing is
// written.
func TestImportIsInterrupted(t *testing.T) {
	t.Parallel()
	for _, as := range []string{"csv", "article"} {
		ctx, interrupt := context.WithCancel(t.Context())
		r, w := io.Pipe()
		var said bytes.Buffer
		a := &app{ctx: ctx, stdin: r, stdout: io.Discard, stderr: &said}
		dir := filepath.Join(t.TempDir(), "pack")
		code := make(chan int, 1)
		go func() { code <- a.run([]string{"import", as, "-", "-o", dir}) }()
		if _, err := w.Write([]byte("term,definition\n")); err != nil { // returns when that has been read
			t.Fatal(err)
		}
		interrupt()
		if got := <-code; got != exitFailure || !strings.Contains(said.String(), "interrupted; nothing was written") {
			t.Errorf("import %s, interrupted: status %d, %q", as, got, said.String())
		}
		if _, err := os.Stat(dir); err == nil {
			t.Errorf("import %s, interrupted, wrote %s", as, dir)
		}
	}
}

// What is no regular file is read once, from its beginning on.
func TestImportFromPipe(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	pipe := filepath.Join(dir, "pipe")
	if err := exec.CommandContext(t.Context(), "mkfifo", pipe).Run(); err != nil {
		t.Skip("no pipe can be made here:", err)
	}
	wrote := make(chan error, 1)
	go func() {
		wrote <- os.WriteFile(pipe, []byte("term,definition\nCell,The smallest living thing.\n"), 0o600)
	}()
	var said bytes.Buffer
	a := &app{ctx: t.Context(), stdin: strings.NewReader(""), stdout: &said, stderr: &said}
	code := a.run([]string{"import", pipe, "-o", filepath.Join(dir, "pack")})
	if err := <-wrote; code != 0 || err != nil || !strings.Contains(said.String(), "1 term,") {
		t.Errorf("import of a pipe: status %d, written with %v: %s", code, err, said.String())
	}
	said.Reset()
	a.ctx = t.Context()
	if code := a.run([]string{"import", os.DevNull, "-o", filepath.Join(dir, "none")}); code == 0 || !strings.HasSuffix(said.String(), os.DevNull+": the file is empty\n") {
		t.Errorf("import of %s: status %d, %s", os.DevNull, code, said.String())
	}
}

// A disk that is full is told of, and nothing is left on it.
func TestImportWithoutSpace(t *testing.T) {
	t.Parallel()
	isolated := []string{"-rm", "sh", "-c"}
	if err := exec.CommandContext(t.Context(), "unshare", append(isolated, "mount -t tmpfs none /mnt")...).Run(); err != nil {
		t.Skip("no small disk can be mounted here:", err)
	}
	top := t.TempDir()
	table := filepath.Join(top, "table.csv")
	var rows strings.Builder
	rows.WriteString("term,definition\n")
	for i := range 4000 {
		fmt.Fprintf(&rows, "word %d,A definition of some length that fills the disk.\n", i)
	}
	if err := os.WriteFile(table, []byte(rows.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	const script = `mount -t tmpfs -o size=64k none "$0" && cd "$0" && labgloss import "$1" -o pack; echo "status $?"; ls -A`
	disk := filepath.Join(top, "disk")
	if err := os.Mkdir(disk, 0o755); err != nil {
		t.Fatal(err)
	}
	out, err := exec.CommandContext(t.Context(), "unshare", append(isolated, script, disk, table)...).CombinedOutput()
	text := string(out)
	if err != nil || !strings.Contains(text, "there is no space left for pack; nothing was written") || !strings.HasSuffix(text, "status 1\n") {
		t.Errorf("import to a full disk: %v, %s", err, text)
	}
}

// Reasons that differ in a number or an identifier are told as one.
func TestSkipsAreGrouped(t *testing.T) {
	t.Parallel()
	var b strings.Builder
	listSkips(&b, "Skipped", 6, []format.Skip{
		{File: "a.csv", Line: 2, What: "one", Why: "as row 1 says"},
		{File: "a.csv", Line: 3, What: "two", Why: "it has no\x1b name"},
		{File: "a.csv", Line: 4, What: "three", Why: "as row 3 says"},
		{File: "a.csv", Line: 5, What: "four", Why: "as row 3 says"},
		{File: "a.csv", What: "five", Why: "as row 31 says"},
		{File: "a.csv", Line: 6, What: "six", Why: "it has no\x1b name"},
	})
	const want = `
Skipped 6
  as row … says:
    a.csv:2: one
    a.csv:4: three
    a.csv:5: four
    … and 1 more
  it has no name:
    a.csv:3: two
    a.csv:6: six
`
	if diff := cmp.Diff(want, b.String()); diff != "" {
		t.Errorf("the report differs (-want +got):\n%s", diff)
	}
}
