package main

import (
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"slices"

	"labgloss/content"
)

// packFlags choose what a command knows.
type packFlags struct {
	Pack  []string `help:"Use the pack in this folder instead of the shipped ones; may be given several times. try and serve follow what changes in it." placeholder:"DIR" sep:"none" env:"LABGLOSS_PACK"`
	Packs []string `help:"Use all packs in the folders of this one; may be given several times." placeholder:"DIR" sep:"none" env:"LABGLOSS_PACKS"`
}

// folders are those of the packs that were chosen, each once; none if the shipped
// ones are to be used.
func (f packFlags) folders(a *app) ([]string, error) {
	all := slices.Clone(f.Pack)
	for _, dir := range f.Packs {
		found, err := onShelf(dir)
		if err == nil && len(found) == 0 {
			err = noPackIn(dir)
		}
		if err != nil {
			return nil, usageError{fmt.Errorf("%s: %w", a.setting("--packs"), err)}
		}
		all = append(all, found...)
	}
	var once []string
	for _, folder := range all {
		if !slices.ContainsFunc(once, func(o string) bool { return sameFolder(o, folder) }) {
			once = append(once, folder)
		}
	}
	return once, nil
}

// noPackIn says why no pack was found in a folder of packs.
func noPackIn(dir string) error {
	switch {
	case !exists(dir):
		return fmt.Errorf("there is no folder %s", dir)
	case exists(filepath.Join(dir, content.FileName)):
		return fmt.Errorf("%s is itself a pack; give it to --pack", dir)
	}
	return fmt.Errorf("there is no pack in %s: a pack is a folder in it that holds %s", dir, content.FileName)
}

// library opens the packs that were chosen, those with mistakes too, and logs what
// becomes of them.
func (f packFlags) library(a *app, log *slog.Logger) (*library, error) {
	folders, err := f.folders(a)
	if err != nil {
		return nil, err
	}
	l, err := openLibrary(log, folders)
	if err != nil && len(folders) > 0 {
		return nil, f.refused(a, err)
	}
	if err == nil {
		l.shelves = f.Packs
	}
	return l, err
}

// refused says of packs that cannot be used by which flag they came.
func (f packFlags) refused(a *app, err error) error {
	flag := "--pack"
	if len(f.Pack) == 0 {
		flag = "--packs"
	}
	return usageError{fmt.Errorf("%s: %w", a.setting(flag), err)}
}

// glossary opens the packs that were chosen, all without a mistake, for a command
// that only asks them.
func (f packFlags) glossary(a *app) (*content.Glossary, error) {
	l, err := f.library(a, slog.New(slog.DiscardHandler))
	if err != nil {
		return nil, err
	}
	if broken := l.broken(); len(broken) > 0 {
		return nil, f.refused(a, broken[0])
	}
	return l.of(""), nil
}

// loadDir loads the pack in a folder of the disk.
func loadDir(dir string) (*content.Pack, error) {
	root, err := openDir(dir)
	if err != nil {
		return nil, err
	}
	defer root.Close()
	p, err := content.Load(root.FS())
	return p, ofDir(dir, err)
}

// openDir opens the folder of a pack, so that no link leads out of it.
func openDir(dir string) (*os.Root, error) {
	info, err := os.Stat(dir)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("there is no folder %s", dir)
	case err != nil:
		return nil, fmt.Errorf("no pack: %w", err)
	case !info.IsDir():
		return nil, fmt.Errorf("%s is a file; a pack is the folder that holds %s", dir, content.FileName)
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, fmt.Errorf("opening the pack: %w", err)
	}
	return root, nil
}

// ofDir says of an error of loading which folder it is about.
func ofDir(dir string, err error) error {
	if findings, ok := errors.AsType[content.Findings](err); ok {
		return fmt.Errorf("the pack in %s is not valid:\n%w", dir, findings.In(dir))
	}
	if err != nil {
		return fmt.Errorf("loading the pack in %s: %w", dir, err)
	}
	return nil
}
