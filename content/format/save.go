package format

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"

	"labgloss/content"
	"labgloss/content/compiled"
)

// What Save refuses.
var (
	// ErrExists is returned without force where the folder has a pack.
	ErrExists = errors.New("exists already")
	// ErrNotPack is returned where a file stands in the folder's place, or the
	// folder holds something and no pack.yaml.
	ErrNotPack = errors.New("is no pack")
)

// maxTogether is how many terms stand in pack.yaml; more have a file of their
// own. It is more than anybody reads through in one file, and pack.yaml with as
// many is loaded in a tenth of a second.
const maxTogether = 1000

// Save writes a pack, which has no images, as the folder dir, all or nothing. One
// of many terms gets them in a file of their own, and its compiled form. MaySave
// says where. With force a pack that is there is replaced, with the schema beside
// it; whatever else dir holds, such as the lab's own figures or its version control,
// stays.
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
	exists, err := MaySave(dir, force)
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
		err = replace(dir, fresh, filepath.Join(work, "old"))
	default:
		err = os.Rename(fresh, dir)
	}
	return errors.Join(err, os.RemoveAll(work), syncPath(place))
}

// replace puts the files of a fresh pack in the place of those in dir, which go
// to another folder. Where that fails, they come back.
func replace(dir, fresh, old string) error {
	if err := os.Mkdir(old, 0o755); err != nil {
		return err
	}
	names := []string{content.SchemaName, content.TermsFileName, compiled.FileName, content.FileName}
	for i, name := range names {
		at := filepath.Join(dir, name)
		if err := errors.Join(move(at, filepath.Join(old, name)), move(filepath.Join(fresh, name), at)); err != nil {
			for _, moved := range names[:i+1] {
				err = errors.Join(err, move(filepath.Join(old, moved), filepath.Join(dir, moved)))
			}
			return err
		}
	}
	return nil
}

// move moves a file, if it is there.
func move(from, to string) error {
	if err := os.Rename(from, to); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// MaySave tells whether Save may write to a folder, and whether that exists: one
// that is not there, is empty, or has a pack and may be replaced by force. A
// schema and hidden files, such as version control's, count for nothing.
func MaySave(dir string, force bool) (exists bool, err error) {
	entries, err := os.ReadDir(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	if path, ok := errors.AsType[*fs.PathError](err); ok {
		err = path.Err // without the name again
	}
	if err != nil {
		return true, fmt.Errorf("%s %w: %w; choose another folder", dir, ErrNotPack, err)
	}
	others := slices.ContainsFunc(entries, func(e fs.DirEntry) bool {
		return e.Name() != content.SchemaName && !strings.HasPrefix(e.Name(), ".")
	})
	_, err = os.Stat(filepath.Join(dir, content.FileName))
	switch {
	case err != nil && others:
		return true, fmt.Errorf("%s %w: it holds files, but no %s; choose another folder", dir, ErrNotPack, content.FileName)
	case err == nil && !force:
		return true, fmt.Errorf("%s %w; choose another folder, or replace the pack in it with --force", dir, ErrExists)
	}
	return true, nil
}

// writeFolder makes the folder of a pack, and makes sure that it is on the
// disk and can be loaded.
func writeFolder(ctx context.Context, dir string, p *content.Pack) error {
	if err := os.Mkdir(dir, 0o755); err != nil {
		return err
	}
	if len(p.Terms) > maxTogether {
		if err := writeTerms(dir, p.Terms); err != nil {
			return err
		}
		head := *p
		head.Terms = nil
		p = &head
	}
	err := create(filepath.Join(dir, content.FileName), func(w io.Writer) error {
		_, err := io.WriteString(w, content.Modeline)
		return errors.Join(err, WritePack(w, p))
	})
	if err := errors.Join(err, writeSchema(dir), ctx.Err()); err != nil {
		return err
	}
	return errors.Join(tryOut(dir), syncPath(dir))
}

// writeTerms writes the file of terms of a large pack.
func writeTerms(dir string, terms []content.Term) error {
	return create(filepath.Join(dir, content.TermsFileName), func(w io.Writer) error {
		b := bufio.NewWriter(w)
		return errors.Join(content.WriteTerms(b, terms), b.Flush())
	})
}

// create writes a new file, and makes sure that it is on the disk.
func create(name string, write func(w io.Writer) error) error {
	f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	return errors.Join(write(f), f.Sync(), f.Close())
}

// tryOut opens a pack as a bot will, which compiles it if it is large.
func tryOut(dir string) error {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return err
	}
	defer root.Close()
	o, err := compiled.Open(root, compiled.Quickly)
	return errors.Join(err, o.Unwritten)
}

// writeSchema writes the schema that the pack's first line names, so that
// editors find it without a network.
func writeSchema(dir string) error {
	return create(filepath.Join(dir, content.SchemaName), func(w io.Writer) error {
		_, err := io.WriteString(w, content.Schema())
		return err
	})
}

// syncPath puts a folder's entries on the disk.
func syncPath(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}
