// Package golden writes replies and exchanges as the files of the tests hold
// them: for people to review. The tests compare with such files, and the
// playground hands out new ones.
package golden

import (
	"bytes"
	"fmt"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"labgloss/bot"
)

const indent = "  "

// Reply writes what is not zero of a reply, and how long a file is in place of
// its bytes.
func Reply(reply bot.Reply) ([]byte, error) {
	files := json.MarshalFunc(func(f bot.File) ([]byte, error) {
		return json.Marshal(map[string]any{"Name": f.Name, "Alt": f.Alt, "Bytes": len(f.Data)}, json.Deterministic(true))
	})
	out, err := json.Marshal(reply, json.WithMarshalers(files), json.OmitZeroStructFields(true), jsontext.WithIndent(indent))
	if err != nil {
		return nil, fmt.Errorf("writing a reply: %w", err)
	}
	return append(out, '\n'), nil
}

// Exchange is an interaction as Discord posts it, and the reply to it as Reply
// writes one.
type Exchange struct {
	Request jsontext.Value `json:"request"`
	Reply   jsontext.Value `json:"reply"`
}

// Text writes an exchange.
func (e Exchange) Text() ([]byte, error) {
	var out bytes.Buffer
	if err := json.MarshalWrite(&out, e, jsontext.WithIndent(indent)); err != nil {
		return nil, fmt.Errorf("writing an exchange: %w", err)
	}
	out.WriteByte('\n')
	return out.Bytes(), nil
}
