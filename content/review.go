package content

import (
	"cmp"
	"fmt"
	"slices"
)

// Rule looks for what serves readers badly in a pack without mistakes.
type Rule struct {
	// Codes are those of the findings that Look returns. None is a mistake's.
	Codes []Code
	// Look returns findings with a code, a path and a message. The pack is not to
	// be changed.
	Look func(*Pack) Findings
}

// review has rules look at the pack, and silences what its terms do not want to
// hear of.
func (d *decoder) review(p *Pack, rules []Rule) {
	if slices.ContainsFunc(d.findings, func(f Finding) bool { return f.Severity() == Mistake }) {
		return // and much would only follow from the mistakes
	}
	var problems Findings
	for _, rule := range rules {
		problems = append(problems, rule.Look(p)...)
	}
	slices.SortStableFunc(problems, byTerm) // and each line of terms is looked at again once
	for _, problem := range problems {
		d.reportContent(problem)
	}
	d.reviewSilences(p, d.silence(p), rules)
}

func byTerm(a, b Finding) int {
	of, _, _ := cutTermPath(a.Path)
	other, _, _ := cutTermPath(b.Path)
	return cmp.Compare(of, other)
}

// reviewSilences warns of silences that are not used.
func (d *decoder) reviewSilences(p *Pack, used map[silenceAt]bool, rules []Rule) {
	for i := range p.Terms {
		for j, s := range p.Terms[i].Silenced {
			if used[silenceAt{i, s.Code}] || !looksFor(rules, s.Code) {
				continue
			}
			said := fmt.Sprintf("there is no %s here to silence; take this out", s.Code)
			if kind, _ := KindOf(s.Code); kind.Severity == Mistake {
				said = fmt.Sprintf("%s is a mistake, and is mended and not silenced; take this out", s.Code)
			}
			d.reportContent(Finding{Code: UselessSilence, Path: fmt.Sprintf("terms[%d].silenced[%d]", i, j), Message: said})
		}
	}
}

// silenceAt is what a term silences.
type silenceAt struct {
	term int
	code Code
}

// silence marks what terms silence, and returns by which silences.
func (d *decoder) silence(p *Pack) map[silenceAt]bool {
	used := make(map[silenceAt]bool)
	for i := range d.findings {
		f := &d.findings[i]
		term, _, ok := cutTermPath(f.Path)
		if !ok {
			continue
		}
		for _, s := range p.Terms[term].Silenced {
			if s.Code == f.Code {
				f.Silenced = s.Because
				used[silenceAt{term, s.Code}] = true
			}
		}
	}
	return used
}

// looksFor tells whether findings with a code were looked for: by rules, or in
// any case. Of an unknown code there is a warning already.
func looksFor(rules []Rule, code Code) bool {
	switch code {
	case UndefinedTerm, ShortAltText, SmallImage, ImageShape:
		return true // the latter in figures, which silence nothing
	}
	kind, known := KindOf(code)
	ruled := func(r Rule) bool { return slices.Contains(r.Codes, code) }
	return known && kind.Severity == Mistake || slices.ContainsFunc(rules, ruled)
}
