package playground

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net/http"
	"runtime/debug"
	"strconv"
	"time"
)

// interact takes an action from the page, has it answered, and gives the
// answer back.
func (p *Playground) interact(interactions http.Handler) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		var act action
		if err := readJSON(w, r, &act); err != nil {
			fail(w, err)
			return
		}
		it, c, err := p.complete(act)
		if err != nil {
			fail(w, err)
			return
		}
		// Whoever closes the page does not take back what they did.
		req, err := p.sign(context.WithoutCancel(r.Context()), it)
		if err != nil {
			fail(w, err)
			return
		}
		req.RemoteAddr = r.RemoteAddr
		a, err := p.deliver(req, it, c, interactions)
		if err != nil {
			fail(w, err)
			return
		}
		writeJSON(w, http.StatusOK, a)
	}
}

// deliver posts an interaction and waits for its answer, which is the response
// or a call of the app. The journal tells of it before the page that waits has
// it.
func (p *Playground) deliver(req *http.Request, it interaction, c cause, interactions http.Handler) (answer, error) {
	x := p.exchanges.begin(c, it.Token)
	p.journal.begin(record{
		ID: x.id, At: x.began.UTC(), Title: c.title(it.Data), User: c.person.User.ID, Channel: it.ChannelID,
		Request: it.withoutToken(),
	})
	a, status, err := p.await(x, req, interactions)
	p.journal.change(x.id, func(r *record) {
		r.Took, r.Status, r.Response, r.settled = p.cfg.Now().Sub(x.began).Milliseconds(), status, a.Response, true
		if err != nil {
			r.Failed = err.Error()
		}
	})
	return a, err
}

// await has the webhook serve an interaction, and returns the answer and the
// webhook's HTTP status.
func (p *Playground) await(x *exchange, req *http.Request, interactions http.Handler) (a answer, status int, err error) {
	late := time.NewTimer(answerWithin)
	defer late.Stop()
	ctx, hangUp := context.WithCancel(req.Context())
	defer hangUp()
	served := make(chan *recorder, 1)
	go func() { served <- p.post(req.WithContext(ctx), interactions) }() // ends when the webhook does
	select {
	case response := <-served:
		status = response.status
		if err := p.read(x, response); err != nil {
			return answer{Response: readable(response.body.Bytes())}, status, err
		}
	case <-late.C:
		return answer{}, 0, tooLate()
	}
	select {
	case a := <-x.answers:
		return a, status, nil
	case <-late.C:
		return answer{}, status, tooLate()
	}
}

// post has the webhook serve a request. One that panics is logged, as by a
// server, and is for Discord one that does not work.
func (p *Playground) post(req *http.Request, interactions http.Handler) (response *recorder) {
	defer func() {
		if cause := recover(); cause != nil {
			p.cfg.Log.ErrorContext(req.Context(), "the webhook panicked", "error", cause, "stack", string(debug.Stack()))
			response = newRecorder()
			response.WriteHeader(http.StatusInternalServerError)
		}
	}()
	response = newRecorder()
	interactions.ServeHTTP(response, req)
	return response
}

func tooLate() problem {
	return problem{http.StatusGatewayTimeout, "the app did not answer within 3 seconds"}
}

// read takes the answer out of a response, unless that says that the answer
// comes by a call.
func (p *Playground) read(x *exchange, response *recorder) error {
	switch response.status {
	case http.StatusAccepted:
		return nil
	case http.StatusOK:
		deliver, refused := p.take(x.id, x.token, form{payload: response.body.Bytes()})
		if refused != nil {
			return problem{http.StatusBadGateway, "the app answered without a response that Discord would take: " + refused.Message}
		}
		deliver()
		return nil
	}
	return problem{http.StatusBadGateway, fmt.Sprintf("the app answered with HTTP status %d", response.status)}
}

// withoutToken writes an interaction for others to read.
func (i interaction) withoutToken() json.RawMessage {
	i.Token = tokenInstead
	return newEvent("", i).data
}

// sign makes the request that Discord would post.
func (p *Playground) sign(ctx context.Context, it interaction) (*http.Request, error) {
	body, err := json.Marshal(it)
	if err != nil {
		return nil, fmt.Errorf("writing the interaction: %w", err)
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://localhost/interactions", bytes.NewReader(body))
	if err != nil {
		return nil, fmt.Errorf("making the request: %w", err)
	}
	timestamp := strconv.FormatInt(p.cfg.Now().Unix(), 10)
	signature := ed25519.Sign(p.cfg.Key, append([]byte(timestamp), body...))
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("X-Signature-Timestamp", timestamp)
	req.Header.Set("X-Signature-Ed25519", hex.EncodeToString(signature))
	return req, nil
}
