package wire

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/bwmarrin/discordgo"

	"labgloss/bot"
)

// Answer is an answer to an interaction, or a message after it, as Discord
// takes it: alone as JSON, or with files as a form in which Body is the part
// "payload_json" and the files are "files[0]", "files[1]" …
type Answer struct {
	Body  []byte
	Files []bot.File
	// Remove says that the message which carried the button is to be deleted
	// once Discord has the answer: it is the interaction's original response
	// then.
	Remove bool
}

// response is an answer to an interaction. discordgo's own type omits an
// empty list of choices, which Discord wants written out, and writes null for
// lists that are not there; it could serve here once it does neither.
type response struct {
	Type discordgo.InteractionResponseType `json:"type"`
	Data any                               `json:"data,omitempty"`
}

type choices struct {
	Choices []choice `json:"choices"`
}

type choice struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

// Pong returns the answer to Discord's probe of an endpoint.
func Pong() []byte { return []byte(`{"type":1}`) }

// Encode writes the reply to a request as Discord's answer to the
// interaction. Whatever is over one of Discord's limits is cut where a reader
// would cut it, and what cannot be cut is left out.
//
// It fails where Discord takes no such reply to the request: a form in answer
// to a form or a keystroke, a form that could not work, and a removal where
// there is no message to remove.
func Encode(req bot.Request, reply bot.Reply) (Answer, error) {
	switch {
	case reply.Form != nil:
		return answerForm(req, *reply.Form)
	case req.Kind == bot.Autocomplete:
		return marshal(response{
			Type: discordgo.InteractionApplicationCommandAutocompleteResult, Data: encodeChoices(reply.Choices),
		}, nil)
	case reply.Remove:
		return answerRemoval(req)
	}
	kind := discordgo.InteractionResponseChannelMessageWithSource
	if reply.Replace && fromMessage(req) {
		kind = discordgo.InteractionResponseUpdateMessage
	}
	m, files := encodeMessage(req, reply)
	return marshal(response{Type: kind, Data: m}, files)
}

// fromMessage tells whether a message of ours led to a request.
func fromMessage(req bot.Request) bool {
	return req.Kind == bot.Press || req.Kind == bot.Submit && req.Message.ID != ""
}

func answerForm(req bot.Request, f bot.Form) (Answer, error) {
	if req.Kind == bot.Autocomplete || req.Kind == bot.Submit {
		return Answer{}, errors.New("a form cannot answer a form or a keystroke")
	}
	e, err := encodeForm(f)
	if err != nil {
		return Answer{}, err
	}
	return marshal(response{Type: discordgo.InteractionResponseModal, Data: e}, nil)
}

func answerRemoval(req bot.Request) (Answer, error) {
	if !fromMessage(req) {
		return Answer{}, errors.New("there is no message to remove")
	}
	answer, err := marshal(response{Type: discordgo.InteractionResponseDeferredMessageUpdate}, nil)
	answer.Remove = true
	return answer, err
}

// EncodeMessage writes the reply to a request as a message of its own: a
// follow-up, or what an answer is edited to. It fails where the reply is a
// form or a removal, which only answer at once.
func EncodeMessage(req bot.Request, reply bot.Reply) (Answer, error) {
	if reply.Form != nil || reply.Remove {
		return Answer{}, errors.New("a form and a removal are no messages")
	}
	m, files := encodeMessage(req, reply)
	return marshal(m, files)
}

// Deferred is the answer that an answer will follow: an edit of this one,
// within 15 minutes. Whether only the one who asked sees it is decided here
// for good.
func Deferred(private bool) Answer {
	if private {
		return Answer{Body: []byte(`{"type":5,"data":{"flags":64}}`)}
	}
	return Answer{Body: []byte(`{"type":5}`)}
}

func marshal(v any, files []bot.File) (Answer, error) {
	body, err := json.Marshal(v)
	if err != nil {
		return Answer{}, fmt.Errorf("writing a reply: %w", err)
	}
	return Answer{Body: body, Files: files}, nil
}

// encodeChoices leaves out a choice without a label, and one whose value does
// not fit: cut, it would mean something else.
func encodeChoices(given []bot.Choice) choices {
	out := choices{Choices: make([]choice, 0, min(len(given), maxChoices))}
	for _, c := range given {
		name := cut(filled(c.Label), maxChoice)
		if name != "" && isState(filled(c.Value), maxChoice) && len(out.Choices) < maxChoices {
			out.Choices = append(out.Choices, choice{Name: name, Value: c.Value})
		}
	}
	return out
}
