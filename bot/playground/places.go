package playground

import (
	"slices"
	"strconv"
)

// The contexts of an interaction, and the types of channel.
const (
	contextServer       = 0
	contextConversation = 1

	channelText         = 0
	channelConversation = 1
	channelVoice        = 2
)

// IDs are snowflakes of Discord's early days, so they sort before every
// interaction.
const applicationID = "100000000000000001"

// place is where things can be said: a channel of a server, or a direct
// message with the app.
type place struct {
	Channel channelName `json:"channel"`
	Server  *server     `json:"guild,omitzero"`
	// Installed is whether the app is there for everybody, or only comes along
	// with the person who uses it.
	Installed bool   `json:"installed"`
	Context   int    `json:"context"`
	Label     string `json:"label"`
}

type channelName struct {
	ID   string `json:"id"`
	Name string `json:"name"`
	Type int    `json:"type"`
}

// server is a Discord server, which its documentation calls a guild.
type server struct {
	ID     string `json:"id"`
	Name   string `json:"name"`
	Locale string `json:"locale"`
	// Roles and Channels are those that can be chosen in a menu.
	Roles    []role        `json:"roles"`
	Channels []channelName `json:"channels"`
}

// places are those that there are; the first is where a page starts.
func places() []place {
	lab := newServer("100000000000000002", "Weiss lab", "en-US", 100000000000000020,
		channelName{"100000000000000003", "glossary", channelText},
		channelName{"100000000000000009", "protocols", channelText},
		channelName{"100000000000000010", "bench talk", channelVoice})
	club := newServer("100000000000000011", "Journal club", "de", 100000000000000030,
		channelName{"100000000000000012", "general", channelText})
	school := newServer("100000000000000013", "Summer school", "fr", 100000000000000040,
		channelName{"100000000000000014", "papers", channelText})
	return []place{
		lab.place(true),
		club.place(true),
		school.place(false),
		{
			Channel:   channelName{"100000000000000015", "labgloss", channelConversation},
			Installed: true, Context: contextConversation, Label: "Direct message with labgloss",
		},
	}
}

func newServer(id, name, locale string, firstRole int64, channels ...channelName) *server {
	s := &server{ID: id, Name: name, Locale: locale, Channels: channels}
	for i, of := range []string{student, labManager, administrator} {
		s.Roles = append(s.Roles, newRole(strconv.FormatInt(firstRole+int64(i), 10), of, i+1))
	}
	return s
}

// place is the first channel of a server.
func (s *server) place(installed bool) place {
	label := s.Name + " · #" + s.Channels[0].Name
	if !installed {
		label += " (only you have the app)"
	}
	return place{Channel: s.Channels[0], Server: s, Installed: installed, Context: contextServer, Label: label}
}

// placeWith returns the place whose channel has an ID.
func placeWith(channel string) (place, bool) {
	all := places()
	i := slices.IndexFunc(all, func(one place) bool { return one.Channel.ID == channel })
	if i < 0 {
		return place{}, false
	}
	return all[i], true
}

// isConversation tells a direct message from a channel that others read.
func (p place) isConversation() bool { return p.Server == nil }

// owners says who installed the app, for an interaction: key "0" is a server,
// "0" in a direct message, and key "1" the person who uses it.
func (p place) owners(user string) map[string]string {
	switch {
	case p.isConversation():
		return map[string]string{"0": "0"}
	case p.Installed:
		return map[string]string{"0": p.Server.ID}
	}
	return map[string]string{"1": user}
}

// appPermissions are the app's.
func (p place) appPermissions() permissions {
	if p.isConversation() {
		return inConversation
	}
	return plainMember
}
