package content

// Listing is entries in an order, each of which is fetched when it is asked for.
type Listing struct {
	size int
	at   func(place int) Entry
}

// Len returns how many entries there are.
func (l Listing) Len() int { return l.size }

// At returns the entry at a place, from 0 and below Len.
func (l Listing) At(place int) Entry { return l.at(place) }

// Range returns the entries from one place to another.
func (l Listing) Range(from, to int) []Entry {
	var entries []Entry
	for place := from; place < to; place++ {
		entries = append(entries, l.at(place))
	}
	return entries
}

// Concat returns the listings as one.
func Concat(listings ...Listing) Listing {
	var all Listing
	for _, l := range listings {
		all.size += l.size
	}
	all.at = func(place int) Entry {
		for _, l := range listings {
			if place < l.size {
				return l.at(place)
			}
			place -= l.size
		}
		return Entry{}
	}
	return all
}
