package webhook

import (
	"context"
	"errors"
	"net/http"
	"strconv"
	"time"

	"labgloss/bot/wire"
)

// answerWithin is the time from an interaction's arrival in which Discord has
// to have its answer: 3 seconds, less the way here and back.
const answerWithin = 2800 * time.Millisecond

// interact answers one interaction, or refuses the request.
func (h *Handler) interact(w http.ResponseWriter, r *http.Request) {
	arrived := time.Now()
	in, answer, err := h.answer(w, r)
	refused, ok := errors.AsType[refusal](err)
	switch {
	case ok:
		http.Error(w, refused.reason, refused.status)
	case err != nil:
		h.cfg.Log.ErrorContext(r.Context(), "interaction failed", "reference", in.Request.Reference(), "error", err)
		http.Error(w, "internal error", http.StatusInternalServerError)
	case len(answer.Files) > 0 || answer.Remove:
		h.callbacks.Add(1) // before anybody can take the request for done
		accept(w)
		go h.callBack(context.WithoutCancel(r.Context()), arrived.Add(answerWithin), in, answer)
	default:
		w.Header().Set("Content-Type", "application/json")
		w.Header().Set("Content-Length", strconv.Itoa(len(answer.Body)))
		_, _ = w.Write(answer.Body) // whoever hung up gets nothing
	}
}

// answer has a request's interaction answered. Only one that Discord signed
// is ever remembered, so that nobody else can fill that memory; a ping is not,
// and nothing runs after it.
func (h *Handler) answer(w http.ResponseWriter, r *http.Request) (wire.Interaction, wire.Answer, error) {
	body, err := h.verified(w, r)
	if err != nil {
		return wire.Interaction{}, wire.Answer{}, err
	}
	in, err := wire.Decode(body)
	switch {
	case err != nil:
		return in, wire.Answer{}, refusal{http.StatusBadRequest, "not an interaction that labgloss knows"}
	case in.Ping:
		return in, wire.Answer{Body: wire.Pong()}, nil
	case !h.seen.First(in.ID):
		h.cfg.Metrics.Duplicate()
		return in, wire.Answer{}, unsigned()
	}
	answer, err := h.responder.Respond(r.Context(), in.Request)
	return in, answer, err
}

// accept tells Discord that the answer comes by another way. It is sent
// before that is gone: a response to a message command cannot hold files
// (github.com/discord/discord-api-docs, issue 5933).
func accept(w http.ResponseWriter) {
	w.Header().Set("Content-Length", "0")
	w.WriteHeader(http.StatusAccepted)
	_ = http.NewResponseController(w).Flush() // whoever hung up, or cannot, gets it later
}

// callBack sends an answer after the response.
func (h *Handler) callBack(ctx context.Context, deadline time.Time, in wire.Interaction, answer wire.Answer) {
	defer h.callbacks.Done()
	defer h.responder.Survive(ctx)
	ctx, cancel := context.WithDeadline(ctx, deadline)
	defer cancel()
	h.responder.Send(ctx, in, answer)
}
