package search

import "labgloss/content/flat"

// Lay lays the scanner out: one of NewScanner is written, a zero one becomes what
// was. Occurrences do not point into the memory that was read.
func (s *Scanner) Lay(l *flat.Layout) {
	s.dictionary.lay(l)
	s.trie.lay(l)
	l.Text(&s.written)
}

func (d *dictionary) lay(l *flat.Layout) {
	d.symbols.lay(l)
	d.byText.lay(l)
	flat.Value(l, &d.longest)
}

func (t *scanTrie) lay(l *flat.Layout) {
	flat.List(l, &t.nodes)
	flat.List(l, &t.symbols)
	flat.List(l, &t.first)
	flat.List(l, &t.labels)
}
