package contract

import (
	"bytes"
	"errors"
	"os"
	"sync"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/santhosh-tekuri/jsonschema/v6/kind"
	"golang.org/x/text/language"
	"golang.org/x/text/message"

	"labgloss/content/contenttest"
)

// specification is Discord's, compiled.
type specification struct {
	callbacks map[int]*jsonschema.Schema // by type
	others    map[Kind]*jsonschema.Schema
}

// readSpecification takes some 65 ms, so it is done once.
//
//nolint:gochecknoglobals // it never changes
var readSpecification = sync.OnceValues(func() (*specification, error) {
	path, err := contenttest.SharedPath("data/discord-openapi.json")
	if err != nil {
		return nil, err
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return compile(text)
})

func compile(text []byte) (*specification, error) {
	const address = "discord.json"
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		return nil, err
	}
	if err := prepare(doc); err != nil {
		return nil, err
	}
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	if err := c.AddResource(address, doc); err != nil {
		return nil, err
	}
	var problems []error
	named := func(name string) *jsonschema.Schema {
		schema, err := c.Compile(address + schemas + name)
		problems = append(problems, err)
		return schema
	}
	created, updated := named("CreateMessageInteractionCallbackRequest"), named("UpdateMessageInteractionCallbackRequest")
	s := &specification{
		callbacks: map[int]*jsonschema.Schema{
			pong:  named("PongInteractionCallbackRequest"),
			reply: created, deferredReply: created,
			update: updated, deferredUpdate: updated,
			autocompletion: named("ApplicationCommandAutocompleteCallbackRequest"),
			modal:          named("ModalInteractionCallbackRequest"),
		},
		others: map[Kind]*jsonschema.Schema{
			WebhookMessage: named("IncomingWebhookRequestPartial"),
			WebhookEdit:    named("IncomingWebhookUpdateRequestPartial"),
			Commands:       named(commandList),
		},
	}
	return s, errors.Join(problems...)
}

// violations returns where a body is none that the specification describes.
func (s *specification) violations(as Kind, body []byte) []Violation {
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(body))
	if err != nil {
		return nil // which the limits have said
	}
	schema := s.others[as]
	if as == Callback {
		schema = s.callbacks[node{value: value}.at("type").integer()]
	}
	if schema == nil {
		return nil // likewise
	}
	invalid, ok := errors.AsType[*jsonschema.ValidationError](schema.Validate(value))
	if !ok {
		return nil
	}
	return leaves(invalid, message.NewPrinter(language.English))
}

// leaves returns the ends of a tree of errors: what stands above them says
// only that something below is wrong.
func leaves(e *jsonschema.ValidationError, p *message.Printer) []Violation {
	var found []Violation
	for _, cause := range e.Causes {
		found = append(found, leaves(cause, p)...)
	}
	if len(e.Causes) > 0 {
		return found
	}
	at := node{}
	for _, step := range e.InstanceLocation {
		at = at.at(step)
	}
	switch k := e.ErrorKind.(type) {
	case *kind.Required:
		return members(at, k.Missing, "is missing")
	case *kind.AdditionalProperties:
		return members(at, k.Properties, "is nothing that Discord knows here")
	}
	return []Violation{{Path: at.path, Problem: "is not as specified: " + e.ErrorKind.LocalizedString(p)}}
}

func members(n node, names []string, problem string) []Violation {
	var found []Violation
	for _, name := range names {
		found = append(found, Violation{Path: n.at(name).path, Problem: problem})
	}
	return found
}
