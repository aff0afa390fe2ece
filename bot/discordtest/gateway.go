package discordtest

import (
	"encoding/json"
	"strings"
	"time"
)

// The gateway's opcodes, from Discord's documentation.
const (
	opDispatch       = 0
	opHeartbeat      = 1
	opIdentify       = 2
	opPresence       = 3
	opVoiceState     = 4
	opResume         = 6
	opReconnect      = 7
	opRequestMembers = 8
	opInvalidSession = 9
	opHello          = 10
	opHeartbeatACK   = 11
)

// Close codes of the gateway, from Discord's documentation.
const (
	closeUnknownOpcode     = 4001
	closeDecodeError       = 4002
	closeNotIdentified     = 4003
	closeBadToken          = 4004
	closeAlreadyIdentified = 4005
	closeBadSequence       = 4007
	closeRateLimited       = 4008
	closeTimedOut          = 4009
	closeBadShard          = 4010
	closeBadVersion        = 4012
	closeDisallowedIntents = 4014
)

// apiVersion is the version that clients must speak.
const apiVersion = "10"

// privilegedIntents need Discord's permission, which the application lacks.
const privilegedIntents = 1<<1 | 1<<8 | 1<<15

const (
	// heartbeatInterval is what Discord's Hello says.
	heartbeatInterval = 41250 * time.Millisecond
	// maxPayload is the length of what a client may send, in bytes.
	maxPayload = 4096
	// maxSends is how often a client may send in sendWindow, heartbeats aside.
	maxSends   = 120
	sendWindow = time.Minute
)

// The paths of the gateway, for the first connection and to resume.
const (
	gatewayPath = "/gateway"
	// ResumePath is the path of resume_gateway_url.
	ResumePath = "/resume-gateway"
)

func (s *Server) gatewayURL() string { return "ws" + strings.TrimPrefix(s.URL, "http") }

// endsSession says whether a session is over with a connection that was
// closed with this code.
func endsSession(code int) bool {
	switch code {
	case closeNotIdentified, closeBadToken, closeBadSequence, closeTimedOut:
		return true
	}
	return code >= closeBadShard && code <= closeDisallowedIntents
}

func isToken(token string) bool { return strings.TrimPrefix(token, "Bot ") == Token }

// greet begins a connection. The caller holds the lock.
func (s *Server) greet(c *conn, version, encoding string) {
	s.conns[c] = true
	s.dialled++
	c.interval = s.interval
	c.timer = time.AfterFunc(c.interval*3/2, func() { s.change(func() { c.timeOut() }) })
	switch {
	case s.stopped():
		c.cut()
	case version != apiVersion || encoding != "json":
		c.close(closeBadVersion)
	case s.silent:
		c.frozen = true
	case s.hello != "":
		c.send([]byte(s.hello))
	default:
		c.say(opHello, map[string]any{"heartbeat_interval": c.interval.Milliseconds(), "_trace": []string{"[]"}})
	}
}

// timeOut closes a connection that no heartbeat came from. The caller holds
// the lock.
func (c *conn) timeOut() {
	if !c.over && !c.frozen {
		c.close(closeTimedOut)
	}
}

// hear does what a client asks. The caller holds the lock.
func (s *Server) hear(c *conn, text []byte) {
	var said struct {
		Op   *int            `json:"op"`
		Data json.RawMessage `json:"d"`
	}
	if len(text) > maxPayload || json.Unmarshal(text, &said) != nil || said.Op == nil {
		c.close(closeDecodeError)
		return
	}
	if *said.Op != opHeartbeat && c.sendsTooOften(time.Now()) {
		c.close(closeRateLimited)
		return
	}
	switch *said.Op {
	case opHeartbeat:
		s.heartbeat(c, said.Data)
	case opIdentify:
		s.identify(c, said.Data)
	case opResume:
		s.resume(c, said.Data)
	case opPresence, opVoiceState, opRequestMembers:
		if c.session == nil {
			c.close(closeNotIdentified)
		}
	default:
		c.close(closeUnknownOpcode)
	}
}

// heartbeat checks that a heartbeat tells of a sequence number that the
// client can have, and acknowledges it. The caller holds the lock.
func (s *Server) heartbeat(c *conn, data json.RawMessage) {
	var sequence int // null, before the first event, is 0
	err := json.Unmarshal(data, &sequence)
	last := 0
	if c.session != nil {
		last = c.session.sequence
	}
	switch {
	case err != nil:
		c.close(closeDecodeError)
	case c.session != nil && (sequence > last || sequence < c.beat):
		c.close(closeBadSequence)
	default:
		c.beats++
		c.beat = sequence
		s.beats = append(s.beats, c.shard)
		c.timer.Reset(c.interval * 3 / 2)
		c.say(opHeartbeatACK, nil)
	}
}

// sendsTooOften counts a message of the client. The caller holds the lock.
func (c *conn) sendsTooOften(now time.Time) bool {
	c.sends = append(c.sends, now)
	recent := 0
	for _, at := range c.sends {
		if now.Sub(at) < sendWindow {
			recent++
		}
	}
	return recent > maxSends
}
