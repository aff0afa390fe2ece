package playground

import (
	"bytes"
	"encoding/json"
	"errors"
)

// maxNesting is how deep JSON from outside may be. Discord's deepest are far
// from it, and it leaves room to put JSON into more JSON.
const maxNesting = 200

// parse reads JSON that came from outside.
func parse(data []byte, v any) error {
	if tooDeep(data) {
		return errors.New("the JSON is nested too deeply")
	}
	return json.Unmarshal(data, v)
}

// tooDeep says whether JSON is nested too deeply. What is no JSON is for
// others to refuse.
func tooDeep(data []byte) bool {
	tokens := json.NewDecoder(bytes.NewReader(data))
	for depth := 0; depth <= maxNesting; {
		token, err := tokens.Token()
		if err != nil {
			return false
		}
		switch token {
		case json.Delim('{'), json.Delim('['):
			depth++
		case json.Delim('}'), json.Delim(']'):
			depth--
		}
	}
	return true
}

// readable is JSON as it is, and nothing of what is none.
func readable(body []byte) json.RawMessage {
	var whole json.RawMessage
	if parse(body, &whole) != nil {
		return nil
	}
	return whole
}
