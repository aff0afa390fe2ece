package discordtest

import (
	"encoding/json"
	"io"
	"net/http"

	"labgloss/bot/discordtest/contract"
)

// The types of callbacks. Those up to callbackUpdate leave a message behind.
const (
	callbackMessage        = 4
	callbackDeferred       = 5
	callbackDeferredUpdate = 6
	callbackUpdate         = 7
	callbackChoices        = 8
	callbackForm           = 9
)

// callback takes the first answer to an interaction, and no second one. It
// asks for no token of the bot, as Discord does not. An interaction that the
// server has not made is taken for one, with the token that it comes with.
func (s *Server) callback(w http.ResponseWriter, r *http.Request) {
	f, refused := formOf(r)
	var response map[string]any
	if refused == nil {
		s.change(func() { response, refused = s.acknowledge(r.PathValue("id"), r.PathValue("token"), f) })
	}
	switch {
	case refused != nil:
		refused.write(w)
	case r.URL.Query().Get("with_response") == "true":
		answer(w, http.StatusOK, response)
	default:
		w.WriteHeader(http.StatusNoContent)
	}
}

func formOf(r *http.Request) (form, *refusal) {
	body, _ := io.ReadAll(r.Body) // it has been read before
	return readForm(r.Header, body)
}

// acknowledge returns what with_response asks for. The caller holds the lock.
func (s *Server) acknowledge(id, token string, f form) (map[string]any, *refusal) {
	i := s.interactions[id]
	switch {
	case i == nil && s.knownOnly:
		return nil, refuse(codeUnknownInteraction)
	case i == nil:
		i = s.newInteraction(id, token)
	case i.expired || i.made && i.token != token:
		return nil, refuse(codeUnknownInteraction)
	case i.answered:
		return nil, refuse(codeAlreadyAnswered)
	}
	if refused := invalid(contract.Callback, f.payload); refused != nil {
		return nil, refused
	}
	if refused := f.limit(i.fileLimit, nil); refused != nil {
		return nil, refused
	}
	var given struct {
		Type int            `json:"type"`
		Data map[string]any `json:"data"`
	}
	_ = json.Unmarshal(f.payload, &given) // it was held against the limits
	if !i.takes(given.Type) {
		return nil, refuse(codeInvalidBody)
	}
	i.answered = true
	s.byToken[i.token] = i
	s.answers = append(s.answers, Answer{id, contract.Callback, f.payload, f.inOrder()})
	return i.begin(given.Type, s.newID(), s.newMessage(given.Data, f)), nil
}

// takes says whether Discord takes a type of callback for an interaction. Of one
// that the server has not made nothing is known.
func (i *interaction) takes(callback int) bool {
	typing := i.kind == typeAutocompletion
	switch callback {
	case callbackDeferredUpdate, callbackUpdate:
		return !i.made || i.pressed != "" && !typing
	case callbackChoices:
		return !i.made || typing
	case callbackForm:
		return !typing && i.kind != typeSubmit
	}
	return !typing
}

// begin notes the message of a callback, where it is of a kind with one, and
// returns what with_response asks for.
func (i *interaction) begin(kind int, id string, message map[string]any) map[string]any {
	about := map[string]any{"id": i.id, "type": 2}
	resource := map[string]any{"type": kind}
	if kind >= callbackMessage && kind <= callbackUpdate {
		if i.pressed != "" && kind >= callbackDeferredUpdate {
			id = i.pressed
		}
		i.original = id
		i.pending = kind == callbackDeferred || kind == callbackDeferredUpdate
		about["response_message_id"] = id
		resource["message"] = i.keep(id, message)
	}
	return map[string]any{"interaction": about, "resource": resource}
}
