package content

// Names returns all that a term is called, in all languages, the preferred
// label first. Hidden labels are among them.
func (t *Term) Names() []string {
	names := termNames(t, 0)
	all := make([]string, len(names))
	for i, n := range names {
		all[i] = n.Text
	}
	return all
}
