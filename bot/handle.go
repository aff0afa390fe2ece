package bot

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"time"

	"labgloss/bot/locale"
	"labgloss/content"
)

// deadline is how long a handler may wait for others. Discord waits 3 s, the
// way there and back included. Searching takes no context: its work is bounded
// by the length of a query instead (maxQuery).
const deadline = 2 * time.Second

// Config is what a Bot is made of.
type Config struct {
	// Glossary returns what is known in a server, which it gets the ID of;
	// outside servers that is empty. It is asked once for each request, may
	// be called by several at once, and never returns nil. See Everywhere.
	Glossary func(guild string) *content.Glossary
	Log      *slog.Logger
	// Version is that of labgloss; it may be empty.
	Version string
	// CommandIDs returns the IDs of the commands by their names, as Discord
	// gave them when they were registered, so that they can be clicked in a
	// text. It may be nil, and return nil while they are not known.
	CommandIDs func() map[string]string
}

// Everywhere returns the same glossary for every server.
func Everywhere(g *content.Glossary) func(guild string) *content.Glossary {
	return func(string) *content.Glossary { return g }
}

// Bot answers requests. It is safe for concurrent use.
type Bot struct {
	glossaries func(guild string) *content.Glossary
	glossary   *content.Glossary // of the request that is answered
	log        *slog.Logger
	version    string
	ids        func() map[string]string
	commands   []command
	routes     map[string]command
}

// New returns a Bot that knows the glossaries.
func New(cfg Config) *Bot {
	table := commands()
	return &Bot{
		glossaries: cfg.Glossary, log: cfg.Log, version: cfg.Version, ids: cfg.CommandIDs,
		commands: table, routes: routes(table),
	}
}

// Commands returns the commands as people see them.
func (b *Bot) Commands() []CommandSpec {
	var specs []CommandSpec
	for _, c := range b.commands {
		specs = append(specs, worded(c, ""))
	}
	return specs
}

// UserError is an error whose text is for the one who asked: a plain sentence
// that says what to do.
type UserError struct{ Sentence string }

// Error returns the sentence.
func (e UserError) Error() string { return e.Sentence }

// Handle answers a request. It always returns a reply: where a handler fails,
// one that says so, with a reference under which the log tells why.
func (b *Bot) Handle(ctx context.Context, req Request) (reply Reply) {
	began := time.Now()
	ctx, cancel := context.WithTimeout(ctx, deadline)
	defer cancel()
	// A glossary may lie in a file, and a fault is that of a file which somebody cut.
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() {
		if p := recover(); p != nil {
			reply = b.failure(ctx, req, fmt.Errorf("panic: %v\n%s", p, debug.Stack()))
		}
		b.log.DebugContext(ctx, "answered", "path", req.Path, "outcome", reply.Outcome, "took", time.Since(began))
	}()
	reply, err := b.route(ctx, req)
	if user, ok := errors.AsType[UserError](err); ok {
		return Reply{Private: true, Text: Plain(user.Sentence), Outcome: Refused}
	}
	if err != nil {
		return b.failure(ctx, req, err)
	}
	return reply
}

// route gives a request to who answers it. A button or a command that this
// version no longer has is for nobody.
func (b *Bot) route(ctx context.Context, req Request) (Reply, error) {
	run := b.routes[req.Path].handler(req.Kind)
	if run == nil {
		return Reply{}, refuse(req, locale.AnotherVersion)
	}
	return run(ctx, b.knowing(b.glossaries(req.Guild)), req)
}

// knowing returns the bot as one request sees it: with one glossary from start
// to end, whatever takes its place meanwhile.
func (b *Bot) knowing(g *content.Glossary) *Bot {
	view := *b
	view.glossary = g
	return &view
}

// refuse returns the error that tells the one who asked a sentence of the
// catalogue.
func refuse(req Request, k locale.Key) UserError {
	return UserError{locale.For(req.Locale).Say(k, nil)}
}

func (b *Bot) failure(ctx context.Context, req Request, err error) Reply {
	b.log.ErrorContext(ctx, "handler failed", "path", req.Path, "reference", req.Reference(), "error", err)
	return Apology(req)
}

// Apology is the reply to a request that failed for a reason of ours. The log
// should tell why under the request's Reference.
func Apology(req Request) Reply {
	text := locale.For(req.Locale).Say(locale.Apology, locale.Args{"Reference": req.Reference()})
	return Reply{Private: true, Text: Plain(text), Outcome: Failed}
}

// TurnAway is the reply to a request that there is no room for.
func TurnAway(req Request) Reply {
	return Reply{Private: true, Text: Plain(locale.For(req.Locale).Say(locale.Busy, nil)), Outcome: Busy}
}
