package playground

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"net/http"
)

// maxBody bounds the JSON that the page may send, in bytes: Discord holds a
// form to less.
const maxBody = 1 << 20

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

// readJSON reads the body of a call of the page.
func readJSON(w http.ResponseWriter, r *http.Request, v any) error {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
	if err == nil {
		err = parse(body, v)
	}
	if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
		return problem{http.StatusRequestEntityTooLarge, "that is too long"}
	}
	if err != nil {
		return wrong("reading what the page sent: %v", err)
	}
	return nil
}

func writeJSON(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(v) // fails only when the reader has gone
}

// whole reads a number, and 0 from what is none.
func whole(v any) int {
	switch v := v.(type) {
	case float64:
		return int(v)
	case int:
		return v
	case json.Number:
		n, _ := v.Int64()
		return int(n)
	}
	return 0
}

// text reads a text, and "" from what is none.
func text(v any) string {
	s, _ := v.(string)
	return s
}

// objects returns the objects in a list, which may stand in any place.
func objects(v any) (all []map[string]any) {
	list, _ := v.([]any)
	for _, one := range list {
		if object, ok := one.(map[string]any); ok {
			all = append(all, object)
		}
	}
	return all
}

// texts returns the texts in a list.
func texts(v any) (all []string) {
	list, _ := v.([]any)
	for _, one := range list {
		if s, ok := one.(string); ok {
			all = append(all, s)
		}
	}
	return all
}
