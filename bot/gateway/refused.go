package gateway

import (
	"errors"
	"fmt"

	"github.com/gorilla/websocket"
)

// The close codes that end a session, from "Gateway Close Event Codes" in
// Discord's documentation.
const (
	closeInvalidSequence = 4007
	closeSessionTimedOut = 4009
)

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

// Error says why, and what to do.
func (e *RefusedError) Error() string {
	why, mend := e.meaning()
	return fmt.Sprintf("Discord closed the gateway for good (%d: %s): %s", e.Code, why, mend)
}

// meaning is why Discord refuses, and what mends it. The version and the
// intents are ours: Discord refuses them where it no longer takes those of old.
func (e *RefusedError) meaning() (why, mend string) {
	const update = "update labgloss, and report it where that does not help"
	switch e.Code {
	case closeAuthenticationFailed:
		return "it does not accept the token", "copy the token again from the developer portal, Bot → Reset Token"
	case closeInvalidShard:
		return "invalid shard", "leave --shards out, so that Discord chooses the number"
	case closeShardingRequired:
		return "the bot is in too many servers for so few shards", "raise --shards, or leave it out, so that Discord chooses the number"
	case closeInvalidAPIVersion:
		return "invalid API version", update
	case closeInvalidIntents:
		return "invalid intents", update
	case closeDisallowedIntents:
		return "intents that the application may not have", update
	}
	return "for a reason of its own", update
}

func fatal(code int) bool {
	return code == closeAuthenticationFailed || closeInvalidShard <= code && code <= closeDisallowedIntents
}

func endsSession(code int) bool { return code == closeInvalidSequence || code == closeSessionTimedOut }

// closeCode returns the code with which Discord closed a connection, or 0.
func closeCode(err error) int {
	if closed, ok := errors.AsType[*websocket.CloseError](err); ok && closed.Code != websocket.CloseAbnormalClosure {
		return closed.Code
	}
	return 0
}

// reason is the end of a connection in a word or two, for counting.
func reason(err error) string {
	switch {
	case errors.Is(err, errSilent):
		return "silence"
	case errors.Is(err, errAsked):
		return "asked"
	case errors.Is(err, errInterrupted), errors.Is(err, errInvalid):
		return "invalid session"
	case closeCode(err) != 0:
		return "closed"
	}
	return "lost"
}
