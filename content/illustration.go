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
	for _, e := range g.editions {
		for i := range e.pack.Figures {
			all = append(all, Illustration{e.pack, &e.pack.Figures[i]})
		}
	}
	return all
}

// LookupIllustration returns the figure that a reference names.
func (g *Glossary) LookupIllustration(r Ref) (Illustration, bool) {
	e := g.edition(r.Pack)
	if e == nil {
		return Illustration{}, false
	}
	f := e.pack.Figure(r.Term)
	return Illustration{e.pack, f}, f != nil
}
