package compiled

import (
	"bufio"
	"cmp"
	"crypto/rand"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"runtime"
	"strings"
	"sync"
	"time"

	"github.com/cespare/xxhash/v2"
	"golang.org/x/sync/errgroup"

	"labgloss/content"
	"labgloss/content/flat"
)

// sources are the hashes of the files that a compiled form is made of. They
// tell states of a pack apart, not friend from foe: whoever can write one of
// these files can write the pack.
type sources struct{ header, terms uint64 }

func (s sources) String() string { return fmt.Sprintf("%016x%016x", s.header, s.terms) }

func hashSources(folder *os.Root) (of sources, err error) {
	if of.header, err = hashFile(folder, content.FileName); err == nil {
		of.terms, err = hashFile(folder, content.TermsFileName)
	}
	return of, err
}

func hashFile(folder *os.Root, name string) (uint64, error) {
	f, size, err := openFile(folder, name)
	if err != nil {
		return 0, fmt.Errorf("reading the pack: %w", err)
	}
	defer f.Close() //nolint:errcheck // opened for reading
	buffers := sync.Pool{New: func() any { return new([block]byte) }}
	sum, err := hashBlocks(size, func(from, to int64) (uint64, error) {
		buffer, _ := buffers.Get().(*[block]byte)
		defer buffers.Put(buffer)
		n, err := f.ReadAt(buffer[:to-from], from)
		return xxhash.Sum64(buffer[:n]), err
	})
	if err != nil {
		return 0, fmt.Errorf("reading the pack: %w", err)
	}
	return sum, nil
}

// openFile opens a file and tells its size. What is none is not opened, which of
// a pipe does not return.
func openFile(folder *os.Root, name string) (*os.File, int64, error) {
	info, err := folder.Stat(name)
	switch {
	case err != nil:
		return nil, 0, err
	case !info.Mode().IsRegular():
		return nil, 0, fmt.Errorf("%s is no file", name)
	}
	f, err := folder.Open(name)
	if err != nil {
		return nil, 0, err
	}
	if info, err = f.Stat(); err != nil {
		return nil, 0, errors.Join(err, f.Close())
	}
	return f, info.Size(), nil
}

// head is how the file begins. What follows is laid out behind it.
type head struct {
	magic [8]byte
	// order is written as the machine has it.
	order, version uint32
	sources
	size, hash uint64 // of what follows
}

const (
	headSize = 48
	order    = 0x01020304
)

//nolint:gochecknoglobals // a constant
var magic = [8]byte{'l', 'a', 'b', 'g', 'l', 'o', 's', 's'}

func headOf(memory []byte) (h head) {
	n := binary.NativeEndian
	copy(h.magic[:], memory)
	h.order, h.version = n.Uint32(memory[8:]), n.Uint32(memory[12:])
	h.header, h.terms = n.Uint64(memory[16:]), n.Uint64(memory[24:])
	h.size, h.hash = n.Uint64(memory[32:]), n.Uint64(memory[40:])
	return h
}

func (h head) bytes() []byte {
	n := binary.NativeEndian
	b := n.AppendUint32(n.AppendUint32(h.magic[:], h.order), h.version)
	for _, number := range []uint64{h.header, h.terms, h.size, h.hash} {
		b = n.AppendUint64(b, number)
	}
	return b
}

// check tells whether what follows is whole, and made of these sources.
func (h head) check(rest []byte, of sources) error {
	switch {
	case h.magic != magic:
		return ErrDamaged
	case h.order != order || h.version != content.LayoutVersion || h.sources != of:
		return ErrStale
	case h.size != uint64(len(rest)) || h.hash != hashOf(rest):
		return ErrDamaged
	}
	return nil
}

// block is how much is hashed at a time, of what all processors hash.
const block = 1 << 20

// hashOf hashes a file's memory.
func hashOf(memory []byte) uint64 {
	sum, _ := hashBlocks(int64(len(memory)), func(from, to int64) (uint64, error) {
		return xxhash.Sum64(memory[from:to]), nil
	})
	return sum
}

// hashBlocks returns the hash of the hashes of all blocks of so many bytes.
func hashBlocks(size int64, hash func(from, to int64) (uint64, error)) (uint64, error) {
	sums := make([]byte, 8*((size+block-1)/block))
	var all errgroup.Group
	all.SetLimit(runtime.GOMAXPROCS(0))
	for i := range int64(len(sums) / 8) {
		all.Go(func() error {
			sum, err := hash(i*block, min((i+1)*block, size))
			binary.LittleEndian.PutUint64(sums[8*i:], sum)
			return err
		})
	}
	err := all.Wait()
	return xxhash.Sum64(sums), err
}

// blockHash is hashOf for what is written.
type blockHash struct {
	sums []byte
	now  *xxhash.Digest
	left int // of the block
}

func newBlockHash() *blockHash { return &blockHash{now: xxhash.New(), left: block} }

func (b *blockHash) Write(p []byte) (int, error) {
	n := len(p)
	for len(p) > 0 {
		part := p[:min(len(p), b.left)]
		_, _ = b.now.Write(part) // which does not fail
		p, b.left = p[len(part):], b.left-len(part)
		if b.left == 0 {
			b.end()
		}
	}
	return n, nil
}

func (b *blockHash) end() {
	b.sums = binary.LittleEndian.AppendUint64(b.sums, b.now.Sum64())
	b.now.Reset()
	b.left = block
}

func (b *blockHash) sum() uint64 {
	if b.left < block {
		b.end()
	}
	return xxhash.Sum64(b.sums)
}

// writeFile writes the compiled form, all or nothing. Who may read the terms may
// read it, and nobody write to it: what is mapped must not change, and go even
// less, under those who read it. They keep what they have when it is replaced.
func writeFile(folder *os.Root, of sources, e *content.Edition) error {
	sweep(folder)
	terms, err := folder.Stat(content.TermsFileName)
	if err != nil {
		return fmt.Errorf("writing the compiled form: %w", err)
	}
	name := FileName + "." + rand.Text()
	f, err := folder.OpenFile(name, os.O_RDWR|os.O_CREATE|os.O_EXCL, terms.Mode().Perm()&^0o222)
	if err != nil {
		return fmt.Errorf("writing the compiled form: %w", err)
	}
	err = errors.Join(layOut(f, of, e), f.Sync(), f.Close())
	if err == nil {
		err = put(folder, name)
	}
	if err != nil {
		return fmt.Errorf("writing the compiled form: %w", errors.Join(err, folder.Remove(name)))
	}
	return nil
}

// put gives what was written its name.
func put(folder *os.Root, name string) error {
	err := folder.Rename(name, FileName)
	if errors.Is(err, fs.ErrPermission) { // Windows replaces nothing that cannot be written to
		err = errors.Join(folder.Chmod(FileName, 0o600), folder.Rename(name, FileName))
	}
	return err
}

// layOut writes an edition, and the head when all is known that it says.
func layOut(f *os.File, of sources, e *content.Edition) error {
	if _, err := f.Write(make([]byte, headSize)); err != nil {
		return err
	}
	hash := newBlockHash()
	w := bufio.NewWriterSize(io.MultiWriter(f, hash), 1<<20)
	l := flat.Writing(w)
	e.Lay(l)
	if err := cmp.Or(l.Err(), w.Flush()); err != nil { // the writer's comes from both
		return err
	}
	h := head{magic, order, content.LayoutVersion, of, uint64(l.Size()), hash.sum()}
	_, err := f.WriteAt(h.bytes(), 0)
	return err
}

// abandoned is how old a file is that nobody writes any more.
const abandoned = time.Hour

// sweep removes what was left by whoever was ended while writing.
func sweep(folder *os.Root) {
	dir, err := folder.Open(".")
	if err != nil {
		return
	}
	defer dir.Close() //nolint:errcheck // opened for reading
	entries, err := dir.ReadDir(-1)
	if err != nil {
		return
	}
	for _, entry := range entries {
		info, err := entry.Info()
		if err == nil && strings.HasPrefix(entry.Name(), FileName+".") && time.Since(info.ModTime()) > abandoned {
			_ = folder.Remove(entry.Name()) // the next one may
		}
	}
}
