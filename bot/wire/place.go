package wire

import (
	"strconv"

	"labgloss/bot"
)

// owners says who installed the bot, as far as the interaction depends on it.
type owners struct {
	// Guild is the ID of the server that did, and "0" in a conversation with
	// the bot.
	Guild value `json:"0"`
}

type member struct {
	User        maybe[user] `json:"user"`
	Permissions value       `json:"permissions"`
}

type user struct {
	ID value `json:"id"`
}

// decodePlace reads who did something, where, and what they may do there. The
// server counts only where Discord names it as the one that installed the bot,
// which it does in every interaction: what names none must not open what is
// the server's own.
func decodePlace(req *bot.Request, in *interaction) {
	member := in.Member.it
	req.User = member.User.it.ID.Text
	if req.User == "" {
		req.User = in.User.it.ID.Text
	}
	if in.Owners.it.Guild != in.GuildID || !isSnowflake(in.GuildID.Text) {
		return
	}
	req.Guild = in.GuildID.Text
	req.ManageMessages = granted(member.Permissions, permissionManageMessages)
	req.ManageGuild = granted(member.Permissions, permissionManageGuild)
}

// Discord's permissions, from "Bitwise Permission Flags" in its documentation.
const (
	permissionAdministrator  = 1 << 3
	permissionManageGuild    = 1 << 5
	permissionManageMessages = 1 << 13
	permissionEmbedLinks     = 1 << 14
	permissionAttachFiles    = 1 << 15
)

// allowed tells whether the bot has a permission. What cannot be read forbids
// nothing.
func allowed(permissions value, permission uint64) bool {
	set, ok := bitsOf(permissions)
	return !ok || set&permission != 0
}

// granted tells whether a person has a permission, which an administrator
// does.
func granted(permissions value, permission uint64) bool {
	return has(permissions, permission|permissionAdministrator)
}

// has tells whether one of some bits is set in a decimal number. None is in
// what cannot be read.
func has(number value, bits uint64) bool {
	set, _ := bitsOf(number)
	return set&bits != 0
}

// bitsOf reads a set of bits, as Discord writes one; none where it cannot be
// read.
func bitsOf(number value) (set uint64, ok bool) {
	set, err := strconv.ParseUint(number.Text, 10, 64)
	if err != nil {
		return 0, false
	}
	return set, true
}
