package playground

import (
	"encoding/json"
	"errors"
	"net/http"
)

// What the page needs that has its messages of its own, until the one that has
// them from the stream takes its place.

// before is what that page finds in meta elements.
type before struct {
	Commands, Members string
	Change            int
}

func (p *Playground) before() before {
	var members []*member
	for _, one := range people() {
		if one.Role == student {
			members = append(members, places()[0].Server.member(one))
		}
	}
	return before{string(p.commands), string(newEvent("", members).data), p.changes.number()}
}

// messageID is the ID of a message, or that page's message object.
type messageID string

// UnmarshalJSON reads either; anything else names no message.
func (m *messageID) UnmarshalJSON(data []byte) error {
	if json.Unmarshal(data, (*string)(m)) == nil {
		return nil
	}
	var object struct {
		ID string `json:"id"`
	}
	_ = json.Unmarshal(data, &object) // or it has no ID
	*m = messageID(object.ID)
	return nil
}

// ofBefore says whether that page sent an action: it knows no people.
func (act action) ofBefore() bool { return act.As == "" }

// failsAsBefore says whether that page waits for an answer that is none.
func (act action) failsAsBefore(err error) bool {
	failed, ok := errors.AsType[problem](err)
	return act.ofBefore() && ok && failed.status == http.StatusBadGateway
}

// failOfBefore says of an answer that is none what that page understands.
func failOfBefore(w http.ResponseWriter) { writeJSON(w, http.StatusOK, struct{}{}) }
