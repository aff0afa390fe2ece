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

// page returns a page of a menu of so many things, of which items makes those
// from one place to another: where there are thousands, the others are not
// made. Where they do not fit all, the first and the last item lead to the
// other pages.
func page(w locale.Words, things, number int, items func(from, to int) []MenuItem) []MenuItem {
	if things <= maxItems {
		return items(0, things)
	}
	from := startOf(number, things)
	to := min(from+pageSize, things)
	number = from / pageSize
	var shown []MenuItem
	if number > 0 {
		shown = append(shown, MenuItem{Label: w.Say(locale.Earlier, nil), Value: turn + strconv.Itoa(number-1)})
	}
	shown = append(shown, items(from, to)...)
	if to < things {
		label := w.Count(locale.Later, things-to, nil)
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
