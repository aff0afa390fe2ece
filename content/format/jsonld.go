package format

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"github.com/piprate/json-gold/ld"
)

// jsonldLimits bound what a file of JSON-LD may be, which is held as a whole
// several times over.
const (
	maxJSONLDSize   = 32 << 20  // bytes
	maxJSONLDValues = 1_000_000 // in objects and lists
	// maxJSONLDContexts is how many definitions of contexts are in force, summed
	// over the contexts: each takes over those around it.
	maxJSONLDContexts = 10_000_000
)

// readJSONLD passes on the statements of a file. Nothing that it refers to is
// fetched: a context has to stand in the file.
func readJSONLD(o *ontology, text *bufio.Reader, blanks blankNames, sink rdfSink) (line int, err error) {
	data, err := io.ReadAll(io.LimitReader(text, maxJSONLDSize+1))
	switch {
	case err != nil:
		return 0, err
	case len(data) > maxJSONLDSize:
		return 0, fmt.Errorf("%w: of JSON-LD at most %d MiB are read; Turtle may be larger", ErrTooLarge, maxJSONLDSize>>20)
	}
	if line, err := checkJSON(data); err != nil {
		return line, err
	}
	var document any
	if err := json.Unmarshal(data, &document, jsontext.AllowDuplicateNames(true)); err != nil {
		return jsonLine(data, err)
	}
	if err := new(jsonldContexts).check(document); err != nil {
		return 0, err
	}
	expanded, err := expandJSONLD(document)
	if err != nil {
		return 0, err
	}
	r := &jsonldReader{blanks: blanks, sink: sink}
	return 0, r.nodes(expanded)
}

// checkJSON refuses what would cost too much to hold.
func checkJSON(data []byte) (line int, err error) {
	depth, values, quoted := 0, 0, false
	for i := 0; i < len(data); i++ {
		switch c := data[i]; {
		case quoted && c == '\\':
			i++
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '[' || c == '{':
			depth, values = depth+1, values+1
		case c == ']' || c == '}':
			depth--
		case c == ',':
			values++
		}
		switch {
		case depth > maxNodeDepth:
			return 1 + bytes.Count(data[:i], []byte("\n")), errDeep()
		case values > maxJSONLDValues:
			return 1 + bytes.Count(data[:i], []byte("\n")), fmt.Errorf("%w: of JSON-LD at most %d values are read; Turtle may have more", ErrTooLarge, maxJSONLDValues)
		}
	}
	return 0, nil
}

// jsonLine tells where JSON is wrong, and in what.
func jsonLine(data []byte, err error) (line int, explained error) {
	syntax, ok := errors.AsType[*jsontext.SyntacticError](err)
	if !ok {
		return 0, fmt.Errorf("%w: it is no JSON: %w", ErrDamaged, err)
	}
	return 1 + bytes.Count(data[:min(int(syntax.ByteOffset), len(data))], []byte("\n")), fmt.Errorf("%w: it is no JSON: %w", ErrDamaged, syntax.Err)
}

// jsonldContexts adds up what the contexts of a file cost, each of which takes
// over what those around it define.
type jsonldContexts struct{ cost int }

func (c *jsonldContexts) check(document any) error {
	if c.walk(document, 0); c.cost > maxJSONLDContexts {
		return fmt.Errorf("%w: its contexts define too much; write one at its beginning", ErrTooLarge)
	}
	return nil
}

// walk adds up contexts below a value, where so many definitions are in force.
func (c *jsonldContexts) walk(value any, inForce int) {
	switch value := value.(type) {
	case []any:
		for _, v := range value {
			c.walk(v, inForce)
		}
	case map[string]any:
		if context, ok := value["@context"]; ok {
			inForce += definitions(context)
			c.cost += 1 + inForce
		}
		for _, v := range value {
			c.walk(v, inForce)
		}
	}
}

// definitions counts what a context defines, at any depth.
func definitions(context any) (n int) {
	switch context := context.(type) {
	case []any:
		for _, v := range context {
			n += 1 + definitions(v)
		}
	case map[string]any:
		for _, v := range context {
			n += 1 + definitions(v)
		}
	}
	return n
}

// noLoader refuses to load anything, and remembers what that was.
type noLoader struct{ wanted string }

// LoadDocument implements ld.DocumentLoader.
func (l *noLoader) LoadDocument(address string) (*ld.RemoteDocument, error) {
	l.wanted = address
	return nil, ErrOtherKind
}

// expandJSONLD writes a document out in full, without its contexts. The library
// may fail on what it does not expect; that is an error of the file.
func expandJSONLD(document any) (expanded []any, err error) {
	loader := new(noLoader)
	defer func() {
		if broken := recover(); broken != nil {
			expanded, err = nil, fmt.Errorf("%w: it is no JSON-LD that can be read: %v", ErrDamaged, broken)
		}
		if err != nil && loader.wanted != "" {
			err = fmt.Errorf("%w: its context is at %s, and nothing is fetched; write that context into the file in place of the address",
				ErrOtherKind, clip(cleanLine(loader.wanted)))
		}
	}()
	options := ld.NewJsonLdOptions("")
	options.DocumentLoader = loader
	if _, ok := document.(string); ok { // which would be taken for an address
		return nil, fmt.Errorf("%w: it is a text, and no JSON-LD", ErrOtherKind)
	}
	if expanded, err = ld.NewJsonLdProcessor().Expand(document, options); err != nil {
		return nil, fmt.Errorf("%w: it is no JSON-LD that can be read: %s", ErrDamaged, clip(cleanLine(err.Error())))
	}
	return expanded, nil
}

// jsonldReader passes on what expanded JSON-LD says.
type jsonldReader struct {
	blanks blankNames
	sink   rdfSink
}

// nodes reads a list of nodes.
func (r *jsonldReader) nodes(list any) error {
	values, _ := list.([]any)
	for _, value := range values {
		if node, ok := value.(map[string]any); ok {
			if _, err := r.node(node); err != nil {
				return err
			}
		}
	}
	return nil
}

// node reads a node and returns its name.
func (r *jsonldReader) node(node map[string]any) (string, error) {
	name, ok := node["@id"].(string)
	switch label, blank := strings.CutPrefix(name, "_:"); {
	case !ok:
		name = r.blanks.next()
	case blank:
		name = r.blanks.named(label)
	}
	types, _ := node["@type"].([]any)
	for _, t := range types {
		if t, ok := t.(string); ok {
			if err := r.sink(rdfTriple{subject: name, predicate: rdfType, object: rdfObject{text: t}}); err != nil {
				return "", err
			}
		}
	}
	for _, key := range slices.Sorted(maps.Keys(node)) {
		if err := r.member(name, key, node[key]); err != nil {
			return "", err
		}
	}
	return name, nil
}

// member reads a member of a node: a property, or nodes that stand in it.
func (r *jsonldReader) member(name, key string, value any) error {
	switch {
	case key == "@graph", key == "@included":
		return r.nodes(value)
	case key == "@reverse":
		reversed, _ := value.(map[string]any)
		for _, predicate := range slices.Sorted(maps.Keys(reversed)) {
			if err := r.reverse(name, predicate, reversed[predicate]); err != nil {
				return err
			}
		}
		return nil
	case strings.HasPrefix(key, "@"):
		return nil
	}
	return r.objects(rdfTriple{subject: name, predicate: key}, value)
}

// reverse reads nodes of which a property leads here.
func (r *jsonldReader) reverse(object, predicate string, value any) error {
	values, _ := value.([]any)
	for _, v := range values {
		node, ok := v.(map[string]any)
		if !ok {
			continue
		}
		subject, err := r.node(node)
		if err == nil {
			err = r.sink(rdfTriple{subject: subject, predicate: predicate, object: rdfObject{text: object}})
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// objects reads the values of a property.
func (r *jsonldReader) objects(triple rdfTriple, value any) error {
	values, _ := value.([]any)
	for _, v := range values {
		object, ok := v.(map[string]any)
		if !ok {
			continue
		}
		if err := r.object(triple, object); err != nil {
			return err
		}
	}
	return nil
}

// object reads a value of a property: a text, a list, or a node.
func (r *jsonldReader) object(triple rdfTriple, object map[string]any) error {
	if list, ok := object["@list"]; ok {
		return r.objects(triple, list)
	}
	if value, ok := object["@value"]; ok {
		language, _ := object["@language"].(string)
		triple.object = rdfObject{text: fmt.Sprint(value), language: language, literal: true}
		return r.sink(triple)
	}
	name, err := r.node(object)
	if err != nil {
		return err
	}
	triple.object.text = name
	return r.sink(triple)
}
