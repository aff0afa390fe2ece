package discordtest_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/bot/discordtest"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// Each kind of interaction stands in a golden file, to be held against
// Discord's documentation.
func TestInteractions(t *testing.T) {
	t.Parallel()
	file := discordtest.Attachment{ID: "900000000000000001", Filename: "terms.csv", ContentType: "text/csv", URL: "https://example.org/terms.csv", Size: 12}
	in := discordtest.Interaction{ID: "1", Token: "token"}
	dm, group, user := in, in, in
	dm.Place, group.Place, user.Place = discordtest.InDM, discordtest.InGroup, discordtest.UserInstalled
	user.Permissions, user.AppPermissions, user.Locale = "0", "2048", "de"
	other, form := in, in
	other.User, other.Permissions, other.Locale = "600000000000000002", "0", "ja"
	other.On = discordtest.Message{ID: "800000000000000007", Asker: discordtest.UserID, Content: "<@600000000000000002>", Private: true}
	form.On = discordtest.Message{ID: "800000000000000007"}
	for name, got := range map[string]json.RawMessage{
		"command":        in.Command(t, "define", map[string]any{"term": "emt", "private": true}),
		"dm":             dm.Command(t, "define", nil),
		"group":          group.Command(t, "define", nil),
		"user-installed": user.Command(t, "define", nil),
		"subcommand":     in.Command(t, "pack", map[string]any{"own": discordtest.Subcommand{"add": discordtest.Subcommand{"file": file, "n": 3, "x": 0.5}}}),
		"autocomplete":   in.Autocomplete(t, "define", map[string]any{"term": discordtest.Typing("em")}),
		"press":          in.Press(t, "define:emt"),
		"press-by-other": other.Press(t, "define:emt"),
		"submit-on":      form.Submit(t, "add:term", map[string]any{"label": "EMT"}),
		"person":         in.Command(t, "define", map[string]any{"for": discordtest.Person("600000000000000002"), "file": file}),
		"choose":         in.Press(t, "terms", "emt", "met"),
		"message":        in.MessageCommand(t, "Explain terms", discordtest.UserText),
		"submit":         in.Submit(t, "add:term", map[string]any{"label": "EMT", "tags": []string{"a", "b"}, "file": file}),
	} {
		golden := filepath.Join("testdata", name+".json")
		indented := &bytes.Buffer{}
		if err := json.Indent(indented, got, "", "  "); err != nil {
			t.Fatal(err)
		}
		indented.WriteByte('\n')
		if *update {
			if err := os.WriteFile(golden, indented.Bytes(), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(golden)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), indented.String()); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

func TestInteractionsAreDistinct(t *testing.T) {
	t.Parallel()
	s := discordtest.New(t)
	seen := map[string]bool{}
	for range 1000 {
		i := s.Interaction()
		if seen[i.ID] || seen[i.Token] {
			t.Fatalf("%+v came twice", i)
		}
		seen[i.ID], seen[i.Token] = true, true
	}
}
