package gateway

import (
	"context"
	"encoding/json"
	"time"

	"labgloss/bot"
	"labgloss/bot/delivery"
	"labgloss/bot/wire"
)

const (
	// maxAtOnce bounds the interactions that are worked on at once.
	maxAtOnce = 128
	// maxTurnedAway bounds those who are being told that there is no room,
	// which takes a call to Discord and nothing else.
	maxTurnedAway = 1024
	// answerWithin is how long Discord waits for an answer, from "Responding to
	// an Interaction" in its documentation.
	answerWithin = 3 * time.Second
)

// pool answers interactions, so many at once. Whoever asks beyond that is
// told to try again.
type pool struct {
	*delivery.Responder
	seen *delivery.Seen
	// atOnce and turnedAway hold a token for each interaction that is being
	// worked on.
	atOnce, turnedAway chan struct{}
}

func newPool(responder *delivery.Responder) *pool {
	return &pool{
		Responder: responder, seen: delivery.NewSeen(time.Now),
		atOnce: make(chan struct{}, maxAtOnce), turnedAway: make(chan struct{}, maxTurnedAway),
	}
}

// take has an interaction answered, and returns at once: the caller reads the
// websocket and must not wait.
func (p *pool) take(ctx context.Context, raw json.RawMessage) {
	in, err := wire.Decode(raw)
	switch {
	case err != nil:
		p.Log.WarnContext(ctx, "an interaction cannot be read", "error", err)
	case in.Ping: // which is for endpoints
	case !p.seen.First(in.ID):
		p.Metrics.Duplicate()
	case p.start(ctx, p.atOnce, func() { p.answer(ctx, in, p.Respond) }):
	case p.start(ctx, p.turnedAway, func() { p.answer(ctx, in, p.TurnAway) }):
	default:
		p.Log.ErrorContext(ctx, "far too many interactions at once: one is left unanswered")
	}
}

// start has work done on a goroutine of its own where there is a slot free.
func (p *pool) start(ctx context.Context, slots chan struct{}, work func()) bool {
	select {
	case slots <- struct{}{}:
	default:
		return false
	}
	go func() {
		defer func() { <-slots }()
		defer p.Survive(ctx)
		work()
	}()
	return true
}

// answer finds an answer and sends it, while Discord waits for it.
func (p *pool) answer(ctx context.Context, in wire.Interaction, find func(context.Context, bot.Request) (wire.Answer, error)) {
	ctx, cancel := context.WithTimeout(ctx, answerWithin)
	defer cancel()
	answer, err := find(ctx, in.Request)
	if err != nil {
		p.Note(ctx, in, err)
		return
	}
	p.Send(ctx, in, answer)
}

// drain waits until nothing is in flight, and lets nothing begin any more. It
// gives up on a handler that does not end although Discord no longer waits.
func (p *pool) drain(ctx context.Context, patience time.Duration) {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	for _, slots := range []chan struct{}{p.atOnce, p.turnedAway} {
		for range cap(slots) {
			select {
			case slots <- struct{}{}:
			case <-ctx.Done():
				p.Log.WarnContext(ctx, "stopping although an interaction is still worked on")
				return
			}
		}
	}
}
