package playground

import (
	"encoding/json"
	"net/http"
)

// The types of response to an interaction that are told apart here.
const (
	responseMessage     = 4
	responseThinking    = 5
	responseEdit        = 7
	responseModal       = 9
	firstResponse       = responseMessage
	lastResponse        = responseModal
	originalOfTheAnswer = "/api/v10/webhooks/{app}/{token}/messages/@original"
)

// RoundTrip serves a call of the app to Discord's API, without any network.
func (p *Playground) RoundTrip(r *http.Request) (*http.Response, error) {
	if r.Body == nil {
		r = r.Clone(r.Context())
		r.Body = http.NoBody
	}
	defer r.Body.Close()
	result := newRecorder()
	p.api.ServeHTTP(result, r)
	return result.response(r), nil
}

// routes serves the calls that the token of an interaction allows, as far as
// the app makes them.
func (p *Playground) routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /api/v10/interactions/{id}/{token}/callback", p.callback)
	mux.HandleFunc("POST /api/v10/webhooks/{app}/{token}", p.followUp)
	mux.HandleFunc("PATCH "+originalOfTheAnswer, p.editOriginal)
	mux.HandleFunc("DELETE "+originalOfTheAnswer, p.deleteOriginal)
	return mux
}

// callback takes the first answer to an interaction.
func (p *Playground) callback(w http.ResponseWriter, r *http.Request) {
	f, refused := readForm(w, r)
	if refused == nil {
		refused = p.take(r.PathValue("id"), r.PathValue("token"), f)
	}
	if refused != nil {
		refused.write(w)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// take takes the first answer to an interaction, whichever way it came.
func (p *Playground) take(id, token string, f form) *refusal {
	var response struct {
		Type int  `json:"type"`
		Data said `json:"data"`
	}
	if json.Unmarshal(f.payload, &response) != nil || response.Type < firstResponse || response.Type > lastResponse {
		return invalidForm()
	}
	x, refused := p.exchanges.acknowledge(id, token)
	if refused != nil {
		return refused
	}
	a, original := answer{Response: f.payload}, x.source
	switch response.Type {
	case responseThinking:
		response.Data.Flags |= flagLoading
		fallthrough
	case responseMessage:
		a.Message = p.newMessage(x, response.Data, f.files)
		original = a.Message.ID
	case responseEdit:
		a.Message = p.changed(x.source, response.Data, f.files)
	}
	p.exchanges.keep(token, original, response.Type == responseThinking)
	x.answers <- a
	return nil
}

// followUp takes one more message; after a promise the first of them is what
// was promised.
func (p *Playground) followUp(w http.ResponseWriter, r *http.Request) { p.say(w, r, false) }

func (p *Playground) editOriginal(w http.ResponseWriter, r *http.Request) { p.say(w, r, true) }

// say takes what the app says after its answer: more, or what the answer is
// edited to.
func (p *Playground) say(w http.ResponseWriter, r *http.Request, edit bool) {
	var data said
	f, refused := readForm(w, r)
	if refused == nil && json.Unmarshal(f.payload, &data) != nil {
		refused = invalidForm()
	}
	var x exchange
	if refused == nil {
		x, refused = p.exchanges.fulfil(r.PathValue("token"))
	}
	edit = edit || x.thinking
	switch {
	case refused != nil:
		refused.write(w)
	case edit && x.original == "":
		unknownMessage().write(w)
	case edit:
		writeJSON(w, http.StatusOK, p.changes.note(edited, p.changed(x.original, data, f.files)))
	default:
		writeJSON(w, http.StatusOK, p.changes.note(added, p.newMessage(x, data, f.files)))
	}
}

func (p *Playground) deleteOriginal(w http.ResponseWriter, r *http.Request) {
	original, refused := p.exchanges.forget(r.PathValue("token"))
	if refused != nil {
		refused.write(w)
		return
	}
	p.changes.note(removed, &message{ID: original})
	w.WriteHeader(http.StatusNoContent)
}
