package playground

import (
	"net/http"
	"sync"
	"time"

	"labgloss/content"
)

// Pack is what the page tells of a pack.
type Pack struct {
	ID, Title, Version string
	Terms, Figures     int
	// Folder is where it was read from; empty is in the program.
	Folder string
	// Used is whether the bot knows it.
	Used   bool
	Loaded time.Time
	// Findings are why what was saved last is not served, and Warnings what
	// serves readers badly.
	Findings, Warnings content.Findings
}

// packObject is a Pack as the page reads it.
type packObject struct {
	ID       string          `json:"id"`
	Title    string          `json:"title"`
	Version  string          `json:"version"`
	Terms    int             `json:"terms"`
	Figures  int             `json:"figures"`
	Folder   string          `json:"folder,omitzero"`
	Used     bool            `json:"used"`
	Loaded   time.Time       `json:"loaded,omitzero"`
	Findings []findingObject `json:"findings"`
	Warnings []findingObject `json:"warnings"`
}

type findingObject struct {
	Code     content.Code `json:"code"`
	Severity string       `json:"severity"`
	File     string       `json:"file"`
	Line     int          `json:"line"`
	Column   int          `json:"column"`
	Path     string       `json:"path"`
	Message  string       `json:"message"`
	Source   string       `json:"source"`
}

// object writes out a pack for the page.
func (p Pack) object() packObject {
	return packObject{
		p.ID, p.Title, p.Version, p.Terms, p.Figures, p.Folder, p.Used, p.Loaded,
		findingObjects(p.Findings), findingObjects(p.Warnings),
	}
}

func findingObjects(all content.Findings) []findingObject {
	objects := []findingObject{}
	for _, f := range all {
		objects = append(objects, findingObject{f.Code, f.Severity().String(), f.File, f.Line, f.Column, f.Path, f.Message, f.Source})
	}
	return objects
}

// packsObject is what a page is told of packs.
type packsObject struct {
	Packs      []packObject `json:"packs"`
	Choosable  bool         `json:"choosable"`
	HasChanged bool         `json:"changed,omitzero"`
}

// packs are those that the page tells of.
type packs struct {
	mu   sync.Mutex
	told packsObject
}

// SetPacks tells every page of the packs that there are. Changed says that the
// glossary is another than before: an answer may look different now.
func (p *Playground) SetPacks(all []Pack, changed bool) {
	told := packsObject{Packs: []packObject{}, Choosable: p.cfg.UsePacks != nil}
	for _, one := range all {
		told.Packs = append(told.Packs, one.object())
	}
	p.packs.mu.Lock()
	defer p.packs.mu.Unlock()
	p.packs.told = told
	told.HasChanged = changed
	p.hub.tellAll(newEvent("packs", told))
}

func (p *packs) event() event {
	p.mu.Lock()
	defer p.mu.Unlock()
	return newEvent("packs", p.told)
}

// usePacks has the bot know other packs.
func (p *Playground) usePacks(w http.ResponseWriter, r *http.Request) {
	var choice struct{ Use []string }
	if err := readJSON(w, r, &choice); err != nil {
		fail(w, err)
		return
	}
	if p.cfg.UsePacks == nil {
		fail(w, missing("packs cannot be chosen here"))
		return
	}
	if err := p.cfg.UsePacks(choice.Use); err != nil {
		fail(w, wrong("%v", err))
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
