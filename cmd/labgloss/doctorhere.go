package main

import (
	"context"
	"strings"
)

func (d *doctor) checkPacks(context.Context) finding {
	glossary, err := d.glossary(d.a)
	if err != nil {
		what, _, _ := strings.Cut(err.Error(), "\n") // the findings follow
		return fail(strings.TrimSuffix(what, ":"), "run labgloss check with the pack's folder, which names every mistake")
	}
	var ids []string
	for _, e := range glossary.Editions() {
		ids = append(ids, e.Pack().ID)
	}
	return good("%s in %s", plural(glossary.Entries().Len(), "term"), strings.Join(ids, ", "))
}

func (d *doctor) checkStore(context.Context) finding { return good("none is used by this version") }
