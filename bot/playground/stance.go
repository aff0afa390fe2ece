package playground

// stance is who looks from where.
type stance struct {
	person person
	place  place
}

// newStance reads a stance; what is empty is the first that there is.
func newStance(as, in string) (stance, error) {
	s := stance{people()[0], places()[0]}
	var ok bool
	if as != "" {
		if s.person, ok = personWith(as); !ok {
			return stance{}, missing("nobody here has the ID %q", as)
		}
	}
	if in != "" {
		if s.place, ok = placeWith(in); !ok {
			return stance{}, missing("no channel here has the ID %q", in)
		}
	}
	return s, nil
}
