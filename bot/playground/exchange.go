package playground

import (
	"encoding/json"
	"slices"
	"sync"
	"time"
)

// How long an interaction can be answered for the first time, and how long its
// token is good for after that; see "Receiving and Responding" in Discord's
// documentation.
const (
	answerWithin  = 3 * time.Second
	tokenLifetime = 15 * time.Minute
)

// maxExchanges bounds the interactions that are remembered.
const maxExchanges = 1000

// exchange is an interaction and what became of it. But for what is fixed from
// the start, it is guarded by the lock of the exchanges.
type exchange struct {
	id, token string
	kind      int // of the interaction
	command   int // the type of the command, or 0
	began     time.Time
	source    string      // ID of the message whose component was used, or ""
	answers   chan answer // gets the one answer

	answered bool
	original string // ID of the message that is the answer's, or ""
	thinking bool   // it is a promise so far
}

// answer is the first answer to an interaction.
type answer struct {
	// Response is what the app said, as it came.
	Response json.RawMessage `json:"response"`
	// Message is what Discord makes of it: a message, or what changes of the
	// one that was there. It is nil where the response brings none.
	Message *message `json:"message,omitempty"`
}

// exchanges are those that the app can still say something about.
type exchanges struct {
	now func() time.Time

	mu   sync.Mutex
	kept []*exchange // the oldest first
}

func (e *exchanges) begin(it interaction) *exchange {
	var data struct {
		Type int `json:"type"`
	}
	var source struct {
		ID string `json:"id"`
	}
	_ = json.Unmarshal(it.Data, &data) // what cannot be read is a matter of the app's
	_ = json.Unmarshal(it.Message, &source)
	x := &exchange{
		id: it.ID, token: it.Token, kind: it.Type, command: data.Type,
		began: e.now(), source: source.ID, answers: make(chan answer, 1),
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	e.kept = append(e.kept[max(0, len(e.kept)-maxExchanges+1):], x)
	return x
}

// find returns the exchange of a token that is still good, or nil. The caller
// holds the lock, here and below.
func (e *exchanges) find(token string) *exchange {
	i := slices.IndexFunc(e.kept, func(x *exchange) bool { return x.token == token })
	if i < 0 {
		return nil
	}
	x, age := e.kept[i], e.now().Sub(e.kept[i].began)
	if age > tokenLifetime || !x.answered && age > answerWithin {
		return nil
	}
	return x
}

// acknowledge notes that an interaction has its answer, once.
func (e *exchanges) acknowledge(id, token string) (exchange, *refusal) {
	e.mu.Lock()
	defer e.mu.Unlock()
	x := e.find(token)
	switch {
	case x == nil || x.id != id:
		return exchange{}, unknownInteraction()
	case x.answered:
		return exchange{}, alreadyAnswered()
	}
	x.answered = true
	return *x, nil
}

// keep notes which message an answer is, and whether it is a promise so far.
func (e *exchanges) keep(token, original string, thinking bool) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if x := e.find(token); x != nil {
		x.original, x.thinking = original, thinking
	}
}

// fulfil returns what is known of an answered interaction about which the app
// has more to say; what was a promise is none any longer.
func (e *exchanges) fulfil(token string) (exchange, *refusal) {
	e.mu.Lock()
	defer e.mu.Unlock()
	x := e.find(token)
	if x == nil || !x.answered {
		return exchange{}, unknownWebhook()
	}
	before := *x
	x.thinking = false
	return before, nil
}

// forget returns the message of an answer, which is to be no more.
func (e *exchanges) forget(token string) (original string, refused *refusal) {
	e.mu.Lock()
	defer e.mu.Unlock()
	x := e.find(token)
	switch {
	case x == nil || !x.answered:
		return "", unknownWebhook()
	case x.original == "":
		return "", unknownMessage()
	}
	original, x.original = x.original, ""
	return original, nil
}
