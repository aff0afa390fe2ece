// Package metrics counts what the bot does, for Prometheus to read. It holds
// no text of anybody: a command is counted by its name if it is one of ours,
// and a server or a person not at all.
package metrics

import (
	"net/http"
	"slices"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"labgloss/bot"
)

// unknown stands for the path of a command that the bot does not have, which
// could be any text.
const unknown = "unknown"

// Metrics is one process's counts. Its methods may be called at once.
type Metrics struct {
	registry   *prometheus.Registry
	commands   []string
	answers    *prometheus.HistogramVec
	duplicates prometheus.Counter
	callbacks  prometheus.Counter
	shards     *prometheus.GaugeVec
	reconnects *prometheus.CounterVec
	identifies prometheus.Counter
	rateLimits *prometheus.CounterVec
}

// New returns counts of requests to these commands, at zero. Without a name
// all are counted as of an unknown command.
func New(commands ...bot.CommandSpec) *Metrics {
	m := &Metrics{
		registry: prometheus.NewRegistry(),
		answers: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "labgloss_interaction_duration_seconds",
			Help: "Time in which an interaction's reply was found, by command, kind, outcome and the stage of the search that matched.",
			// Most take microseconds; Discord waits for 3 seconds.
			Buckets: []float64{.00005, .0001, .00025, .0005, .001, .0025, .005, .01, .05, .25, 1, 2, 3},
		}, []string{"command", "kind", "outcome", "match"}),
		duplicates: prometheus.NewCounter(prometheus.CounterOpts{
			Name: "labgloss_interactions_duplicate_total",
			Help: "Interactions that were delivered again and left alone.",
		}),
		callbacks: prometheus.NewCounter(prometheus.CounterOpts{
			Name: "labgloss_callbacks_failed_total",
			Help: "Answers that were found and could not be sent to Discord.",
		}),
		shards: prometheus.NewGaugeVec(prometheus.GaugeOpts{
			Name: "labgloss_gateway_connected",
			Help: "1 where the shard has a session with Discord, 0 where it has none at the moment.",
		}, []string{"shard"}),
		reconnects: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "labgloss_gateway_connections_ended_total",
			Help: "Connections to the gateway that ended, by reason.",
		}, []string{"reason"}),
		identifies: prometheus.NewCounter(prometheus.CounterOpts{
			Name: "labgloss_gateway_identifies_total",
			Help: "Sessions begun with the gateway; Discord allows some 1000 a day.",
		}),
		rateLimits: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "labgloss_rate_limits_total",
			Help: "Calls to Discord that were refused for their rate, by the scope of the limit.",
		}, []string{"scope"}),
	}
	m.commands = append(m.commands, bot.PathRemove)
	m.add("", commands)
	m.registry.MustRegister(m.answers, m.duplicates, m.callbacks, m.shards, m.reconnects, m.identifies, m.rateLimits,
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return m
}

// add takes commands as ours, and those within them ("glossary browse").
func (m *Metrics) add(before string, commands []bot.CommandSpec) {
	for _, c := range commands {
		m.commands = append(m.commands, before+c.Name)
		m.add(before+c.Name+" ", c.Sub)
	}
}

// Handler serves the counts in Prometheus's formats.
func (m *Metrics) Handler() http.Handler {
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{Registry: m.registry})
}

// Answered counts a request and its reply, which took so long to find.
func (m *Metrics) Answered(req bot.Request, reply bot.Reply, took time.Duration) {
	command := req.Path
	if !slices.Contains(m.commands, command) {
		command = unknown
	}
	m.answers.WithLabelValues(command, kind(req.Kind), string(reply.Outcome), string(reply.Match)).Observe(took.Seconds())
}

func kind(k bot.Kind) string {
	switch k {
	case bot.Command:
		return "command"
	case bot.Autocomplete:
		return "autocomplete"
	case bot.Press:
		return "press"
	case bot.Submit:
		return "submit"
	case bot.MessageCommand:
		return "message-command"
	}
	return unknown
}

// Duplicate counts an interaction that was delivered again.
func (m *Metrics) Duplicate() { m.duplicates.Inc() }

// CallbackFailed counts an answer that could not be sent.
func (m *Metrics) CallbackFailed() { m.callbacks.Inc() }

// Connected says whether a shard has a session at the moment.
func (m *Metrics) Connected(shard int, connected bool) {
	var value float64
	if connected {
		value = 1
	}
	m.shards.WithLabelValues(strconv.Itoa(shard)).Set(value)
}

// Disconnected counts a connection to the gateway that ended, for a reason
// which is one of a few words.
func (m *Metrics) Disconnected(reason string) { m.reconnects.WithLabelValues(reason).Inc() }

// Identified counts a session begun.
func (m *Metrics) Identified() { m.identifies.Inc() }

// RateLimited counts a call refused for its rate. The scope is Discord's,
// "user", "shared" or "global", or "cloudflare" for what stands before it.
func (m *Metrics) RateLimited(scope string) { m.rateLimits.WithLabelValues(scope).Inc() }
