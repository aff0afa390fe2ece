package content

// Illustration is a figure together with the pack it stands in. It is shared
// and not to be changed.
type Illustration struct {
	Pack   *Pack
	Figure *Figure
}

// Ref returns the illustration's reference; its Term is the figure's ID.
func (i Illustration) Ref() Ref { return Ref{i.Pack.ID, i.Figure.ID} }

// Source returns where the figure was published: its own source, or the pack's
// citation.
func (i Illustration) Source() Source {
	if i.Figure.Source != nil {
		return *i.Figure.Source
	}
	return i.Pack.Citation
}

// Illustrations returns the figures of an entry, the most related first.
func (e Entry) Illustrations() []Illustration {
	var all []Illustration
	for _, ref := range e.Term.Figures {
		if f := e.Pack.Figure(ref.Figure); f != nil {
			all = append(all, Illustration{e.Pack, f})
		}
	}
	return all
}

// Illustrations returns all figures, pack after pack in their own order.
func (g *Glossary) Illustrations() []Illustration {
	var all []Illustration
	for _, p := range g.packs {
		for i := range p.Figures {
			all = append(all, Illustration{p, &p.Figures[i]})
		}
	}
	return all
}

// LookupIllustration returns the figure that a reference names.
func (g *Glossary) LookupIllustration(r Ref) (Illustration, bool) {
	for _, p := range g.packs {
		if p.ID != r.Pack {
			continue
		}
		f := p.Figure(r.Term)
		return Illustration{p, f}, f != nil
	}
	return Illustration{}, false
}

// Illustrated returns the entries that a figure helps to understand, in the
// pack's order.
func (g *Glossary) Illustrated(i Illustration) []Entry {
	var shown []Entry
	for n := range i.Pack.Terms {
		t := &i.Pack.Terms[n]
		for _, ref := range t.Figures {
			if ref.Figure == i.Figure.ID {
				shown = append(shown, Entry{i.Pack, t})
			}
		}
	}
	return shown
}
