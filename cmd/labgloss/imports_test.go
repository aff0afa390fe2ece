package main

import (
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// mayImport is the direction of the house: each package with those of the
// module that it may import, besides those that these may import in turn.
var mayImport = map[string][]string{
	"content/flat":               {},
	"content/search":             {"content/flat"},
	"content/search/searchtest":  {"content/search"},
	"content":                    {"content/search"},
	"content/compiled":           {"content"},
	"content/packs":              {"content"},
	"content/lint":               {"content"},
	"content/format":             {"content/compiled", "content/format/apkg"},
	"content/format/apkg":        {},
	"bot":                        {"content", "content/format", "bot/locale"},
	"bot/locale":                 {},
	"bot/golden":                 {"bot"},
	"bot/wire":                   {"bot"},
	"bot/metrics":                {"bot"},
	"bot/delivery":               {"bot/rest"},
	"bot/rest":                   {"bot/wire", "bot/metrics"},
	"bot/gateway":                {"bot/delivery"},
	"bot/webhook":                {"bot/delivery"},
	"bot/playground":             {"bot/rest", "bot/golden"},
	"bot/discordtest":            {"bot/discordtest/contract"},
	"bot/discordtest/contract":   {"content/contenttest"},
	"bot/playground/browsertest": {"content/contenttest"},
	"content/contenttest":        {"content", "content/search/searchtest"},
	"cmd/labgloss":               {"content/compiled", "content/packs", "content/lint", "bot/gateway", "bot/webhook", "bot/playground"},
}

// importers are the only packages that may import a library.
var importers = map[string][]string{
	"github.com/sahilm/fuzzy":         {"content/search"},
	"github.com/bwmarrin/discordgo":   {"bot/wire", "bot/rest"},
	"github.com/gorilla/websocket":    {"bot/gateway", "bot/discordtest"},
	"github.com/fsnotify/fsnotify":    {"cmd/labgloss"},
	"github.com/edsrzf/mmap-go":       {"content/compiled"},
	"github.com/xuri/excelize/v2":     {"content/format"},
	"github.com/piprate/json-gold/ld": {"content/format"},
	"github.com/knakk/rdf":            {}, // tests of content/format compare with it
	"golang.org/x/net/html":           {"content/format"},
	"golang.org/x/net/html/charset":   {"content/format"},
	"github.com/yuin/goldmark":        {"content/format"},
	"modernc.org/sqlite":              {"content/format/apkg"},
	"github.com/invopop/jsonschema":   {}, // a test of content makes the schema
}

// contentKnowsNothingOf lists what the packages of content must not import, but
// for SQL in the one that writes a database as a file for others.
var contentKnowsNothingOf = []string{"net", "net/http", "os/exec", "database/sql", "log/slog", "log"}

func mayKnow(place, imported string) bool {
	return place == "content/format/apkg" && imported == "database/sql" || !slices.Contains(contentKnowsNothingOf, imported)
}

func TestImportsPointOneWay(t *testing.T) {
	for _, p := range listPackages(t) {
		place := strings.TrimPrefix(p.ImportPath, "labgloss/")
		allowed, known := reachable(place)
		if !known {
			t.Errorf("%s has no place in the house; give it one in mayImport", place)
			continue
		}
		for _, imported := range p.Imports {
			if room, ours := strings.CutPrefix(imported, "labgloss/"); ours && !slices.Contains(allowed, room) {
				t.Errorf("%s imports %s", place, room)
			}
			if only, fenced := importers[imported]; fenced && !slices.Contains(only, place) {
				t.Errorf("%s imports %s, which only %v may", place, imported, only)
			}
			if strings.HasPrefix(place, "content") && !mayKnow(place, imported) {
				t.Errorf("%s imports %s", place, imported)
			}
		}
	}
}

// reachable returns all that a package may import, directly or through others.
func reachable(place string) (rooms []string, known bool) {
	direct, known := mayImport[place]
	for _, room := range direct {
		further, _ := reachable(room)
		rooms = append(append(rooms, room), further...)
	}
	return rooms, known
}

type listed struct {
	ImportPath string
	Imports    []string
}

func listPackages(t *testing.T) []listed {
	t.Helper()
	out, err := exec.CommandContext(t.Context(), "go", "list", "-json=ImportPath,Imports", "labgloss/...").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	var packages []listed
	for d := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p listed
		switch err := d.Decode(&p); {
		case errors.Is(err, io.EOF):
			return packages
		case err != nil:
			t.Fatal(err)
		}
		packages = append(packages, p)
	}
}
