package wire

import (
	"github.com/bwmarrin/discordgo"

	"labgloss/bot"
)

// menu is a menu of texts. It is written by itself for the same reason as a
// row.
type menu struct {
	Type        discordgo.ComponentType      `json:"type"`
	CustomID    string                       `json:"custom_id"`
	Placeholder string                       `json:"placeholder,omitempty"`
	Options     []discordgo.SelectMenuOption `json:"options"`
}

// encodeMenus leaves out a menu of nothing, and what encodeButtons does.
func encodeMenus(menus []bot.Menu, taken states) []menu {
	var all []menu
	for _, m := range menus {
		e := menu{
			Type: discordgo.SelectMenuComponent, CustomID: state(m.Path, m.Argument),
			Placeholder: cut(filled(m.Placeholder), maxPlaceholder), Options: encodeItems(m.Items),
		}
		if len(e.Options) > 0 && taken.take(e.CustomID) {
			all = append(all, e)
		}
	}
	return all
}

// encodeItems leaves out an item without a label, and one whose value does not
// fit or stands there already: cut, it would mean something else. Of several
// that are chosen the first counts, for a menu takes one.
func encodeItems(items []bot.MenuItem) []discordgo.SelectMenuOption {
	var all []discordgo.SelectMenuOption
	values, chosen := states{}, false
	for _, item := range items {
		label := cut(filled(item.Label), maxMenuText)
		if label == "" || !isState(filled(item.Value), maxMenuText) || !values.take(item.Value) {
			continue
		}
		all = append(all, discordgo.SelectMenuOption{
			Label: label, Value: item.Value, Description: cut(filled(item.Note), maxMenuText), Default: item.Chosen && !chosen,
		})
		chosen = chosen || item.Chosen
	}
	return all[:min(len(all), maxMenuItems)]
}
