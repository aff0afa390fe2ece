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
)

// The types of option that hold others, and how deep they do: a group holds a
// subcommand.
const (
	optionSubCommand      = 1
	optionSubCommandGroup = 2
	maxNesting            = 2
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
	Permissions value           `json:"app_permissions"`
	MaxFile     value           `json:"attachment_size_limit"` // bytes
	Data        interactionData `json:"data"`
}

type interactionData struct {
	Name     string   `json:"name"`
	CustomID string   `json:"custom_id"`
	Options  []option `json:"options"`
}

type option struct {
	Name    string   `json:"name"`
	Type    int      `json:"type"`
	Value   value    `json:"value"`
	Focused bool     `json:"focused"`
	Options []option `json:"options"`
}

// holdsOptions tells a subcommand or a group of these from an option that has
// a value.
func (o option) holdsOptions() bool {
	return o.Type == optionSubCommand || o.Type == optionSubCommandGroup
}

// value is whatever was given for something: a half-typed number comes as
// text.
type value bot.Value

// UnmarshalJSONFrom takes a value of any type, and nothing from what is no
// single value.
func (v *value) UnmarshalJSONFrom(dec *jsontext.Decoder) error {
	*v = value{}
	switch dec.PeekKind() {
	case jsontext.KindBeginObject, jsontext.KindBeginArray, jsontext.KindNull:
		return dec.SkipValue()
	}
	token, err := dec.ReadToken()
	if err != nil {
		return err
	}
	v.Text, v.Bool = token.String(), token.Kind() == jsontext.KindTrue
	return nil
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
		ID: in.ID, MaxFile: fileLimit(in.MaxFile),
		TextOnly: !allowed(in.Permissions, permissionEmbedLinks),
		NoFiles:  !allowed(in.Permissions, permissionAttachFiles),
	}
	switch in.Type {
	case typePing:
		out.Ping = true
		return out, nil
	case typeCommand, typeAutocomplete:
		if err := decodeCommand(&out.Request, in); err != nil {
			return out, err
		}
	case typeComponent:
		out.Request.Kind = bot.Press
		out.Request.Path, out.Request.Argument = splitCustomID(in.Data.CustomID)
	default:
		return out, fmt.Errorf("interaction of type %d: %w", in.Type, ErrKind)
	}
	return out, checkID(in.ID)
}

// checkID wants a snowflake: without one nothing can be answered, nor known
// when it comes again.
func checkID(id string) error {
	if _, err := strconv.ParseUint(id, 10, 64); err != nil || len(id) > maxSnowflake {
		return errors.New("reading an interaction: its ID is no snowflake")
	}
	return nil
}

// maxSnowflake is the most digits of a snowflake, which has 64 bits.
const maxSnowflake = 20

// fileLimit reads how large a file may be; 0 is Discord's default.
func fileLimit(v value) int {
	n, err := strconv.Atoi(v.Text)
	if err != nil {
		return 0
	}
	return max(n, 0)
}

// Discord's permissions to embed and to attach.
const (
	permissionEmbedLinks  = 1 << 14
	permissionAttachFiles = 1 << 15
)

// allowed tells whether a permission is among those written. What cannot be
// read forbids nothing.
func allowed(permissions value, permission uint64) bool {
	bits, err := strconv.ParseUint(permissions.Text, 10, 64)
	return err != nil || bits&permission != 0
}

func decodeCommand(req *bot.Request, in interaction) error {
	req.Kind = bot.Command
	if in.Type == typeAutocomplete {
		req.Kind = bot.Autocomplete
	}
	req.Path, req.Options = in.Data.Name, make(map[string]bot.Value)
	options := in.Data.Options
	for level := 0; level < maxNesting && len(options) == 1 && options[0].holdsOptions(); level++ {
		req.Path += " " + options[0].Name
		options = options[0].Options
	}
	if len(options) > maxOptions {
		return fmt.Errorf("reading an interaction: %d options in a command that can have %d", len(options), maxOptions)
	}
	for _, o := range options {
		if o.holdsOptions() {
			continue
		}
		req.Options[o.Name] = bot.Value(o.Value)
		if o.Focused {
			req.Focused = o.Name
		}
	}
	return nil
}

// A button's custom_id is the path of the command that answers its press and
// the state that it carries: "define:pack/term".

func splitCustomID(id string) (path, argument string) {
	path, argument, _ = strings.Cut(id, ":")
	return path, argument
}

func joinCustomID(path, argument string) string { return path + ":" + argument }
