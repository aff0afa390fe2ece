package rest_test

import (
	"bytes"
	"errors"
	"io"
	"mime"
	"mime/multipart"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/bot"
	"labgloss/bot/discordtest"
)

type part struct{ Name, FileName, Type, Data string }

func TestFiles(t *testing.T) {
	t.Parallel()
	png := "\x89PNG\r\n\x1a\n" + "and so on"
	answer := message(
		bot.File{Name: "figure-1.png", Alt: "a cell", Data: []byte(png)},
		bot.File{Name: "pack.unheard-of", Data: []byte("id: my-lab")},
	)
	want := []part{
		{"payload_json", "", "application/json", string(answer.Body)},
		{"files[0]", "figure-1.png", "image/png", png},
		{"files[1]", "pack.unheard-of", "text/plain; charset=utf-8", "id: my-lab"},
	}
	discord := discordtest.New(t)
	discord.Lenient() // one answer serves for all three
	// What is sent again is whole again.
	discord.Respond("/callback", discordtest.Response{Status: 503}, discordtest.Response{Status: 204})
	discord.Respond("/token", discordtest.Response{Status: 200, Body: "{}"})
	discord.Respond("/@original", discordtest.Response{Status: 503}, discordtest.Response{Status: 200, Body: "{}"})
	c := client(t, discord.URL)
	for name, err := range map[string]error{
		"Callback":     c.Callback(t.Context(), "1", "token", answer),
		"Followup":     c.Followup(t.Context(), discordtest.AppID, "token", answer),
		"EditOriginal": c.EditOriginal(t.Context(), discordtest.AppID, "token", answer),
	} {
		if err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	requests := discord.Requests("", "")
	if len(requests) != 5 {
		t.Errorf("%d requests, want 5", len(requests))
	}
	for _, r := range requests {
		if diff := cmp.Diff(want, parts(t, r)); diff != "" {
			t.Errorf("%s %s: -want +got:\n%s", r.Method, r.Path, diff)
		}
	}
}

func parts(t *testing.T, r discordtest.Request) (found []part) {
	t.Helper()
	kind, params, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || kind != "multipart/form-data" {
		t.Fatalf("%s %s is %s (%v), want a form", r.Method, r.Path, kind, err)
	}
	for reader := multipart.NewReader(bytes.NewReader(r.Body), params["boundary"]); ; {
		p, err := reader.NextRawPart()
		if errors.Is(err, io.EOF) {
			return found
		}
		if err != nil {
			t.Fatal(err)
		}
		data, err := io.ReadAll(p)
		if err != nil {
			t.Fatal(err)
		}
		found = append(found, part{p.FormName(), p.FileName(), p.Header.Get("Content-Type"), string(data)})
	}
}
