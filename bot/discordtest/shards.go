package discordtest

import (
	"encoding/json"
	"testing"
)

// Shards are the gateway's connections and sessions of one shard, or of all
// of them: a Server has the methods for all.
type Shards struct {
	server *Server
	only   int // a shard ID, or allShards
}

const allShards = -1

// Shard returns the connections and sessions of one shard.
func (s *Server) Shard(id int) Shards { return Shards{s, id} }

func (g Shards) include(c *conn) bool { return g.has(c.shard) }

func (g Shards) has(shard int) bool { return g.only == allShards || g.only == shard }

// identified, resumed and closure are what was done by a shard.
type (
	identified struct {
		shard   int
		payload json.RawMessage
	}
	resumed struct {
		shard int
		path  string
	}
	closure struct {
		shard, code int
	}
)

// Identifies returns the payloads of the Identify frames that were welcomed
// so far.
func (g Shards) Identifies() []json.RawMessage {
	g.server.mu.Lock()
	defer g.server.mu.Unlock()
	var payloads []json.RawMessage
	for _, i := range g.server.identifies {
		if g.has(i.shard) {
			payloads = append(payloads, i.payload)
		}
	}
	return payloads
}

// Resumes returns how many sessions have been resumed.
func (g Shards) Resumes() int { return len(g.ResumedAt()) }

// ResumedAt returns the paths of the addresses at which sessions have been
// resumed. A client that heeds READY does it at ResumePath.
func (g Shards) ResumedAt() []string {
	g.server.mu.Lock()
	defer g.server.mu.Unlock()
	var paths []string
	for _, r := range g.server.resumes {
		if g.has(r.shard) {
			paths = append(paths, r.path)
		}
	}
	return paths
}

// ClosedWith returns the codes with which clients have closed connections.
func (g Shards) ClosedWith() []int {
	g.server.mu.Lock()
	defer g.server.mu.Unlock()
	var codes []int
	for _, c := range g.server.closures {
		if g.has(c.shard) {
			codes = append(codes, c.code)
		}
	}
	return codes
}

// Heartbeats returns how many heartbeats have come.
func (g Shards) Heartbeats() int {
	g.server.mu.Lock()
	defer g.server.mu.Unlock()
	n := 0
	for _, shard := range g.server.beats {
		if g.has(shard) {
			n++
		}
	}
	return n
}

// Accepted returns how many connections are open, ready or not. Of one shard,
// it counts those that have said that they are its.
func (g Shards) Accepted() int {
	g.server.mu.Lock()
	defer g.server.mu.Unlock()
	n := 0
	for c := range g.server.conns {
		if g.include(c) {
			n++
		}
	}
	return n
}

// Connections returns how many connections are ready for events.
func (g Shards) Connections() int {
	g.server.mu.Lock()
	defer g.server.mu.Unlock()
	return len(g.ready())
}

// ready returns the connections that events go to. The caller holds the lock.
func (g Shards) ready() []*conn {
	var ready []*conn
	for c := range g.server.conns {
		if g.include(c) && c.session != nil {
			ready = append(ready, c)
		}
	}
	return ready
}

// Dispatch sends an event to each session, and waits for a connection if need
// be. A session that has lost its connection gets the event when it resumes.
func (g Shards) Dispatch(t testing.TB, event string, data json.RawMessage) {
	t.Helper()
	g.server.Wait(t, "a gateway connection", func() bool { return g.Connections() > 0 })
	g.DispatchNow(event, data)
}

// DispatchNow sends an event to each session, also where none has a
// connection: they get it when they resume. Without a session the event is
// lost, as it is with Discord.
func (g Shards) DispatchNow(event string, data json.RawMessage) {
	g.server.change(func() {
		if event == "INTERACTION_CREATE" {
			g.server.issue(data)
		}
		for _, session := range g.server.sessions {
			if g.has(session.shard) {
				session.dispatch(event, data)
			}
		}
	})
}

// Heartbeat asks the connections for a heartbeat and waits until one tells of
// the last event: a client has then read all that was dispatched before.
func (g Shards) Heartbeat(t testing.TB) {
	t.Helper()
	want := map[*conn]int{}
	g.server.change(func() {
		for _, c := range g.ready() {
			want[c] = c.session.sequence
			c.say(opHeartbeat, nil)
		}
	})
	for c, sequence := range want {
		g.server.Wait(t, "a heartbeat with the last sequence number", func() bool {
			g.server.mu.Lock()
			defer g.server.mu.Unlock()
			return c.beat >= sequence
		})
	}
}
