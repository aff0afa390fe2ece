package playground

import (
	"context"
	"net/http"

	"labgloss/bot"
	"labgloss/bot/golden"
)

// Observe returns a handler that does what handle does, and remembers its
// replies, so that an exchange can become a fixture of a test.
func (p *Playground) Observe(handle func(context.Context, bot.Request) bot.Reply) func(context.Context, bot.Request) bot.Reply {
	return func(ctx context.Context, req bot.Request) bot.Reply {
		reply := handle(ctx, req)
		if written, err := golden.Reply(reply); err == nil { // or there is no fixture of it
			p.journal.change(req.ID, func(r *record) { r.reply = written })
		}
		return reply
	}
}

// fixture serves the fixture of an exchange.
func (p *Playground) fixture(w http.ResponseWriter, r *http.Request) {
	found, ok := p.journal.fixture(r.PathValue("id"))
	if !ok {
		fail(w, missing("no reply is known to this interaction"))
		return
	}
	written, err := found.Text()
	if err != nil {
		fail(w, err)
		return
	}
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	_, _ = w.Write(written) // fails only when the reader has gone
}
