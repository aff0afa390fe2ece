package main

import (
	"fmt"
	"io"
	"math"
	"runtime"
	"slices"
	"strings"
	"time"

	"labgloss/content/search/searchtest"
)

// none stands where there is no figure.
const none = "-"

// report is what one set has shown.
type report struct {
	set         *set
	options     options
	measured    []*measured
	notes       []string
	collections int
}

func (r *report) leaveOut(name string, err error) {
	r.notes = append(r.notes, fmt.Sprintf("left out: %s (%v)", name, err))
}

func (r *report) write(w io.Writer) error {
	for _, m := range r.measured {
		if m.err != nil {
			r.leaveOut(m.peer.name(), m.err)
		}
	}
	r.measured = slices.DeleteFunc(r.measured, func(m *measured) bool { return m.err != nil })
	parts := []string{r.heading(), r.table(r.overview()), r.footer()}
	if r.options.groups {
		parts = append(parts, "hit@1 of each group, in percent (nonsense: how much was answered):\n", r.table(r.groups()))
	}
	_, err := fmt.Fprintln(w, strings.Join(parts, "\n"))
	return err
}

func (r *report) heading() string {
	mark := ""
	if r.options.markdown {
		mark = "### "
	}
	return fmt.Sprintf("%s%s: %d names of %d concepts, %d queries\n", mark,
		r.set.name, len(r.set.vocabulary.Names), len(r.set.vocabulary.IDs), len(r.set.queries))
}

// overview has a row for each peer.
func (r *report) overview() [][]string {
	rows := [][]string{{
		"engine", "queries", "macro@1", "with prefix", "FP %", "prefix@5", "joined@1",
		"p50 µs", "p99 µs", "max µs", "p50 to ours", "B/name", "build ms",
	}}
	for _, m := range r.measured {
		rows = append(rows, []string{
			m.peer.name(), fmt.Sprint(m.queries()),
			oneDecimal(m.table.Macro()), oneDecimal(macroWithPrefix(m.table)),
			rate(m.table, searchtest.Nonsense, searchtest.Tally.AnsweredRate),
			rate(m.table, searchtest.Prefix, searchtest.Tally.Hit5), rate(m.table, "joined", searchtest.Tally.Hit1),
			short(percentile(m.took, 50)), short(percentile(m.took, 99)), short(percentile(m.took, 100)),
			r.ratio(m), short(float64(m.cost.bytes) / float64(len(r.set.vocabulary.Names))),
			short(float64(m.cost.build) / float64(time.Millisecond)),
		})
	}
	return rows
}

// ratio compares medians over the queries that both were asked.
func (r *report) ratio(m *measured) string {
	for _, us := range r.measured {
		if us.peer.name() == "ours" {
			return short(percentile(m.tookOf(us), 50) / percentile(us.tookOf(m), 50))
		}
	}
	return none
}

// groups has a row for each group and a column for each peer.
func (r *report) groups() [][]string {
	heads, all := []string{"group"}, make(searchtest.Table)
	for _, m := range r.measured {
		heads = append(heads, m.peer.name())
	}
	for _, q := range r.set.queries {
		all.Count(q, nil)
	}
	rows := [][]string{append(heads, "queries")}
	for _, group := range all.Groups() {
		row := []string{group}
		figure := searchtest.Tally.Hit1
		if group == searchtest.Nonsense {
			figure = searchtest.Tally.AnsweredRate
		}
		for _, m := range r.measured {
			row = append(row, rate(m.table, group, figure))
		}
		rows = append(rows, append(row, fmt.Sprint(all[group].Queries)))
	}
	return rows
}

func (r *report) footer() string {
	lines := []string{
		fmt.Sprintf("%s, %d cores, rounds: %d, %d queries in a row, budget: %v. This process collected garbage between searches only, %d times.",
			runtime.Version(), runtime.GOMAXPROCS(0), r.options.rounds, r.options.block, r.options.budget, r.collections),
		"macro@1: mean hit@1 of the groups that count; with prefix: typed beginnings as one group more.",
		"p50 to ours: medians over the queries that both were asked. B/name: beyond the text of the names.",
	}
	var known []string
	found := versions(r.options.node)
	for _, k := range kinds() {
		if v, ok := found[k.module]; ok && slices.Contains(r.options.peers, k.name) {
			known = append(known, k.module+" "+v)
		}
	}
	lines = append(lines, strings.Join(known, ", "))
	return strings.Join(append(lines, r.notes...), "\n") + "\n"
}

// macroWithPrefix counts the typed prefixes as one of the groups.
func macroWithPrefix(t searchtest.Table) float64 {
	prefix, ok := t[searchtest.Prefix]
	if !ok {
		return t.Macro()
	}
	counted := 0
	for group := range t {
		// Macro says itself which groups it takes.
		if (searchtest.Table{group: {Queries: 1, First: 1}}).Macro() > 0 {
			counted++
		}
	}
	return (t.Macro()*float64(counted) + prefix.Hit1()) / float64(counted+1)
}

func rate(t searchtest.Table, group string, figure func(searchtest.Tally) float64) string {
	if t[group].Queries == 0 {
		return none
	}
	return oneDecimal(figure(t[group]))
}

func oneDecimal(x float64) string { return fmt.Sprintf("%.1f", x) }

// short has three digits, or as many as it takes to write the whole part.
func short(x float64) string {
	switch {
	case math.IsNaN(x) || math.IsInf(x, 0):
		return none
	case math.Abs(x) < 1:
		return fmt.Sprintf("%.2f", x)
	case math.Abs(x) < 100:
		return fmt.Sprintf("%.1f", x)
	}
	return fmt.Sprintf("%.0f", x)
}

// table sets rows, the first of them heads, in columns: the first to the
// left, the others to the right.
func (r *report) table(rows [][]string) string {
	widths := make([]int, len(rows[0]))
	for _, row := range rows {
		for i, cell := range row {
			widths[i] = max(widths[i], len([]rune(cell)))
		}
	}
	left, between, right := "", "  ", ""
	if r.options.markdown {
		left, between, right = "| ", " | ", " |"
		rows = slices.Insert(rows, 1, rule(widths))
	}
	var b strings.Builder
	for _, row := range rows {
		cells := []string{fmt.Sprintf("%-*s", widths[0], row[0])}
		for i, cell := range row[1:] {
			cells = append(cells, fmt.Sprintf("%*s", widths[i+1], cell))
		}
		fmt.Fprintln(&b, left+strings.Join(cells, between)+right)
	}
	return b.String()
}

// rule is Markdown's line under the heads.
func rule(widths []int) []string {
	var cells []string
	for i, w := range widths {
		if i == 0 {
			cells = append(cells, strings.Repeat("-", w))
		} else {
			cells = append(cells, strings.Repeat("-", w-1)+":")
		}
	}
	return cells
}
