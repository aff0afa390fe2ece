package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"labgloss/content/compiled"
)

// maxSurveyed is how much of a folder is looked at: more than any pack has, and
// a limit for a folder taken by mistake.
const maxSurveyed = 10_000

// stamp is what a file's change shows by.
type stamp struct {
	size, changed int64 // in bytes, and in nanoseconds since 1970
	mode          fs.FileMode
}

// survey returns the stamps of all that lies in a folder and in those below it,
// the nearest first. It calls enter for each folder before it looks into it.
func survey(dir string, enter func(folder string)) map[string]stamp {
	found := make(map[string]stamp)
	for folders := []string{dir}; len(folders) > 0 && len(found) < maxSurveyed; folders = folders[1:] {
		enter(folders[0])
		entries, err := os.ReadDir(folders[0])
		if err != nil {
			continue // it has gone, or is as good as gone
		}
		found[folders[0]] = stamp{}
		for _, e := range entries {
			path := filepath.Join(folders[0], e.Name())
			switch {
			case passedOver(path) && e.Name() != compiled.FileName || len(found) >= maxSurveyed:
			case e.IsDir():
				folders = append(folders, path)
			default:
				found[path] = stampOf(path)
			}
		}
	}
	return found
}

// overlook brings what is known of a pack's compiled form up to date, which was
// written for the pack as it is: only what others do to it is a change.
func overlook(seen map[string]stamp, dir string) {
	form := filepath.Join(dir, compiled.FileName)
	delete(seen, form)
	if exists(form) {
		seen[form] = stampOf(form)
	}
}

// stampOf is the stamp of a file, or of that which a link leads to.
func stampOf(path string) stamp {
	info, err := os.Stat(path)
	if err != nil {
		return stamp{}
	}
	return stamp{info.Size(), info.ModTime().UnixNano(), info.Mode()}
}

// passedOver are files that are no part of a pack: those that editors keep
// beside the one they have open, and all that version control has.
func passedOver(path string) bool {
	name := filepath.Base(path)
	return strings.HasPrefix(name, ".") || strings.HasSuffix(name, "~")
}
