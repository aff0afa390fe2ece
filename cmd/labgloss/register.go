package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"

	"labgloss/bot"
	"labgloss/bot/rest"
	"labgloss/bot/wire"
)

// registerCmd makes Discord's commands those of this version.
type registerCmd struct {
	DryRun bool `help:"Print what would change, and change nothing."`
	Remove bool `help:"Take the commands of the server of --guild away. Those that all servers have stay."`
	guildFlags
	discordFlags
}

// Run prints the difference, a line each, or that there is none.
func (c *registerCmd) Run(a *app) error {
	if c.Remove && c.Guild == "" {
		return usageError{errors.New("--remove takes the commands of one server away: give its ID with --guild")}
	}
	token, err := c.token(a)
	if err == nil && token == "" {
		err = errNoToken
	}
	if err != nil {
		return err
	}
	client, err := c.client(a, token, nil)
	if err != nil {
		return err
	}
	table, err := c.table()
	if err != nil {
		return err
	}
	self, diff, err := registration{client, c.guildFlags, table, c.DryRun}.make(a.ctx)
	if err != nil {
		return c.mended(err, self)
	}
	return c.print(a.stdout, diff)
}

// table is what is to be registered: the commands do not depend on what the
// bot knows.
func (c *registerCmd) table() (json.RawMessage, error) {
	if c.Remove {
		return json.RawMessage("[]"), nil
	}
	return commandTable(bot.New(bot.Config{}).Commands())
}

// mended adds to an error what mends it.
func (c *registerCmd) mended(err error, self rest.Application) error {
	if refused, ok := errors.AsType[*rest.StatusError](err); ok && refused.Status == http.StatusForbidden && c.Guild != "" {
		return fmt.Errorf("%w; %s", err, c.inviteAgain(self.ID))
	}
	return err
}

func (c *registerCmd) print(w io.Writer, diff wire.CommandDiff) error {
	var b strings.Builder
	for _, line := range diff.Lines() {
		fmt.Fprintln(&b, printable(line))
	}
	switch {
	case len(diff) == 0:
		fmt.Fprintln(&b, "nothing to change", c.where())
	case c.DryRun:
		fmt.Fprintln(&b, plural(len(diff), "command"), "would change", c.where())
	default:
		fmt.Fprintln(&b, plural(len(diff), "command"), "changed", c.where())
	}
	_, err := io.WriteString(w, b.String())
	return err
}
