package wire

import (
	"errors"
	"fmt"

	"github.com/bwmarrin/discordgo"

	"labgloss/bot"
)

// form is a modal. discordgo has no label, and writes an empty one into a text
// input, which Discord refuses; its own types could serve here once it knows
// labels.
type form struct {
	CustomID   string      `json:"custom_id"`
	Title      string      `json:"title"`
	Components []formLabel `json:"components"`
}

type formLabel struct {
	Type      int       `json:"type"`
	Label     string    `json:"label"`
	Component formInput `json:"component"`
}

type formInput struct {
	Type        discordgo.ComponentType  `json:"type"`
	CustomID    string                   `json:"custom_id"`
	Style       discordgo.TextInputStyle `json:"style"`
	Placeholder string                   `json:"placeholder,omitempty"`
	Value       string                   `json:"value,omitempty"`
	Required    bool                     `json:"required"` // which Discord takes for true where it is not said
	MaxLength   int                      `json:"max_length"`
}

const (
	componentLabel = 18

	// Discord's limits on forms, in UTF-16 units, from "Modal" and "Text Input"
	// in its documentation.
	maxFormTitle       = 45
	maxFormInputs      = 5
	maxFormLabel       = 45
	maxFormPlaceholder = 100
	maxFormText        = 4000
)

// encodeForm fails where a form could not work. A part of it is never left
// out: what was written into the others would mean something else.
func encodeForm(f bot.Form) (form, error) {
	e := form{CustomID: state(f.Path, f.Argument), Title: cut(filled(f.Title), maxFormTitle)}
	switch {
	case e.CustomID == "":
		return form{}, errors.New("a form's state does not fit")
	case e.Title == "":
		return form{}, errors.New("a form has no title")
	case len(f.Inputs) < 1 || len(f.Inputs) > maxFormInputs:
		return form{}, fmt.Errorf("a form has %d inputs, not 1 to %d", len(f.Inputs), maxFormInputs)
	}
	taken := states{}
	for i, input := range f.Inputs {
		label := cut(filled(input.Label), maxFormLabel)
		if label == "" || !isState(input.Name, maxCustomID) || !taken.take(input.Name) {
			return form{}, fmt.Errorf("a form's input %d has no label, or no name of its own", i+1)
		}
		e.Components = append(e.Components, formLabel{Type: componentLabel, Label: label, Component: encodeInput(input)})
	}
	return e, nil
}

func encodeInput(input bot.Input) formInput {
	most, style := input.Max, discordgo.TextInputShort
	if most < 1 || most > maxFormText {
		most = maxFormText
	}
	if input.Long {
		style = discordgo.TextInputParagraph
	}
	return formInput{
		Type: discordgo.TextInputComponent, CustomID: input.Name, Style: style, Required: input.Required, MaxLength: most,
		Placeholder: cut(filled(input.Placeholder), maxFormPlaceholder), Value: cut(input.Value, most),
	}
}
