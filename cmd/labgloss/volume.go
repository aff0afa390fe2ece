package main

import (
	"errors"
	"fmt"
	"io/fs"
	"reflect"
	"time"

	"labgloss/bot/playground"
	"labgloss/content"
)

// volume is a pack in the library.
type volume struct {
	folder string // as it was given; empty for a shipped pack
	unused bool
	seen   map[string]stamp // the folder when it was first read
	close  func()           // ends the watch of the folder
	// read is the newest that was read without a mistake, and named the
	// place where it gives its ID.
	read  *content.Edition
	state string // see compiled.Opened
	named content.Finding
	// served is the pack that the bot may know, nil where none was good yet. It
	// is another than read while that has the ID of another volume's.
	served *content.Edition
	loaded time.Time // when served began to be
	// mistakes and warnings are those of the newest reading, clash that read has
	// the ID of another volume's.
	mistakes, warnings, clash content.Findings
}

// take keeps what came of reading the folder. A pack that is equal to the one
// before is the one before.
func (v *volume) take(r reading) {
	v.mistakes, v.warnings = r.mistakes, r.Warnings
	if r.Edition == nil {
		return
	}
	v.named = r.named
	if !v.isAsBefore(r) {
		v.read, v.state = r.Edition, r.State
	}
}

// isAsBefore tells whether the pack is the one that was read before. Of a large
// one that is not looked at: whatever damaged its compiled form may have damaged
// the memory in which it lies.
func (v *volume) isAsBefore(r reading) bool {
	switch {
	case v.read == nil || v.state != r.State || r.Made != nil && !errors.Is(r.Made, fs.ErrNotExist):
		return false
	case r.State != "":
		return reflect.DeepEqual(v.read.Pack(), r.Pack())
	}
	return v.read.Equal(r.Edition)
}

// settle decides which pack of each volume is served. Of two with the same ID it
// is that of the first; the other stays at what it was, where that can be.
func settle(volumes []*volume, now time.Time) {
	taken := make(map[string]*volume)
	for _, v := range volumes {
		next := v.read
		v.clash = nil
		if next != nil && taken[next.Pack().ID] != nil {
			id := next.Pack().ID
			v.clash = content.Findings{v.named}
			v.clash[0].Message = fmt.Sprintf("the pack in %s has the same ID %q; change one", taken[id].folder, id)
			next = v.served
		}
		if next != nil && taken[next.Pack().ID] != nil {
			next = nil
		}
		if next != nil {
			taken[next.Pack().ID] = v
		}
		if next != v.served {
			v.served, v.loaded = next, now
		}
	}
}

// findings say why the newest pack is not served.
func (v *volume) findings() content.Findings {
	if len(v.mistakes) > 0 {
		return v.mistakes
	}
	return v.clash
}

// id names the pack in the page: by its ID, or by its folder before it has one.
func (v *volume) id() string {
	if v.served == nil {
		return v.folder
	}
	return v.served.Pack().ID
}

// attributes are what the log says of the pack that is served.
func (v *volume) attributes() []any {
	p := v.served.Pack()
	return []any{"folder", v.folder, "id", p.ID, "version", p.Version, "terms", v.served.Size(), "figures", len(p.Figures)}
}

// told is what the page is told of the pack.
func (v *volume) told() playground.Pack {
	p := playground.Pack{
		ID: v.id(), Title: v.folder, Folder: v.folder, Used: !v.unused,
		Findings: shortened(v.findings()), Warnings: shortened(v.warnings),
	}
	if v.served != nil {
		is := v.served.Pack()
		p.Title, p.Version, p.Loaded = is.Title, is.Version, v.loaded
		p.Terms, p.Figures = v.served.Size(), len(is.Figures)
	}
	return p
}
