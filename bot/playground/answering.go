package playground

// answer says in the place of an interaction what the app answers to it. Where
// the answer is a new look of an earlier one, it takes the place of that.
func (p *Playground) answer(x exchange, s said, files []sentFile) *post {
	m := p.newAnswer(x, s, files)
	if x.refresh != "" {
		if now := p.rooms.change(m.ChannelID, x.refresh, func(before *post) {
			m.ID, m.Timestamp = before.ID, before.Timestamp
			*before = *m
		}); now != nil {
			return now
		}
	}
	p.rooms.add(m)
	return m
}

// more says one more message, which answers the first.
func (p *Playground) more(x exchange, s said, files []sentFile) *post {
	m := p.newAnswer(x, s, files)
	if x.original != "" {
		m.Type, m.used, m.Reference = messageReply, "", x.reference(x.original)
	}
	p.rooms.add(m)
	return m
}

// edit makes a message of the place of an interaction say something else. Who
// sees it cannot change; a promise that is kept has not been edited. It returns
// nil where there is no such message.
func (p *Playground) edit(x exchange, id string, s said, files []sentFile) *post {
	now := p.cfg.Now().UTC()
	return p.rooms.change(x.place.Channel.ID, id, func(m *post) {
		p.put(m, s, files)
		if m.Flags&flagLoading == 0 {
			m.Edited = &now
		}
		m.Flags &^= flagLoading
	})
}

// newAnswer is a message about an interaction.
func (p *Playground) newAnswer(x exchange, s said, files []sentFile) *post {
	m := &post{used: x.name, message: message{
		ID: p.ids.next(), ChannelID: x.place.Channel.ID, Type: x.messageType(), ApplicationID: applicationID,
		Author: appUser(), Flags: s.Flags, Timestamp: p.cfg.Now().UTC(), Metadata: x.metadata(),
	}}
	if on := x.on + x.target; on != "" { // it has one of them at most
		m.Reference = x.reference(on)
	}
	if s.Flags&flagEphemeral != 0 || x.place.isConversation() {
		m.only = x.person.User.ID
	}
	p.put(m, s, files)
	return m
}

func (c cause) messageType() int {
	switch {
	case c.kind == typeCommand && c.command == commandOnMessage:
		return messageMenuCommand
	case c.kind == typeCommand:
		return messageCommand
	}
	return messageReply
}

func (c cause) metadata() *metadata {
	return &metadata{
		ID: c.id, Type: c.kind, User: c.person.User, Owners: c.owners,
		Name: c.name, Command: c.command, Target: c.target, Interacted: c.on,
	}
}

func (c cause) reference(message string) *reference {
	r := &reference{MessageID: message, ChannelID: c.place.Channel.ID}
	if c.place.Server != nil {
		r.GuildID = c.place.Server.ID
	}
	return r
}
