package main

import (
	"encoding/json"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"

	"labgloss/content/format"
)

// How much of what was skipped is told.
const (
	maxReasons  = 20
	maxExamples = 3
)

// summariseImport tells what was read, and what of it is not in the pack.
func summariseImport(w io.Writer, got imported, listedIn string) {
	r := got.report
	fmt.Fprintf(w, "Read as %s (%s):\n%s, %s, %s, %s; %s %s\n", got.format.Title, got.format.Name,
		plural(r.Terms, "term"), plural(r.Names, "name"), plural(r.Definitions, "definition"), plural(r.Figures, "figure"),
		word(len(r.Languages), "language"), strings.Join(r.Languages, ", "))
	if r.Merged > 0 {
		fmt.Fprintf(w, "%s merged with others of the same identity\n", plural(r.Merged, "entry", "entries"))
	}
	if got.format.Name == articleName {
		listRelations(w, got.pack)
	}
	listSkips(w, "Skipped", r.Faults(), skipsOf(r.Skips, false))
	listSkips(w, "Noted, and no fault of the files:", r.Notes, skipsOf(r.Skips, true))
	if len(r.Skips) == format.MaxSkips {
		fmt.Fprintf(w, "(Only the first %d kinds are told.)\n", format.MaxSkips)
	}
	if listedIn != "" && len(r.Skips) > 0 {
		fmt.Fprintf(w, "All of it is listed in %s.\n", listedIn)
	}
}

// skipsOf are those that are notes, or those that are not.
func skipsOf(skips []format.Skip, notes bool) []format.Skip {
	return slices.DeleteFunc(slices.Clone(skips), func(s format.Skip) bool { return s.Note != notes })
}

// listSkips lists reasons, and the first examples of each.
func listSkips(w io.Writer, heading string, n int, skips []format.Skip) {
	if n == 0 {
		return
	}
	fmt.Fprintf(w, "\n%s %d\n", heading, n)
	groups := byReason(skips)
	for _, g := range groups[:min(len(groups), maxReasons)] {
		fmt.Fprintf(w, "  %s:\n", printable(g.why))
		for _, s := range g.skips[:min(len(g.skips), maxExamples)] {
			fmt.Fprintf(w, "    %s: %s\n", printable(skipPlace(s)), printable(s.What))
		}
		if more := len(g.skips) - maxExamples; more > 0 {
			fmt.Fprintf(w, "    … and %d more\n", more)
		}
	}
	if more := len(groups) - maxReasons; more > 0 {
		fmt.Fprintf(w, "  … and for %s; --report FILE lists them\n", plural(more, "more reason"))
	}
}

// reason is why some things were skipped.
type reason struct {
	why   string
	skips []format.Skip
}

// byReason groups skips, in the order of the first of each reason. Reasons that
// differ in identifiers or numbers only are one, without them.
func byReason(skips []format.Skip) []*reason {
	var all []*reason
	groups := make(map[string]*reason)
	for _, s := range skips {
		general := identifier.ReplaceAllString(s.Why, "…")
		g := groups[general]
		if g == nil {
			g = &reason{why: s.Why}
			groups[general] = g
			all = append(all, g)
		}
		if g.why != s.Why {
			g.why = general
		}
		g.skips = append(g.skips, s)
	}
	return all
}

// identifier is a word with a digit: a row, an identifier, a list of them.
var identifier = regexp.MustCompile(`[^\s,]*\d[^\s,]*(?:, [^\s,]*\d[^\s,]*)*`)

// skipPlace is where a skip is, as compilers write it.
func skipPlace(s format.Skip) string {
	if s.Line == 0 {
		return s.File
	}
	return fmt.Sprintf("%s:%d", s.File, s.Line)
}

// writeSkips writes skips for scripts.
func writeSkips(path string, skips []format.Skip) error {
	err := writeFile(path, true, func(w io.Writer) error {
		e := json.NewEncoder(w)
		e.SetEscapeHTML(false)
		for _, s := range skips {
			if err := e.Encode(struct {
				File string `json:"file,omitempty"`
				Line int    `json:"line,omitempty"`
				What string `json:"what"`
				Why  string `json:"why"`
				Note bool   `json:"note,omitempty"`
			}{s.File, s.Line, s.What, s.Why, s.Note}); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("writing the report: %w", err)
	}
	return nil
}
