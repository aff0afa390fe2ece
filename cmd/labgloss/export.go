package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"labgloss/content"
	"labgloss/content/format"
	"labgloss/content/packs"
)

type exportCmd struct {
	Pack     string `arg:"" optional:"" help:"The folder of a pack, or the ID of a shipped one."`
	Format   string `placeholder:"FORMAT" help:"How to write it; unless told, by the ending of --output."`
	Template string `placeholder:"FORMAT" help:"Write an empty, explained table to fill in, as csv, tsv or xlsx."`
	Output   string `short:"o" placeholder:"FILE" help:"Write to FILE instead of standard output."`
	Force    bool   `help:"Replace FILE, if it is there."`
}

// Help lists the formats.
func (*exportCmd) Help() string {
	var b strings.Builder
	b.WriteString("Formats, and the endings of their files:\n\n")
	for _, f := range exportFormats() {
		fmt.Fprintf(&b, "  %-6s %-12s %s\n", f.Name, strings.Join(f.EndingsWritten(), " "), f.Title)
	}
	return b.String()
}

// exportFormats are the formats that can be written.
func exportFormats() []format.Format {
	return slices.DeleteFunc(format.Formats(), func(f format.Format) bool { return f.Write == nil })
}

// Run writes a pack or a template.
func (c *exportCmd) Run(a *app) error {
	switch {
	case c.Template != "" && (c.Pack != "" || c.Format != ""):
		return usageError{errors.New("--template writes a table without terms; it takes no PACK and no --format")}
	case c.Template != "":
		return c.template(a)
	case c.Pack == "":
		return usageError{fmt.Errorf("which PACK? Give its folder, or the ID of a shipped one: %s", strings.Join(packs.IDs(), ", "))}
	}
	f, err := c.chosen()
	if err != nil {
		return usageError{err}
	}
	pack, err := namedPack(c.Pack)
	if err != nil {
		return usageError{err}
	}
	if err := c.write(a, f.Binary, func(w io.Writer) error { return f.Write(w, pack) }); err != nil {
		return err
	}
	c.tellLeftOut(a, f, pack)
	return nil
}

// tellLeftOut tells what of a pack is not in the file, because the format has no
// place for it.
func (*exportCmd) tellLeftOut(a *app, f format.Format, pack *content.Pack) {
	if n := images(pack); n > 0 && !f.Images {
		fmt.Fprintf(a.stderr, "labgloss: %s of figures left out, which %s cannot hold\n", plural(n, "image"), f.Name)
	}
	if n := undefined(pack); n > 0 && f.Defined {
		fmt.Fprintf(a.stderr, "labgloss: %s without a definition left out, of which %s makes nothing\n", plural(n, "term"), f.Name)
	}
}

// template writes a table to fill in.
func (c *exportCmd) template(a *app) error {
	f, _ := format.Named(c.Template)
	err := c.write(a, f.Binary, func(w io.Writer) error { return format.Template(w, c.Template) })
	if errors.Is(err, format.ErrNoTemplate) {
		return usageError{err}
	}
	return err
}

// chosen is the format that is wanted.
func (c *exportCmd) chosen() (format.Format, error) {
	formats := exportFormats()
	is := func(f format.Format) bool { return f.Name == c.Format }
	if c.Format == "" {
		is = func(f format.Format) bool { return c.Output != "" && f.EndsWritten(c.Output) }
	}
	if i := slices.IndexFunc(formats, is); i >= 0 {
		return formats[i], nil
	}
	var names []string
	for _, f := range formats {
		names = append(names, f.Name)
	}
	list := strings.Join(names, ", ")
	switch {
	case c.Format == "" && c.Output == "":
		return format.Format{}, fmt.Errorf("which --format? There are %s", list)
	case c.Format == "":
		return format.Format{}, fmt.Errorf("which --format? No format is written as %s; there are %s", filepath.Base(c.Output), list)
	}
	return format.Format{}, fmt.Errorf("there is no format %q to write; there are %s", c.Format, list)
}

// write writes to the file or to standard output, all or nothing: what fails
// writes no half.
func (c *exportCmd) write(a *app, binary bool, write func(io.Writer) error) error {
	if c.Output == "" && binary && isTerminal(a.stdout) {
		return usageError{errors.New("this format is nothing for a terminal; write it to a file with -o FILE")}
	}
	var b bytes.Buffer
	if err := write(&b); err != nil {
		return fmt.Errorf("exporting: %w", err)
	}
	err := error(nil)
	if c.Output == "" {
		_, err = b.WriteTo(a.stdout)
	} else {
		err = writeFile(c.Output, c.Force, func(w io.Writer) error {
			_, err := b.WriteTo(w)
			return err
		})
	}
	if err != nil {
		return fmt.Errorf("exporting: %w", err)
	}
	return nil
}

// namedPack is the pack in a folder, or the shipped one with an ID.
func namedPack(name string) (*content.Pack, error) {
	if exists(name) || !slices.Contains(packs.IDs(), name) {
		p, err := loadDir(name)
		if err != nil && !exists(name) {
			err = fmt.Errorf("%w; shipped are %s", err, strings.Join(packs.IDs(), ", "))
		}
		return p, err
	}
	folder, err := packs.Folder(name)
	if err != nil {
		return nil, err
	}
	return content.Load(folder)
}

// undefined counts the terms of a pack that have no definition.
func undefined(p *content.Pack) int {
	n := 0
	for i := range p.Terms {
		if p.Terms[i].Definition == "" {
			n++
		}
	}
	return n
}

// images counts the images of a pack's figures.
func images(p *content.Pack) int {
	n := 0
	for _, f := range p.Figures {
		if f.Image != "" {
			n++
		}
	}
	return n
}
