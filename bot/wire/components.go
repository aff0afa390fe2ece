package wire

import (
	"slices"
	"unicode/utf8"

	"github.com/bwmarrin/discordgo"

	"labgloss/bot"
)

// row is a row of buttons, or of one menu. discordgo's components each marshal
// themselves, to be read and written again by what they stand in, which takes
// a third of an answer's time; they could serve here once they are plain data.
type row struct {
	Type       discordgo.ComponentType `json:"type"`
	Components any                     `json:"components"`
}

// encodeComponents fills the rows of a message: each menu takes one, and the
// buttons have what is left.
func encodeComponents(r bot.Reply) []row {
	rows, taken := []row{}, states{}
	for _, m := range encodeMenus(r.Menus, taken) {
		rows = append(rows, row{discordgo.ActionsRowComponent, []menu{m}})
	}
	for buttons := range slices.Chunk(encodeButtons(r.Buttons, taken), maxRowButtons) {
		rows = append(rows, row{discordgo.ActionsRowComponent, buttons})
	}
	return rows[:min(len(rows), maxRows)]
}

// states are those that a message or a menu carries, of which Discord takes
// each once.
type states map[string]bool

// take tells whether a state is one and was not taken before.
func (taken states) take(s string) bool {
	if s == "" || taken[s] {
		return false
	}
	taken[s] = true
	return true
}

// state returns the custom_id of a button, a menu or a form, or nothing where
// it does not fit: cut, it would mean something else.
func state(path, argument string) string {
	if id := joinCustomID(path, argument); isState(id, maxCustomID) {
		return id
	}
	return ""
}

// isState tells whether a text comes back from Discord as it is.
func isState(s string, limit int) bool {
	return s != "" && utf8.ValidString(s) && utf16Len(s) <= limit
}
