// Package packs holds the packs that are shipped with labgloss, one folder
// each. Their definitions are written for this project and licensed CC BY 4.0.
package packs

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"

	"labgloss/content"
)

//go:embed */*
var files embed.FS

// IDs returns the names of the folders of the shipped packs, which are the
// packs' IDs.
func IDs() []string {
	entries, _ := files.ReadDir(".") // an embedded file system has a root
	ids := make([]string, len(entries))
	for i, e := range entries {
		ids[i] = e.Name()
	}
	return ids
}

// Folder returns the folder of a shipped pack.
func Folder(id string) (fs.FS, error) {
	folder, err := fs.Sub(files, id)
	if err != nil {
		return nil, fmt.Errorf("shipped pack %q: %w", id, err)
	}
	return folder, nil
}

// Load loads one shipped pack. Its error is that of content.Load.
func Load(id string) (*content.Pack, error) {
	folder, err := Folder(id)
	if err != nil {
		return nil, err
	}
	p, err := content.Load(folder)
	if findings, ok := errors.AsType[content.Findings](err); ok {
		return nil, findings.In(id)
	}
	return p, err
}

// All loads all shipped packs.
func All() ([]*content.Pack, error) {
	var all []*content.Pack
	for _, id := range IDs() {
		p, err := Load(id)
		if err != nil {
			return nil, err
		}
		all = append(all, p)
	}
	return all, nil
}
