package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"labgloss/content"
	"labgloss/content/lint"
	"labgloss/content/packs"
)

type checkCmd struct {
	Packs   []string     `arg:"" optional:"" name:"pack" help:"Folders of packs; the shipped ones if none is given."`
	Format  string       `default:"text" enum:"text,json,sarif" help:"How to write what is found: ${enum}."`
	Links   bool         `help:"Look whether links lead anywhere."`
	Strict  bool         `help:"Fail on warnings too."`
	All     bool         `help:"List all warnings, and not only the first of each kind (text)."`
	Explain content.Code `placeholder:"CODE" help:"Tell more of a kind of finding, and check nothing."`
}

// Help lists the codes, and says what JSON is written.
func (*checkCmd) Help() string {
	var b strings.Builder
	b.WriteString("What can be found, by code:\n")
	for s := content.Mistake; s <= content.Note; s++ {
		fmt.Fprintf(&b, "\n%s:\n\n", s)
		for _, k := range content.Kinds() {
			if k.Severity == s {
				fmt.Fprintf(&b, "  %s\n", k.Code)
				writeWrapped(&b, indent+indent, k.Summary)
			}
		}
	}
	b.WriteString(`
Warnings and notes are silenced in a term, with a reason:

  silenced: [{code: orphan-term, because: the source relates it to no other}]

` + jsonHelp)
	return b.String()
}

// Run checks each pack, writes what is found, and fails if there is a mistake.
func (c *checkCmd) Run(a *app) error {
	if c.Explain != "" {
		return explain(a.stdout, c.Explain)
	}
	rules := []content.Rule{lint.Rule()}
	if c.Links {
		defer a.stopOnSignal()()
		rules = append(rules, newLinkChecker(newLinkClient(isPublic, nil)).rule(a.ctx))
	}
	report := c.reporter(a.stdout)
	failed := false
	for _, one := range c.checks() {
		found := one.run(rules)
		if err := a.ctx.Err(); err != nil {
			return fmt.Errorf("checking: %w", err)
		}
		report.add(found)
		failed = failed || found.fails(c.Strict)
	}
	if err := report.end(); err != nil {
		return fmt.Errorf("writing what was found: %w", err)
	}
	if failed {
		return errSilent
	}
	return nil
}

// explain writes what is known of a kind of finding.
func explain(w io.Writer, code content.Code) error {
	k, ok := content.KindOf(code)
	if !ok {
		return usageError{fmt.Errorf("there is no code %q; labgloss check --help lists them", code)}
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s (%s)\n", k.Code, k.Severity)
	writeWrapped(&b, indent, k.Summary)
	if k.Advice != "" {
		writeWrapped(&b, indent, k.Advice)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// writeWrapped writes text in lines that fit a page, all indented.
func writeWrapped(b *strings.Builder, margin, text string) {
	for _, line := range wrap(text, plainWidth-len(margin)) {
		b.WriteString(margin + line + "\n")
	}
}

// reporter writes what was found in packs.
type reporter interface {
	add(checked)
	// end writes what is left to be written. Its error is that of writing.
	end() error
}

func (c *checkCmd) reporter(w io.Writer) reporter {
	switch c.Format {
	case "json":
		return &jsonReport{w: w}
	case "sarif":
		dir, err := os.Getwd()
		if err != nil {
			dir = "" // and absolute paths stay so
		}
		return &sarifReport{w: w, dir: dir}
	}
	return &textReport{w: w, strict: c.Strict, all: c.All}
}

// check is a pack to be checked.
type check struct {
	name string // of its folder, as it was given, or its ID
	open func() (fs.FS, io.Closer, error)
}

// checks are the packs to be checked.
func (c *checkCmd) checks() []check {
	var all []check
	for _, dir := range c.Packs {
		all = append(all, check{dir, func() (fs.FS, io.Closer, error) {
			root, err := openDir(dir)
			if err != nil {
				return nil, nil, err
			}
			return root.FS(), root, nil
		}})
	}
	if len(all) > 0 {
		return all
	}
	for _, id := range packs.IDs() {
		all = append(all, check{id, func() (fs.FS, io.Closer, error) {
			folder, err := packs.Folder(id)
			return folder, io.NopCloser(nil), err
		}})
	}
	return all
}

// checked is what was found in a pack.
type checked struct {
	name string
	pack *content.Pack // nil if there is a mistake
	// findings are the mistakes, and then the rest, with files below the folder.
	findings content.Findings
}

// run checks a pack.
func (c check) run(rules []content.Rule) checked {
	folder, closer, err := c.open()
	if err != nil {
		return c.unreadable(err)
	}
	defer closer.Close() //nolint:errcheck // opened for reading
	p, warnings, err := content.Check(folder, rules...)
	mistakes, ok := errors.AsType[content.Findings](err)
	if err != nil && !ok {
		return c.unreadable(err)
	}
	return checked{c.name, p, append(mistakes, warnings...).In(c.name)}
}

func (c check) unreadable(err error) checked {
	return checked{name: c.name, findings: content.Findings{{Code: content.UnreadablePack, File: c.name, Message: err.Error()}}}
}

// count tells how many findings of a severity are heard of, and how many of all
// are silenced.
func (c checked) count() (heard map[content.Severity]int, silenced int) {
	heard = make(map[content.Severity]int)
	for _, f := range c.findings {
		if f.Silenced != "" {
			silenced++
			continue
		}
		heard[f.Severity()]++
	}
	return heard, silenced
}

// fails tells whether the pack is not as it should be.
func (c checked) fails(strict bool) bool {
	heard, _ := c.count()
	return heard[content.Mistake] > 0 || strict && heard[content.Warning] > 0
}

// plural counts things. The plural of an irregular word is given.
func plural(n int, what ...string) string { return fmt.Sprintf("%d %s", n, word(n, what...)) }

// word is what so many things are called.
func word(n int, what ...string) string {
	if n == 1 {
		return what[0]
	}
	if len(what) > 1 {
		return what[1]
	}
	return what[0] + "s"
}
