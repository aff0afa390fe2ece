package rest

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"time"

	"github.com/bwmarrin/discordgo"

	"labgloss/bot/wire"
)

// answerAttempt bounds an attempt at answering, so that there is a second one
// within Discord's 3 seconds where the first hangs.
const answerAttempt = 1200 * time.Millisecond

// Callback answers an interaction with what wire.Encode made. Discord takes it
// within 3 seconds of the interaction: ctx should have such a deadline. An
// interaction that has its answer already gives ErrAnswered, and nil where an
// earlier attempt of this call may have been what answered it.
func (c *Client) Callback(ctx context.Context, interactionID, token string, answer wire.Answer) error {
	r := call{
		doing:  "answering interaction " + interactionID,
		method: http.MethodPost, url: discordgo.EndpointInteractionResponse(interactionID, token),
	}
	if len(answer.Files) == 0 { // which may take their time
		r.attempt = answerAttempt
	}
	return c.answer(ctx, r, answer)
}

// Followup sends a message after the answer to an interaction, as
// wire.EncodeMessage made it, within 15 minutes. It is shown once at most:
// where it may have been taken, it is not sent again, and the error tells.
func (c *Client) Followup(ctx context.Context, appID, token string, message wire.Answer) error {
	return c.answer(ctx, call{
		doing:  "sending a follow-up",
		method: http.MethodPost, url: discordgo.EndpointFollowupMessage(appID, token), single: true,
	}, message)
}

// EditOriginal makes the answer to an interaction what wire.EncodeMessage
// made, within 15 minutes. It is also how a deferred answer is given.
func (c *Client) EditOriginal(ctx context.Context, appID, token string, message wire.Answer) error {
	return c.answer(ctx, call{
		doing:  "editing an answer",
		method: http.MethodPatch, url: discordgo.EndpointInteractionResponseActions(appID, token),
	}, message)
}

// DeleteOriginal takes the answer to an interaction away, within 15 minutes.
// One that is gone already is no error.
func (c *Client) DeleteOriginal(ctx context.Context, appID, token string) error {
	_, err := c.do(ctx, call{
		doing:  "deleting an answer",
		method: http.MethodDelete, url: discordgo.EndpointInteractionResponseActions(appID, token), open: true,
	})
	if refused, ok := errors.AsType[*StatusError](err); ok && refused.Code == codeUnknownMessage {
		return nil
	}
	return err
}

// answer makes a call that the token of an interaction allows.
func (c *Client) answer(ctx context.Context, r call, answer wire.Answer) (err error) {
	r.open = true
	r.body = answer.Body
	if len(answer.Files) > 0 {
		if r.body, r.contentType, err = form(answer); err != nil {
			return fmt.Errorf("%s: %w", r.doing, err)
		}
	}
	_, err = c.do(ctx, r)
	return err
}
