package contract

// The types of components that have rules here.
const (
	typeRow          = 1
	typeButton       = 2
	typeStringSelect = 3
	typeTextInput    = 4
	typeUserSelect   = 5
	typeChannels     = 8 // the last of the selects
	typeTextDisplay  = 10
	typeLabel        = 18
	typeFileUpload   = 19
)

// The styles of buttons that have rules here.
const (
	styleLink    = 5
	stylePremium = 6
)

func isSelect(kind int) bool {
	return kind == typeStringSelect || (kind >= typeUserSelect && kind <= typeChannels)
}

func (c *checker) messageComponents(message node) {
	n := message.at("components")
	if message.at("flags").integer()&flagComponentsV2 != 0 {
		c.componentsV2(message)
	} else {
		for _, row := range c.count(n, 0, MaxRows) {
			if row.at("type").integer() != typeRow {
				c.refuse(row, "is no row, and the message has not the Components V2 flag")
			}
		}
	}
	c.components(n)
}

// componentsV2 checks what is so only for messages with that flag.
func (c *checker) componentsV2(message node) {
	for _, key := range []string{"content", "embeds", "poll"} {
		if n := message.at(key); n.value != nil && jsonOf(n.value) != "[]" && n.value != "" {
			c.refuse(n, "cannot go with the Components V2 flag")
		}
	}
	n := message.at("components")
	all, text := descendants(n), 0
	for _, d := range all {
		if d.at("type").integer() == typeTextDisplay {
			text += units(d.at("content").string())
		}
	}
	if len(all) > MaxComponents {
		c.refuse(n, "are %d components in all, not %d at most", len(all), MaxComponents)
	}
	if text > MaxTextDisplays {
		c.refuse(n, "have %d characters in all, not %d at most", text, MaxTextDisplays)
	}
}

// components checks every component in a list, however deep.
func (c *checker) components(n node) {
	all := descendants(n)
	for _, d := range all {
		c.component(d)
	}
	c.unique(all, "custom_id")
	c.unique(all, "id")
}

// descendants returns the components in a list with all that is in them.
func descendants(list node) []node {
	var all []node
	items, _ := list.items()
	for _, item := range items {
		all = append(all, item)
		all = append(all, descendants(item.at("components"))...)
		for _, key := range []string{"component", "accessory"} {
			if one := item.at(key); one.value != nil {
				inside := descendants(node{"", []any{one.value}})
				for _, d := range inside {
					all = append(all, node{one.path + d.path[len("/0"):], d.value})
				}
			}
		}
	}
	return all
}

func (c *checker) component(n node) {
	switch kind := n.at("type").integer(); {
	case kind == typeRow:
		c.row(n.at("components"))
	case kind == typeButton:
		c.button(n)
	case isSelect(kind):
		c.menu(n)
	case kind == typeTextInput:
		c.textInput(n)
	case kind == typeTextDisplay:
		c.text(n.at("content"), 1, MaxTextDisplays)
	case kind == typeLabel:
		c.label(n)
	case kind == typeFileUpload:
		c.customID(n)
		c.number(n.at("min_values"), 0, MaxUploads)
		c.number(n.at("max_values"), 1, MaxUploads)
	}
}

func (c *checker) customID(n node) { c.text(n.at("custom_id"), 1, MaxCustomID) }

// row takes buttons, or one component of another type.
func (c *checker) row(n node) {
	if n.value == nil {
		c.refuse(n, "is missing")
		return
	}
	items := c.count(n, 1, MaxRowButtons)
	for _, item := range items {
		if item.at("type").integer() != typeButton && len(items) > 1 {
			c.refuse(item, "is no button and not alone in its row")
		}
	}
}

func (c *checker) button(n node) {
	style, label := n.at("style").integer(), n.at("label")
	c.optional(label, 0, MaxButtonLabel)
	switch style {
	case styleLink:
		c.text(n.at("url"), 1, MaxButtonURL)
		c.link(n.at("url"), MaxURL)
		if id := n.at("custom_id"); id.value != nil {
			c.refuse(id, "cannot go with an address")
		}
	case stylePremium:
		return
	default:
		c.customID(n)
		if address := n.at("url"); address.value != nil {
			c.refuse(address, "is only for link buttons")
		}
	}
	if label.blank() && n.at("emoji").value == nil {
		c.refuse(n, "is a button without label and emoji")
	}
}

func (c *checker) menu(n node) {
	c.customID(n)
	c.optional(n.at("placeholder"), 0, MaxPlaceholder)
	c.number(n.at("min_values"), 0, MaxSelectOptions)
	c.number(n.at("max_values"), 1, MaxSelectOptions)
	if n.at("type").integer() != typeStringSelect {
		return
	}
	list := n.at("options")
	if list.value == nil {
		c.refuse(list, "is missing")
	}
	options := c.count(list, 1, MaxSelectOptions)
	for _, o := range options {
		c.text(o.at("label"), 1, MaxSelectOption)
		c.text(o.at("value"), 1, MaxSelectOption)
		c.optional(o.at("description"), 0, MaxSelectOption)
	}
	c.unique(options, "value")
	most := n.at("max_values")
	if most.integer() > len(options) {
		c.refuse(most, "is %d, of %d options", most.integer(), len(options))
	}
	c.chosen(options, max(most.integer(), 1))
}

// chosen refuses a menu of which more is chosen than can be.
func (c *checker) chosen(options []node, most int) {
	for _, o := range options {
		if o.at("default").is() {
			most--
		}
		if most < 0 {
			c.refuse(o.at("default"), "is one too many")
			return
		}
	}
}
