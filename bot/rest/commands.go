package rest

import (
	"context"
	"encoding/json"
	"net/http"

	"github.com/bwmarrin/discordgo"

	"labgloss/bot/wire"
)

// CommandScope is where commands are registered.
type CommandScope struct {
	AppID string
	// GuildID is the server that alone has the commands. Empty is all servers,
	// direct messages and whoever installed the application.
	GuildID string
}

func (s CommandScope) url() string {
	if s.GuildID == "" {
		return discordgo.EndpointApplicationGlobalCommands(s.AppID)
	}
	return discordgo.EndpointApplicationGuildCommands(s.AppID, s.GuildID)
}

// fit returns commands as they are registered in the scope.
func (s CommandScope) fit(commands json.RawMessage) (json.RawMessage, error) {
	if s.GuildID == "" {
		return commands, nil
	}
	return wire.GuildCommands(commands)
}

// Commands returns the commands of a scope as Discord has them: an array of
// application command objects with all their localisations.
func (c *Client) Commands(ctx context.Context, scope CommandScope) (json.RawMessage, error) {
	return c.do(ctx, call{
		doing:  "reading the registered commands",
		method: http.MethodGet, url: scope.url() + "?with_localizations=true",
	})
}

// Plan returns what Register would change, and changes nothing.
func (c *Client) Plan(ctx context.Context, scope CommandScope, want json.RawMessage) (wire.CommandDiff, error) {
	diff, _, err := c.plan(ctx, scope, want)
	return diff, err
}

// Register makes the commands of a scope those of want, as wire.Commands gives
// them, and returns what it changed. It leaves Discord alone where nothing
// differs, and takes away what is not wanted.
func (c *Client) Register(ctx context.Context, scope CommandScope, want json.RawMessage) (wire.CommandDiff, error) {
	diff, body, err := c.plan(ctx, scope, want)
	if err != nil || len(diff) == 0 {
		return nil, err
	}
	_, err = c.do(ctx, call{
		doing:  "registering commands",
		method: http.MethodPut, url: scope.url(), body: body,
	})
	return diff, err
}

// plan returns what is to be changed, and all that should be there then.
func (c *Client) plan(ctx context.Context, scope CommandScope, want json.RawMessage) (diff wire.CommandDiff, fitted json.RawMessage, err error) {
	if fitted, err = scope.fit(want); err != nil {
		return nil, nil, err
	}
	have, err := c.Commands(ctx, scope)
	if err != nil {
		return nil, nil, err
	}
	if have, err = scope.fit(have); err != nil {
		return nil, nil, err
	}
	diff, err = wire.DiffCommands(fitted, have)
	return diff, fitted, err
}
