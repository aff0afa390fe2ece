package wire

import "labgloss/bot"

// component is what is read of a component of a message or of a form that was
// sent.
type component struct {
	Type     value `json:"type"`
	CustomID value `json:"custom_id"`
	Value    value `json:"value"`   // what was written
	Content  value `json:"content"` // what is to be read
	// Components are in a row, a container or a section, and Component in a
	// label.
	Components list[maybe[component]] `json:"components"`
	Component  list[maybe[component]] `json:"component"`
}

// The types of components that say something.
const (
	componentTextInput   = "4"
	componentTextDisplay = "10"
)

// eachComponent calls do for every component, and for what is in it.
func eachComponent(all list[maybe[component]], do func(component)) {
	for _, c := range all {
		do(c.it)
		eachComponent(c.it.Components, do)
		eachComponent(c.it.Component, do)
	}
}

// decodeSubmit reads a form that was sent. Its inputs lie in rows or labels,
// whatever the form was made of.
func decodeSubmit(req *bot.Request, data interactionData) {
	req.Kind = bot.Submit
	req.Path, req.Argument = splitCustomID(data.CustomID)
	req.Options = make(map[string]bot.Value)
	eachComponent(data.Components, func(c component) {
		if c.Type.Text == componentTextInput && len(req.Options) < maxOptions {
			req.Options[c.CustomID.Text] = bot.Value(c.Value)
		}
	})
}
