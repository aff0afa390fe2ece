package format

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

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
// An existing dir is refused. With force its pack.yaml is replaced, if it has
// one or is empty; whatever else it holds, such as the lab's own figures or
// its version control, stays.
//
// What Save writes, content.Load reads: a pack in which that would find
// mistakes is not saved, and the findings are the error. Where ctx ends before
// the last step, nothing is written.
func Save(ctx context.Context, dir string, p *content.Pack, force bool) error {
	err := save(ctx, filepath.Clean(dir), p, force)
	if errors.Is(err, syscall.ENOSPC) {
		err = fmt.Errorf("there is no space left for %s; nothing was written: %w", dir, err)
	}
	if err != nil {
		return fmt.Errorf("saving the pack: %w", err)
	}
	return nil
}

func save(ctx context.Context, dir string, p *content.Pack, force bool) error {
	exists, err := mayWrite(dir, force)
	if err != nil {
		return err
	}
	// Renaming is only certain within one folder's file system, so the new
	// pack is written where it is to stand.
	place := filepath.Dir(dir)
	if exists {
		place = dir
	}
	if err := os.MkdirAll(place, 0o755); err != nil {
		return err
	}
	work, err := os.MkdirTemp(place, "."+content.FileName+".saving-*")
	if err != nil {
		return err
	}
	fresh := filepath.Join(work, "new")
	err = errors.Join(writeFolder(ctx, fresh, p), ctx.Err())
	switch {
	case err != nil:
	case exists:
		err = os.Rename(filepath.Join(fresh, content.FileName), filepath.Join(dir, content.FileName))
	default:
		err = os.Rename(fresh, dir)
	}
	return errors.Join(err, os.RemoveAll(work), syncPath(place))
}

// mayWrite decides whether a pack may be written to dir, and says whether the
// folder exists.
func mayWrite(dir string, force bool) (exists bool, err error) {
	if _, err := os.Lstat(dir); errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	if !force {
		return true, fmt.Errorf("%s %w; choose another folder, or replace its %s with --force", dir, ErrExists, content.FileName)
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return true, fmt.Errorf("%s %w: %w; choose another folder", dir, ErrNotPack, err)
	}
	if _, err := os.Stat(filepath.Join(dir, content.FileName)); err != nil && len(entries) > 0 {
		return true, fmt.Errorf("%s %w: it holds files, but no %s; choose another folder", dir, ErrNotPack, content.FileName)
	}
	return true, nil
}

// writeFolder makes the folder of a pack, and makes sure that it is on the
// disk and can be loaded.
func writeFolder(ctx context.Context, dir string, p *content.Pack) error {
	if err := os.Mkdir(dir, 0o755); err != nil {
		return err
	}
	f, err := os.OpenFile(filepath.Join(dir, content.FileName), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	if err := errors.Join(WritePack(f, p), f.Sync(), f.Close(), ctx.Err()); err != nil {
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
