package packs_test

import (
	"encoding/xml"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// drawing is the SVG source of a schematic.
type drawing struct {
	file string // its path, with slashes
	svg  []byte
	root element
}

// element is an element of an SVG, with those within it in their order.
type element struct {
	XMLName  xml.Name
	Class    string    `xml:"class,attr"`
	Width    int64     `xml:"width,attr"`
	Height   int64     `xml:"height,attr"`
	Text     string    `xml:",chardata"`
	Elements []element `xml:",any"`
}

// drawings are the sources of all schematics that are shipped.
func drawings(t *testing.T) (all []drawing) {
	t.Helper()
	files, err := filepath.Glob("*/figures/*.svg")
	if err != nil || len(files) == 0 {
		t.Fatalf("no drawings: %v", err)
	}
	for _, file := range files {
		d := drawing{file: filepath.ToSlash(file), svg: read(t, file)}
		if err := xml.Unmarshal(d.svg, &d.root); err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		all = append(all, d)
	}
	return all
}

func read(t *testing.T, file string) []byte {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// picture is the path of the PNG that is made of the drawing.
func (d drawing) picture() string { return strings.TrimSuffix(d.file, ".svg") + ".png" }

// parts are the groups between header and footer: what the figure shows.
func (d drawing) parts() (parts []element) {
	for _, e := range d.root.Elements {
		if e.XMLName.Local == "g" && e.Class != "header" && e.Class != "footer" {
			parts = append(parts, e)
		}
	}
	return parts
}

// named returns the elements of that name in e, the outermost ones.
func (e element) named(name string) (found []element) {
	for _, inner := range e.Elements {
		if inner.XMLName.Local == name {
			found = append(found, inner)
			continue
		}
		found = append(found, inner.named(name)...)
	}
	return found
}

// words returns the text of an element, that of its lines joined by spaces.
func (e element) words() string {
	words := strings.Fields(e.Text)
	for _, inner := range e.Elements {
		words = append(words, inner.words())
	}
	return strings.Join(words, " ")
}
