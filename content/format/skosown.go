package format

import (
	"cmp"
	"unicode/utf16"

	"labgloss/content"
)

// describeOwn is describe for a pack that was written here.
func (p *skosPacker) describeOwn() {
	n := p.scheme
	p.pack = &content.Pack{
		ID:         p.opt.ID,
		Title:      cmp.Or(p.opt.Title, p.line(n.first(skosTitle)), "A vocabulary"),
		Version:    cmp.Or(p.opt.Version, p.line(n.first(skosVersion)), "unknown"),
		Language:   p.language,
		Licence:    cmp.Or(p.opt.Licence, p.line(n.first(skosLicence)), "The files name no licence; ask those who publish them"),
		Provenance: cmp.Or(n.first(ownProvenance), "Made by labgloss import."),
		Summary:    n.first(skosDescription),
	}
	p.pack.Citation = content.Source{Text: p.pack.Title}
	if source := p.ownSource(n); source != nil {
		p.pack.Citation = *source
	}
	for _, v := range n.all(ownFigure) {
		if f := p.byName[v.text]; f != nil {
			p.ownFigure(f)
		}
	}
}

// ownSource is a source that a node names, if it does.
func (p *skosPacker) ownSource(n *skosNode) *content.Source {
	s := p.byName[n.first(ownSource)]
	if s == nil {
		return nil
	}
	source := content.Source{Text: p.line(s.first(skosCitation)), Short: p.line(s.first(ownShort)), URL: s.first(ownURL)}
	if !isAddress(source.URL) {
		source.URL = ""
	}
	if source.Text == "" {
		return nil
	}
	return &source
}

// ownFigure adds a figure to the pack.
func (p *skosPacker) ownFigure(n *skosNode) {
	f := content.Figure{
		ID: n.first(ownID), Number: p.line(n.first(ownNumber)), Title: p.line(n.first(skosTitle)), Caption: n.first(ownCaption),
		Alt: n.first(ownAlt), Kind: content.FigureKind(n.first(ownKind)), Source: p.ownSource(n),
	}
	kind := f.Kind == "" || f.Kind == content.Published || f.Kind == content.Schematic
	if !isID(f.ID) || f.Number == "" || f.Title == "" || !kind || p.pack.Figure(f.ID) != nil || len(utf16.Encode([]rune(f.Alt))) > content.MaxAlt {
		p.o.tally.add(n.at, "a figure", "it wants an ID of its own, a number and a title")
		return
	}
	p.pack.Figures = append(p.pack.Figures, f)
}

// ownParts adds to a term what only packs that were written here say.
func (p *skosPacker) ownParts(term *content.Term, n *skosNode) {
	term.Source = p.ownSource(n)
	shown := make(map[string]bool)
	for _, v := range n.values {
		part := p.byName[v.text]
		switch {
		case v.property == ownTag && p.line(v.text) != "":
			term.Tags = append(term.Tags, p.line(v.text))
		case part == nil:
		case v.property == ownLink:
			l := content.Link{Title: p.line(part.first(skosTitle)), URL: part.first(ownURL)}
			if l.Title != "" && isAddress(l.URL) {
				term.Links = append(term.Links, l)
			}
		case v.property == ownShows:
			ref := content.FigureRef{Figure: part.first(ownFigure), Because: p.line(part.first(ownBecause))}
			if p.pack.Figure(ref.Figure) != nil && ref.Because != "" && !shown[ref.Figure] {
				shown[ref.Figure] = true
				term.Figures = append(term.Figures, ref)
			}
		case v.property == ownSilences:
			s := content.Silence{Code: content.Code(part.first(ownCode)), Because: p.line(part.first(ownBecause))}
			if s.Code != "" && s.Because != "" {
				term.Silenced = append(term.Silenced, s)
			}
		}
	}
}

// relateOwn fills in the relations as they were written.
func (p *skosPacker) relateOwn(served *servedTerms) {
	for i, n := range p.concepts {
		term := &p.pack.Terms[i]
		seen := map[string]bool{term.ID: true}
		for _, v := range n.values {
			var list *[]string
			switch v.property {
			case skosBroader:
				list = &term.Broader
			case skosNarrower:
				list = &term.Narrower
			case skosRelated:
				list = &term.Related
			default:
				continue
			}
			other, ok := served.index[v.text]
			if !ok || seen[served.ids[other]] {
				p.o.tally.add(v.at, "a relation", "it leads to no other term, or to one that is related already")
				continue
			}
			seen[served.ids[other]] = true
			*list = append(*list, served.ids[other])
		}
	}
}
