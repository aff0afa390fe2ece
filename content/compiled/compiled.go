// Package compiled keeps large packs in a form that is used where it lies: a
// file beside the pack, mapped into memory, in which the terms, the index of
// their names and all else that an edition holds are laid out.
//
// The file is a copy and never trusted: it says of which files it was made, by
// their hash, and by another hash that it is whole. What is missing, stale or
// damaged is made anew. Small packs, which have their terms in pack.yaml, have
// no such file.
//
// The package writes nothing else, and knows neither Discord nor a logger.
package compiled

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"runtime"

	"github.com/edsrzf/mmap-go"

	"labgloss/content"
	"labgloss/content/flat"
)

// FileName is the name of the compiled form in a pack's folder. It begins with
// a dot, as it is no part of the pack.
const FileName = ".terms.compiled"

// Why a compiled form is made anew, besides fs.ErrNotExist.
var (
	// ErrStale is that the pack is another than it was made of, or that this
	// version or machine lays it out in another way.
	ErrStale = errors.New("the compiled form is of another state of the pack")
	// ErrDamaged is that the file is not as it was written.
	ErrDamaged = errors.New("the compiled form is damaged")
)

// errChanging is that a pack was another when it had been read than before.
var errChanging = errors.New("the pack changed while it was read")

// Opened is a pack that was made ready.
type Opened struct {
	*content.Edition
	// Warnings are what the pack was said of when it was loaded.
	Warnings content.Findings
	// Made is why a compiled form was made: fs.ErrNotExist, ErrStale or
	// ErrDamaged; nil where it was there, or the pack is small.
	Made error
	// State tells states of a large pack's files apart; it is empty for a small
	// pack.
	State string
	// Unwritten is why it could not be written; the pack is held in memory.
	Unwritten error
}

// Loader loads a pack with all its terms, as content.Load and content.Check do.
type Loader func(fsys fs.FS) (p *content.Pack, warnings content.Findings, err error)

// Quickly is the loader of a bot, that looks for mistakes only.
func Quickly(fsys fs.FS) (*content.Pack, content.Findings, error) {
	p, err := content.Load(fsys)
	return p, nil, err
}

// Open makes the pack in a folder ready. One with a file of terms is opened from
// its compiled form, without loading them; that is made first if need be. The
// error is the loader's.
func Open(folder *os.Root, load Loader) (Opened, error) { return open(folder, load, false) }

// Reload is Open for whoever wants to know the loader's warnings: the pack is
// loaded in any case.
func Reload(folder *os.Root, load Loader) (Opened, error) { return open(folder, load, true) }

func open(folder *os.Root, load Loader, always bool) (Opened, error) {
	if _, err := folder.Stat(content.TermsFileName); err != nil {
		return openSmall(folder, load)
	}
	of, err := hashSources(folder) // before loading, so that what changes meanwhile is noticed
	if err != nil {
		return Opened{}, err
	}
	edition, why := openForm(folder, of)
	if why == nil && !always {
		return Opened{Edition: edition, State: of.String()}, nil
	}
	p, warnings, err := load(folder.FS())
	if err != nil {
		return Opened{Warnings: warnings}, err
	}
	o := Opened{Edition: edition, Warnings: warnings, State: of.String()}
	if why != nil {
		o.compile(folder, of, p, why)
	}
	return o, nil
}

// openSmall makes a pack ready that has its terms in pack.yaml.
func openSmall(folder *os.Root, load Loader) (Opened, error) {
	p, warnings, err := load(folder.FS())
	if err != nil {
		return Opened{Warnings: warnings}, err
	}
	return Opened{Edition: content.NewEdition(p), Warnings: warnings}, nil
}

// compile makes the compiled form of a pack that was loaded from these sources,
// and which takes its place where it could be written.
func (o *Opened) compile(folder *os.Root, of sources, p *content.Pack, why error) {
	o.Edition, o.Made = content.NewEdition(p), why
	written, err := rewrite(folder, of, o.Edition)
	if o.Unwritten = err; err == nil {
		o.Edition = written
	}
}

// rewrite writes the compiled form of an edition that was made of these sources,
// and opens it.
func rewrite(folder *os.Root, of sources, e *content.Edition) (*content.Edition, error) {
	switch now, err := hashSources(folder); {
	case err != nil:
		return nil, err
	case now != of:
		return nil, errChanging
	}
	if err := writeFile(folder, of, e); err != nil {
		return nil, err
	}
	return openForm(folder, of)
}

// openForm opens the compiled form, if it is whole and of these sources.
func openForm(folder *os.Root, of sources) (*content.Edition, error) {
	memory, err := mapFile(folder)
	if err != nil {
		return nil, err
	}
	edition, err := read(folder, memory, of)
	if err != nil {
		return nil, errors.Join(err, memory.Unmap())
	}
	runtime.AddCleanup(edition, func(memory mmap.MMap) {
		_ = memory.Unmap() // nobody is left to tell
	}, memory)
	return edition, nil
}

func mapFile(folder *os.Root) (mmap.MMap, error) {
	f, size, err := openFile(folder, FileName)
	if err != nil {
		return nil, fmt.Errorf("opening the compiled form: %w", err)
	}
	defer f.Close() //nolint:errcheck // opened for reading
	if size < headSize {
		return nil, ErrDamaged
	}
	memory, err := mmap.Map(f, mmap.RDONLY, 0)
	if err != nil {
		return nil, fmt.Errorf("mapping the compiled form: %w", err)
	}
	return memory, nil
}

// read returns the edition that lies in memory.
func read(folder *os.Root, memory []byte, of sources) (*content.Edition, error) {
	if err := headOf(memory).check(memory[headSize:], of); err != nil {
		return nil, err
	}
	header, err := content.LoadHeader(folder.FS())
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrStale, err)
	}
	if now, err := hashFile(folder, content.FileName); err != nil || now != of.header {
		return nil, ErrStale // changed since
	}
	edition, err := content.LaidEdition(header, flat.Reading(memory[headSize:]))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	return edition, nil
}
