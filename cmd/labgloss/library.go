package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"reflect"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"labgloss/bot/playground"
	"labgloss/content"
	"labgloss/content/compiled"
	"labgloss/content/packs"
)

// library holds the packs that a bot knows while they change: it reads their
// folders anew, has the bot answer from the last that was good of each, and
// logs what is wrong with the newest, of which it tells the page of try as well.
// Its methods may be called at once.
type library struct {
	log      *slog.Logger
	now      func() time.Time
	quick    bool     // packs are read for the bot alone: nobody is told of warnings
	shelves  []string // folders whose packs come and go
	glossary atomic.Pointer[content.Glossary]

	// mu is held while packs change and while the page is told, so that it
	// learns of changes in their order.
	mu      sync.Mutex
	volumes []*volume
	tell    func(packs []playground.Pack, changed bool)
}

// openLibrary reads the packs in folders, or the shipped ones if there are none.
// A pack with mistakes is not served until it is mended. The error is about
// what is no pack at all.
func openLibrary(log *slog.Logger, folders []string) (*library, error) {
	l := &library{log: log, now: time.Now, tell: func([]playground.Pack, bool) {}}
	if len(folders) == 0 {
		shipped, err := packs.All()
		if err != nil {
			return nil, fmt.Errorf("loading the shipped packs: %w", err)
		}
		for _, p := range shipped {
			l.volumes = append(l.volumes, &volume{read: content.NewEdition(p)})
		}
	}
	for _, dir := range folders {
		v := &volume{folder: dir, seen: survey(dir, func(string) {})}
		r, err := readFolder(dir, quickly)
		if inside, _ := onShelf(dir); errors.Is(err, content.ErrNoPack) && len(inside) > 0 {
			err = fmt.Errorf("%w; it holds folders of packs, so give it to --packs", err)
		}
		if err != nil {
			return nil, err
		}
		overlook(v.seen, dir)
		l.tellOfCompiling(context.Background(), dir, r)
		v.take(r)
		l.volumes = append(l.volumes, v)
	}
	settle(l.volumes, l.now())
	l.glossary.Store(content.Combine(l.used()...))
	return l, nil
}

// of returns what is known in a server: the same in all of them.
func (l *library) of(string) *content.Glossary { return l.glossary.Load() }

// broken are the packs that are not served as their folders have them.
func (l *library) broken() []error {
	l.mu.Lock()
	defer l.mu.Unlock()
	var all []error
	for _, v := range l.volumes {
		if findings := v.findings(); len(findings) > 0 {
			all = append(all, ofDir(v.folder, findings))
		}
	}
	return all
}

// tellTo has the page told of the packs, now and whenever they change.
func (l *library) tellTo(tell func(packs []playground.Pack, changed bool)) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.tell = tell
	tell(l.told(), false)
}

// use has the bot know just the packs with these IDs; none is allowed.
func (l *library) use(ids []string) error {
	return l.change(func() error {
		for _, id := range ids {
			if !slices.ContainsFunc(l.volumes, func(v *volume) bool { return v.id() == id }) {
				return fmt.Errorf("there is no pack %q", id)
			}
		}
		for _, v := range l.volumes {
			v.unused = !slices.Contains(ids, v.id())
		}
		return nil
	})
}

// reload reads the folder of a pack anew.
func (l *library) reload(ctx context.Context, v *volume) {
	read := closely
	if l.quick {
		read = quickly
	}
	r, err := readFolder(v.folder, read)
	if err != nil && l.onShelves(v.folder) && !exists(v.folder) {
		return // it comes back, or will be given up
	}
	if err != nil {
		r = reading{mistakes: content.Findings{{Code: content.UnreadablePack, Message: err.Error()}}}
	}
	l.tellOfCompiling(ctx, v.folder, r)
	_ = l.change(func() error { // which does not fail
		before := l.told()
		v.take(r)
		settle(l.volumes, l.now())
		l.report(ctx, before)
		return nil
	})
}

// change changes something, and tells the page where that makes a difference.
// A new glossary is made ready before it is asked anything.
func (l *library) change(do func() error) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	before := l.told()
	if err := do(); err != nil {
		return err
	}
	used := l.used()
	changed := !slices.Equal(used, l.glossary.Load().Editions())
	if changed {
		g := content.Combine(used...)
		g.Prepare()
		l.glossary.Store(g)
	}
	if now := l.told(); changed || !reflect.DeepEqual(before, now) {
		l.tell(now, changed)
	}
	return nil
}

// used are the packs that the bot is to know.
func (l *library) used() []*content.Edition {
	var all []*content.Edition
	for _, v := range l.volumes {
		if v.served != nil && !v.unused {
			all = append(all, v.served)
		}
	}
	return all
}

// told is what the page is told.
func (l *library) told() []playground.Pack {
	all := make([]playground.Pack, len(l.volumes))
	for i, v := range l.volumes {
		all[i] = v.told()
	}
	return all
}

// report logs which packs were reloaded, and which are broken.
func (l *library) report(ctx context.Context, before []playground.Pack) {
	for i, v := range l.volumes {
		was, is := before[i], v.told()
		switch {
		case len(is.Findings) > 0 && !reflect.DeepEqual(was.Findings, is.Findings):
			l.log.WarnContext(ctx, "the pack is broken and was not reloaded", "folder", v.folder, "findings", inShort(v.findings().In(v.folder)))
		case len(is.Findings) == 0 && was.Loaded.IsZero():
			l.log.InfoContext(ctx, "the pack is served from now on", v.attributes()...)
		case len(is.Findings) == 0 && (len(was.Findings) > 0 || !is.Loaded.Equal(was.Loaded)):
			l.log.InfoContext(ctx, "the pack was reloaded", v.attributes()...)
		}
	}
}

// tellOfServed logs which packs are served at the start.
func (l *library) tellOfServed(ctx context.Context) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, v := range l.volumes {
		if v.served != nil {
			l.log.InfoContext(ctx, "the pack is served", v.attributes()...)
		}
	}
}

// tellOfCompiling logs what came of a large pack's compiled form.
func (l *library) tellOfCompiling(ctx context.Context, folder string, r reading) {
	switch {
	case errors.Is(r.Made, compiled.ErrDamaged):
		l.log.WarnContext(ctx, "the pack's compiled form was damaged and was made anew", "folder", folder)
	case r.Made != nil:
		l.log.InfoContext(ctx, "the pack was compiled", "folder", folder, "terms", r.Size())
	}
	if r.Unwritten != nil {
		l.log.WarnContext(ctx, "the pack's compiled form could not be written; it is held in memory, and compiled at each start",
			"folder", folder, "error", r.Unwritten)
	}
}

// follow begins to watch, and returns what ends it.
func (l *library) follow(ctx context.Context) (stop func()) {
	ctx, cancel := context.WithCancel(ctx)
	var watching sync.WaitGroup
	watching.Go(func() { l.watch(ctx, &watching) })
	return func() {
		cancel()
		watching.Wait()
	}
}

// watch begins to watch the packs and the shelves.
func (l *library) watch(ctx context.Context, watching *sync.WaitGroup) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, v := range l.volumes {
		l.watchVolume(ctx, watching, v)
	}
	for _, dir := range l.shelves {
		watching.Go(func() { l.watchShelf(ctx, watching, dir) })
	}
}

// watchVolume reads a pack's folder anew whenever something changes in it, until
// ctx or the volume ends; at the beginning too, where warnings are wanted that
// the first reading did not look for.
func (l *library) watchVolume(ctx context.Context, watching *sync.WaitGroup, v *volume) {
	if v.folder == "" {
		return
	}
	var seen map[string]stamp
	if l.quick {
		seen = v.seen
	}
	ctx, v.close = context.WithCancel(ctx)
	watching.Go(func() { watchFolder(ctx, l.log, v.folder, seen, func() { l.reload(ctx, v) }) })
}
