package main

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"strings"
	"unicode/utf8"

	"labgloss/content"
	"labgloss/content/compiled"
	"labgloss/content/lint"
)

// reading is what came of reading a pack's folder: an edition, or mistakes.
type reading struct {
	compiled.Opened
	named    content.Finding // the place where it gives its ID, without a message
	mistakes content.Findings
}

// loading is how a pack is loaded.
type loading func(*os.Root) (compiled.Opened, error)

// quickly opens a pack for the bot.
func quickly(folder *os.Root) (compiled.Opened, error) {
	return compiled.Open(folder, compiled.Quickly)
}

// closely opens a pack for whoever makes it, who is told of the warnings that no
// term silences: it loads all terms, of which a compiled form tells nothing.
func closely(folder *os.Root) (compiled.Opened, error) {
	o, err := compiled.Reload(folder, func(fsys fs.FS) (*content.Pack, content.Findings, error) {
		return content.Check(fsys, lint.Rule())
	})
	o.Warnings = o.Warnings.Unsilenced()
	return o, err
}

// readFolder reads the pack in a folder of the disk. The error is that there is
// none, or that it cannot be read.
func readFolder(dir string, load loading) (reading, error) {
	root, err := openDir(dir)
	if err != nil {
		return reading{}, err
	}
	defer root.Close()
	r := reading{}
	r.Opened, err = load(root)
	if mistakes, ok := errors.AsType[content.Findings](err); ok {
		r.mistakes = mistakes
		return r, nil
	}
	if err != nil {
		return reading{}, ofDir(dir, err)
	}
	r.named = naming(root.FS())
	return r, nil
}

// naming finds where a pack gives its ID, for a finding about it.
func naming(fsys fs.FS) content.Finding {
	found := content.Finding{Code: content.RepeatedID, File: content.FileName, Path: "id"}
	source, err := fs.ReadFile(fsys, content.FileName)
	if err != nil {
		return found // it was there a moment ago
	}
	number := 0
	for line := range strings.Lines(string(bytes.TrimPrefix(source, []byte("\xef\xbb\xbf")))) {
		number++
		if id, ok := strings.CutPrefix(line, "id:"); ok {
			before := len(line) - len(strings.TrimLeft(id, " \t"))
			found.Line, found.Column = number, 1+utf8.RuneCountInString(line[:before])
			found.Source = strings.TrimRight(line, "\r\n")
			return found
		}
	}
	return found
}
