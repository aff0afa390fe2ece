package main

import (
	"context"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"labgloss/content"
)

// onShelf returns the folders of the packs in a folder.
func onShelf(dir string) ([]string, error) {
	found, err := filepath.Glob(filepath.Join(globbed(dir), "*", content.FileName))
	for i, file := range found {
		found[i] = filepath.Dir(file)
	}
	return found, err
}

// onShelves tells whether a folder lies in one whose packs come and go.
func (l *library) onShelves(folder string) bool {
	return slices.ContainsFunc(l.shelves, func(dir string) bool { return sameFolder(dir, filepath.Dir(folder)) })
}

// sameFolder tells whether two names are of one folder, as far as names tell.
func sameFolder(a, b string) bool { return filepath.Clean(a) == filepath.Clean(b) }

// globbed writes a name so that a pattern means just it.
func globbed(name string) string {
	return strings.NewReplacer(`*`, `[*]`, `?`, `[?]`, `[`, `[[]`).Replace(name)
}

// goneFor is how long a folder must be missing for its pack to be given up.
// Version control takes folders away and makes them again.
const goneFor = 5 * time.Second

// watchShelf takes in the packs that come into a folder, and gives up those that
// leave it, until ctx ends.
func (l *library) watchShelf(ctx context.Context, watching *sync.WaitGroup, dir string) {
	tick := time.NewTicker(lookEvery)
	defer tick.Stop()
	missing := make(map[string]time.Time) // since when
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		folders, err := onShelf(dir)
		if err != nil {
			continue // the pattern is at fault, which was looked at before
		}
		for _, folder := range folders {
			l.takeIn(ctx, watching, folder)
		}
		for _, folder := range l.gone(dir, folders, missing) {
			l.giveUp(ctx, folder)
		}
	}
}

// takeIn adds a folder, unless it is known. Its pack is read when the watch of
// it begins.
func (l *library) takeIn(ctx context.Context, watching *sync.WaitGroup, folder string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if slices.ContainsFunc(l.volumes, func(v *volume) bool { return sameFolder(v.folder, folder) }) {
		return
	}
	v := &volume{folder: folder}
	l.volumes = append(l.volumes, v)
	l.watchVolume(ctx, watching, v)
}

// gone returns the folders of a shelf that have been missing for long enough.
func (l *library) gone(dir string, there []string, missing map[string]time.Time) []string {
	l.mu.Lock()
	defer l.mu.Unlock()
	var gone []string
	for _, v := range l.volumes {
		switch since, known := missing[v.folder]; {
		case !sameFolder(filepath.Dir(filepath.Clean(v.folder)), dir):
		case slices.Contains(there, filepath.Clean(v.folder)):
			delete(missing, v.folder)
		case !known:
			missing[v.folder] = time.Now()
		case time.Since(since) >= goneFor:
			delete(missing, v.folder)
			gone = append(gone, v.folder)
		}
	}
	return gone
}

// giveUp removes a folder and its pack.
func (l *library) giveUp(ctx context.Context, folder string) {
	l.log.InfoContext(ctx, "the pack's folder has gone, and its pack with it", "folder", folder)
	_ = l.change(func() error { // which does not fail
		l.volumes = slices.DeleteFunc(l.volumes, func(v *volume) bool {
			gone := v.folder == folder
			if gone {
				v.close()
			}
			return gone
		})
		settle(l.volumes, l.now())
		return nil
	})
}
