package format

import (
	"iter"
	"slices"
	"strings"
)

// page is a saved page sorted into its parts.
type page struct {
	head, abstract, glossary, citation []line
	figures                            figureList
	doi                                string
	unplaced                           []line
	hasGlossary                        bool
	// saved tells where the lines stand in the file.
	saved savedPage

	// section is the part that the lines stand in; closed says that its text
	// has ended, though no heading began another; apart, that something else
	// stands before the glossary's next line.
	section       section
	closed, apart bool
}

// sortPage sorts the lines of a page into its parts. What is boilerplate is
// left out.
func sortPage(lines iter.Seq[line]) *page {
	p := new(page)
	var before line
	for l := range lines {
		p.place(l, before)
		before = l
	}
	return p
}

func (p *page) place(l, before line) {
	switch {
	case l.kind == prose && p.figures.awaits(l):
		p.figures.extend(l)
	case p.inSentence(l, before):
		p.add(l)
	case p.placeAbstract(l):
	case l.kind == heading:
		p.placeHeading(l)
	case p.placeDOI(l), l.kind == siteLine:
		p.interrupt()
	case l.kind == figureStart:
		p.figures.add(l)
		p.open(figuresSection)
	default:
		p.add(l)
	}
}

// inSentence says whether a line goes on with a sentence of the abstract or
// the glossary, in which a word like "access" is only a word, and "Figure 2"
// is where the reader is sent.
func (p *page) inSentence(l, before line) bool {
	running := p.section == abstractSection && len(p.abstract) > 0 && !p.closed || p.section == glossarySection && len(p.glossary) > 0
	return running && !l.afterGap && before.kind != siteLine && !endsSentence(before.text) &&
		(beginsSmall(l.text) || l.kind == figureStart)
}

// placeAbstract places the headings that an abstract has of its own.
func (p *page) placeAbstract(l line) bool {
	switch m := abstractRunIn.FindStringSubmatch(l.flat()); {
	case p.section == glossarySection:
		return false
	case m != nil:
		p.open(abstractSection)
		l.text = m[1]
	case p.isSubtitle(l):
		l.text = strings.TrimRight(l.text, ".:") + ":"
	default:
		return false
	}
	l.afterGap = true
	p.add(l)
	return true
}

// isSubtitle says whether a line is a heading within the abstract, such as
// "Methods". An abstract that has any begins with one.
func (p *page) isSubtitle(l line) bool {
	return p.section == abstractSection && !p.closed && abstractSubtitle.MatchString(l.flat()) &&
		(len(p.abstract) == 0 || abstractSubtitle.MatchString(p.abstract[0].text))
}

func (p *page) placeHeading(l line) {
	if l.opens == otherSection || l.opens == referencesSection {
		p.unplaced = append(p.unplaced, l)
	}
	p.hasGlossary = p.hasGlossary || l.opens == glossarySection
	p.open(l.opens)
}

// placeDOI keeps the page's own identifier; those of its references are
// others'.
func (p *page) placeDOI(l line) bool {
	doi := doiOnly(l.flat())
	if doi == "" || p.section == referencesSection || p.doi != "" && p.doi != doi {
		return false
	}
	p.doi = doi
	return true
}

func (p *page) open(s section) { p.section, p.closed = s, false }

// interrupt notes that something else stood here: an abstract ends with it,
// an entry of a glossary does not run on across it.
func (p *page) interrupt() {
	switch {
	case p.section == abstractSection && len(p.abstract) > 0:
		p.closed = true
	case p.section == glossarySection:
		p.apart = true
	}
}

// add places a line of text in the section that is open.
func (p *page) add(l line) {
	switch {
	case p.section == headSection:
		p.head = append(p.head, l)
	case p.section == abstractSection && !p.closed && p.continuesAbstract(l):
		p.abstract = append(p.abstract, l)
	case p.section == glossarySection:
		l.apart = p.apart || len(p.glossary) == 0
		l.afterGap = l.afterGap || l.apart
		p.glossary, p.apart = append(p.glossary, l), false
	case p.section == citationSection && !p.closed:
		p.citation, p.closed = append(p.citation, l), true
	default:
		p.closed = true
		p.unplaced = append(p.unplaced, l)
	}
}

// continuesAbstract says whether a line is prose: a new paragraph that is
// short and no sentence is something else, an unknown button for instance.
func (p *page) continuesAbstract(l line) bool {
	const paragraph = 80 // bytes; about a line of text
	return !l.afterGap || len(p.abstract) == 0 || len(l.text) > paragraph || endsSentence(l.text) ||
		strings.HasSuffix(l.text, ":")
}

// leave reports lines as not placed.
func (p *page) leave(lines []line) { p.unplaced = append(p.unplaced, lines...) }

// report lists the lines that have no place, in the page's order.
func (p *page) report() []Line {
	slices.SortFunc(p.unplaced, func(a, b line) int { return a.number - b.number })
	var lines []Line
	for _, l := range p.unplaced {
		lines = append(lines, Line{Number: p.saved.line(l.number), Text: l.flat()})
	}
	return lines
}

// paragraphs joins lines to paragraphs, which gaps divide.
func paragraphs(lines []line) []string {
	var all []string
	var open []string
	for _, l := range lines {
		if l.afterGap && len(open) > 0 {
			all = append(all, joinLines(open))
			open = nil
		}
		open = append(open, l.flat())
	}
	if len(open) > 0 {
		all = append(all, joinLines(open))
	}
	return all
}
