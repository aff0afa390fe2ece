package playground

import "net/http"

// RoundTrip serves a call of the app to Discord, without any network: to its
// API, or for a file to where these lie.
func (p *Playground) RoundTrip(r *http.Request) (*http.Response, error) {
	if r.Body == nil {
		r = r.Clone(r.Context())
		r.Body = http.NoBody
	}
	defer r.Body.Close()
	result := newRecorder()
	if host := r.URL.Host; host == cdnHost || host == proxyHost {
		p.files.ServeHTTP(result, r)
	} else {
		p.api.ServeHTTP(result, r)
	}
	return result.response(r), nil
}

const (
	webhook  = "/api/v10/webhooks/{app}/{token}"
	original = webhook + "/messages/@original"
)

// routes serves the calls that the token of an interaction allows, as far as
// the app makes them.
func (p *Playground) routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /api/v10/interactions/{id}/{token}/callback", p.called(p.callback))
	mux.HandleFunc("POST "+webhook, p.called(p.followUp))
	mux.HandleFunc("PATCH "+original, p.called(p.editOriginal))
	mux.HandleFunc("DELETE "+original, p.called(p.deleteOriginal))
	mux.HandleFunc(webhook+"/{rest...}", p.called(unknown))
	return mux
}

// outcome is what a call came to: an answer, or the reason for none.
type outcome struct {
	status  int
	body    any // nil is none
	refused *refusal
	after   func() // is done once the call is in the journal; may be nil
}

func refuse(r *refusal) outcome { return outcome{status: r.status, body: r, refused: r} }

// called has a call done and notes it in the journal.
func (p *Playground) called(do func(*http.Request, form) outcome) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		f, refused := readForm(w, r)
		var out outcome
		if refused == nil {
			out = do(r, f)
		} else {
			out = refuse(refused)
		}
		token := r.PathValue("token")
		p.journal.change(p.exchanges.named(token), func(to *record) {
			to.Calls = append(to.Calls, newCall(r.Method, r.URL.Path, token, out.status, f))
		})
		if out.after != nil {
			out.after()
		}
		if out.body == nil {
			w.WriteHeader(out.status)
			return
		}
		writeJSON(w, out.status, out.body)
	}
}

// callback takes the first answer to an interaction.
func (p *Playground) callback(r *http.Request, f form) outcome {
	deliver, refused := p.take(r.PathValue("id"), r.PathValue("token"), f)
	if refused != nil {
		return refuse(refused)
	}
	return outcome{status: http.StatusNoContent, after: deliver}
}

// take takes the first answer to an interaction, whichever way it came, and
// returns what gives it to the page that waits.
func (p *Playground) take(id, token string, f form) (deliver func(), refused *refusal) {
	var response struct {
		Type int  `json:"type"`
		Data said `json:"data"`
	}
	if parse(f.payload, &response) != nil || response.Type < firstResponse || response.Type > lastResponse {
		return nil, invalidForm()
	}
	x, refused := p.exchanges.acknowledge(id, token, response.Type)
	if refused != nil {
		return nil, refused
	}
	shown, original := (*post)(nil), x.on
	switch response.Type {
	case responseThinking:
		response.Data.Flags |= flagLoading
		fallthrough
	case responseMessage:
		shown = p.answer(x, response.Data, f.files)
		original = shown.ID
	case responseEdit:
		shown = p.edit(x, x.on, response.Data, f.files)
	}
	p.exchanges.keep(token, original, response.Type == responseThinking)
	a := answer{Exchange: id, Response: f.payload, Message: p.toAsker(x, shown)}
	return func() { x.answers <- a }, nil
}

// toAsker returns a post as the page of the person shows it who asked.
func (p *Playground) toAsker(x exchange, m *post) *message {
	if m == nil {
		return nil
	}
	object := p.rooms.object(m, x.person.User.ID, forPage)
	return &object
}

// followUp takes one more message; after a promise the first of them is what
// was promised.
func (p *Playground) followUp(r *http.Request, f form) outcome { return p.say(r, f, false) }

func (p *Playground) editOriginal(r *http.Request, f form) outcome { return p.say(r, f, true) }

// say takes what the app says after its answer: more, or what the answer is
// edited to.
func (p *Playground) say(r *http.Request, f form, edit bool) outcome {
	var data said
	if parse(f.payload, &data) != nil {
		return refuse(invalidForm())
	}
	x, refused := p.exchanges.fulfil(r.PathValue("token"))
	if refused != nil {
		return refuse(refused)
	}
	var m *post
	if edit || x.thinking {
		m = p.edit(x, x.original, data, f.files)
	} else {
		m = p.more(x, data, f.files)
	}
	if m == nil {
		return refuse(unknownMessage())
	}
	return outcome{status: http.StatusOK, body: p.rooms.object(m, x.person.User.ID, forApp)}
}

func (p *Playground) deleteOriginal(r *http.Request, _ form) outcome {
	x, refused := p.exchanges.forget(r.PathValue("token"))
	if refused != nil {
		return refuse(refused)
	}
	if !p.rooms.remove(x.place.Channel.ID, x.original) {
		return refuse(unknownMessage())
	}
	return outcome{status: http.StatusNoContent}
}

// unknown is what Discord says of a call that it does not have, and this
// playground of one that it does not need.
func unknown(*http.Request, form) outcome {
	return refuse(&refusal{http.StatusNotFound, 0, "404: Not Found"})
}
