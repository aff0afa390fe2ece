package main

import (
	"context"
	"encoding/json"
	"fmt"

	"labgloss/bot"
	"labgloss/bot/rest"
	"labgloss/bot/wire"
)

// commandTable is what Discord should have of a bot's commands.
func commandTable(commands []bot.CommandSpec) (json.RawMessage, error) {
	table, err := wire.Commands(commands)
	if err != nil {
		return nil, fmt.Errorf("listing the commands: %w", err)
	}
	return table, nil
}

// registration is what Discord's commands are to be.
type registration struct {
	client *rest.Client
	guildFlags
	table  json.RawMessage
	dryRun bool // only tell
}

// make registers the commands, and tells for which application and what it
// changed.
func (r registration) make(ctx context.Context) (rest.Application, wire.CommandDiff, error) {
	self, err := r.client.Application(ctx)
	if err != nil {
		return rest.Application{}, nil, err
	}
	change := r.client.Register
	if r.dryRun {
		change = r.client.Plan
	}
	diff, err := change(ctx, r.scope(self.ID), r.table)
	return self, diff, err
}
