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

// Run validates each pack, prints all findings of all packs, and fails if
// there is one.
func (c *checkCmd) Run(a *app) error {
	load, names := loadDir, c.Packs
	if len(names) == 0 {
		load, names = packs.Load, packs.IDs()
	}
	broken := 0
	for _, name := range names {
		p, err := load(name)
		if err != nil {
			broken++
			a.reportBroken(name, err)
			continue
		}
		fmt.Fprintf(a.stdout, "%s: ok, %s, %s, version %s\n", name,
			plural(len(p.Terms), "term"), plural(len(p.Figures), "figure"), p.Version)
	}
	if broken > 0 {
		return errSilent
	}
	return nil
}

// reportBroken prints findings as compilers do, so that an editor can jump to
// them, and any other error in a line that names the pack.
func (a *app) reportBroken(name string, err error) {
	if findings, ok := errors.AsType[content.Findings](err); ok {
		fmt.Fprintln(a.stdout, findings)
		fmt.Fprintf(a.stdout, "%s: %s\n", name, plural(len(findings), "finding"))
		return
	}
	fmt.Fprintf(a.stdout, "%s: %v\n", name, err)
}

func plural(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
