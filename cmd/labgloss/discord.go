package main

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"labgloss/bot/metrics"
	"labgloss/bot/rest"
)

// tokenVariable names the bot's token, which is no flag: the command lines of
// others are there for all to read.
const tokenVariable = "DISCORD_TOKEN"

var errNoToken = usageError{errors.New("the bot's token is missing: set DISCORD_TOKEN, or give --token-file FILE")}

// discordFlags are how a command reaches Discord.
type discordFlags struct {
	TokenFile  string `help:"Read the bot's token from this file, rather than from $$DISCORD_TOKEN." placeholder:"FILE" env:"LABGLOSS_TOKEN_FILE"`
	DiscordAPI string `name:"discord-api" help:"Call Discord at this address: a REST proxy or a test server." placeholder:"URL" env:"LABGLOSS_DISCORD_API"`
}

// token returns the bot's token, or "" where none is given.
func (f discordFlags) token(a *app) (string, error) {
	if f.TokenFile == "" {
		return strings.TrimSpace(os.Getenv(tokenVariable)), nil
	}
	data, err := os.ReadFile(f.TokenFile)
	if err != nil {
		return "", usageError{fmt.Errorf("%s: %w", a.setting("--token-file"), err)}
	}
	token := strings.TrimSpace(string(data))
	if token == "" {
		return "", usageError{fmt.Errorf("%s: %s is empty", a.setting("--token-file"), f.TokenFile)}
	}
	return token, nil
}

// client returns a client of Discord with a token, which may be empty. It
// counts in m, which may be nil.
func (f discordFlags) client(a *app, token string, m *metrics.Metrics) (*rest.Client, error) {
	client, err := rest.New(rest.Config{Token: token, API: f.DiscordAPI, Log: a.log, Metrics: m})
	if errors.Is(err, rest.ErrAddress) {
		err = fmt.Errorf("%s: %w", a.setting("--discord-api"), err)
	}
	if err != nil {
		return nil, usageError{err}
	}
	return client, nil
}

// guildFlags choose where commands are registered.
type guildFlags struct {
	Guild snowflake `help:"The commands of this server, by its ID, rather than those that all servers have. A server shows both." placeholder:"ID"`
}

func (f guildFlags) scope(appID string) rest.CommandScope {
	return rest.CommandScope{AppID: appID, GuildID: string(f.Guild)}
}

// where names the scope.
func (f guildFlags) where() string {
	if f.Guild == "" {
		return "for all servers"
	}
	return "in server " + string(f.Guild)
}

// inviteAgain mends that Discord refuses the commands of a server.
func (f guildFlags) inviteAgain(appID string) string {
	return "check the ID of the server, and invite the bot to it again, with its commands: " + rest.InviteURL(appID)
}

// snowflake is an ID of Discord's.
type snowflake string

// Validate finds what is no ID. The parser calls it.
func (s snowflake) Validate() error {
	if s == "" || strings.Trim(string(s), "0123456789") != "" {
		return errors.New("an ID is a number: in Discord, with Developer Mode switched on, right-click the server and copy it")
	}
	return nil
}
