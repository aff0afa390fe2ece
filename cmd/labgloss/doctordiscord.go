package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"net/url"
	"strings"
	"time"

	"labgloss/bot"
	"labgloss/bot/gateway"
	"labgloss/bot/rest"
	"labgloss/bot/webhook"
)

const (
	// suspectSkew is how far our clock may be off from Discord's for nobody to
	// care. Signatures are refused beyond webhook.MaxSkew.
	suspectSkew = 30 * time.Second
	// fewStarts is how many session starts are too few to be calm about: a
	// thousand are there for each day.
	fewStarts = 50
)

// needsToken is why a check is skipped that asks Discord as the bot.
const needsToken = "it takes a token that Discord accepts"

// unlessTooMany is what mends that Discord cannot be asked: waiting, where it
// was asked too often.
func unlessTooMany(err error, mend string) string {
	if refused, ok := errors.AsType[*rest.StatusError](err); ok && refused.Status == http.StatusTooManyRequests {
		return fmt.Sprintf("wait %v", max(refused.RetryAfter, time.Second).Round(time.Second))
	}
	return mend
}

// unlessForbidden is what mends that a file cannot be read.
func unlessForbidden(err error, mend string) string {
	if errors.Is(err, fs.ErrPermission) {
		return "let the user who runs labgloss read that file"
	}
	return mend
}

func (d *doctor) checkDiscord(ctx context.Context) finding {
	const mend = "let this machine reach https://discord.com, through HTTPS_PROXY if there is a proxy, and check --discord-api if you use it"
	client, err := d.discordFlags.client(d.a, "", nil)
	if err == nil {
		d.skew, err = client.Clock(ctx)
	}
	if err != nil {
		return fail(err.Error(), unlessTooMany(err, mend))
	}
	d.reached = true
	return good("it answers")
}

func (d *doctor) checkClock(context.Context) finding {
	if !d.reached {
		return skip("Discord cannot be asked for the time")
	}
	off, way := d.skew.Round(time.Second), "ahead of"
	if off < 0 {
		off, way = -off, "behind"
	}
	wrong := fmt.Sprintf("this machine is %v %s Discord", off, way)
	const mend = "synchronise its clock, with NTP for instance"
	switch {
	case off > webhook.MaxSkew:
		return fail(wrong+", so signatures are refused for their age", mend)
	case off >= suspectSkew:
		return warn(wrong, mend)
	}
	return good("it is less than %v off Discord's", suspectSkew)
}

func (d *doctor) checkToken(ctx context.Context) finding {
	const mend = "copy it from the developer portal (Bot, Reset Token) to DISCORD_TOKEN or the file of --token-file"
	token, err := d.token(d.a)
	switch {
	case err != nil:
		return fail(err.Error(), unlessForbidden(err, mend))
	case token == "" && d.HTTP != "":
		return warn("there is none: delivery by HTTP does without, but the commands cannot be registered", mend)
	case token == "":
		return fail("there is none", mend)
	case !d.reached:
		return skip("there is one, but Discord cannot be asked whether it accepts it")
	}
	client, err := d.discordFlags.client(d.a, token, nil)
	if err != nil {
		return fail(err.Error(), mend)
	}
	self, err := client.Application(ctx)
	switch {
	case errors.Is(err, rest.ErrUnauthorized):
		return fail("Discord does not accept it", mend)
	case err != nil:
		return fail(err.Error(), unlessTooMany(err, "try again later"))
	}
	d.client, d.self = client, self
	return good("Discord accepts it")
}

func (d *doctor) checkApplication(context.Context) finding {
	if d.client == nil {
		return skip(needsToken)
	}
	return good("%s (%s)", d.self.Name, d.self.ID)
}

// The flags of an application that grant it privileged intents, fully or while
// it is in few servers; from "Application Flags" in Discord's documentation.
const (
	flagPresences      = 1<<12 | 1<<13
	flagMembers        = 1<<14 | 1<<15
	flagMessageContent = 1<<18 | 1<<19
)

func (d *doctor) checkIntents(context.Context) finding {
	if d.client == nil {
		return skip(needsToken)
	}
	var granted []string
	for _, intent := range []struct {
		name  string
		flags int64
	}{{"Presence", flagPresences}, {"Server Members", flagMembers}, {"Message Content", flagMessageContent}} {
		if d.self.Flags&intent.flags != 0 {
			granted = append(granted, intent.name)
		}
	}
	if len(granted) == 0 {
		return good("none of the privileged ones is granted, and labgloss needs none")
	}
	return good("labgloss needs none; in the developer portal (Bot) you may switch off: %s", strings.Join(granted, ", "))
}

func (d *doctor) checkPublicKey(context.Context) finding {
	given := strings.TrimSpace(d.PublicKey)
	mend := "copy it from the developer portal (General Information) to DISCORD_PUBLIC_KEY"
	if d.self.VerifyKey != "" {
		mend = "set DISCORD_PUBLIC_KEY=" + d.self.VerifyKey
	}
	switch {
	case given == "" && d.HTTP == "":
		return good("none is needed for delivery by gateway")
	case given == "":
		return fail("there is none, and delivery by HTTP needs it", mend)
	}
	_, err := webhook.ParsePublicKey(given)
	switch {
	case err != nil:
		return fail(err.Error(), mend)
	case d.self.VerifyKey == "":
		return skip("it is well formed, but to compare it with the application's " + needsToken)
	case !strings.EqualFold(given, d.self.VerifyKey):
		return fail("it is not that of this application", mend)
	}
	return good("it is that of the application")
}

// checkEndpoint knows that the two deliveries exclude each other.
func (d *doctor) checkEndpoint(context.Context) finding {
	set := d.self.InteractionsURL
	switch {
	case d.client == nil:
		return skip(needsToken)
	case d.HTTP == "" && set != "":
		return fail("Discord sends all interactions to "+set+", and none by gateway",
			"empty the Interactions Endpoint URL in the developer portal (General Information), or serve with --http")
	case d.HTTP == "":
		return good("none is set, so that interactions come by gateway")
	case set == "":
		return warn("none is set, so that interactions come by gateway and not by HTTP",
			"start serve, and enter https://your.host"+webhook.Path+" as Interactions Endpoint URL in the developer portal (General Information)")
	}
	if u, err := url.Parse(set); err != nil || u.Path != webhook.Path {
		return warn("interactions are sent to "+set+", and serve answers at "+webhook.Path+" alone",
			"end the Interactions Endpoint URL with "+webhook.Path+", unless something in front of serve changes the path")
	}
	return good("interactions are sent to %s", set)
}

func (d *doctor) checkGateway(ctx context.Context) finding {
	switch {
	case d.HTTP != "":
		return skip("interactions are to come by HTTP")
	case d.client == nil:
		return skip(needsToken)
	}
	info, err := d.client.Gateway(ctx)
	if err == nil {
		err = gateway.Reach(ctx, info.URL)
	}
	if err != nil {
		return fail(err.Error(), unlessTooMany(err, "let this machine reach Discord's gateway, by websocket"))
	}
	starts := info.Starts
	left := fmt.Sprintf("%d of %d session starts are left for the next %v", starts.Remaining, starts.Total, starts.ResetAfter.Round(time.Minute))
	mend := "find out why the bot connects so often, and wait"
	switch {
	case starts.Remaining < info.Shards:
		return fail(left, mend)
	case starts.Remaining < fewStarts:
		return warn(left, mend)
	}
	return good("%s answers; %s; Discord recommends %s", info.URL, left, plural(info.Shards, "shard"))
}

// maxDifferences is how many of them fit on a line.
const maxDifferences = 3

func (d *doctor) checkCommands(ctx context.Context) finding {
	if d.client == nil {
		return skip(needsToken)
	}
	register, later := "run labgloss register", "try again later"
	if d.Guild != "" {
		register += " --guild " + string(d.Guild)
		later = d.inviteAgain(d.self.ID)
	}
	table, err := commandTable(bot.New(bot.Config{}).Commands())
	if err != nil {
		return fail(err.Error(), "report this defect")
	}
	diff, err := d.client.Plan(ctx, d.scope(d.self.ID), table)
	if err != nil {
		return fail(err.Error(), unlessTooMany(err, later))
	}
	if len(diff) == 0 {
		return good("they are registered as they should be %s", d.where())
	}
	lines := diff.Lines()
	if more := len(lines) - maxDifferences; more > 0 {
		lines = append(lines[:maxDifferences], fmt.Sprintf("and %d more", more))
	}
	return fail("they differ "+d.where()+": "+strings.Join(lines, ", "), register)
}
