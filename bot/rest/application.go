package rest

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"strconv"

	"github.com/bwmarrin/discordgo"
)

// Application is the application that the bot's token belongs to, as far as it
// matters here; see "Application Object" in Discord's documentation.
type Application struct {
	ID   string `json:"id"`
	Name string `json:"name"`
	// VerifyKey is the public key of signed interactions, in hexadecimal.
	VerifyKey string `json:"verify_key"`
	// InteractionsURL is where Discord sends interactions in place of the
	// gateway; empty where it is not set.
	InteractionsURL string `json:"interactions_endpoint_url"`
	// Flags holds, among others, the privileged intents that are granted.
	Flags int64 `json:"flags"`
	// Public says whether others than the owner may add the bot.
	Public bool `json:"bot_public"`
	// Installs tells how it can be added, by the ways that are open: "0" to a
	// server, "1" to a person's account.
	Installs map[string]Install `json:"integration_types_config"`
}

// Install is what an application asks for where it is added; Params is nil
// where nothing is set.
type Install struct {
	Params *struct {
		Scopes      []string `json:"scopes"`
		Permissions string   `json:"permissions"`
	} `json:"oauth2_install_params"`
}

// Application asks Discord whose token this is. A wrong token gives
// ErrUnauthorized.
func (c *Client) Application(ctx context.Context) (Application, error) {
	const doing = "asking for the application"
	var app Application
	r := call{doing: doing, method: http.MethodGet, url: discordgo.EndpointApplication("@me")}
	if err := c.ask(ctx, r, &app); err != nil {
		return Application{}, err
	}
	if app.ID == "" {
		return Application{}, fmt.Errorf("%s: the answer names none", doing)
	}
	return app, nil
}

// InviteURL returns the address at which a person adds the application to a
// server, or to their own account. It asks for the least that shows replies
// whole: answers to interactions need no permission, but the cards in them
// need Embed Links where a server's members lack it, and figures Attach Files.
func InviteURL(appID string) string {
	query := url.Values{
		"client_id":   {appID},
		"scope":       {"bot applications.commands"},
		"permissions": {strconv.Itoa(discordgo.PermissionEmbedLinks | discordgo.PermissionAttachFiles)},
	}
	return "https://discord.com/oauth2/authorize?" + query.Encode()
}
