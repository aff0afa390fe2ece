package discordtest_test

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"labgloss/bot/discordtest"
)

func TestShards(t *testing.T) {
	t.Parallel()
	s := unpaced(t)
	const count = 3
	var clients []*client
	sessions := map[string]bool{}
	for id := range count {
		c, r := identify(t, s, id, count)
		clients = append(clients, c)
		sessions[r.SessionID] = true
	}
	if len(sessions) != count || s.Connections() != count || s.Accepted() != count {
		t.Errorf("%d sessions, %d connections of %d, want %d", len(sessions), s.Connections(), s.Accepted(), count)
	}
	s.Shard(1).Dispatch(t, "ONE", json.RawMessage("1"))
	s.Dispatch(t, "ALL", json.RawMessage("2"))
	clients[0].want(0, "ALL")
	clients[1].want(0, "ONE")
	clients[1].want(0, "ALL")

	s.Shard(2).Close(4000)
	if n := s.Connections(); n != count-1 {
		t.Errorf("%d connections are ready after one was closed, want %d", n, count-1)
	}
	clients[2].want(0, "ALL")
	clients[2].wantClosed(4000)
	s.Shard(1).Drop()
	if n := s.Connections(); n != count-2 {
		t.Errorf("%d connections are ready after one was cut, want %d", n, count-2)
	}
	clients[1].wantClosed(0)
	s.Shard(0).Reconnect()
	clients[0].want(7, "")
	if n, other := s.Shard(0).Connections(), s.Shard(1).Connections(); n != 1 || other != 0 {
		t.Errorf("shards 0 and 1 have %d and %d connections, want 1 and 0", n, other)
	}
	s.Shard(1).RefuseOnce(4000)
	c, r := identify(t, s, 2, count)
	if sessions[r.SessionID] {
		t.Errorf("session %s came twice", r.SessionID)
	}
	c.closeWith(s, 1000)
	if got := s.Shard(2).ClosedWith(); !cmp.Equal(got, []int{1000}) {
		t.Errorf("shard 2 closed with %v, want 1000", got)
	}
	refused := connect(t, s)
	refused.say(2, identity(1, count))
	refused.wantClosed(4000)
	if all, one := len(s.Identifies()), len(s.Shard(2).Identifies()); all != count+1 || one != 2 {
		t.Errorf("identified %d times, shard 2 %d times, want %d and 2", all, one, count+1)
	}
}

func TestIdentifiesArePaced(t *testing.T) {
	t.Parallel()
	s := discordtest.New(t)
	s.PaceIdentifies(time.Hour)
	s.SetStartLimit(discordtest.StartLimit{Shards: 4, Total: 10, Remaining: 5, MaxConcurrency: 2})
	identify(t, s, 0, 4)
	identify(t, s, 1, 4) // has its own turn
	c := connect(t, s)
	c.say(2, identity(2, 4))
	if f := c.want(9, ""); string(f.Data) != "false" {
		t.Errorf("invalid session: %s, want false", f.Data)
	}
	s.PaceIdentifies(0)
	c.say(2, identity(2, 4))
	c.want(0, "READY")
	if n, left := s.PacingViolations(), s.StartLimit().Remaining; n != 1 || left != 1 {
		t.Errorf("%d violations, %d identifies left, want 1 and 1", n, left)
	}
	identify(t, s, 3, 4)
	c = connect(t, s)
	c.say(2, identity(3, 4))
	c.wantClosed(4004)
	if n, left := s.OverBudget(), s.StartLimit().Remaining; n != 1 || left != 0 {
		t.Errorf("%d identifies over the budget, %d left, want 1 and 0", n, left)
	}
}

func TestGatewayBot(t *testing.T) {
	t.Parallel()
	s := discordtest.New(t)
	s.SetStartLimit(discordtest.StartLimit{Shards: 2, Total: 9, Remaining: 8, ResetAfter: 7 * time.Second, MaxConcurrency: 6})
	a := call(t, s, http.MethodGet, "/gateway/bot", "")
	want := `{"session_start_limit":{"max_concurrency":6,"remaining":8,"reset_after":7000,"total":9},"shards":2,"url":"ws` +
		strings.TrimPrefix(s.URL, "http") + `/gateway"}`
	if a.status != http.StatusOK || a.body != want {
		t.Errorf("GET /gateway/bot: %d %s, want %s", a.status, a.body, want)
	}
}
