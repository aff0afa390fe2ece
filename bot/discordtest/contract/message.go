package contract

import (
	"path"
	"slices"
	"strings"
)

// How a message is sent.
type sending int

const (
	newMessage sending = iota
	edit
)

func (c *checker) message(n node, as sending) {
	if n.value == nil && as == edit {
		return // nothing is changed
	}
	if _, ok := n.value.(map[string]any); !ok {
		c.refuse(n, "is no message")
		return
	}
	c.optional(n.at("content"), 0, MaxContent)
	c.embeds(n)
	c.attachments(n.at("attachments"))
	c.messageComponents(n)
	c.mentions(n)
	c.emptiness(n, as)
}

// mentions must be off, for the text is somebody else's: only a user at its very
// beginning may be mentioned, who must be named.
func (c *checker) mentions(message node) {
	n := message.at("allowed_mentions")
	if parse, ok := n.at("parse").items(); !ok || len(parse) > 0 {
		c.disown(n, `is %s, not {"parse": []}`, jsonOf(n.value))
	}
	users := c.count(n.at("users"), 0, MaxMentions)
	for _, user := range users {
		if !strings.HasPrefix(message.at("content").string(), "<@"+user.string()+">") {
			c.disown(user, "is not whom the message begins with")
		}
	}
	if roles := n.at("roles"); roles.value != nil {
		c.disown(roles, "mention many")
	}
}

// emptiness refuses a message in which there is nothing, or in which an edit
// leaves nothing.
func (c *checker) emptiness(n node, as sending) {
	something, mentioned := !n.at("content").blank(), 0
	if n.has("content") {
		mentioned++
	}
	for _, key := range []string{"embeds", "components", "attachments"} {
		items, _ := n.at(key).items()
		something = something || len(items) > 0
		if n.has(key) {
			mentioned++
		}
	}
	something = something || n.at("poll").value != nil
	if !something && (as == newMessage || mentioned == 4) {
		c.refuse(n, "is an empty message")
	}
}

func (c *checker) attachments(n node) {
	files := c.count(n, 0, MaxFiles)
	for _, file := range files {
		c.optional(file.at("filename"), 1, MaxDescription)
		c.optional(file.at("description"), 0, MaxDescription)
	}
	c.unique(files, "id")
	c.unique(files, "filename")
}

// attached says whether a message names a file among its attachments.
func attached(message node, file string) bool {
	files, _ := message.at("attachments").items()
	return slices.ContainsFunc(files, func(n node) bool { return n.at("filename").string() == file })
}

// link checks an address for a reader to follow.
func (c *checker) link(n node, most int) {
	c.optional(n, 1, most)
	if s, ok := n.value.(string); ok && !strings.HasPrefix(s, "https://") {
		c.disown(n, "is no https address: %q", s)
	}
}

// image checks the address of an image, which may be a file of the message.
func (c *checker) image(message, n node) {
	file, isFile := strings.CutPrefix(n.string(), "attachment://")
	if !isFile {
		c.link(n, MaxURL)
		file = n.string()
	} else if !attached(message, file) {
		c.refuse(n, "refers to no attachment of the message: %q", file)
	}
	ending := strings.ToLower(path.Ext(file))
	if ending == ".svg" || (isFile && !slices.Contains(imageTypes, ending)) {
		c.refuse(n, "shows no image that Discord can: %q", file)
	}
}
