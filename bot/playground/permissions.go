package playground

import "strconv"

// permissions is a set of Discord's, from "Bitwise Permission Flags" in its
// documentation.
type permissions uint64

// String writes the set as Discord does: as a decimal number.
func (p permissions) String() string { return strconv.FormatUint(uint64(p), 10) }

const (
	manageServer     permissions = 1 << 5
	viewChannel      permissions = 1 << 10
	sendMessages     permissions = 1 << 11
	manageMessages   permissions = 1 << 13
	embedLinks       permissions = 1 << 14
	attachFiles      permissions = 1 << 15
	readHistory      permissions = 1 << 16
	mentionEverybody permissions = 1 << 17
	foreignEmoji     permissions = 1 << 18
	useCommands      permissions = 1 << 31
	// everyPermission are all of them, which is what an administrator has.
	everyPermission permissions = 1<<51 - 1
	// plainMember are those of somebody without a role.
	plainMember = viewChannel | sendMessages | embedLinks | attachFiles | readHistory | foreignEmoji | useCommands
	// inConversation are those of an app in a direct message.
	inConversation = embedLinks | attachFiles | mentionEverybody | foreignEmoji
)

// permissionsOf returns what somebody may do in a server.
func permissionsOf(role string) permissions {
	switch role {
	case labManager:
		return plainMember | manageServer | manageMessages
	case administrator:
		return everyPermission
	}
	return plainMember
}

// permission is one of the app's that can be taken from it.
type permission struct {
	Bit  string `json:"bit"` // as a decimal number
	Name string `json:"name"`
}

// removable are the permissions that a server may well keep from an app, and
// without which it answers all the same.
func removable() []permission {
	return []permission{
		{embedLinks.String(), "Embed Links"},
		{attachFiles.String(), "Attach Files"},
	}
}
