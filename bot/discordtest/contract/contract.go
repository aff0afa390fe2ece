// Package contract holds what leaves us against what Discord takes, in tests:
// its official specification, its limits that the specification leaves out,
// and a few rules of this project that are stricter still (no mention is ever
// parsed, addresses are https).
//
// The specification lies in the shared folder beside the module and is no
// part of the repository. Where it is missing only the limits are checked,
// except that a test fails where LABGLOSS_REQUIRE names "shared".
package contract

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"testing"
	"unicode/utf8"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"labgloss/content/contenttest"
)

// Kind is what a body is sent as.
type Kind string

// The kinds of bodies.
const (
	Callback       Kind = "callback"          // the answer to an interaction
	WebhookMessage Kind = "follow-up message" // POST webhooks/{app}/{token}
	WebhookEdit    Kind = "edit"              // PATCH webhooks/{app}/{token}/messages/…
	Commands       Kind = "commands"          // PUT applications/{app}/commands
)

// Violation is one thing that is wrong in a body.
type Violation struct {
	// Path is a JSON pointer into the body.
	Path    string
	Problem string
	// House marks what Discord would take and this project does not send.
	House bool
}

func (v Violation) String() string { return v.Path + ": " + v.Problem }

// Check fails the test for each violation in a body, with its path. After
// Prepare, other goroutines than the test's may call it.
func Check(t testing.TB, kind Kind, body []byte) {
	t.Helper()
	found := Violations(kind, body)
	if s := specified(t); s != nil {
		found = merge(found, s.violations(kind, body))
	}
	for _, v := range found {
		t.Errorf("%s: %v", kind, v)
	}
}

// Prepare reads the specification, which the first Check would do otherwise,
// and ends the test where that must be there and is not.
func Prepare(t testing.TB) {
	t.Helper()
	specified(t)
}

// specified returns nil where there is no specification.
func specified(t testing.TB) *specification {
	t.Helper()
	s, err := readSpecification()
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatalf("reading Discord's specification: %v", err)
	}
	if !contenttest.Have(t, contenttest.Shared, err) {
		return nil
	}
	return s
}

// merge adds what the specification finds where the limits found nothing.
func merge(limits, specification []Violation) []Violation {
	all := limits
	for _, v := range specification {
		if !slices.ContainsFunc(limits, func(l Violation) bool { return l.Path == v.Path }) {
			all = append(all, v)
		}
	}
	return all
}

// Violations returns where a body is over Discord's limits or against this
// project's rules. The specification is Check's.
func Violations(kind Kind, body []byte) []Violation {
	c := &checker{}
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(body))
	top := node{value: value}
	switch {
	case err != nil:
		c.refuse(top, "is no JSON: %v", err)
	case !utf8.Valid(body):
		c.refuse(top, "is no UTF-8")
	default:
		c.body(kind, top)
	}
	return c.found
}

// checker collects violations.
type checker struct {
	found []Violation
}

func (c *checker) body(kind Kind, top node) {
	switch kind {
	case Callback:
		c.callback(top)
	case WebhookMessage:
		c.message(top, newMessage)
	case WebhookEdit:
		c.message(top, edit)
	case Commands:
		c.commands(top)
	default:
		c.refuse(top, "is of no kind that there is: %q", kind)
	}
}

// refuse notes what Discord does not take.
func (c *checker) refuse(n node, format string, args ...any) {
	c.found = append(c.found, Violation{Path: n.path, Problem: fmt.Sprintf(format, args...)})
}

// disown notes what this project does not send.
func (c *checker) disown(n node, format string, args ...any) {
	c.found = append(c.found, Violation{Path: n.path, Problem: fmt.Sprintf(format, args...), House: true})
}

// text checks the length of a text that must be there.
func (c *checker) text(n node, least, most int) {
	if n.value == nil {
		c.refuse(n, "is missing")
		return
	}
	c.optional(n, least, most)
}

// optional checks the length of a text that may be missing.
func (c *checker) optional(n node, least, most int) {
	if n.value == nil {
		return
	}
	s, ok := n.value.(string)
	switch length := units(s); {
	case !ok:
		c.refuse(n, "is no text")
	case length < least || length > most:
		c.refuse(n, "has %d characters, not %d to %d", length, least, most)
	}
}

// count checks the number of items in a list that may be missing, and returns
// them.
func (c *checker) count(n node, least, most int) []node {
	if n.value == nil {
		return nil
	}
	items, ok := n.items()
	switch {
	case !ok:
		c.refuse(n, "is no list")
	case len(items) < least || len(items) > most:
		c.refuse(n, "has %d items, not %d to %d", len(items), least, most)
	}
	return items
}

// number checks a whole number that may be missing.
func (c *checker) number(n node, least, most int) {
	if n.value == nil {
		return
	}
	f, ok := n.number()
	switch {
	case !ok:
		c.refuse(n, "is no number")
	case f < float64(least) || f > float64(most):
		c.refuse(n, "is %v, not %d to %d", f, least, most)
	}
}

// unique refuses what stands twice among the members called key.
func (c *checker) unique(items []node, key string) {
	seen := map[string]bool{}
	for _, item := range items {
		n := item.at(key)
		if n.value == nil {
			continue
		}
		s := fmt.Sprint(n.value)
		if seen[s] {
			c.refuse(n, "stands twice: %q", s)
		}
		seen[s] = true
	}
}

// jsonOf writes a value that came from JSON, so that nothing can fail.
func jsonOf(v any) string {
	text, _ := json.Marshal(v)
	return string(text)
}
