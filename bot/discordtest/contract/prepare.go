package contract

import (
	"errors"
	"strings"
)

// schemas is where the specification's schemas are, and commandList the one
// that is added to them.
const (
	schemas     = "#/components/schemas/"
	commandList = "CommandList"
)

var errForeign = errors.New("it is no OpenAPI document with the schemas of Discord")

// prepare changes the specification to one that is useful for checking what
// is sent. It knows of no member that it does not list, says what is wrong in
// one of several variants in the terms of the one that is meant, and is
// mended where the documentation contradicts it. Where Discord takes null the
// specification says so itself.
func prepare(doc any) error {
	named := object(object(object(doc)["components"])["schemas"])
	command := object(object(named["ApplicationCommandUpdateRequest"])["properties"])
	attachment := object(object(named["MessageAttachmentRequest"])["properties"])
	autocompletion := object(object(named["ApplicationCommandAutocompleteCallbackRequest"])["properties"])
	if command == nil || attachment == nil || autocompletion == nil {
		return errForeign
	}
	// An integer here, a string in the documentation, and the other way round.
	command["default_member_permissions"] = digits("integer", "string", "null")
	attachment["id"] = digits("integer", "string")
	// Only texts are completed; the variants for numbers differ in nothing that tells them apart.
	autocompletion["data"] = ref("InteractionApplicationCommandAutocompleteCallbackStringData")
	named[commandList] = map[string]any{"type": "array", "items": ref("ApplicationCommandUpdateRequest")}
	for _, schema := range named {
		walk(object(schema), func(s map[string]any) {
			closeObject(s)
			sortVariants(s, named)
		})
	}
	return nil
}

func object(v any) map[string]any {
	o, _ := v.(map[string]any)
	return o
}

func digits(types ...any) map[string]any { return map[string]any{"type": types, "pattern": "^[0-9]+$"} }

func ref(name string) map[string]any { return map[string]any{"$ref": schemas + name} }

// walk calls do for a schema, after those inside it.
func walk(s map[string]any, do func(map[string]any)) {
	if s == nil {
		return
	}
	for _, property := range object(s["properties"]) {
		walk(object(property), do)
	}
	for _, key := range []string{"items", "additionalProperties"} {
		walk(object(s[key]), do)
	}
	for _, key := range []string{"oneOf", "anyOf", "allOf"} {
		variants, _ := s[key].([]any)
		for _, variant := range variants {
			walk(object(variant), do)
		}
	}
	do(s)
}

// closeObject forbids members that are not listed. No schema of the
// specification has properties beside a union, so that this is enough.
func closeObject(s map[string]any) {
	if _, known := s["additionalProperties"]; !known && s["properties"] != nil {
		s["additionalProperties"] = false
	}
}

// sortVariants writes a union of null, of objects that differ by "type" and of
// constants such that a wrong value gives the errors of one variant only.
func sortVariants(s, named map[string]any) {
	for _, key := range []string{"oneOf", "anyOf"} {
		variants, _ := s[key].([]any)
		union := sorted(variants, named)
		if union == nil {
			continue
		}
		delete(s, key)
		s["allOf"] = []any{union}
	}
}

// sorted returns nil for a union that it cannot sort.
func sorted(variants []any, named map[string]any) map[string]any {
	var constants, objects []any
	nullable := false
	for _, v := range variants {
		variant := object(v)
		switch {
		case variant["const"] != nil:
			constants = append(constants, variant["const"])
		case variant["$ref"] != nil:
			objects = append(objects, variant)
		case variant["type"] == "null":
			nullable = true
		default:
			return nil
		}
	}
	var union map[string]any
	switch {
	case len(constants) > 0 && len(objects) == 0:
		union = map[string]any{"enum": constants}
	case len(constants) == 0 && len(objects) == 1:
		union = object(objects[0])
	case len(constants) == 0 && len(objects) > 1:
		union = byType(objects, named)
	}
	if nullable && union != nil {
		union = map[string]any{"if": map[string]any{"type": "null"}, "else": union}
	}
	return union
}

// byType returns a union of objects of which each has types of its own, or
// nil.
func byType(refs []any, named map[string]any) map[string]any {
	var all, cases []any
	for _, r := range refs {
		name := strings.TrimPrefix(object(r)["$ref"].(string), schemas)
		types, _ := object(object(object(named[name])["properties"])["type"])["enum"].([]any)
		if len(types) == 0 {
			return nil
		}
		all = append(all, types...)
		cases = append(cases, map[string]any{"if": typed(types), "then": r})
	}
	return map[string]any{
		"type": "object", "required": []any{"type"},
		"properties": map[string]any{"type": map[string]any{"enum": all}},
		"allOf":      cases,
	}
}

func typed(types []any) map[string]any {
	return map[string]any{"required": []any{"type"}, "properties": map[string]any{"type": map[string]any{"enum": types}}}
}
