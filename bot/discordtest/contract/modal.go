package contract

func (c *checker) modal(n node) {
	c.customID(n)
	c.text(n.at("title"), 1, MaxModalTitle)
	list := n.at("components")
	if list.value == nil {
		c.refuse(list, "is missing")
	}
	c.count(list, 1, MaxModalComponents)
	c.components(list)
}

func (c *checker) label(n node) {
	c.text(n.at("label"), 1, MaxLabel)
	c.optional(n.at("description"), 1, MaxLabelDescription)
	if n.at("component").value == nil {
		c.refuse(n.at("component"), "is missing")
	}
}

func (c *checker) textInput(n node) {
	c.customID(n)
	c.optional(n.at("label"), 1, MaxLabel)
	longest := n.at("max_length").integer()
	if longest < 1 || longest > MaxTextInput {
		longest = MaxTextInput
	}
	c.optional(n.at("value"), 0, longest)
	c.optional(n.at("placeholder"), 0, MaxTextInputPlaceholder)
	c.number(n.at("min_length"), 0, MaxTextInput)
	c.number(n.at("max_length"), 1, MaxTextInput)
}
