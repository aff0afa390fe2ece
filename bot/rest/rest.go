// Package rest calls Discord: it answers interactions, for whichever delivery
// received them, registers commands, and fetches what people upload. It sends
// and reports; what is said is decided in package bot and written in package
// wire.
//
// Calls go through a discordgo session of their own with three things mended:
// the session talks to the host and the API version that we choose, and every
// refusal arrives as a *StatusError, whatever its form (see transport.go);
// and calls wait for each other only where Discord's limits make them (see
// call.go and limits.go). Errors and logs hold neither the bot's token nor
// that of an interaction.
package rest

import (
	"errors"
	"log/slog"
	"net/http"
	"net/url"
	"strings"
	"unicode"

	"github.com/bwmarrin/discordgo"

	"labgloss/bot/metrics"
)

// ErrNoToken is returned, before anything is sent, by calls that need the
// bot's token where the client has none.
var ErrNoToken = errors.New("there is no bot token")

// ErrAddress is returned by New when Config.API is no address of a Discord API.
var ErrAddress = errors.New("the address of the Discord API must look like https://host or http://host:port/prefix, with no user, query or fragment")

// Config is what New needs.
type Config struct {
	// Token is the bot's token, with or without "Bot " before it. A client
	// without one can answer interactions, compare clocks and fetch uploads;
	// all else gives ErrNoToken.
	Token string
	// API is the base address of what stands in for Discord, as in
	// "http://127.0.0.1:1234" or "https://proxy.example/discord"; "/api/v10/…"
	// follows it. Empty is Discord itself.
	API string
	// Transport carries what is sent; nil is the network.
	Transport http.RoundTripper
	// Log is required.
	Log *slog.Logger
	// Metrics counts the rate limits that are met; nil counts them for nobody.
	Metrics *metrics.Metrics
}

// Client calls Discord for one application. Its methods may be called at
// once.
type Client struct {
	session *discordgo.Session
	direct  http.RoundTripper // keeps the connections
	token   string
	base    *url.URL
	log     *slog.Logger
	metrics *metrics.Metrics
	limits  limits
}

// New returns a client; it calls nobody yet. It fails when the token cannot
// be one or the address is none.
func New(cfg Config) (*Client, error) {
	token := strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(cfg.Token), "Bot "))
	if strings.ContainsFunc(token, notInToken) {
		return nil, errors.New("the bot token has characters that no token has: copy it again")
	}
	base, err := baseURL(cfg.API)
	if err != nil {
		return nil, err
	}
	direct := cfg.Transport
	if direct == nil {
		direct = newDirect(pingAfter, pingFor)
	}
	session, err := newSession(&transport{base: base, token: token, direct: direct})
	if err != nil {
		return nil, err
	}
	if cfg.Metrics == nil {
		cfg.Metrics = metrics.New()
	}
	return &Client{session: session, direct: direct, token: token, base: base, log: cfg.Log, metrics: cfg.Metrics}, nil
}

func notInToken(r rune) bool { return r > unicode.MaxASCII || !unicode.IsGraphic(r) || r == ' ' }

func baseURL(api string) (*url.URL, error) {
	if api == "" {
		api = discordgo.EndpointDiscord
	}
	u, err := url.Parse(api)
	if err != nil || u.Host == "" || (u.Scheme != "http" && u.Scheme != "https") {
		return nil, ErrAddress
	}
	if u.User != nil || u.RawQuery != "" || u.Fragment != "" {
		return nil, ErrAddress
	}
	u.Path = strings.TrimSuffix(u.Path, "/") + "/" // or JoinPath would make a relative path
	return u, nil
}
