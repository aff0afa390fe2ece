package playground

import (
	"bytes"
	"crypto/rand"
	"encoding/json"
	"strconv"
	"strings"
)

// action is what the page says a person did. It names messages, people and the
// like by their IDs; what these stand for is this server's to say.
type action struct {
	As     string `json:"as"`
	In     string `json:"in"`
	Locale string `json:"locale"`
	// AppPermissions are those that the app is left with, of all that it has in
	// the place; "" takes none from it.
	AppPermissions string          `json:"app_permissions"`
	Type           int             `json:"type"`
	Data           json.RawMessage `json:"data"`
	// Message is the ID of the one whose component was used.
	Message string `json:"message"`
	// Refresh is the ID of a reply to a command whose place the answer takes.
	Refresh string `json:"refresh"`
}

// complete makes of what the page said all that Discord would say.
func (p *Playground) complete(act action) (interaction, cause, error) {
	data, err := act.check()
	if err != nil {
		return interaction{}, cause{}, err
	}
	from, err := newStance(act.As, act.In)
	if err != nil {
		return interaction{}, cause{}, err
	}
	it, c := p.begin(act, from)
	if err := p.fill(&it, &c, act, data); err != nil {
		return interaction{}, cause{}, err
	}
	if it.Data, err = json.Marshal(data); err != nil {
		return interaction{}, cause{}, err
	}
	return it, c, nil
}

// check refuses what no page sends, and reads the data.
func (act *action) check() (data map[string]any, err error) {
	if act.Type < typeCommand || act.Type > typeModal {
		return nil, wrong("a page sends interactions of type %d to %d, not %d", typeCommand, typeModal, act.Type)
	}
	if act.Locale == "" {
		act.Locale = usualLocale
	}
	if !isLocale(act.Locale) {
		return nil, wrong("Discord has no locale %q", act.Locale)
	}
	if _, err := strconv.ParseUint(act.AppPermissions, 10, 64); err != nil && act.AppPermissions != "" {
		return nil, wrong("permissions are a decimal number, not %q", act.AppPermissions)
	}
	numbers := json.NewDecoder(bytes.NewReader(act.Data))
	numbers.UseNumber()
	if numbers.Decode(&data) != nil || data == nil {
		return nil, wrong("the interaction has no data")
	}
	return data, nil
}

// permissions are those that the app has in a place, but for what the page
// takes from it.
func (act action) permissions(in place) permissions {
	all := in.appPermissions()
	if left, err := strconv.ParseUint(act.AppPermissions, 10, 64); err == nil {
		all &= permissions(left)
	}
	return all
}

// begin is what every interaction of somebody in a place has.
func (p *Playground) begin(act action, from stance) (interaction, cause) {
	who, in := from.person, from.place
	it := interaction{
		ID: p.ids.next(), ApplicationID: applicationID, Type: act.Type, Token: rand.Text(), Version: 1,
		ChannelID: in.Channel.ID, Channel: in.channel(in.Channel, who), Context: in.Context,
		Locale: act.Locale, AppPermissions: act.permissions(in).String(), Owners: in.owners(who.User.ID),
		AttachmentSizeLimit: maxAttachment, Entitlements: []json.RawMessage{}, EntitlementSKUs: []json.RawMessage{},
	}
	if in.Server == nil {
		it.User = &who.User
	} else {
		it.GuildID, it.Guild, it.GuildLocale = in.Server.ID, in.Server.guild(), in.Server.Locale
		it.Member = in.Server.member(who)
	}
	return it, cause{stance: from, id: it.ID, kind: act.Type}
}

// fill adds what an interaction is about: its message, and what the IDs in its
// data stand for.
func (p *Playground) fill(it *interaction, c *cause, act action, data map[string]any) (err error) {
	switch act.Type {
	case typeCommand, typeAutocomplete:
		err = p.fillCommand(c, act, data)
	case typeComponent, typeModal:
		err = p.fillPress(it, c, act, data)
	}
	if err != nil {
		return err
	}
	c.owners = it.Owners
	return p.resolve(*c, data)
}

func (p *Playground) fillCommand(c *cause, act action, data map[string]any) error {
	c.command, c.name = max(1, whole(data["type"])), pathOf(data)
	if c.command == commandOnMessage {
		c.target = text(data["target_id"])
	}
	if act.Refresh == "" {
		return nil
	}
	m, ok := p.rooms.find(c.stance, act.Refresh)
	if !ok || act.Type != typeCommand || !m.answersCommandOf(c.person) {
		return wrong("only a reply of the bot to a command of one's own can be made anew")
	}
	c.refresh = m.ID
	return nil
}

// answersCommandOf says whether a message is what the app said to a command of
// somebody's.
func (m *post) answersCommandOf(who person) bool {
	return m.Metadata != nil && m.Metadata.Type == typeCommand && m.Metadata.User.ID == who.User.ID &&
		(m.Type == messageCommand || m.Type == messageMenuCommand)
}

// fillPress adds the message whose component was used, or that opened a form.
func (p *Playground) fillPress(it *interaction, c *cause, act action, data map[string]any) error {
	if act.Message == "" && act.Type == typeModal {
		return nil
	}
	m, ok := p.rooms.find(c.stance, act.Message)
	if !ok {
		return missing("there is no such message here")
	}
	if act.Type == typeComponent && !m.canUse(whole(data["component_type"]), text(data["custom_id"])) {
		return wrong("the message has no such component that can be used")
	}
	object := p.rooms.object(m, c.person.User.ID, forApp)
	it.Message, c.on = &object, m.ID
	if m.Metadata != nil {
		it.Owners = m.Metadata.Owners
	}
	return nil
}

// pathOf is a command's name with those of its subcommands.
func pathOf(data map[string]any) string {
	path := []string{text(data["name"])}
	for options := objects(data["options"]); len(options) == 1 && whole(options[0]["type"]) <= optionGroup; {
		path = append(path, text(options[0]["name"]))
		options = objects(options[0]["options"])
	}
	return strings.Join(path, " ")
}

// title says in a few words what a person did.
func (c cause) title(data json.RawMessage) string {
	var used struct {
		Kind int `json:"component_type"`
	}
	_ = json.Unmarshal(data, &used) // what it is was checked
	switch {
	case c.kind == typeAutocomplete:
		return "Autocomplete /" + c.name
	case c.kind == typeModal:
		return "Form"
	case c.kind == typeComponent && used.Kind == componentButton:
		return "Button"
	case c.kind == typeComponent:
		return "Menu"
	case c.command == commandOnMessage || c.command == commandOnUser:
		return c.name
	}
	return "/" + c.name
}
