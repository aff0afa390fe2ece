package main

import (
	"bytes"
	"errors"
	"io/fs"
	"strings"
	"unicode/utf8"

	"labgloss/content"
)

// reading is what came of reading a pack's folder: a pack, or mistakes.
type reading struct {
	edition            *content.Edition
	named              content.Finding // the place where it gives its ID, without a message
	mistakes, warnings content.Findings
}

// quickly reads a pack for the bot, closely for whoever makes it.
func quickly(fsys fs.FS) (*content.Pack, content.Findings, error) {
	p, err := content.Load(fsys)
	return p, nil, err
}

func closely(fsys fs.FS) (*content.Pack, content.Findings, error) { return content.Check(fsys) }

// readFolder reads the pack in a folder of the disk. The error is that there is
// none, or that it cannot be read.
func readFolder(dir string, read func(fs.FS) (*content.Pack, content.Findings, error)) (reading, error) {
	root, err := openDir(dir)
	if err != nil {
		return reading{}, err
	}
	defer root.Close()
	p, warnings, err := read(root.FS())
	if mistakes, ok := errors.AsType[content.Findings](err); ok {
		return reading{mistakes: mistakes, warnings: warnings}, nil
	}
	if err != nil {
		return reading{}, ofDir(dir, err)
	}
	return reading{edition: content.NewEdition(p), warnings: warnings, named: naming(root.FS())}, nil
}

// naming finds where a pack gives its ID, for a finding about it.
func naming(fsys fs.FS) content.Finding {
	found := content.Finding{File: content.FileName, Path: "id"}
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
