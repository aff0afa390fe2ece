package wire

import (
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"labgloss/bot"
)

// ErrKind is wrapped in the error of Decode for an interaction of a kind that
// labgloss has no use for.
var ErrKind = errors.New("no such kind of interaction")

// Interaction is what Discord delivered: the request it holds and what is
// needed to answer it.
type Interaction struct {
	ID, ApplicationID string
	// Token is a secret: whoever has it may answer for 15 minutes.
	Token string
	// Ping is Discord's probe of an endpoint; it has no Request.
	Ping    bool
	Request bot.Request
}

// The types of interaction that are understood.
const (
	typePing         = 1
	typeCommand      = 2
	typeComponent    = 3
	typeAutocomplete = 4
)

// The types of option that hold others.
const (
	optionSubCommand      = 1
	optionSubCommandGroup = 2
)

// interaction is the part of Discord's object that is used. discordgo's own
// type loses the whole interaction where a message holds a component that it
// does not know, and has no tolerant number; it could serve here once its
// decoder passes over what it does not know.
type interaction struct {
	ID            string `json:"id"`
	ApplicationID string `json:"application_id"`
	Type          int    `json:"type"`
	Token         string `json:"token"`
	// Permissions are those that the bot has where it was asked, as a decimal
	// number; older interactions lack them.
	Permissions string          `json:"app_permissions"`
	MaxFile     int             `json:"attachment_size_limit"` // bytes
	Data        interactionData `json:"data"`
}

type interactionData struct {
	Name     string   `json:"name"`
	CustomID string   `json:"custom_id"`
	Options  []option `json:"options"`
}

type option struct {
	Name    string          `json:"name"`
	Type    int             `json:"type"`
	Value   json.RawMessage `json:"value"`
	Focused bool            `json:"focused"`
	Options []option        `json:"options"`
}

// Decode reads an interaction as Discord delivers it, by HTTP or as a gateway
// event's data. What it does not know it passes over. Its error says what is
// wrong with the JSON, or wraps ErrKind.
func Decode(body []byte) (Interaction, error) {
	var in interaction
	if err := json.Unmarshal(body, &in); err != nil {
		return Interaction{}, fmt.Errorf("reading an interaction: %w", err)
	}
	out := Interaction{ID: in.ID, ApplicationID: in.ApplicationID, Token: in.Token}
	out.Request = bot.Request{
		ID: in.ID, MaxFile: max(in.MaxFile, 0),
		TextOnly: !allowed(in.Permissions, permissionEmbedLinks),
		NoFiles:  !allowed(in.Permissions, permissionAttachFiles),
	}
	switch in.Type {
	case typePing:
		out.Ping = true
	case typeCommand, typeAutocomplete:
		decodeCommand(&out.Request, in)
	case typeComponent:
		out.Request.Kind = bot.Press
		out.Request.Path, out.Request.Argument = splitCustomID(in.Data.CustomID)
	default:
		return out, fmt.Errorf("interaction of type %d: %w", in.Type, ErrKind)
	}
	return out, nil
}

// Discord's permissions to embed and to attach.
const (
	permissionEmbedLinks  = 1 << 14
	permissionAttachFiles = 1 << 15
)

// allowed tells whether a permission is among those written. What cannot be
// read forbids nothing.
func allowed(permissions string, permission uint64) bool {
	bits, err := strconv.ParseUint(permissions, 10, 64)
	return err != nil || bits&permission != 0
}

func decodeCommand(req *bot.Request, in interaction) {
	req.Kind = bot.Command
	if in.Type == typeAutocomplete {
		req.Kind = bot.Autocomplete
	}
	req.Path, req.Options = in.Data.Name, make(map[string]bot.Value)
	options := in.Data.Options
	for len(options) == 1 && (options[0].Type == optionSubCommand || options[0].Type == optionSubCommandGroup) {
		req.Path += " " + options[0].Name
		options = options[0].Options
	}
	for _, o := range options {
		req.Options[o.Name] = decodeValue(o.Value)
		if o.Focused {
			req.Focused = o.Name
		}
	}
}

// decodeValue takes a value of any type: a half-typed number comes as text.
func decodeValue(raw json.RawMessage) bot.Value {
	var v bot.Value
	if json.Unmarshal(raw, &v.Text) == nil {
		return v
	}
	v.Text = string(raw)
	v.Bool = v.Text == "true"
	return v
}

// A button's custom_id is the path of the command that answers its press and
// the state that it carries: "define:pack/term".

func splitCustomID(id string) (path, argument string) {
	path, argument, _ = strings.Cut(id, ":")
	return path, argument
}

func joinCustomID(path, argument string) string { return path + ":" + argument }
