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
	cause
	token   string
	began   time.Time
	answers chan answer // gets the one answer

	answered bool
	original string // ID of the message that is the answer's, or ""
	thinking bool   // it is a promise so far
}

// cause is what an app answers, as far as its messages tell of it.
type cause struct {
	stance
	id      string // of the interaction
	kind    int    // of the interaction
	command int    // the type of the command, or 0
	name    string // of the command, with that of the subcommand, or ""
	owners  map[string]string
	on      string // ID of the message whose component was used, or ""
	target  string // ID of the message that a command is about, or ""
	refresh string // ID of the message whose place the answer takes, or ""
}

// answer is the first answer to an interaction.
type answer struct {
	Exchange string `json:"exchange"` // the interaction's ID
	// Response is what the app said, as it came.
	Response json.RawMessage `json:"response"`
	// Message is what Discord makes of it: one that is new or has changed. It
	// is nil where the response brings none.
	Message *message `json:"message,omitempty"`
}

// exchanges are those that the app can still say something about.
type exchanges struct {
	now func() time.Time

	mu   sync.Mutex
	kept []*exchange // the oldest first
}

func (e *exchanges) begin(c cause, token string) *exchange {
	x := &exchange{cause: c, token: token, began: e.now(), answers: make(chan answer, 1)}
	e.mu.Lock()
	defer e.mu.Unlock()
	e.kept = append(e.kept[max(0, len(e.kept)-maxExchanges+1):], x)
	return x
}

// named returns the ID of the interaction that has a token, whether that is
// still good or not, or "".
func (e *exchanges) named(token string) string {
	e.mu.Lock()
	defer e.mu.Unlock()
	i := slices.IndexFunc(e.kept, func(x *exchange) bool { return x.token == token })
	if i < 0 {
		return ""
	}
	return e.kept[i].id
}

// find returns the exchange of a token that is still good, or nil. The caller
// holds the lock.
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

// acknowledge notes that an interaction has its answer, once, of a type that
// answers what it is.
func (e *exchanges) acknowledge(id, token string, response int) (exchange, *refusal) {
	e.mu.Lock()
	defer e.mu.Unlock()
	x := e.find(token)
	switch {
	case x == nil || x.id != id:
		return exchange{}, unknownInteraction()
	case x.answered:
		return exchange{}, alreadyAnswered()
	case !x.takes(response):
		return exchange{}, invalidForm()
	}
	x.answered = true
	return *x, nil
}

// takes says whether a type of response is an answer to the interaction.
func (c cause) takes(response int) bool {
	switch response {
	case responseChoices:
		return c.kind == typeAutocomplete
	case responseModal:
		return c.kind == typeCommand || c.kind == typeComponent
	case responseNothing, responseEdit:
		return c.on != ""
	}
	return c.kind != typeAutocomplete
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

// forget returns an interaction whose answer is to be no more; neither is a
// promise.
func (e *exchanges) forget(token string) (exchange, *refusal) {
	e.mu.Lock()
	defer e.mu.Unlock()
	x := e.find(token)
	switch {
	case x == nil || !x.answered:
		return exchange{}, unknownWebhook()
	case x.original == "":
		return exchange{}, unknownMessage()
	}
	before := *x
	x.original, x.thinking = "", false
	return before, nil
}
