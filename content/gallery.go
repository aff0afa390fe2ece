package content

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
)

// gallery holds the images of a pack's folder. Each is read once.
type gallery struct {
	fsys fs.FS
	// closely has each image decoded to its end.
	closely bool
	opened  map[string]opened // by path
}

// opened is what came of reading an image.
type opened struct {
	image *Image
	err   error
}

// looksClosely tells whether the pack is read for whoever makes it. There may be
// no gallery.
func (g *gallery) looksClosely() bool { return g != nil && g.closely }

// open returns an image of the folder. Its error goes behind the path.
func (g *gallery) open(path string) (*Image, error) {
	if known, ok := g.opened[path]; ok {
		return known.image, known.err
	}
	var o opened
	o.image, o.err = g.read(path)
	if g.opened == nil {
		g.opened = make(map[string]opened)
	}
	g.opened[path] = o
	return o.image, o.err
}

func (g *gallery) read(path string) (*Image, error) {
	data, err := readImage(g.fsys, path)
	if err != nil {
		return nil, err
	}
	i, err := parseImage(data)
	if err != nil || !g.closely {
		return i, err
	}
	return i, i.decode()
}

// readImage reads a file into memory of just its size, which stays for as long
// as the pack does.
func readImage(fsys fs.FS, path string) ([]byte, error) {
	info, err := fs.Stat(fsys, path) // before it is opened, which of a pipe does not return
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, errors.New("is not in the pack's folder")
	case err != nil:
		return nil, fmt.Errorf("cannot be opened: %w", err)
	case !info.Mode().IsRegular():
		return nil, errors.New("is no file")
	case info.Size() == 0:
		return nil, errors.New("is empty")
	case info.Size() > MaxImageSize:
		return nil, fmt.Errorf("has %d kB; at most %d kB: save it 1600 pixels wide, as PNG with a palette, JPEG or WebP",
			(info.Size()+999)/1000, MaxImageSize/1000)
	}
	file, err := fsys.Open(path)
	if err != nil {
		return nil, fmt.Errorf("cannot be opened: %w", err)
	}
	defer file.Close()
	data := make([]byte, info.Size())
	if _, err := io.ReadFull(file, data); err != nil {
		return nil, fmt.Errorf("cannot be read: %w", err)
	}
	return data, nil
}
