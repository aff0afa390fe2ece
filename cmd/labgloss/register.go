package main

import (
	"encoding/json"
	"fmt"

	"labgloss/bot"
	"labgloss/bot/wire"
)

// registerCmd makes Discord's commands those of this version.
type registerCmd struct {
	DryRun bool `help:"Print what would change, and change nothing."`
	guildFlags
	discordFlags
}

// Run prints the difference, a line each, or that there is none.
func (c *registerCmd) Run(a *app) error {
	token, err := c.token()
	if err == nil && token == "" {
		err = errNoToken
	}
	if err != nil {
		return usageError{err}
	}
	client, err := c.client(a, token)
	if err != nil {
		return err
	}
	self, err := client.Application(a.ctx)
	if err != nil {
		return err
	}
	table, err := commandTable()
	if err != nil {
		return err
	}
	register := client.Register
	if c.DryRun {
		register = client.Plan
	}
	diff, err := register(a.ctx, c.scope(self.ID), table)
	if err != nil {
		return err
	}
	c.print(a, diff)
	return nil
}

func (c *registerCmd) print(a *app, diff wire.CommandDiff) {
	for _, line := range diff.Lines() {
		fmt.Fprintln(a.stdout, printable(line))
	}
	switch {
	case len(diff) == 0:
		fmt.Fprintln(a.stdout, "nothing to change", c.where())
	case c.DryRun:
		fmt.Fprintln(a.stdout, plural(len(diff), "command"), "would change", c.where())
	default:
		fmt.Fprintln(a.stdout, plural(len(diff), "command"), "changed", c.where())
	}
}

// commandTable is what Discord should have: the commands do not depend on what
// the bot knows.
func commandTable() (json.RawMessage, error) {
	table, err := wire.Commands(bot.New(bot.Config{}).Commands())
	if err != nil {
		return nil, fmt.Errorf("listing the commands: %w", err)
	}
	return table, nil
}
