package format

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"labgloss/content"
)

// What Save refuses.
var (
	// ErrExists is returned without force where the folder exists.
	ErrExists = errors.New("exists already")
	// ErrNotPack is returned with force where a file stands in the folder's
	// place, or the folder holds something and no pack.yaml.
	ErrNotPack = errors.New("is no pack")
)

// Save writes a pack, which has no images, as the folder dir, all or nothing.
// An existing dir is refused; with force it is replaced with all that it
// holds, if it is a pack or empty. The old one is set aside until the new one
// stands in its place, and put back if that fails.
//
// What Save writes, content.Load reads: a pack in which that would find
// mistakes is not saved, and the findings are the error.
func Save(dir string, p *content.Pack, force bool) error {
	if err := save(dir, p, force); err != nil {
		return fmt.Errorf("saving the pack: %w", err)
	}
	return nil
}

func save(dir string, p *content.Pack, force bool) error {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return err
	}
	if err := mayWrite(dir, force); err != nil {
		return err
	}
	parent, name := filepath.Split(dir)
	if err := os.MkdirAll(parent, 0o755); err != nil {
		return err
	}
	// Renaming is only certain within one file system, so the work is done
	// beside dir.
	work, err := os.MkdirTemp(parent, "."+name+".saving-*")
	if err != nil {
		return err
	}
	fresh := filepath.Join(work, "new")
	if err := writeFolder(fresh, p); err != nil {
		return errors.Join(err, os.RemoveAll(work))
	}
	aside := ""
	if force {
		aside = filepath.Join(work, "old")
	}
	if err := swap(fresh, dir, aside); err != nil {
		return err
	}
	return errors.Join(os.RemoveAll(work), syncPath(parent))
}

// mayWrite decides whether a pack may be written to dir.
func mayWrite(dir string, force bool) error {
	entries, err := os.ReadDir(dir)
	if _, statErr := os.Lstat(dir); errors.Is(statErr, fs.ErrNotExist) {
		return nil
	}
	if !force {
		return fmt.Errorf("%s %w; choose another folder, or replace it with --force", dir, ErrExists)
	}
	if err != nil {
		return fmt.Errorf("%s %w: %w; choose another folder", dir, ErrNotPack, err)
	}
	if _, err := os.Stat(filepath.Join(dir, content.FileName)); err != nil && len(entries) > 0 {
		return fmt.Errorf("%s %w: it holds files, but no %s; choose another folder", dir, ErrNotPack, content.FileName)
	}
	return nil
}

// writeFolder makes the folder of a pack, and makes sure that it is on the
// disk and can be loaded.
func writeFolder(dir string, p *content.Pack) error {
	if err := os.Mkdir(dir, 0o755); err != nil {
		return err
	}
	name := filepath.Join(dir, content.FileName)
	f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	if err := errors.Join(WritePack(f, p), f.Sync(), f.Close()); err != nil {
		return err
	}
	if _, err := content.Load(os.DirFS(dir)); err != nil {
		return err
	}
	return syncPath(dir)
}

// syncPath puts a folder's entries on the disk.
func syncPath(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}

// swap puts fresh in the place of dir. Where aside is given, what stands
// there is moved to it first, and back if fresh cannot take its place. The
// folder around fresh and aside is removed on failure, unless the old pack
// could not be moved back.
func swap(fresh, dir, aside string) error {
	work := filepath.Dir(fresh)
	hadOld := false
	if aside != "" {
		err := os.Rename(dir, aside)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return errors.Join(err, os.RemoveAll(work))
		}
		hadOld = err == nil
	}
	err := os.Rename(fresh, dir)
	if err == nil {
		return nil
	}
	if hadOld {
		if back := os.Rename(aside, dir); back != nil {
			return fmt.Errorf("%w; the old pack is kept in %s: %w", err, aside, back)
		}
	}
	return errors.Join(err, os.RemoveAll(work))
}
