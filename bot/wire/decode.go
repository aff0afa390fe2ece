package wire

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

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
	typeSubmit       = 5
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
	Permissions value                 `json:"app_permissions"`
	MaxFile     value                 `json:"attachment_size_limit"` // bytes
	Locale      value                 `json:"locale"`
	GuildID     value                 `json:"guild_id"`
	Owners      maybe[owners]         `json:"authorizing_integration_owners"`
	Member      maybe[member]         `json:"member"` // in a server
	User        maybe[user]           `json:"user"`   // elsewhere
	Message     maybe[pressedMessage] `json:"message"`
	Data        interactionData       `json:"data"`
}

type interactionData struct {
	Type     value       `json:"type"` // of a command
	Name     string      `json:"name"`
	CustomID string      `json:"custom_id"`
	Options  []option    `json:"options"`
	Values   list[value] `json:"values"` // chosen from a menu
	// Components are those of a form.
	Components list[maybe[component]] `json:"components"`
	// TargetID names the message of a message command.
	TargetID value           `json:"target_id"`
	Resolved maybe[resolved] `json:"resolved"`
}

// UnmarshalJSONFrom takes what must be an object, and the last where there are
// two: nothing of the first is left in it.
func (d *interactionData) UnmarshalJSONFrom(dec *jsontext.Decoder) error {
	type plain interactionData
	*d = interactionData{}
	return json.UnmarshalDecode(dec, (*plain)(d))
}

// Decode reads an interaction as Discord delivers it, by HTTP or as a gateway
// event's data. What it does not know it passes over, and text that is no
// Unicode, such as half an emoji, is mended. Its error says what is wrong with
// the JSON, or wraps ErrKind. Of a name that stands twice in an object the last
// counts.
func Decode(body []byte) (Interaction, error) {
	var in interaction
	if err := json.Unmarshal(body, &in, jsontext.AllowInvalidUTF8(true), jsontext.AllowDuplicateNames(true)); err != nil {
		return Interaction{}, fmt.Errorf("reading an interaction: %w", err)
	}
	out := Interaction{ID: in.ID, ApplicationID: in.ApplicationID, Token: in.Token}
	out.Request = bot.Request{
		ID: in.ID, MaxFile: fileLimit(in.MaxFile), Locale: in.Locale.Text,
		TextOnly: !allowed(in.Permissions, permissionEmbedLinks),
		NoFiles:  !allowed(in.Permissions, permissionAttachFiles),
		Message:  in.Message.it.decode(),
	}
	decodePlace(&out.Request, &in)
	if in.Type == typePing {
		out.Ping = true
		return out, nil
	}
	if err := decodeAct(&out.Request, &in); err != nil {
		return out, err
	}
	return out, checkID(in.ID)
}

// decodeAct reads what the person did.
func decodeAct(req *bot.Request, in *interaction) error {
	switch in.Type {
	case typeCommand, typeAutocomplete:
		return decodeCommand(req, in)
	case typeComponent:
		req.Kind = bot.Press
		req.Path, req.Argument = splitCustomID(in.Data.CustomID)
		if len(in.Data.Values) > 0 {
			req.Choice = in.Data.Values[0].Text
		}
		return nil
	case typeSubmit:
		decodeSubmit(req, in.Data)
		return nil
	}
	return fmt.Errorf("interaction of type %d: %w", in.Type, ErrKind)
}

// checkID wants a snowflake: without one nothing can be answered, nor known
// when it comes again.
func checkID(id string) error {
	if !isSnowflake(id) {
		return errors.New("reading an interaction: its ID is no snowflake")
	}
	return nil
}

// maxSnowflake is the most digits of a snowflake, which has 64 bits.
const maxSnowflake = 20

func isSnowflake(id string) bool {
	_, err := strconv.ParseUint(id, 10, 64)
	return err == nil && len(id) <= maxSnowflake
}

// fileLimit reads how large a file may be; 0 is Discord's default.
func fileLimit(v value) int {
	n, err := strconv.Atoi(v.Text)
	if err != nil {
		return 0
	}
	return max(n, 0)
}

// The custom_id of a button, a menu or a form is the path of the command that
// answers, and the state that it carries: "define:pack/term".

func splitCustomID(id string) (path, argument string) {
	path, argument, _ = strings.Cut(id, ":")
	return path, argument
}

func joinCustomID(path, argument string) string { return path + ":" + argument }
