package contract

// The types of answers to an interaction that labgloss gives.
const (
	pong           = 1
	reply          = 4
	deferredReply  = 5
	deferredUpdate = 6
	update         = 7
	autocompletion = 8
	modal          = 9
)

func (c *checker) callback(n node) {
	data := n.at("data")
	switch n.at("type").integer() {
	case pong, deferredUpdate:
		if data.value != nil {
			c.refuse(data, "has no place in this type of answer")
		}
	case reply:
		c.message(data, newMessage)
	case deferredReply:
		c.deferral(data)
	case update:
		c.message(data, edit)
	case autocompletion:
		c.choices(data.at("choices"))
	case modal:
		c.modal(data)
	default:
		c.refuse(n.at("type"), "is no type of answer that labgloss gives: %s", jsonOf(n.at("type").value))
	}
}

// deferral: the message comes later, and only whether it is private is said
// now.
func (c *checker) deferral(data node) {
	members, _ := data.value.(map[string]any)
	for key := range members {
		if key != "flags" {
			c.refuse(data.at(key), "cannot be in a deferral")
		}
	}
	if flags := data.at("flags"); flags.integer()&^flagEphemeral != 0 {
		c.refuse(flags, "holds more than EPHEMERAL: %d", flags.integer())
	}
}

// choices of autocompletion; "none" is an empty list, in so many words.
func (c *checker) choices(n node) {
	if n.value == nil {
		c.refuse(n, "is missing; no choices are []")
		return
	}
	for _, choice := range c.count(n, 0, MaxChoices) {
		c.choice(choice)
	}
}

// choice of autocompletion or of an option.
func (c *checker) choice(n node) {
	c.text(n.at("name"), 1, MaxChoice)
	value := n.at("value")
	if _, isNumber := value.number(); !isNumber {
		c.text(value, 1, MaxChoice)
	}
}
