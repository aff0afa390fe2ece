package bot

import (
	"strconv"

	"labgloss/bot/locale"
)

// sheet is one page of a long list: the items from one place to another.
type sheet struct {
	// number counts from 1 to last.
	number, last int
	from, to     int
}

// sheetOf returns the page with a number, or the nearest that there is: a
// button may be older than the list.
func sheetOf(number, items, size int) sheet {
	last := max(1, (items+size-1)/size)
	number = min(max(number, 1), last)
	return sheet{number: number, last: last, from: (number - 1) * size, to: min(number*size, items)}
}

// note says where the reader is; what there is in all, where that is given,
// comes after it.
func (s sheet) note(w locale.Words, all string) string {
	if s.last == 1 {
		return all
	}
	at := w.Say(locale.PageOf, locale.Args{"Page": s.number, "Pages": s.last})
	if all == "" {
		return at
	}
	return at + " · " + all
}

// turns are the buttons that lead to the pages before and after. What one
// carries is the state of its page.
func (s sheet) turns(path string, state func(number int) string) []Button {
	if s.last == 1 {
		return nil
	}
	return []Button{
		{Label: "◀", Path: path, Argument: state(s.number - 1), Disabled: s.number == 1},
		{Label: "▶", Path: path, Argument: state(s.number + 1), Disabled: s.number == s.last},
	}
}

// numberOf reads the number of a page; 0, for which the first page stands,
// where there is none.
func numberOf(digits string) int {
	number, err := strconv.Atoi(digits)
	if err != nil {
		return 0
	}
	return number
}
