package wire

import (
	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"labgloss/bot"
)

// The types of this file take whatever stands in a place, and nothing from
// what is of another kind than they expect: one odd member does not cost the
// interaction.

// value is whatever was given for something: a half-typed number comes as
// text.
type value bot.Value

// UnmarshalJSONFrom takes a value of any type, and nothing from what is no
// single value.
func (v *value) UnmarshalJSONFrom(dec *jsontext.Decoder) error {
	*v = value{}
	switch dec.PeekKind() {
	case jsontext.KindBeginObject, jsontext.KindBeginArray, jsontext.KindNull:
		return dec.SkipValue()
	}
	token, err := dec.ReadToken()
	if err != nil {
		return err
	}
	v.Text, v.Bool = token.String(), token.Kind() == jsontext.KindTrue
	return nil
}

// maybe is an object whose members are tolerant themselves.
type maybe[T any] struct{ it T }

// UnmarshalJSONFrom takes an object.
func (m *maybe[T]) UnmarshalJSONFrom(dec *jsontext.Decoder) error {
	*m = maybe[T]{}
	if dec.PeekKind() != jsontext.KindBeginObject {
		return dec.SkipValue()
	}
	return json.UnmarshalDecode(dec, &m.it)
}

const (
	// maxList is how many items of a list are read. Discord's longest here are
	// the 40 components of a message.
	maxList = 100
	// maxDepth is how deep in an interaction a list is read. Discord's deepest
	// is a text in a section in a container of a message that was forwarded.
	maxDepth = 32
)

// list is a list of what is tolerant itself, or one alone in its place.
type list[T any] []T

// UnmarshalJSONFrom takes a list's first items.
func (l *list[T]) UnmarshalJSONFrom(dec *jsontext.Decoder) error {
	*l = nil
	switch kind := dec.PeekKind(); {
	case kind == jsontext.KindNull, dec.StackDepth() > maxDepth:
		return dec.SkipValue()
	case kind != jsontext.KindBeginArray:
		return l.add(dec)
	}
	if _, err := dec.ReadToken(); err != nil {
		return err
	}
	for dec.PeekKind() != jsontext.KindEndArray {
		if err := l.add(dec); err != nil {
			return err
		}
	}
	_, err := dec.ReadToken()
	return err
}

// add takes the next item, and passes over one too many.
func (l *list[T]) add(dec *jsontext.Decoder) error {
	if len(*l) == maxList {
		return dec.SkipValue()
	}
	var item T
	err := json.UnmarshalDecode(dec, &item)
	*l = append(*l, item)
	return err
}
