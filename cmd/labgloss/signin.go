package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"time"

	"labgloss/bot/rest"
)

// maxSignInPause bounds the pause between attempts to sign in, which doubles
// from a second.
const maxSignInPause = 5 * time.Minute

// signIn registers the bot's commands beside delivery, and goes on trying where
// Discord is away: answering needs no registration, for Discord keeps the
// commands of before. It fails where the token is refused.
func (s *service) signIn(ctx context.Context) error {
	if !s.hasToken {
		s.log.InfoContext(ctx, "commands are not registered, for want of a token: set "+tokenVariable+" once, when they are new or have changed")
		return nil
	}
	for pause := time.Second; ; pause = min(2*pause, maxSignInPause) {
		err := s.register(ctx)
		switch {
		case err == nil, ctx.Err() != nil:
			return nil
		case final(err):
			return err
		case refusedCommands(err):
			s.log.ErrorContext(ctx, "Discord refuses the commands; serving those that it has", "error", err)
			return nil
		}
		s.log.WarnContext(ctx, "commands are not registered yet; serving those that Discord has", "error", err, "again_in", pause)
		select {
		case <-ctx.Done():
		case <-time.After(pause):
		}
	}
}

// refusedCommands tells whether Discord understood what it was asked, and says
// no: it would say so again.
func refusedCommands(err error) bool {
	refused, ok := errors.AsType[*rest.StatusError](err)
	return ok && refused.Status/100 == 4 && refused.Status != http.StatusTooManyRequests
}

// register makes Discord's commands the bot's, and prints how to invite it.
func (s *service) register(ctx context.Context) error {
	self, diff, err := registration{client: s.client, table: s.table}.make(ctx)
	if err != nil {
		return err
	}
	for _, c := range diff {
		s.log.InfoContext(ctx, "command registered", "command", c.Command, "change", c.Kind, "details", c.Details)
	}
	s.log.InfoContext(ctx, "commands are registered", "application", self.Name, "changed", len(diff))
	fmt.Fprintln(s.stdout, "Invite the bot to a server:", rest.InviteURL(self.ID))
	if err := s.learnIDs(ctx, self.ID); err != nil {
		s.log.WarnContext(ctx, "the IDs of the commands are not known; they cannot be clicked in texts", "error", err)
	}
	return nil
}

func (s *service) learnIDs(ctx context.Context, appID string) error {
	commands, err := s.client.Commands(ctx, rest.CommandScope{AppID: appID})
	if err != nil {
		return err
	}
	return s.ids.learn(commands)
}
