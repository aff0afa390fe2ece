package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"image"
	"image/png"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"labgloss/content/contenttest"
)

// packPage is the page of a try over packs of folders.
type packPage struct {
	url, token string
	stderr     contenttest.Screen
}

func tryPacks(t *testing.T, folders ...string) *packPage {
	t.Helper()
	p := new(packPage)
	var args []string
	for _, folder := range folders {
		args = append(args, "--pack", folder)
	}
	p.url = address(t, runTry(t, &p.stderr, args...))
	_, html := get(t, p.url)
	found := regexp.MustCompile(`name="playground-token" content="(\w+)"`).FindStringSubmatch(html)
	if found == nil {
		t.Fatalf("the page holds no token: %s", html)
	}
	p.token = found[1]
	return p
}

// call calls the page's server as the page does.
func (p *packPage) call(t *testing.T, method, path string, body any) (status int, answer string) {
	t.Helper()
	data, err := json.Marshal(body)
	if err != nil {
		t.Fatal(err)
	}
	req, err := http.NewRequestWithContext(t.Context(), method, p.url+path, bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("X-Playground-Token", p.token)
	return send(t, req)
}

// packTold is what the page is told of a pack.
type packTold struct {
	ID, Title, Version, Folder string
	Terms, Figures             int
	Used                       bool
	Findings, Warnings         []struct {
		File, Path, Message, Source string
		Line, Column                int
	}
}

// told is what pages were told last.
func (p *packPage) told(t *testing.T) []packTold {
	t.Helper()
	var got struct{ Packs []packTold }
	data := strings.TrimPrefix(until(t, p.url+"/api/events?as="+pageUser, p.token, `data: {"packs":`), "data: ")
	if err := json.Unmarshal([]byte(data), &got); err != nil {
		t.Fatalf("%s: %v", data, err)
	}
	return got.Packs
}

// pageUser is the person who opens the page.
const pageUser = "100000000000000004"

// sends sends a command with one option, and returns all of the answer.
func (p *packPage) sends(t *testing.T, command, option, value string) string {
	t.Helper()
	status, answer := p.call(t, http.MethodPost, "/api/interactions", map[string]any{"as": pageUser, "type": 2, "data": map[string]any{
		"name": command, "type": 1, "options": []any{map[string]any{"name": option, "type": 3, "value": value}},
	}})
	if status != http.StatusOK {
		t.Fatalf("/%s %s = %d %s", command, value, status, answer)
	}
	return answer
}

// defines waits until /define answers a term with a text.
func (p *packPage) defines(t *testing.T, term, text string) {
	t.Helper()
	waitFor(t, text, func() bool { return strings.Contains(p.sends(t, "define", "term", term), text) })
}

// writePack writes a pack with a term, whose label is the pack's ID, and a
// figure so many pixels wide.
func writePack(t *testing.T, dir, id, definition string, width int) {
	t.Helper()
	write(t, filepath.Join(dir, "pack.yaml"), packText(id, definition))
	writeFigure(t, dir, width)
}

func packText(id, definition string) string {
	return fmt.Sprintf(`title: Words
id:  %s
version: 1.0.0
language: en
licence: CC0-1.0
citation: {text: A handbook}
provenance: Written for a test.
terms:
  - id: word
    label: %[1]s
    definition: %s
    figures: [{figure: fig-1, because: it is shown}]
figures:
  - {id: fig-1, number: 1, title: A picture, caption: It is grey., image: figures/a.png, alt: A grey area from edge to edge and from top to bottom without any writing in it that one would have to read., kind: schematic}
`, id, definition)
}

func writeFigure(t *testing.T, dir string, width int) {
	t.Helper()
	var data bytes.Buffer
	if err := png.Encode(&data, image.NewGray(image.Rect(0, 0, width, 600))); err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(dir, "figures", "a.png"), data.String())
}

// Whoever makes a pack sees each save in the page.
func TestTryFollowsAPack(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	file := filepath.Join(dir, "pack.yaml")
	writePack(t, dir, "buffer", "The first text.", 800)
	p := tryPacks(t, dir)
	p.defines(t, "buffer", "The first text.")

	write(t, file, packText("buffer", "The second text."))
	p.defines(t, "buffer", "The second text.")
	waitFor(t, "the log", func() bool { return strings.Contains(p.stderr.String(), "the pack was reloaded") })

	write(t, file, strings.Replace(packText("buffer", "The third text."), "title:", "titel:", 1))
	waitFor(t, "the mistakes", func() bool { return len(p.told(t)[0].Findings) > 0 })
	got := p.told(t)[0]
	if f := got.Findings[0]; f.File != "pack.yaml" || f.Line != 1 || f.Column != 1 || !strings.Contains(f.Message, "titel") || f.Source != "titel: Words" {
		t.Errorf("told %+v, want the misspelt key of line 1", f)
	}
	if got.ID != "buffer" || got.Title != "Words" || got.Terms != 1 || got.Figures != 1 || got.Folder != dir || !got.Used {
		t.Errorf("told %+v, want the last good pack", got)
	}
	p.defines(t, "buffer", "The second text.")
	if said := p.stderr.String(); !strings.Contains(said, "the pack is broken") || !strings.Contains(said, file+":1:1: ") {
		t.Errorf("the log says %s, want the place of the mistake", said)
	}

	write(t, file, packText("buffer", "The fourth text."))
	p.defines(t, "buffer", "The fourth text.")
	waitFor(t, "an end of the mistakes", func() bool { return len(p.told(t)[0].Findings) == 0 })

	writeFigure(t, dir, 1600)
	waitFor(t, "the new picture", func() bool { return p.figureWidth(t) == 1600 })
}

var attached = regexp.MustCompile(`/attachments/\d+/[\w.-]+`)

// figureWidth is how wide the picture is that /figure shows.
func (p *packPage) figureWidth(t *testing.T) int {
	t.Helper()
	_, picture := get(t, p.url+attached.FindString(p.sends(t, "figure", "figure", "1")))
	size, err := png.DecodeConfig(strings.NewReader(picture))
	if err != nil {
		t.Fatal(err)
	}
	return size.Width
}

// A pack that is broken at the start can be mended while the page shows why,
// and so can a folder that goes and comes back.
func TestTryStartsWithABrokenPack(t *testing.T) {
	t.Parallel()
	broken, sound := filepath.Join(t.TempDir(), "broken"), t.TempDir()
	write(t, filepath.Join(broken, "pack.yaml"), packText("buffer", "A text without its figure."))
	writePack(t, sound, "stain", "A dye.", 800)
	p := tryPacks(t, broken, sound)
	if said := p.stderr.String(); !strings.HasPrefix(said, "labgloss: warning: the pack in "+broken+" is not valid:\n"+filepath.Join(broken, "pack.yaml")+":14:") {
		t.Errorf("try says %s, want what is wrong", said)
	}
	if got := p.told(t)[0]; got.ID != broken || got.Title != broken || len(got.Findings) != 1 || got.Findings[0].Line != 14 {
		t.Errorf("the page is told %+v, want what is wrong in the folder", got)
	}
	p.defines(t, "stain", "A dye.")

	writeFigure(t, broken, 800)
	p.defines(t, "buffer", "A text without its figure.")
	if got := p.told(t)[0]; got.ID != "buffer" || len(got.Findings) > 0 {
		t.Errorf("the page is told %+v, want a pack without mistakes", got)
	}

	do(t, os.RemoveAll(broken))
	waitFor(t, "the loss of the folder", func() bool { return len(p.told(t)[0].Findings) == 1 })
	if f := p.told(t)[0].Findings[0]; !strings.Contains(f.Message, "there is no folder") {
		t.Errorf("the page is told %+v, want that the folder has gone", f)
	}
	p.defines(t, "buffer", "A text without its figure.")
	writePack(t, broken, "buffer", "Back again.", 800)
	p.defines(t, "buffer", "Back again.")
}

func TestTryChoosesPacks(t *testing.T) {
	t.Parallel()
	one, two := t.TempDir(), t.TempDir()
	writePack(t, one, "buffer", "A salt solution.", 800)
	writePack(t, two, "stain", "A dye.", 800)
	p := tryPacks(t, one, two)
	use := func(ids ...string) int {
		status, _ := p.call(t, http.MethodPut, "/api/packs", map[string][]string{"use": ids})
		return status
	}
	if status := use("stain"); status != http.StatusNoContent {
		t.Errorf("choosing a pack = %d, want 204", status)
	}
	if got := p.told(t); got[0].Used || !got[1].Used {
		t.Errorf("the page is told %+v, want that stain alone is used", got)
	}
	p.defines(t, "stain", "A dye.")
	if answer := p.sends(t, "define", "term", "buffer"); strings.Contains(answer, "A salt solution.") {
		t.Errorf("a pack that is not used answers: %s", answer)
	}
	if status := use("stain", "unknown"); status < 400 || !p.told(t)[1].Used {
		t.Errorf("choosing an unknown pack = %d, want an error and no change", status)
	}
	write(t, filepath.Join(one, "pack.yaml"), packText("buffer", "Not to be seen."))
	waitFor(t, "the log", func() bool { return strings.Contains(p.stderr.String(), "the pack was reloaded") })
	if answer := p.sends(t, "define", "term", "buffer"); strings.Contains(answer, "Not to be seen.") {
		t.Errorf("a pack that is not used answers after it was saved: %s", answer)
	}
	use()
	p.defines(t, "stain", "labgloss serve --pack")
	use("buffer", "stain")
	p.defines(t, "buffer", "Not to be seen.")
}

// What is no pack at all is a mistake of the command line.
func TestTryRefusesWhatIsNoPack(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, "file"), "")
	for folder, want := range map[string]string{
		filepath.Join(dir, "nowhere"): "there is no folder",
		filepath.Join(dir, "file"):    "is a file; a pack is the folder that holds pack.yaml",
		dir:                           "no pack.yaml there",
	} {
		var stdout, stderr bytes.Buffer
		a := &app{ctx: t.Context(), stdout: &stdout, stderr: &stderr}
		if code := a.run([]string{"try", "--addr", "127.0.0.1:0", "--pack", folder}); code != exitConfig || !strings.Contains(stderr.String(), want) {
			t.Errorf("try --pack %s = %d, %q, want %d, %q", folder, code, &stderr, exitConfig, want)
		}
	}
}
