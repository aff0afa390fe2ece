// Package bot says what labgloss knows: a Request comes in, a Reply goes out.
//
// Handlers are pure in Discord's sense: they return what is to be said and
// never call anybody. They know neither discordgo nor JSON; package wire
// turns Discord's bytes into a Request and a Reply into Discord's bytes, and
// the deliveries (gateway, webhook, playground) carry those.
//
// Each command lives in a file of its own and stands in one table, which
// serves registration, the lookup of a handler, autocomplete and buttons
// alike.
package bot
