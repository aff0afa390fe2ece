package contract

import (
	"encoding/json"
	"strconv"
	"strings"
	"unicode/utf16"
)

// node is a value somewhere in a body.
type node struct {
	path  string // a JSON pointer
	value any    // with numbers as json.Number; nil where it is null or absent
}

// at returns a member of an object.
func (n node) at(key string) node {
	object, _ := n.value.(map[string]any)
	key, value := strings.ReplaceAll(strings.ReplaceAll(key, "~", "~0"), "/", "~1"), object[key]
	return node{n.path + "/" + key, value}
}

// has says whether an object has a member, be it null.
func (n node) has(key string) bool {
	object, _ := n.value.(map[string]any)
	_, ok := object[key]
	return ok
}

// items returns what is in a list.
func (n node) items() (items []node, isList bool) {
	list, isList := n.value.([]any)
	for i, v := range list {
		items = append(items, node{n.path + "/" + strconv.Itoa(i), v})
	}
	return items, isList
}

// string returns a text, or "".
func (n node) string() string {
	s, _ := n.value.(string)
	return s
}

// blank says whether a text is missing or has nothing to be seen.
func (n node) blank() bool { return strings.TrimSpace(n.string()) == "" }

func (n node) number() (f float64, isNumber bool) {
	number, isNumber := n.value.(json.Number)
	f, err := number.Float64()
	return f, isNumber && err == nil
}

// integer returns a number, or 0.
func (n node) integer() int {
	f, _ := n.number()
	return int(f)
}

// is says whether a switch is on.
func (n node) is() bool {
	on, _ := n.value.(bool)
	return on
}

// units counts UTF-16 units. Discord does not say how it counts characters,
// and this is the stricter reading.
func units(s string) int { return len(utf16.Encode([]rune(s))) }
