package discordtest

import (
	"bytes"
	"context"
	"log/slog"
	"regexp"
	"strings"
	"sync"
	"testing"
)

// UserText marks what a user typed: tests put it into what they send, and a
// Logger fails the test where it shows above debug level.
const UserText = "text that a user typed"

// authorization is the header's form of a bot's token, whoever's it is: a
// word that no sentence has, for it holds more than letters.
var authorization = regexp.MustCompile(`Bot [A-Za-z]*[0-9._-][0-9A-Za-z._-]{4,}`)

// Logger returns a logger for what is under test. It writes to the test's
// output, and fails the test on a record, whatever its level, that holds the
// bot's token, a header "Bot …" with one or the token of an interaction, and
// on a record above debug level that holds UserText.
func Logger(t testing.TB) *slog.Logger {
	w := &watch{t: t}
	options := &slog.HandlerOptions{Level: slog.LevelDebug}
	// What one format hides, a slice of bytes in a struct, another may show.
	all := slog.NewMultiHandler(
		slog.NewTextHandler(t.Output(), options),
		slog.NewTextHandler(&w.shown, options),
		slog.NewJSONHandler(&w.shown, options),
	)
	return slog.New(watcher{all, w})
}

// watch is what the handlers of one logger share.
type watch struct {
	t     testing.TB
	mu    sync.Mutex
	shown bytes.Buffer // the record at hand, in all formats
}

// watcher hands records to next, which writes them to watch.shown too, and
// looks at what is there.
type watcher struct {
	next  slog.Handler
	watch *watch
}

func (w watcher) Enabled(ctx context.Context, l slog.Level) bool { return w.next.Enabled(ctx, l) }

func (w watcher) WithAttrs(attrs []slog.Attr) slog.Handler {
	return watcher{w.next.WithAttrs(attrs), w.watch}
}

func (w watcher) WithGroup(name string) slog.Handler {
	return watcher{w.next.WithGroup(name), w.watch}
}

func (w watcher) Handle(ctx context.Context, r slog.Record) error {
	w.watch.mu.Lock()
	defer w.watch.mu.Unlock()
	w.watch.shown.Reset()
	err := w.next.Handle(ctx, r)
	shown := w.watch.shown.String()
	for secret, told := range map[string]bool{
		"the bot's token":      strings.Contains(shown, Token),
		"a bot's token":        authorization.MatchString(shown),
		"an interaction token": strings.Contains(shown, InteractionToken),
		"a user's text":        r.Level > slog.LevelDebug && strings.Contains(shown, UserText),
	} {
		if told {
			w.watch.t.Errorf("the log holds %s: %s", secret, shown)
		}
	}
	return err
}
