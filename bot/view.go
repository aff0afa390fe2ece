package bot

import (
	"slices"
	"strings"

	"labgloss/content"
)

// view is what somebody looks at: a term, and how they came there. Buttons and
// menus carry it whole, so that they work after a restart and on any replica.
type view struct {
	// name is that of several terms among which the first of the trail was
	// chosen: see sharedName. It is empty if there was no choice.
	name string
	// trail leads from the term that was asked for to the one that is shown.
	trail []content.Entry
	// figure is the ID of the figure that is shown; empty is the term's first.
	figure string
	// page of the related terms; not part of what is carried.
	page int
}

const (
	// maxState bounds a view as text, in bytes: with the path and the longest
	// verb it fits into the 100 characters of a custom_id.
	maxState = 84
	// afterName and beforeFigure stand in no key and in no figure's ID.
	afterName    = "~"
	beforeFigure = "!"
)

// shown returns the term that is looked at.
func (v view) shown() content.Entry { return v.trail[len(v.trail)-1] }

// to returns the view of a further term, reached from this one.
func (v view) to(e content.Entry) view {
	return view{name: v.name, trail: append(slices.Clip(v.trail), e)}
}

// String writes the view. What is longest ago is left out where there is no
// room.
func (v view) String() string {
	tail := ""
	if v.figure != "" {
		tail = beforeFigure + v.figure
	}
	head := ""
	if v.name != "" {
		head = v.name + afterName
	}
	trail := v.trail
	if len(head)+len(trail)*content.KeySize+len(tail) > maxState {
		head = ""
		room := (maxState - len(tail)) / content.KeySize
		trail = trail[max(0, len(trail)-room):]
	}
	return head + joinKeys(trail) + tail
}

func joinKeys(entries []content.Entry) string {
	var keys strings.Builder
	for _, e := range entries {
		keys.WriteString(e.Ref().Key())
	}
	return keys.String()
}

// parseView reads a view, and reports whether what it looks at is still there.
// Other terms that are gone are left out of its trail.
func (b *Bot) parseView(s string) (v view, ok bool) {
	s, v.figure, _ = strings.Cut(s, beforeFigure)
	if name, trail, chosen := strings.Cut(s, afterName); chosen {
		v.name, s = name, trail
	}
	ok = true
	for ; len(s) >= content.KeySize; s = s[content.KeySize:] {
		var e content.Entry
		if e, ok = b.glossary.LookupKey(s[:content.KeySize]); ok {
			v.trail = append(v.trail, e)
		}
	}
	return v, ok && len(v.trail) > 0
}
