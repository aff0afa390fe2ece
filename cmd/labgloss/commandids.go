package main

import (
	"sync/atomic"

	"labgloss/bot/wire"
)

// commandIDs are those that Discord gave the commands, once they are known:
// with them a command can be clicked in a text.
type commandIDs struct {
	known atomic.Pointer[map[string]string]
}

// get returns the IDs by the commands' names, or nil.
func (c *commandIDs) get() map[string]string {
	if known := c.known.Load(); known != nil {
		return *known
	}
	return nil
}

// learn reads the IDs from the commands as Discord has them.
func (c *commandIDs) learn(commands []byte) error {
	ids, err := wire.CommandIDs(commands)
	if err != nil {
		return err
	}
	c.known.Store(&ids)
	return nil
}
