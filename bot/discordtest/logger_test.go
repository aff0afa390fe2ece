package discordtest_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"strings"
	"testing"

	"labgloss/bot/discordtest"
)

// recorder is a test that is told of failures instead of failing.
type recorder struct {
	testing.TB
	output bytes.Buffer
	errors []string
}

func (r *recorder) Helper()           {}
func (r *recorder) Output() io.Writer { return &r.output }
func (r *recorder) Errorf(format string, args ...any) {
	r.errors = append(r.errors, fmt.Sprintf(format, args...))
}

func TestLogger(t *testing.T) {
	t.Parallel()
	const told = "asked with " + discordtest.Token
	for name, c := range map[string]struct {
		log  func(*slog.Logger)
		want string // part of the one complaint; "": none
	}{
		"harmless":        {func(l *slog.Logger) { l.Info("Bot started", "call", "Bot connections") }, ""},
		"token":           {func(l *slog.Logger) { l.Debug("x", "a", discordtest.Token) }, "the bot's token"},
		"in the message":  {func(l *slog.Logger) { l.Warn(told) }, "the bot's token"},
		"in an error":     {func(l *slog.Logger) { l.Error("x", "error", errors.New("to "+discordtest.Token)) }, "the bot's token"},
		"in a group":      {func(l *slog.Logger) { l.WithGroup("g").With("a", discordtest.Token).Info("x") }, "the bot's token"},
		"in a header":     {func(l *slog.Logger) { l.Info("x", "a", []string{"Bot wrong-token"}) }, "a bot's token"},
		"in a struct":     {func(l *slog.Logger) { l.Info("x", "a", &struct{ A string }{discordtest.Token}) }, "the bot's token"},
		"interaction":     {func(l *slog.Logger) { l.Debug("x", "u", "/1/"+discordtest.InteractionToken+"/callback") }, "an interaction token"},
		"text":            {func(l *slog.Logger) { l.Info("x", "q", discordtest.UserText) }, "a user's text"},
		"text, debugging": {func(l *slog.Logger) { l.Debug("x", "q", discordtest.UserText) }, ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := &recorder{TB: t}
			c.log(discordtest.Logger(r))
			got := strings.Join(r.errors, "\n")
			if (c.want == "") != (got == "") || !strings.Contains(got, c.want) {
				t.Errorf("the logger complained %q, want %q", got, c.want)
			}
			if !strings.Contains(r.output.String(), "msg=") {
				t.Errorf("the test's output is %q, want the record", &r.output)
			}
		})
	}
}
