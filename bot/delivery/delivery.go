// Package delivery holds what both deliveries of Discord do alike, whichever
// way an interaction came: have it answered, whatever happens, give Discord the
// answer by a call, and know one that came before.
package delivery

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"time"

	"labgloss/bot"
	"labgloss/bot/metrics"
	"labgloss/bot/rest"
	"labgloss/bot/wire"
)

// Responder finds answers. Its methods may be called at once.
type Responder struct {
	// Handle says what is to be said.
	Handle func(context.Context, bot.Request) bot.Reply
	// Rest sends them.
	Rest    *rest.Client
	Log     *slog.Logger
	Metrics *metrics.Metrics
}

// Respond has a request handled and writes the answer. A panic on the way is
// logged, and the one who asked gets an apology.
func (r *Responder) Respond(ctx context.Context, req bot.Request) (answer wire.Answer, err error) {
	var reply bot.Reply
	began := time.Now()
	defer func() {
		if p := recover(); p != nil {
			reply = bot.Apology(req)
			r.Log.ErrorContext(ctx, "panic while answering an interaction", "reference", req.Reference(),
				"panic", fmt.Sprint(p), "stack", string(debug.Stack()))
			answer, err = wire.Encode(req, reply)
		}
		r.Metrics.Answered(req, reply, time.Since(began))
	}()
	reply = r.Handle(ctx, req)
	return wire.Encode(req, reply)
}

// RemoveWithin is how long Discord may take to remove a message, after it has
// the answer. What stops waits as long as for an answer and this.
const RemoveWithin = 2 * time.Second

// Send gives Discord an answer by a call, for which ctx has the deadline, and
// notes how that ended. A message that is to go goes once the answer has been
// taken: before that Discord does not know what the interaction's message is.
func (r *Responder) Send(ctx context.Context, in wire.Interaction, answer wire.Answer) {
	err := r.Rest.Callback(ctx, in.ID, in.Token, answer)
	r.Note(ctx, in, err)
	if err == nil && answer.Remove {
		r.remove(ctx, in)
	}
}

func (r *Responder) remove(ctx context.Context, in wire.Interaction) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), RemoveWithin)
	defer cancel()
	if err := r.Rest.DeleteOriginal(ctx, in.ApplicationID, in.Token); err != nil {
		r.Metrics.CallbackFailed()
		r.Log.ErrorContext(ctx, "a message is not removed", "reference", in.Request.Reference(), "error", err)
	}
}

// Note notes how sending an answer ended. Errors of rest hold no secrets.
func (r *Responder) Note(ctx context.Context, in wire.Interaction, err error) {
	switch {
	case err == nil:
	case errors.Is(err, rest.ErrAnswered): // another process was faster
		r.Metrics.Duplicate()
	default:
		r.Metrics.CallbackFailed()
		r.Log.ErrorContext(ctx, "an interaction is left unanswered", "reference", in.Request.Reference(), "error", err)
	}
}

// Survive is deferred in goroutines that answer: it logs a panic, which would
// end the process.
func (r *Responder) Survive(ctx context.Context) {
	if p := recover(); p != nil {
		r.Log.ErrorContext(ctx, "panic beside answering an interaction", "panic", fmt.Sprint(p), "stack", string(debug.Stack()))
	}
}

// TurnAway writes the answer to a request that there is no room for.
func (r *Responder) TurnAway(ctx context.Context, req bot.Request) (wire.Answer, error) {
	r.Log.WarnContext(ctx, "too many interactions at once: one is turned away")
	reply := bot.TurnAway(req)
	r.Metrics.Answered(req, reply, 0)
	return wire.Encode(req, reply)
}
