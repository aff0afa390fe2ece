package contract_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/bot/discordtest/contract"
)

// recorder is a test that is told of failures instead of failing.
type recorder struct {
	testing.TB
	told []string
}

func (r *recorder) Helper() {}
func (r *recorder) Errorf(format string, args ...any) {
	r.told = append(r.told, fmt.Sprintf(format, args...))
}

func check(t *testing.T, kind contract.Kind, body []byte) []string {
	t.Helper()
	r := &recorder{TB: t}
	contract.Check(r, kind, body)
	slices.Sort(r.told)
	return r.told
}

// kinds of the bodies in testdata that are no callbacks.
var kinds = map[string]contract.Kind{
	"follow-up": contract.WebhookMessage, "edit": contract.WebhookEdit, "commands": contract.Commands,
}

// good returns a body in testdata, with what it is sent as.
func good(t testing.TB, name string) (contract.Kind, []byte) {
	t.Helper()
	body, err := os.ReadFile(filepath.Join("testdata", name+".json"))
	if err != nil {
		t.Fatal(err)
	}
	if kind, ok := kinds[name]; ok {
		return kind, body
	}
	return contract.Callback, body
}

// bodies returns the names of those in testdata.
func bodies(t testing.TB) []string {
	t.Helper()
	files, err := filepath.Glob("testdata/*.json")
	if err != nil || len(files) == 0 {
		t.Fatalf("no bodies: %v", err)
	}
	for i, file := range files {
		files[i] = strings.TrimSuffix(filepath.Base(file), ".json")
	}
	return files
}

func TestGoodBodies(t *testing.T) {
	t.Parallel()
	for _, file := range bodies(t) {
		kind, body := good(t, file)
		if told := check(t, kind, body); len(told) > 0 {
			t.Errorf("%s: %s", file, strings.Join(told, "\n"))
		}
	}
}

// changed returns a body in which the value at a path has become another, or
// is gone where that is empty.
func changed(t *testing.T, body []byte, path, value string) []byte {
	t.Helper()
	var v any
	if err := json.Unmarshal(body, &v); err != nil {
		t.Fatal(err)
	}
	body, err := json.Marshal(replaced(t, v, strings.Split(path, "/")[1:], value))
	if err != nil {
		t.Fatal(err)
	}
	return body
}

// defect is one change to a good body, and the one complaint about it.
type defect struct{ body, path, value, want string }

// less returns what is just within the limit that the defect is over, where
// that is one of length.
func (d defect) less(t *testing.T) (value string, ok bool) {
	t.Helper()
	var v any
	if d.value == "" || json.Unmarshal([]byte(d.value), &v) != nil {
		return "", false
	}
	switch v := v.(type) {
	case string:
		if strings.Contains(d.want, "characters, not") && len(v) > 1 && v[0] < 0x80 {
			return strconv.Quote(v[:len(v)-1]), true
		}
	case []any:
		if strings.Contains(d.want, "items, not") && len(v) > 0 {
			shorter, err := json.Marshal(v[:len(v)-1])
			return string(shorter), err == nil
		}
	case float64:
		if strings.Contains(d.want, ", not 1 to") {
			return strconv.Itoa(int(v) - 1), v > 1
		}
		return strconv.Itoa(int(v) - 1), strings.Contains(d.want, ", not 0 to") && v > 0
	}
	return "", false
}

func (d defect) run(t *testing.T) {
	t.Helper()
	kind, body := good(t, d.body)
	if value, ok := d.less(t); ok {
		if told := check(t, kind, changed(t, body, d.path, value)); len(told) > 0 {
			t.Errorf("%s with %s one less: %q, want nothing", d.body, d.path, told)
		}
	}
	_, body = good(t, d.body)
	want := []string{fmt.Sprintf("%s: %s", kind, d.want)}
	if diff := cmp.Diff(want, check(t, kind, changed(t, body, d.path, d.value))); diff != "" {
		t.Errorf("%s with %s = %.60s (-want +got):\n%s", d.body, d.path, d.value, diff)
	}
}

// runAlone holds the body against the limits without the specification.
func (d defect) runAlone(t *testing.T) {
	t.Helper()
	kind, body := good(t, d.body)
	found := contract.Violations(kind, changed(t, body, d.path, d.value))
	if len(found) != 1 || found[0].String() != d.want {
		t.Errorf("%s with %s = %.60s is %v without the specification, want %s", d.body, d.path, d.value, found, d.want)
	}
}

func replaced(t *testing.T, v any, path []string, value string) any {
	t.Helper()
	if len(path) == 0 {
		var changed any
		if err := json.Unmarshal([]byte(value), &changed); err != nil {
			t.Fatalf("%s: %v", value, err)
		}
		return changed
	}
	switch v := v.(type) {
	case map[string]any:
		if len(path) == 1 && value == "" {
			delete(v, path[0])
			return v
		}
		v[path[0]] = replaced(t, v[path[0]], path[1:], value)
		return v
	case []any:
		if path[0] == "-" {
			return append(v, replaced(t, nil, path[1:], value))
		}
		i, err := strconv.Atoi(path[0])
		if err != nil || i >= len(v) {
			t.Fatalf("no item %s", path[0])
		}
		v[i] = replaced(t, v[i], path[1:], value)
		return v
	}
	return replaced(t, map[string]any{}, path, value)
}

func TestNoBody(t *testing.T) {
	t.Parallel()
	for body, want := range map[string]string{
		"":               "callback: : is no JSON: EOF",
		`{"type": 1} {}`: "callback: : is no JSON: invalid character after top-level value",
		"\"\xff\"":       "callback: : is no UTF-8",
	} {
		if got := check(t, contract.Callback, []byte(body)); len(got) != 1 || got[0] != want {
			t.Errorf("Check(%q): %q, want %q", body, got, want)
		}
	}
	if got := check(t, "letter", []byte("{}")); len(got) != 1 {
		t.Errorf("Check of an unknown kind: %q", got)
	}
}

func FuzzCheck(f *testing.F) {
	for _, file := range bodies(f) {
		kind, body := good(f, file)
		f.Add(string(kind), body)
	}
	f.Fuzz(func(t *testing.T, kind string, body []byte) {
		contract.Check(&recorder{TB: t}, contract.Kind(kind), body)
	})
}
