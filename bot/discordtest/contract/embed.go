package contract

func (c *checker) embeds(message node) {
	sum := 0
	embeds := message.at("embeds")
	for _, n := range c.count(embeds, 0, MaxEmbeds) {
		c.embed(message, n)
		sum += embedLength(n)
	}
	if sum > MaxEmbedSum {
		c.refuse(embeds, "have %d characters in all, not %d at most", sum, MaxEmbedSum)
	}
}

func (c *checker) embed(message, n node) {
	c.optional(n.at("title"), 0, MaxEmbedTitle)
	c.optional(n.at("description"), 0, MaxEmbedText)
	c.link(n.at("url"), MaxURL)
	for _, key := range []string{"image", "thumbnail"} {
		if image := n.at(key); image.value != nil {
			c.image(message, image.at("url"))
		}
	}
	c.author(message, n.at("author"))
	c.footer(message, n.at("footer"))
	for _, field := range c.count(n.at("fields"), 0, MaxFields) {
		c.field(field)
	}
	if hollow(n) {
		c.refuse(n, "is an empty embed")
	}
}

func (c *checker) author(message, n node) {
	if n.value == nil {
		return
	}
	c.filled(n.at("name"), MaxEmbedAuthor)
	c.link(n.at("url"), MaxURL)
	c.image(message, n.at("icon_url"))
}

func (c *checker) footer(message, n node) {
	if n.value == nil {
		return
	}
	c.filled(n.at("text"), MaxEmbedFooter)
	c.image(message, n.at("icon_url"))
}

func (c *checker) field(n node) {
	c.filled(n.at("name"), MaxFieldName)
	c.filled(n.at("value"), MaxFieldValue)
}

// filled checks a text that must be there and show something.
func (c *checker) filled(n node, most int) {
	if s, ok := n.value.(string); ok && s != "" && n.blank() {
		c.refuse(n, "is blank")
		return
	}
	c.text(n, 1, most)
}

// hollow says whether an embed shows nothing.
func hollow(n node) bool {
	for _, text := range []node{
		n.at("title"), n.at("description"), n.at("author").at("name"), n.at("footer").at("text"),
		n.at("image").at("url"), n.at("thumbnail").at("url"),
	} {
		if !text.blank() {
			return false
		}
	}
	fields, _ := n.at("fields").items()
	return len(fields) == 0
}

// embedLength counts what Discord counts towards the sum.
func embedLength(n node) int {
	sum := 0
	for _, text := range []node{n.at("title"), n.at("description"), n.at("author").at("name"), n.at("footer").at("text")} {
		sum += units(text.string())
	}
	fields, _ := n.at("fields").items()
	for _, f := range fields {
		sum += units(f.at("name").string()) + units(f.at("value").string())
	}
	return sum
}
