package main

import (
	"context"
	"fmt"
	"time"

	"labgloss/bot/rest"
)

// doctorCmd checks what lies between the bot and its first answer.
type doctorCmd struct {
	HTTP      string `name:"http" help:"The --http of serve, if it delivers so." placeholder:"HOST:PORT" env:"LABGLOSS_HTTP"`
	PublicKey string `help:"The application's public key, for --http." placeholder:"HEX" env:"DISCORD_PUBLIC_KEY"`
	guildFlags
	discordFlags
	packFlags
}

// doctor is one examination: what the checks have found out so far.
type doctor struct {
	*doctorCmd
	a *app
	// reached says that Discord answers, and skew by how much our clock is
	// ahead of its.
	reached bool
	skew    time.Duration
	// client has the token, where there is one that may be right.
	client *rest.Client
	// self is whose token it is; its ID is empty where nobody knows.
	self rest.Application
}

// Run prints a line for each check, and fails if one does.
func (c *doctorCmd) Run(a *app) error {
	d := &doctor{doctorCmd: c, a: a}
	var err error
	for _, check := range []struct {
		name string
		run  func(context.Context) finding
	}{
		{"discord", d.checkDiscord},
		{"clock", d.checkClock},
		{"token", d.checkToken},
		{"application", d.checkApplication},
		{"intents", d.checkIntents},
		{"public key", d.checkPublicKey},
		{"endpoint", d.checkEndpoint},
		{"gateway", d.checkGateway},
		{"commands", d.checkCommands},
		{"packs", d.checkPacks},
		{"store", d.checkStore},
	} {
		f := check.run(a.ctx)
		fmt.Fprintf(a.stdout, "%s %s: %s\n", f.verdict, check.name, printable(f.text))
		if f.verdict == failed {
			err = errSilent
		}
	}
	return err
}

// finding is what a check found.
type finding struct {
	verdict verdict
	text    string
}

type verdict string

const (
	fine    verdict = "ok"
	warned  verdict = "warning"
	failed  verdict = "FAIL"
	skipped verdict = "skipped" // for it needs one that failed, or does not apply
)

func good(format string, args ...any) finding { return finding{fine, fmt.Sprintf(format, args...)} }

func skip(why string) finding { return finding{skipped, why} }

// warn and fail say what is wrong, and in an imperative how to mend it.

func warn(wrong, mend string) finding { return finding{warned, wrong + "; to mend it, " + mend} }

func fail(wrong, mend string) finding { return finding{failed, wrong + "; to mend it, " + mend} }
