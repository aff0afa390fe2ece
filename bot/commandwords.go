package bot

import (
	"cmp"
	"slices"
	"strings"

	"labgloss/bot/locale"
)

// worded returns a command as people see it, in all languages. What its texts
// are called begins with the path that leads to it.
func worded(c command, path string) CommandSpec {
	spec := c.spec
	path += cmp.Or(c.words, spec.Name)
	spec.Description, spec.In = naming(path)
	if spec.OnMessage {
		spec.Description, spec.In = "", withoutPurpose(spec.In)
	}
	spec.Options = slices.Clone(spec.Options)
	for i := range spec.Options {
		o := &spec.Options[i]
		o.Description, o.In = naming(path + "." + o.Name)
		o.Choices = slices.Clone(o.Choices)
		for j := range o.Choices {
			wordChoice(&o.Choices[j], path+"."+o.Name)
		}
	}
	for _, sub := range c.sub {
		spec.Sub = append(spec.Sub, worded(sub, path+"."))
	}
	return spec
}

// naming returns what something is for in English, and what it is called and
// for in other languages.
func naming(path string) (purpose string, in map[string]Naming) {
	name, what := locale.Command(path, "name"), locale.Command(path, "purpose")
	in = make(map[string]Naming)
	for tag, w := range locale.Others() {
		in[tag] = Naming{w.Say(name, nil), w.Say(what, nil)}
	}
	return locale.For(locale.English).Say(what, nil), in
}

func withoutPurpose(in map[string]Naming) map[string]Naming {
	for tag, n := range in {
		in[tag] = Naming{Name: n.Name}
	}
	return in
}

func wordChoice(c *OptionChoice, path string) {
	key := locale.Command(path, c.Value)
	c.Name, c.In = locale.For(locale.English).Say(key, nil), make(map[string]string)
	for tag, w := range locale.Others() {
		c.In[tag] = w.Say(key, nil)
	}
}

// command writes a slash command, as in "glossary browse", for a text: so that
// it can be clicked where its ID is known, or else as people type it in their
// language.
func (b *Bot) command(w locale.Words, path string) Markdown {
	names := strings.Split(path, " ")
	if b.ids != nil {
		if id := b.ids()[names[0]]; id != "" {
			return Markdown("</" + path + ":" + id + ">")
		}
	}
	typed := make([]string, len(names))
	for i := range names {
		typed[i] = w.Say(locale.Command(strings.Join(names[:i+1], "."), "name"), nil)
	}
	return Markdown("`/" + strings.Join(typed, " ") + "`")
}
