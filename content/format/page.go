package format

import (
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

	// section is the part that the lines stand in; closed says that its text
	// has ended, though no heading began another.
	section section
	closed  bool
}

// sortPage sorts the lines of a page into its parts. What is boilerplate is
// left out.
func sortPage(lines []line) *page {
	p := new(page)
	var before line
	for _, l := range lines {
		p.place(l, before)
		before = l
	}
	return p
}

func (p *page) place(l, before line) {
	if p.figures.awaits(l) && !p.startsSomething(l) {
		p.figures.extend(l)
		return
	}
	switch {
	case p.inSentence(l, before):
		p.add(l)
	case p.placeAbstract(l), p.placeHeading(l):
	case p.placeDOI(l):
		p.interrupt()
	case p.figures.add(l):
		p.open(figuresSection)
	case isBoilerplate(l.flat()):
		p.interrupt()
	default:
		p.add(l)
	}
}

// startsSomething says whether a line is certain not to go on with the line
// before it.
func (p *page) startsSomething(l line) bool {
	_, heading := headingOf(l.flat())
	return heading || isFigure(l.flat()) || isBoilerplate(l.flat())
}

// inSentence says whether a line goes on with a sentence of the abstract or
// the glossary, in which a word like "access" is only a word, and "Figure 2"
// is where the reader is sent.
func (p *page) inSentence(l, before line) bool {
	running := p.section == abstractSection && len(p.abstract) > 0 && !p.closed || p.section == glossarySection && len(p.glossary) > 0
	return running && !l.afterGap && !endsSentence(before.text) && !isBoilerplate(before.flat()) &&
		(beginsSmall(l.text) || isFigure(l.flat()))
}

// placeAbstract places the headings that an abstract has of its own.
func (p *page) placeAbstract(l line) bool {
	if m := abstractRunIn.FindStringSubmatch(l.flat()); m != nil && p.section != glossarySection {
		p.open(abstractSection)
		l.text, l.afterGap = m[1], true
		p.add(l)
		return true
	}
	subtitle := p.section == abstractSection && !p.closed && abstractSubtitle.MatchString(l.flat())
	if subtitle && (len(p.abstract) == 0 || abstractSubtitle.MatchString(strings.TrimSuffix(p.abstract[0].text, ":"))) {
		l.text, l.afterGap = strings.TrimRight(l.text, ".:")+":", true
		p.add(l)
		return true
	}
	return false
}

func (p *page) placeHeading(l line) bool {
	s, ok := headingOf(l.flat())
	if !ok {
		return false
	}
	if s == otherSection || s == referencesSection {
		p.unplaced = append(p.unplaced, l)
	}
	p.hasGlossary = p.hasGlossary || s == glossarySection
	p.open(s)
	return true
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
		p.glossary = append(p.glossary, line{})
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
		p.glossary = append(p.glossary, l)
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
		lines = append(lines, l.public())
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
