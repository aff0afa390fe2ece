package delivery_test

import (
	"bytes"
	"context"
	"log/slog"
	"net/http"
	"strings"
	"testing"
	"time"

	"labgloss/bot"
	"labgloss/bot/delivery"
	"labgloss/bot/discordtest"
	"labgloss/bot/metrics"
	"labgloss/bot/rest"
	"labgloss/bot/wire"
)

// carrier carries what is sent to Discord.
type carrier func(*http.Request) (*http.Response, error)

func (c carrier) RoundTrip(r *http.Request) (*http.Response, error) { return c(r) }

// removal is a press on a button that removes its message, and the answer.
func removal(t *testing.T, discord *discordtest.Server) (wire.Interaction, wire.Answer) {
	t.Helper()
	body := discord.Interaction().Press(t, "define:remove")
	discord.Issue(body)
	in, err := wire.Decode(body)
	if err != nil {
		t.Fatal(err)
	}
	answer, err := wire.Encode(in.Request, bot.Reply{Remove: true})
	if err != nil {
		t.Fatal(err)
	}
	return in, answer
}

// asked is what a fake Discord was asked for, in order.
func asked(discord *discordtest.Server) string {
	var all []string
	for _, r := range discord.Requests("", "") {
		all = append(all, r.Method+" "+r.Path[strings.LastIndex(r.Path, "/")+1:])
	}
	return strings.Join(all, ", ")
}

// A message is removed once the answer has been taken, and Discord may take
// longer for that than for an answer.
func TestSendRemoves(t *testing.T) {
	for name, tt := range map[string]struct {
		prepare func(*discordtest.Server, wire.Interaction)
		asked   string
		logged  string
	}{
		"taken": {func(*discordtest.Server, wire.Interaction) {}, "POST callback, DELETE @original", ""},
		"answered by another": {func(discord *discordtest.Server, _ wire.Interaction) {
			discord.Respond("/callback", discordtest.Response{Status: http.StatusBadRequest, Body: `{"code":40060}`})
		}, "POST callback", ""},
		"too late": {func(discord *discordtest.Server, in wire.Interaction) { discord.Expire(in.ID) }, "POST callback", "can no longer be answered"},
		"refused": {func(discord *discordtest.Server, _ wire.Interaction) {
			discord.Respond("/@original", discordtest.Response{Status: http.StatusForbidden, Body: `{"code":50013,"message":"Missing Permissions"}`})
		}, "POST callback, DELETE @original", "a message is not removed"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			discord := discordtest.New(t)
			in, answer := removal(t, discord)
			tt.prepare(discord, in)
			var log bytes.Buffer
			ctx, cancel := context.WithTimeout(t.Context(), 3*time.Second)
			defer cancel()
			transport := discordtest.Client(t).Transport
			client, err := rest.New(rest.Config{API: discord.URL, Log: discordtest.Logger(t), Transport: carrier(func(r *http.Request) (*http.Response, error) {
				if r.Method == http.MethodDelete {
					cancel() // the time for answers is over
				}
				return transport.RoundTrip(r)
			})})
			if err != nil {
				t.Fatal(err)
			}
			r := delivery.Responder{Rest: client, Log: slog.New(slog.NewTextHandler(&log, nil)), Metrics: metrics.New()}
			r.Send(ctx, in, answer)
			if got := asked(discord); got != tt.asked {
				t.Errorf("asked for %s, want %s", got, tt.asked)
			}
			if told := log.String(); (told == "") != (tt.logged == "") || !strings.Contains(told, tt.logged) || strings.Contains(told, in.Token) {
				t.Errorf("log = %s, want %q in it and no token", told, tt.logged)
			}
		})
	}
}
