package wire

import (
	"encoding/json"
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// object is an object of JSON: a command or an option.
type object map[string]any

func (o object) name() string {
	name, _ := o["name"].(string)
	return name
}

func (o object) kind() float64 {
	kind, _ := o["type"].(float64)
	return kind
}

func compareNames(a, b object) int { return strings.Compare(a.name(), b.name()) }

// sorted returns the objects of a list in an order. What is no object counts
// as an empty one.
func sorted(list []any, by func(a, b object) int) []object {
	objects := make([]object, len(list))
	for i, item := range list {
		fields, _ := item.(map[string]any)
		objects[i] = fields
		if fields == nil {
			objects[i] = object{}
		}
	}
	slices.SortStableFunc(objects, by)
	return objects
}

// pair calls each for all objects of two sorted lists: with two that compare
// equal, or with one and nil.
func pair(want, have []object, by func(a, b object) int, each func(want, have object)) {
	for len(want) > 0 || len(have) > 0 {
		order := 0
		switch {
		case len(have) == 0:
			order = -1
		case len(want) == 0:
			order = 1
		default:
			order = by(want[0], have[0])
		}
		var w, h object
		if order <= 0 {
			w, want = want[0], want[1:]
		}
		if order >= 0 {
			h, have = have[0], have[1:]
		}
		each(w, h)
	}
}

// diffObjects says what differs between two objects, field by field; nothing
// where they are equal.
func diffObjects(want, have object) []string {
	var details []string
	for _, field := range fieldsOf(want, have) {
		w, h := want[field], have[field]
		title, localised := strings.CutSuffix(field, "_localizations")
		switch {
		case reflect.DeepEqual(w, h):
		case localised:
			details = append(details, diffLanguages(title, w, h)...)
		case field == "options", field == "choices":
			details = append(details, diffNamed(strings.TrimSuffix(field, "s"), w, h)...)
		default:
			details = append(details, strings.ReplaceAll(field, "_", " ")+" "+change(w, h))
		}
	}
	return details
}

// fieldsOf returns the fields that one of two objects has, in order.
func fieldsOf(a, b object) []string {
	all := object{}
	maps.Copy(all, a)
	maps.Copy(all, b)
	return slices.Sorted(maps.Keys(all))
}

// diffLanguages says in which languages a text differs.
func diffLanguages(title string, want, have any) []string {
	w, _ := want.(map[string]any)
	h, _ := have.(map[string]any)
	var details []string
	for _, locale := range fieldsOf(w, h) {
		if w[locale] != h[locale] {
			details = append(details, title+" in "+locale+" "+change(w[locale], h[locale]))
		}
	}
	return details
}

// diffNamed says what differs between two lists of options or of choices,
// which do. Such an item is told by what it is and its name.
func diffNamed(what string, want, have any) []string {
	w, _ := want.([]any)
	h, _ := have.([]any)
	var details []string
	pair(sorted(w, compareNames), sorted(h, compareNames), compareNames, func(want, have object) {
		switch {
		case have == nil:
			details = append(details, what+" "+want.name()+" added")
		case want == nil:
			details = append(details, what+" "+have.name()+" removed")
		default:
			for _, detail := range diffObjects(want, have) {
				details = append(details, what+" "+want.name()+": "+detail)
			}
		}
	})
	if len(details) == 0 {
		return []string{"order of " + what + "s"}
	}
	return details
}

func change(want, have any) string { return show(have) + " -> " + show(want) }

// show writes a value for a person to read.
func show(v any) string {
	switch v := v.(type) {
	case nil:
		return "nothing"
	case string:
		return strconv.Quote(v)
	}
	text, _ := json.Marshal(v) // it was JSON before
	return string(text)
}
