package content

import (
	"fmt"
	"io"
	"io/fs"
)

// MaxImageSize bounds a figure's image, in bytes: a reply in a chat is loaded
// by everybody who scrolls past, on a phone too.
const MaxImageSize = 500_000

// Image is a picture, read once and shared. It is not to be changed.
type Image struct {
	// Data is the file as it is.
	Data []byte
}

// readImages reads the images of a pack that was found to be valid.
func (p *Pack) readImages(fsys fs.FS) error {
	for i := range p.Figures {
		f := &p.Figures[i]
		if f.Image == "" {
			continue
		}
		data, err := readImage(fsys, f.Image)
		if err != nil {
			return fmt.Errorf("reading the image of figure %s: %w", f.ID, err)
		}
		f.Picture = &Image{Data: data}
	}
	return nil
}

func readImage(fsys fs.FS, name string) ([]byte, error) {
	file, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	data, err := io.ReadAll(io.LimitReader(file, MaxImageSize+1))
	if err != nil {
		return nil, err
	}
	if len(data) > MaxImageSize {
		return nil, fmt.Errorf("%s has more than %d bytes", name, MaxImageSize)
	}
	return data, nil
}
