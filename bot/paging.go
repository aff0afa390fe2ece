package bot

import (
	"strconv"
	"strings"

	"labgloss/bot/locale"
)

const (
	// maxItems is how many things a menu offers; Discord takes 25.
	maxItems = 25
	// turn is the beginning of an item's value that turns to a page of its
	// menu. No reference begins so.
	turn = "+"
	// pageSize is how many things stand on a page of a menu that has several.
	pageSize = maxItems - 2
)

// page returns a page of a menu's items. Where they do not fit all, the first
// and the last item lead to the other pages.
func page(w locale.Words, items []MenuItem, number int) []MenuItem {
	if len(items) <= maxItems {
		return items
	}
	const size = pageSize
	last := (len(items) - 1) / size
	number = min(max(number, 0), last)
	var shown []MenuItem
	if number > 0 {
		shown = append(shown, MenuItem{Label: w.Say(locale.Earlier, nil), Value: turn + strconv.Itoa(number-1)})
	}
	from, to := number*size, min((number+1)*size, len(items))
	shown = append(shown, items[from:to]...)
	if number < last {
		label := w.Count(locale.Later, len(items)-to, nil)
		shown = append(shown, MenuItem{Label: label, Value: turn + strconv.Itoa(number+1)})
	}
	return shown
}

// startOf returns the place of the first thing on a page of some things, of
// which there is one at least: on the nearest page where there is no such one.
func startOf(number, things int) int {
	return min(max(number, 0), (things-1)/pageSize) * pageSize
}

// turned tells whether a choice from a menu turns to one of its pages.
func turned(choice string) (number int, ok bool) {
	digits, ok := strings.CutPrefix(choice, turn)
	if !ok {
		return 0, false
	}
	number, err := strconv.Atoi(digits)
	return number, err == nil
}
