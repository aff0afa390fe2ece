package bot

import (
	"context"

	"labgloss/bot/locale"
)

// PathRemove is where the button that takes a message away comes back to: it
// belongs to no command.
const PathRemove = "remove"

// removeCommand is no command of its own: it answers a button that many
// replies have.
func removeCommand() command {
	return command{press: pressRemove}
}

// pressRemove takes a message away for the one who asked for it, and for those
// who may manage messages here.
func pressRemove(_ context.Context, _ *Bot, req Request) (Reply, error) {
	asked := req.Message.Asker != "" && req.Message.Asker == req.User
	if !asked && !req.ManageMessages {
		return Reply{}, refuse(req, locale.NotYours)
	}
	return Reply{Remove: true, Outcome: Removed}, nil
}
