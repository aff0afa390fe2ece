package gateway

import "fmt"

// firstOfDiscord is the lowest close code that Discord gives a meaning; lower
// ones are the websocket's own, 1006 among them for a connection that broke.
const firstOfDiscord = 4000

// The close codes after which trying again is of no use, from "Gateway Close
// Event Codes" in Discord's documentation.
const (
	closeAuthenticationFailed = 4004
	closeInvalidShard         = 4010
	closeShardingRequired     = 4011
	closeInvalidAPIVersion    = 4012
	closeInvalidIntents       = 4013
	closeDisallowedIntents    = 4014
)

// RefusedError is returned by Run when Discord closed the connection for
// good.
type RefusedError struct {
	// Code is the close code: 4004 or 4010 to 4014.
	Code int
}

// Error says why, and for a wrong token what to do.
func (e *RefusedError) Error() string {
	text := fmt.Sprintf("Discord closed the gateway for good (%d: %s)", e.Code, e.meaning())
	if e.Code == closeAuthenticationFailed {
		text += ": copy the token again from the developer portal, Bot → Reset Token"
	}
	return text
}

func (e *RefusedError) meaning() string {
	switch e.Code {
	case closeAuthenticationFailed:
		return "it does not accept the token"
	case closeInvalidShard:
		return "invalid shard"
	case closeShardingRequired:
		return "the bot is in too many servers for one connection"
	case closeInvalidAPIVersion:
		return "invalid API version"
	case closeInvalidIntents:
		return "invalid intents"
	case closeDisallowedIntents:
		return "intents that the application may not have"
	}
	return "for a reason of its own"
}

func fatal(code int) bool {
	return code == closeAuthenticationFailed || closeInvalidShard <= code && code <= closeDisallowedIntents
}
