package metrics_test

import (
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"labgloss/bot"
	"labgloss/bot/metrics"
	"labgloss/content/search"
)

func TestMetrics(t *testing.T) {
	m := metrics.New(bot.CommandSpec{Name: "define"}, bot.CommandSpec{Name: "glossary", Sub: []bot.CommandSpec{{Name: "browse"}}})
	m.Answered(bot.Request{Kind: bot.Command, Path: "define"}, bot.Reply{Outcome: bot.Found, Match: search.Typo}, 60*time.Microsecond)
	m.Answered(bot.Request{Kind: bot.Press, Path: "what somebody typed"}, bot.Reply{Outcome: bot.Refused}, time.Second)
	m.Answered(bot.Request{Kind: bot.MessageCommand, Path: "define"}, bot.Reply{Outcome: bot.Missing}, time.Second)
	m.Answered(bot.Request{Kind: bot.Submit, Path: "glossary browse"}, bot.Reply{Outcome: bot.Listed}, time.Second)
	m.Duplicate()
	m.CallbackFailed()
	m.Connected(0, true)
	m.Connected(1, true)
	m.Connected(1, false)
	m.Disconnected("silence")
	m.Identified()
	m.RateLimited("global")

	w := httptest.NewRecorder()
	m.Handler().ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), "GET", "/metrics", nil))
	got := w.Body.String()
	for _, want := range []string{
		`labgloss_interaction_duration_seconds_bucket{command="define",kind="command",match="typo",outcome="found",le="0.0001"} 1`,
		`labgloss_interaction_duration_seconds_bucket{command="define",kind="command",match="typo",outcome="found",le="5e-05"} 0`,
		`labgloss_interaction_duration_seconds_count{command="unknown",kind="press",match="",outcome="refused"} 1`,
		`labgloss_interaction_duration_seconds_count{command="define",kind="message-command",match="",outcome="missing"} 1`,
		`labgloss_interaction_duration_seconds_count{command="glossary browse",kind="submit",match="",outcome="listed"} 1`,
		`labgloss_interactions_duplicate_total 1`,
		`labgloss_callbacks_failed_total 1`,
		`labgloss_gateway_connected{shard="0"} 1`,
		`labgloss_gateway_connected{shard="1"} 0`,
		`labgloss_gateway_connections_ended_total{reason="silence"} 1`,
		`labgloss_gateway_identifies_total 1`,
		`labgloss_rate_limits_total{scope="global"} 1`,
		`go_goroutines`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("the metrics lack %s", want)
		}
	}
	if strings.Contains(got, "somebody typed") {
		t.Error("the metrics hold what somebody typed")
	}
}
