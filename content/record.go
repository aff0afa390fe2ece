package content

import "encoding/binary"

// record writes a term as bytes, or reads it from a text that holds them: one
// after the other what it consists of, counts and lengths before it.
type record struct {
	to   []byte
	from string
	read bool
}

// appendRecord appends a term.
func appendRecord(to []byte, t *Term) []byte {
	r := record{to: to}
	r.term(t)
	return r.to
}

// readRecord reads a term. Its texts are parts of the one given.
func readRecord(from string) *Term {
	t := new(Term)
	r := record{from: from, read: true}
	r.term(t)
	return t
}

// recordID reads only the ID, which it copies.
func recordID(from []byte) string {
	length, n := binary.Uvarint(from)
	from = from[max(n, 0):]
	return string(from[:min(length, uint64(len(from)))])
}

func (r *record) term(t *Term) {
	r.text(&t.ID) // first, for recordID
	r.text(&t.Label)
	r.text(&t.Definition)
	r.text(&t.ScopeNote)
	for _, list := range []*[]string{&t.Abbreviations, &t.Synonyms, &t.Hidden, &t.Broader, &t.Narrower, &t.Related, &t.Tags} {
		recordList(r, list, r.text)
	}
	recordList(r, &t.Figures, func(f *FigureRef) { r.text(&f.Figure); r.text(&f.Because) })
	recordList(r, &t.Links, func(l *Link) { r.text(&l.Title); r.text(&l.URL) })
	recordList(r, &t.Silenced, func(s *Silence) { r.text((*string)(&s.Code)); r.text(&s.Because) })
	r.source(&t.Source)
	r.translations(&t.Translations)
}

func (r *record) source(source **Source) {
	n := 0
	if *source != nil {
		n = 1
	}
	if r.count(&n); n == 0 {
		return
	}
	if r.read {
		*source = new(Source)
	}
	s := *source
	r.text(&s.Text)
	r.text(&s.Short)
	r.text(&s.URL)
}

func (r *record) translations(all *map[string]Translation) {
	n := len(*all)
	if r.count(&n); n == 0 {
		return
	}
	if !r.read {
		for _, tag := range sortedKeys(*all) {
			t := (*all)[tag]
			r.translation(&tag, &t)
		}
		return
	}
	*all = make(map[string]Translation, n)
	for range n {
		var tag string
		var t Translation
		r.translation(&tag, &t)
		(*all)[tag] = t
	}
}

func (r *record) translation(tag *string, t *Translation) {
	r.text(tag)
	r.text(&t.Label)
	recordList(r, &t.Abbreviations, r.text)
	recordList(r, &t.Synonyms, r.text)
	r.text(&t.Definition)
}

// recordList writes or reads a list, each item by a function.
func recordList[T any](r *record, list *[]T, item func(*T)) {
	n := len(*list)
	r.count(&n)
	if r.read && n > 0 {
		*list = make([]T, n)
	}
	for i := range *list {
		item(&(*list)[i])
	}
}

func (r *record) text(s *string) {
	n := len(*s)
	r.count(&n)
	if !r.read {
		r.to = append(r.to, *s...)
		return
	}
	*s, r.from = r.from[:n], r.from[n:]
}

// count writes or reads a number. What is read is at most how many bytes are
// left, as there is nothing shorter than a byte.
func (r *record) count(n *int) {
	if !r.read {
		r.to = binary.AppendUvarint(r.to, uint64(*n))
		return
	}
	var value uint64
	for shift := 0; len(r.from) > 0; shift += 7 {
		b := r.from[0]
		r.from = r.from[1:]
		value |= uint64(b&0x7f) << min(shift, 63)
		if b < 0x80 {
			break
		}
	}
	*n = int(min(value, uint64(len(r.from))))
}
