// Package wire turns Discord's JSON into a bot.Request and a bot.Reply into
// Discord's JSON. It is the only place that knows Discord's shapes and its
// limits; it calls nobody.
package wire
