package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"labgloss/content/search"
)

// nameList is a plain list of names: "id<TAB>label<TAB>alternative|…".
type nameList struct {
	ids, labels []string // by document
	index       *search.Index
}

func readNamesFile(path string) (*nameList, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("opening the list of names: %w", err)
	}
	defer f.Close() //nolint:errcheck // opened for reading
	l, err := readNames(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return l, nil
}

// readNames reads a list of names. Blank lines are passed over; a line
// without a label is an error that names the line.
func readNames(r io.Reader) (*nameList, error) {
	l := new(nameList)
	var names []search.Name
	lines := newLineReader(r)
	for {
		line, err := lines.next()
		switch line = strings.TrimPrefix(line, "\ufeff"); {
		case errors.Is(err, io.EOF):
			l.index = search.New(names)
			return l, nil
		case err != nil:
			return nil, fmt.Errorf("line %d: %w", lines.number, err)
		case strings.TrimSpace(line) == "":
			continue
		}
		columns := strings.SplitN(line, "\t", 4)
		if len(columns) < 2 || columns[0] == "" || strings.TrimSpace(columns[1]) == "" {
			return nil, fmt.Errorf("line %d: want ID, a tab and a label, found %.60q", lines.number, line)
		}
		doc := len(l.ids)
		l.ids, l.labels = append(l.ids, columns[0]), append(l.labels, columns[1])
		names = append(names, search.Name{Text: columns[1], Doc: doc})
		if len(columns) > 2 {
			for alternative := range strings.SplitSeq(columns[2], "|") {
				names = append(names, search.Name{Text: alternative, Doc: doc})
			}
		}
	}
}

func (l *nameList) search(query string, n int) []match { return l.matches(l.index.Search(query, n)) }

func (l *nameList) near(query string, n int) []match { return l.matches(l.index.Near(query, n)) }

func (l *nameList) print(p *termPrinter, m match) {
	p.heading(m.Label + " (" + m.ID + ")")
	p.note(m)
}

func (l *nameList) matches(found []search.Match) []match {
	matches := make([]match, len(found))
	for i, m := range found {
		matches[i] = match{ID: l.ids[m.Doc], Label: l.labels[m.Doc], Matched: m.Name, Stage: m.Stage, Score: round(m.Score)}
	}
	return matches
}
