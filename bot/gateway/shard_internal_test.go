package gateway

import (
	"encoding/json"
	"strings"
	"testing"
)

// FuzzReady: whatever Discord says begins a session, it is resumed as securely
// as it began.
func FuzzReady(f *testing.F) {
	f.Add([]byte(`{"session_id": "1", "resume_gateway_url": "wss://gateway.discord.gg"}`))
	f.Add([]byte(`{"session_id": "1", "resume_gateway_url": "ws://gateway.discord.gg"}`))
	f.Add([]byte(`{"session_id": "1", "resume_gateway_url": "wss:///"}`))
	f.Add([]byte(`{"session_id": 7}`))
	f.Add([]byte(`null`))
	f.Fuzz(func(t *testing.T, ready []byte) {
		s := shard{address: "wss://gateway.discord.gg"}
		if began := s.begun(json.RawMessage(ready)); began.ID != "" && !strings.HasPrefix(strings.ToLower(began.Address), "wss:") {
			t.Errorf("the session of %q is resumed at %q", ready, began.Address)
		}
	})
}
