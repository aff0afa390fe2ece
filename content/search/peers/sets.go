package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"labgloss/content/search/searchtest"
)

// set is a vocabulary with its queries; one table is made of each.
type set struct {
	name       string
	vocabulary *searchtest.Vocabulary
	queries    []searchtest.Query
}

// openSets returns what opens each set that was asked for, so that only one
// is in memory at a time.
func openSets(o options) ([]func() (*set, error), error) {
	if o.generate > 0 {
		return []func() (*set, error){func() (*set, error) { return generateSet(o.seed, o.generate), nil }}, nil
	}
	if o.vocabulary != "" {
		return []func() (*set, error){func() (*set, error) { return readSet(o.vocabulary, o.queries) }}, nil
	}
	var sets []func() (*set, error)
	for _, name := range []string{"g23", "doid", "go"} {
		base := filepath.Join(o.data, name)
		if _, err := os.Stat(base + ".tsv"); err == nil {
			sets = append(sets, func() (*set, error) { return readSet(base+".tsv", base+".q.tsv") })
		}
	}
	if len(sets) == 0 {
		return nil, fmt.Errorf("no vocabulary in %s: give -vocabulary and -queries, or -generate", o.data)
	}
	return sets, nil
}

func generateSet(seed uint64, names int) *set {
	v := searchtest.Generate(seed, names)
	return &set{fmt.Sprintf("generated %d", names), v, searchtest.Queries(seed, v)}
}

func readSet(vocabulary, queries string) (*set, error) {
	s := &set{name: strings.TrimSuffix(filepath.Base(vocabulary), ".tsv")}
	var err error
	if s.vocabulary, err = readFile(vocabulary, searchtest.ReadVocabulary); err != nil {
		return nil, err
	}
	if s.queries, err = readFile(queries, searchtest.ReadQueries); err != nil {
		return nil, err
	}
	more, err := readFile(strings.TrimSuffix(queries, ".q.tsv")+"-sub.q.tsv", searchtest.ReadQueries)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	s.queries = append(s.queries, more...)
	return s, nil
}

func readFile[T any](path string, read func(io.Reader) (T, error)) (T, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		var none T
		return none, err
	}
	content, err := read(bytes.NewReader(text))
	if err != nil {
		return content, fmt.Errorf("reading %s: %w", path, err)
	}
	return content, nil
}
