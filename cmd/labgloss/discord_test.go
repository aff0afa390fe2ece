package main

import (
	"encoding/json"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"labgloss/bot/discordtest"
)

// fakeKey is where a script keeps its Discord.
type fakeKey struct{}

// TestDiscordScripts runs testdata/discord/*.txt, each with a fake Discord of
// its own at $DISCORD, whose token is $TOKEN. The command discord scripts it.
func TestDiscordScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: filepath.Join("testdata", "discord"),
		Setup: func(env *testscript.Env) error {
			discord := discordtest.New(t)
			env.Values[fakeKey{}] = discord
			env.Setenv("DISCORD", discord.URL)
			env.Setenv("LABGLOSS_DISCORD_API", discord.URL)
			env.Setenv("TOKEN", discordtest.Token)
			env.Setenv("APP", discordtest.AppID)
			env.Setenv("GATEWAY", "ws"+strings.TrimPrefix(discord.URL, "http")+"/gateway")
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"discord": scriptDiscord},
	})
}

// scriptDiscord is the scripts' command discord:
//
//	discord application FILE            changes members of the application
//	discord ahead DURATION              puts Discord's clock forward
//	discord starts REMAINING [SHARDS]   leaves so many session starts, and
//	                                    recommends so many shards
//	discord respond SUFFIX STATUS FILE  answers the next request to a path so
//	discord asked N METHOD SUFFIX       checks how many requests came
func scriptDiscord(ts *testscript.TestScript, _ bool, args []string) {
	fake := ts.Value(fakeKey{}).(*discordtest.Server)
	number := func(text string) int {
		n, err := strconv.Atoi(text)
		ts.Check(err)
		return n
	}
	switch args[0] {
	case "application":
		var members map[string]any
		ts.Check(json.Unmarshal([]byte(ts.ReadFile(args[1])), &members))
		fake.SetApplication(members)
	case "ahead":
		ahead, err := time.ParseDuration(args[1])
		ts.Check(err)
		fake.SkewClock(ahead)
	case "starts":
		limit := fake.StartLimit()
		limit.Remaining = number(args[1])
		if len(args) > 2 {
			limit.Shards = number(args[2])
		}
		fake.SetStartLimit(limit)
	case "respond":
		fake.Respond(args[1], discordtest.Response{Status: number(args[2]), Body: strings.TrimSpace(ts.ReadFile(args[3]))})
	case "asked":
		if got := len(fake.Requests(args[2], args[3])); got != number(args[1]) {
			ts.Fatalf("%s %s was asked %d times, want %s", args[2], args[3], got, args[1])
		}
	default:
		ts.Fatalf("no such verb: %s", args[0])
	}
}
