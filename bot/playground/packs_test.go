package playground_test

import (
	"crypto/ed25519"
	"encoding/json"
	"errors"
	"net/http"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"labgloss/bot/playground"
	"labgloss/content"
)

// Every page hears which packs there are, and chooses among them.
func TestPacks(t *testing.T) {
	_, key, _ := ed25519.GenerateKey(nil)
	var used []string
	discord, err := playground.New(playground.Config{
		Key: key, Commands: json.RawMessage(commands), Now: func() time.Time { return now },
		UsePacks: func(ids []string) error {
			if len(ids) == 0 {
				return errors.New("choose a pack")
			}
			used = ids
			return nil
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	p := showPage(t, discord, http.NotFoundHandler())
	l, _ := listen(t, p, serve(t, p.handler), you, glossary)
	discord.SetPacks([]playground.Pack{
		{ID: "lab", Title: "Our lab", Version: "2", Terms: 3, Figures: 1, Folder: "/lab", Used: true, Loaded: now, Findings: content.Findings{
			{Code: content.MissingValue, File: "pack.yaml", Line: 7, Column: 3, Path: "terms[0].label", Message: "is missing", Source: "- id: a"},
		}},
		{ID: "shipped"},
	}, true)
	want := map[string]any{
		"choosable": true, "changed": true, "packs": []any{
			map[string]any{
				"id": "lab", "title": "Our lab", "version": "2", "terms": 3.0, "figures": 1.0, "folder": "/lab", "used": true,
				"loaded": "2026-08-01T12:00:00Z", "warnings": []any{}, "findings": []any{map[string]any{
					"code": "missing-value", "severity": "error", "file": "pack.yaml", "line": 7.0, "column": 3.0, "path": "terms[0].label", "message": "is missing", "source": "- id: a",
				}},
			},
			map[string]any{
				"id": "shipped", "title": "", "version": "", "terms": 0.0, "figures": 0.0, "used": false,
				"warnings": []any{}, "findings": []any{},
			},
		},
	}
	if got := l.next(); got.name != "packs" || !cmp.Equal(got.data, want) {
		t.Errorf("the page was told %s (-want +got):\n%s", got.name, cmp.Diff(want, got.data))
	}
	for body, want := range map[string]int{`{"use":["lab","shipped"]}`: 204, `{"use":[]}`: 400, `{`: 400} {
		if w := p.do(http.MethodPut, "/api/packs", body, nil); w.Code != want {
			t.Errorf("PUT %s = %d %s, want %d", body, w.Code, w.Body, want)
		}
	}
	if !cmp.Equal(used, []string{"lab", "shipped"}) {
		t.Errorf("the bot was to know %q, want what was chosen", used)
	}
}

func TestPacksThatCannotBeChosen(t *testing.T) {
	if w := newPage(t).do(http.MethodPut, "/api/packs", `{"use":["lab"]}`, nil); w.Code != http.StatusNotFound {
		t.Errorf("choosing where there is no choice = %d, want 404", w.Code)
	}
}
