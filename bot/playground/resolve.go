package playground

// The types of options that hold others, and of those whose value is an ID.
const (
	optionSubcommand  = 1
	optionGroup       = 2
	optionUser        = 6
	optionChannel     = 7
	optionRole        = 8
	optionMentionable = 9
	optionAttachment  = 11
)

// The types of components that are told apart here.
const (
	componentButton      = 2
	componentUser        = 5
	componentRole        = 6
	componentMentionable = 7
	componentChannel     = 8
	componentFileUpload  = 19
)

// resolver finds what IDs stand for, and collects it by its kind and its ID.
type resolver struct {
	*Playground
	stance
	found map[string]map[string]any
}

// resolve puts what the IDs in an interaction's data stand for into it. It
// fails where one stands for nothing, except in a command that is still being
// typed.
func (p *Playground) resolve(c cause, data map[string]any) error {
	r := resolver{p, c.stance, map[string]map[string]any{}}
	delete(data, "resolved")
	var err error
	switch c.kind {
	case typeCommand:
		err = r.command(c, data)
	case typeAutocomplete:
		_ = r.options(data)
	case typeComponent:
		err = r.values(whole(data["component_type"]), data)
	case typeModal:
		err = r.fields(data)
	}
	if len(r.found) > 0 {
		data["resolved"] = r.found
	}
	return err
}

func (r resolver) command(c cause, data map[string]any) error {
	switch id := text(data["target_id"]); c.command {
	case commandOnUser:
		return r.id(optionUser, id)
	case commandOnMessage:
		return r.message(id)
	}
	return r.options(data)
}

// options resolves the options of a command, and of its subcommands.
func (r resolver) options(of map[string]any) error {
	for _, o := range objects(of["options"]) {
		err := r.id(whole(o["type"]), text(o["value"]))
		if err == nil {
			err = r.options(o)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// values resolves what was chosen from a menu, or uploaded.
func (r resolver) values(component int, of map[string]any) error {
	kind := map[int]int{
		componentUser: optionUser, componentRole: optionRole, componentMentionable: optionMentionable,
		componentChannel: optionChannel, componentFileUpload: optionAttachment,
	}[component]
	for _, id := range texts(of["values"]) {
		if err := r.id(kind, id); err != nil {
			return err
		}
	}
	return nil
}

// fields resolves what was written into a form.
func (r resolver) fields(data map[string]any) (err error) {
	components, _ := data["components"].([]any)
	each(components, func(c map[string]any) {
		if err == nil {
			err = r.values(whole(c["type"]), c)
		}
	})
	return err
}

// id resolves the value of an option of a type; those of others are no IDs.
func (r resolver) id(kind int, id string) error {
	known := true
	switch kind {
	case optionUser:
		known = r.user(id)
	case optionChannel:
		known = r.channel(id)
	case optionRole:
		known = r.role(id)
	case optionMentionable:
		known = r.user(id) || r.role(id)
	case optionAttachment:
		known = r.attachment(id)
	}
	if !known {
		return missing("nothing here that can be chosen has the ID %q", id)
	}
	return nil
}

func (r resolver) add(kind, id string, object any) bool {
	if r.found[kind] == nil {
		r.found[kind] = map[string]any{}
	}
	r.found[kind][id] = object
	return true
}

func (r resolver) user(id string) bool {
	if id == applicationID {
		return r.add("users", id, appUser())
	}
	who, ok := personWith(id)
	if !ok {
		return false
	}
	if r.place.Server != nil {
		r.add("members", id, r.place.Server.membership(who))
	}
	return r.add("users", id, who.User)
}

func (r resolver) channel(id string) bool {
	if r.place.Server == nil {
		return false
	}
	for _, named := range r.place.Server.Channels {
		if named.ID == id {
			return r.add("channels", id, r.place.channel(named, r.person))
		}
	}
	return false
}

func (r resolver) role(id string) bool {
	if r.place.Server == nil {
		return false
	}
	for _, one := range r.place.Server.Roles {
		if one.ID == id {
			return r.add("roles", id, one)
		}
	}
	return false
}

func (r resolver) attachment(id string) bool {
	found, ok := r.attachments.find(id)
	if !ok || !found.uploaded {
		return false
	}
	return r.add("attachments", id, found.object(forApp))
}

func (r resolver) message(id string) error {
	m, ok := r.rooms.find(r.stance, id)
	if !ok {
		return missing("there is no such message here")
	}
	r.add("messages", id, r.rooms.object(m, r.person.User.ID, forApp))
	return nil
}
