package rest

import (
	"context"
	"encoding/json"
	"net/http"

	"github.com/bwmarrin/discordgo"

	"labgloss/bot/wire"
)

// Commands returns the application's global commands as Discord has them: an
// array of application command objects with all their localisations.
func (c *Client) Commands(ctx context.Context, appID string) (json.RawMessage, error) {
	return c.do(ctx, call{
		doing:  "reading the registered commands",
		method: http.MethodGet, url: discordgo.EndpointApplicationGlobalCommands(appID) + "?with_localizations=true",
	})
}

// OverwriteCommands replaces the application's global commands.
func (c *Client) OverwriteCommands(ctx context.Context, appID string, commands json.RawMessage) error {
	_, err := c.do(ctx, call{
		doing:  "registering commands",
		method: http.MethodPut, url: discordgo.EndpointApplicationGlobalCommands(appID), body: commands,
	})
	return err
}

// Register makes Discord's commands those of want, as wire.Commands gives
// them. It leaves Discord alone where nothing differs, and says whether it
// changed anything.
func (c *Client) Register(ctx context.Context, appID string, want json.RawMessage) (changed bool, err error) {
	have, err := c.Commands(ctx, appID)
	if err != nil {
		return false, err
	}
	same, err := wire.SameCommands(want, have)
	if err != nil || same {
		return false, err
	}
	return true, c.OverwriteCommands(ctx, appID, want)
}
