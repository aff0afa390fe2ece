package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"labgloss/content"
	"labgloss/content/format"
)

// stdinName stands for standard input among files.
const stdinName = "-"

// importFormats are the formats that can be read.
func importFormats() []format.Format {
	all := slices.DeleteFunc(format.Formats(), func(f format.Format) bool { return f.Read == nil })
	if _, ok := format.Named(articleName); !ok {
		all = append(all, format.Format{Name: articleName, Title: "abstract page of a review article, saved as text"})
	}
	return all
}

// splitFormat divides what was given into the name of a format, if it is one,
// and files.
func splitFormat(given []string) (name string, files []string, err error) {
	var names []string
	for _, f := range importFormats() {
		names = append(names, f.Name)
	}
	switch first := given[0]; {
	case slices.Contains(names, first) && len(given) > 1:
		return first, given[1:], nil
	case exists(first) || first == stdinName:
		return "", given, nil
	case slices.Contains(names, first):
		return "", nil, fmt.Errorf("which FILE is to be read as %s?", first)
	case len(given) > 1 && !strings.ContainsAny(first, `./\`):
		return "", nil, fmt.Errorf("%q is no file, and no format; formats are %s", first, strings.Join(names, ", "))
	}
	return "", given, nil
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

// importFile is a file to import. It is opened when it is first read, for there
// may be thousands.
type importFile struct {
	name   string // as it was given
	size   int64  // in bytes; 0 where it is not known
	stream bool   // a pipe or a device, of which what was read is gone
	opened io.ReadCloser
	begun  []byte // what has been read of a stream
	end    error  // why there is nothing more
	bar    *progress
}

// Read implements io.Reader.
func (f *importFile) Read(p []byte) (int, error) {
	if len(f.begun) > 0 {
		n := copy(p, f.begun)
		f.begun = f.begun[n:]
		return n, nil
	}
	if f.end != nil {
		return 0, f.end
	}
	if f.opened == nil {
		file, err := os.Open(f.name)
		if err != nil {
			return 0, err
		}
		f.opened = file
	}
	n, err := f.opened.Read(p)
	f.bar.add(n)
	if err != nil {
		f.end = err
		_ = f.opened.Close() // opened for reading
	}
	return n, err
}

// head is the beginning of a file, for guessing its format.
func (f *importFile) head() ([]byte, error) {
	r := f.opened
	if r == nil {
		file, err := os.Open(f.name)
		if err != nil {
			return nil, err
		}
		r = file
		if f.stream {
			f.opened = file
		} else {
			defer file.Close() //nolint:errcheck // opened for reading
		}
	}
	head, err := io.ReadAll(io.LimitReader(r, format.GuessSize))
	if f.opened != nil {
		f.begun = head
	}
	return head, err
}

// findFiles returns the files that were given, and those in folders that have
// an ending of the format, or of any if none is named.
func findFiles(a *app, name string, paths []string) ([]*importFile, error) {
	var all []*importFile
	for _, path := range paths {
		if path == stdinName {
			all = append(all, &importFile{name: "standard input", opened: io.NopCloser(a.stdin)})
			continue
		}
		info, err := os.Stat(path)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return nil, fmt.Errorf("there is no file %s", path)
		case err != nil:
			return nil, err
		case !info.IsDir():
			all = append(all, &importFile{name: path, size: info.Size(), stream: !info.Mode().IsRegular()})
			continue
		}
		within, err := filesWithin(path, name)
		if err != nil {
			return nil, err
		}
		all = append(all, within...)
	}
	return all, nil
}

// filesWithin finds the files of a folder and of those below it, in the order of
// their names. Hidden ones are passed over, and the schema of a pack.yaml.
func filesWithin(folder, name string) ([]*importFile, error) {
	var all []*importFile
	formats := slices.DeleteFunc(importFormats(), func(f format.Format) bool { return name != "" && f.Name != name })
	err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case path != folder && strings.HasPrefix(entry.Name(), "."):
			if entry.IsDir() {
				return fs.SkipDir
			}
		case entry.Name() == content.SchemaName: // stands beside a pack.yaml, and holds no terms
		case entry.Type().IsRegular() && slices.ContainsFunc(formats, func(f format.Format) bool { return f.Ends(entry.Name()) }):
			info, err := entry.Info()
			if err != nil {
				return err
			}
			all = append(all, &importFile{name: path, size: info.Size()})
		}
		return nil
	})
	if err == nil && len(all) == 0 {
		var endings []string
		for _, f := range formats {
			endings = append(endings, f.Endings...)
		}
		err = fmt.Errorf("%s holds no file that could be read; their names end in %s", folder, strings.Join(slices.Compact(slices.Sorted(slices.Values(endings))), ", "))
	}
	return all, err
}

// formatOf is the format with a name or, without one, that of the files.
func formatOf(name string, files []*importFile) (format.Format, error) {
	if f, ok := format.Named(name); ok {
		return f, nil
	}
	var found format.Format
	for i, file := range files {
		head, err := file.head()
		if err != nil {
			return format.Format{}, fmt.Errorf("%s: %w", file.name, err)
		}
		f, err := format.Guess(file.name, head)
		switch {
		case errors.Is(err, format.ErrUnknownFormat):
			return format.Format{}, fmt.Errorf("%s: %w, as in labgloss import FORMAT FILE", file.name, err)
		case err != nil:
			return format.Format{}, fmt.Errorf("%s: %w", file.name, err)
		case i > 0 && f.Name != found.Name:
			return format.Format{}, fmt.Errorf("%s is %s, and %s is %s; import them one by one, or name the format before them",
				files[0].name, found.Name, file.name, f.Name)
		}
		found = f
	}
	return found, nil
}
