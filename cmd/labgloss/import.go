package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"labgloss/content"
	"labgloss/content/format"
)

type importCmd struct {
	Files    []string          `arg:"" name:"[format] file" help:"What to read: files, or folders of them, as one; - is standard input. A format before them says how; else they tell it themselves."`
	Output   string            `short:"o" required:"" placeholder:"DIR" help:"Write the pack to this folder."`
	Force    bool              `help:"Replace the pack in DIR; its other files stay, and what its terms silence."`
	ID       string            `name:"id" help:"The pack's ID, instead of one made of the folder's name."`
	Title    string            `help:"The pack's title, instead of what the files say."`
	Language string            `placeholder:"TAG" help:"The language of its labels (en, pt-BR), instead of what the files say."`
	Licence  string            `help:"Its licence, likewise."`
	Version  string            `help:"Its version, likewise."`
	Map      map[string]string `placeholder:"FIELD=HEADER" mapsep:"none" help:"In a table, the column with this header holds that field: term=Begriff. May be given several times."`
	Strict   bool              `help:"Write nothing if anything is skipped that a pack has a place for."`
	Report   string            `placeholder:"FILE" help:"Write what was skipped to FILE, one JSON object a line."`
}

// Help lists the formats.
func (*importCmd) Help() string {
	var b strings.Builder
	b.WriteString("Formats:\n\n")
	for _, f := range importFormats() {
		endings := wrap(strings.Join(f.Endings, " "), 30)
		fmt.Fprintf(&b, "  %-10s %-46s %s\n", f.Name, f.Title, endings[0])
		for _, more := range endings[1:] {
			fmt.Fprintf(&b, "%60s%s\n", "", more)
		}
	}
	return b.String()
}

// imported is what came of reading files.
type imported struct {
	format format.Format
	pack   *content.Pack
	report format.Report
}

// Run reads the files, writes the pack and tells what it found. Nothing is
// written if they make no pack, or on an interrupt.
func (c *importCmd) Run(a *app) error {
	defer a.stopOnSignal()()
	name, files, err := splitFormat(c.Files)
	if err != nil {
		return usageError{err}
	}
	if _, err := format.MaySave(c.Output, c.Force); err != nil {
		return fmt.Errorf("saving the pack: %w", err) // before somebody waits for what cannot be written
	}
	if name == articleName {
		return c.article(a, files)
	}
	bar := newProgress(a.stderr)
	got, err := attend(a.ctx, func() (imported, error) { return c.read(a, name, files, bar) })
	if err != nil {
		bar.end()
		return orInterrupted(fmt.Errorf("importing: %w", err))
	}
	if err := c.writeReport(got.report.Skips); err != nil {
		bar.end()
		return err
	}
	var b strings.Builder
	summariseImport(&b, got, c.Report)
	return c.finish(a, bar, &b, got.pack, got.report.Faults())
}

// writeReport writes what was skipped to a file, if it is wanted there.
func (c *importCmd) writeReport(skips []format.Skip) error {
	if c.Report == "" {
		return nil
	}
	return writeSkips(c.Report, skips)
}

// finish writes the pack, if it may, and says so below the report.
func (c *importCmd) finish(a *app, bar *progress, report *strings.Builder, pack *content.Pack, faults int) error {
	if c.Strict && faults > 0 {
		bar.end()
		_, err := io.WriteString(a.stdout, report.String())
		return errors.Join(err, fmt.Errorf("%s could not be taken into the pack, and --strict allows for none; nothing was written", plural(faults, "entry", "entries")))
	}
	bar.stage("writing the pack …")
	if kept := keepSilences(c.Output, pack); kept > 0 {
		fmt.Fprintf(report, "\nKept %s of the pack that was there\n", plural(kept, "silence"))
	}
	err := format.Save(a.ctx, c.Output, pack, c.Force)
	bar.end()
	if err != nil {
		return orInterrupted(err)
	}
	written := filepath.Join(c.Output, content.FileName)
	if terms := filepath.Join(c.Output, content.TermsFileName); exists(terms) {
		written += " and, a term a line, " + terms
	}
	fmt.Fprintf(report, "\nWrote %s. Read it through, then go on with\n  labgloss check %s\n  labgloss try --pack %s\n",
		written, shellQuote(c.Output), shellQuote(c.Output))
	_, err = io.WriteString(a.stdout, report.String())
	return err
}

func (c *importCmd) read(a *app, name string, paths []string, bar *progress) (imported, error) {
	files, err := findFiles(a, name, paths)
	if err != nil {
		return imported{}, err
	}
	f, err := formatOf(name, files)
	if err != nil {
		return imported{}, err
	}
	bar.expect(files)
	in := make([]format.Input, len(files))
	for i, file := range files {
		in[i] = format.Input{Name: file.name, Reader: file}
	}
	pack, report, err := f.Read(a.ctx, in, format.Options{
		ID: c.id(), Title: c.Title, Version: c.Version, Language: c.Language, Licence: c.Licence, Columns: c.Map,
	})
	if errors.Is(err, format.ErrNoColumn) {
		err = usageError{err}
	}
	return imported{f, pack, report}, err
}

// id is the pack's.
func (c *importCmd) id() string {
	if c.ID != "" {
		return c.ID
	}
	if id := format.PackID(filepath.Base(c.Output)); id != "" {
		return id
	}
	return "imported"
}

// orInterrupted says of the error of an interrupt what came of it.
func orInterrupted(err error) error {
	if errors.Is(err, context.Canceled) {
		return errors.New("interrupted; nothing was written")
	}
	return err
}

// attend waits for work that writes nothing, or for the end of ctx: reading from
// a terminal or a pipe does not end with it.
func attend[T any](ctx context.Context, work func() (T, error)) (T, error) {
	type outcome struct {
		value T
		err   error
	}
	done := make(chan outcome, 1)
	go func() {
		value, err := work()
		done <- outcome{value, err}
	}()
	select {
	case o := <-done:
		return o.value, o.err
	case <-ctx.Done():
		var none T
		return none, ctx.Err()
	}
}

// shellQuote writes a name so that it can be pasted into a shell.
func shellQuote(name string) string {
	if !strings.ContainsAny(name, " \t\n'\"\\$&|;<>()*?[]#~`!{}") {
		return name
	}
	return "'" + strings.ReplaceAll(name, "'", `'\''`) + "'"
}
