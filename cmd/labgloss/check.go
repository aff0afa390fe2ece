package main

import (
	"errors"
	"fmt"

	"labgloss/content"
	"labgloss/content/packs"
)

type checkCmd struct {
	Packs []string `arg:"" optional:"" name:"pack" help:"Folders of packs; the shipped ones if none is given."`
}

// Run validates each pack, prints all findings and warnings of all packs, and
// fails if there is a finding.
func (c *checkCmd) Run(a *app) error {
	check, names := checkDir, c.Packs
	if len(names) == 0 {
		check, names = checkShipped, packs.IDs()
	}
	broken := 0
	for _, name := range names {
		p, warnings, err := check(name)
		if err != nil {
			broken++
			a.reportBroken(name, warnings, err)
			continue
		}
		a.reportSound(name, warnings, p)
	}
	if broken > 0 {
		return errSilent
	}
	return nil
}

// checkDir checks the pack in a folder of the disk.
func checkDir(dir string) (*content.Pack, content.Findings, error) {
	root, err := openDir(dir)
	if err != nil {
		return nil, nil, err
	}
	defer root.Close()
	p, warnings, err := content.Check(root.FS())
	return p, warnings.In(dir), ofDir(dir, err)
}

func checkShipped(id string) (*content.Pack, content.Findings, error) {
	folder, err := packs.Folder(id)
	if err != nil {
		return nil, nil, err
	}
	p, warnings, err := content.Check(folder)
	return p, warnings.In(id), ofDir(id, err)
}

// reportSound prints what is to be said of a pack without findings.
func (a *app) reportSound(name string, warnings content.Findings, p *content.Pack) {
	said := fmt.Sprintf("ok, %s, %s, version %s", plural(len(p.Terms), "term"), plural(len(p.Figures), "figure"), p.Version)
	a.summarise(name, said, warnings)
}

// reportBroken prints findings as compilers do, so that an editor can jump to
// them, and any other error in a line that names the pack.
func (a *app) reportBroken(name string, warnings content.Findings, err error) {
	findings, ok := errors.AsType[content.Findings](err)
	if !ok {
		fmt.Fprintf(a.stdout, "%s: %v\n", name, err)
		return
	}
	fmt.Fprintln(a.stdout, findings)
	a.summarise(name, plural(len(findings), "error"), warnings)
}

// summarise prints the warnings, and what is said of the pack in all.
func (a *app) summarise(name, said string, warnings content.Findings) {
	heard := warnings.Unsilenced()
	if len(heard) > 0 {
		fmt.Fprintln(a.stdout, heard)
		said += ", " + plural(len(heard), "warning")
	}
	if n := len(warnings) - len(heard); n > 0 {
		said += fmt.Sprintf(", %d silenced", n)
	}
	fmt.Fprintf(a.stdout, "%s: %s\n", name, said)
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
