package gateway

import "encoding/json"

// apiVersion is the version of the gateway that is spoken.
const apiVersion = "10"

// The gateway's opcodes, from "Gateway Opcodes" in Discord's documentation.
const (
	opDispatch       = 0
	opHeartbeat      = 1
	opIdentify       = 2
	opResume         = 6
	opReconnect      = 7
	opInvalidSession = 9
	opHello          = 10
	opHeartbeatACK   = 11
)

// frame is what Discord sends.
type frame struct {
	Op       int             `json:"op"`
	Data     json.RawMessage `json:"d"`
	Sequence int64           `json:"s"`
	Event    string          `json:"t"`
}

// sent is what we send.
type sent struct {
	Op   int `json:"op"`
	Data any `json:"d"`
}

// identify begins a session.
type identify struct {
	Token      string     `json:"token"`
	Intents    int        `json:"intents"` // interactions need none
	Properties properties `json:"properties"`
	Shard      [2]int     `json:"shard"` // its number and how many there are
}

// properties say what connects.
type properties struct {
	OS      string `json:"os"`
	Browser string `json:"browser"`
	Device  string `json:"device"`
}

// resume goes on with a session after the last event that arrived.
type resume struct {
	Token     string `json:"token"`
	SessionID string `json:"session_id"`
	Sequence  int64  `json:"seq"`
}
