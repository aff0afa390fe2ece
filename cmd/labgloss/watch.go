package main

import (
	"context"
	"errors"
	"io/fs"
	"log/slog"
	"maps"
	"time"

	"github.com/fsnotify/fsnotify"
)

// The pace of a watch.
const (
	// quietFor is how long nothing must have happened for a save to be over:
	// editors write a file in steps, git one after the other.
	quietFor = 150 * time.Millisecond
	// settledIn is how long a save may take where something writes on and on.
	settledIn = 500 * time.Millisecond
	// lookEvery is how often a watch looks for itself.
	lookEvery = time.Second
)

// folderWatch watches a folder and those below it. The system tells of changes
// at once; but not of all: not where a folder is put in another's place, on
// network drives, in what a container has of its host, or where there are more
// folders than it has watches for. So the watch looks for itself as well.
type folderWatch struct {
	dir   string
	log   *slog.Logger
	every time.Duration // that it looks for itself
	// add has the system tell of a folder's changes, by events and errors.
	add    func(folder string) error
	events <-chan fsnotify.Event
	errors <-chan error
	seen   map[string]stamp
	warned bool
}

// watchFolder calls changed after each change in the folder, when what was being
// written is written, until ctx ends; and at the beginning, unless the folder is
// still as seen has it, which a survey gave. The folder may go and come back.
func watchFolder(ctx context.Context, log *slog.Logger, dir string, seen map[string]stamp, changed func()) {
	w := &folderWatch{dir: dir, log: log, every: lookEvery, add: func(string) error { return nil }, seen: seen}
	told, err := fsnotify.NewWatcher()
	if err != nil {
		w.warn(ctx, err)
	} else {
		defer func() { _ = told.Close() }() // it was only listened to
		w.add, w.events, w.errors = told.Add, told.Events, told.Errors
	}
	w.run(ctx, changed)
}

func (w *folderWatch) run(ctx context.Context, changed func()) {
	tick := time.NewTicker(w.every)
	defer tick.Stop()
	unread := w.seen == nil
	if w.look(ctx) || unread { // the folder may be another than when it was last read
		changed()
		overlook(w.seen, w.dir)
	}
	for w.wait(ctx, tick.C) && w.settle(ctx) {
		w.look(ctx) // before changed, so that what comes meanwhile is seen later
		changed()
		overlook(w.seen, w.dir)
	}
}

// wait waits for a change, and is false when ctx has ended.
func (w *folderWatch) wait(ctx context.Context, tick <-chan time.Time) bool {
	for {
		select {
		case <-ctx.Done():
			return false
		case e := <-w.events:
			if !passedOver(e.Name) {
				return true
			}
		case err := <-w.errors: // events may be lost
			w.warn(ctx, err)
			return true
		case <-tick:
			if w.look(ctx) {
				return true
			}
		}
	}
}

// settle waits until what is being written is written, and is false when ctx
// has ended.
func (w *folderWatch) settle(ctx context.Context) bool {
	quiet, end := time.NewTimer(quietFor), time.NewTimer(settledIn)
	defer quiet.Stop()
	defer end.Stop()
	for {
		select {
		case <-ctx.Done():
			return false
		case e := <-w.events:
			if !passedOver(e.Name) {
				quiet.Reset(quietFor)
			}
		case <-quiet.C:
			return true
		case <-end.C:
			return true
		}
	}
}

// look tells whether the folder is another than at the last look, and has the
// system tell of its changes from now on.
func (w *folderWatch) look(ctx context.Context) bool {
	before := w.seen
	w.seen = survey(w.dir, func(folder string) {
		if err := w.add(folder); err != nil && !errors.Is(err, fs.ErrNotExist) {
			w.warn(ctx, err)
		}
	})
	return !maps.Equal(before, w.seen)
}

// warn says once that changes may be seen late.
func (w *folderWatch) warn(ctx context.Context, err error) {
	if w.warned || errors.Is(err, fsnotify.ErrEventOverflow) {
		return
	}
	w.warned = true
	w.log.WarnContext(ctx, "the system does not tell of all changes; looking for them each second", "folder", w.dir, "error", err)
}
