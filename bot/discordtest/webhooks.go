package discordtest

import (
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"time"

	"labgloss/bot/discordtest/contract"
)

// webhook gives a call to the webhook of an interaction that has been
// answered to do, which returns what to answer; nil is "no content". No token
// of the bot is asked for.
func (s *Server) webhook(do func(*interaction, *http.Request) (any, *refusal)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		var result any
		refused := refuse(codeUnknownWebhook)
		s.change(func() {
			i := s.byToken[r.PathValue("token")]
			switch {
			case i == nil || r.PathValue("app") != AppID:
			case i.expired:
				refused = refuse(codeBadToken)
			case i.answered:
				result, refused = do(i, r)
			}
		})
		switch {
		case refused != nil:
			refused.write(w)
		case result == nil:
			w.WriteHeader(http.StatusNoContent)
		default:
			answer(w, http.StatusOK, result)
		}
	}
}

// followUp sends one more message; after a deferral the first of them is what
// it waited for. The caller holds the lock, here and below.
func (s *Server) followUp(i *interaction, r *http.Request) (any, *refusal) {
	if i.userOnly && i.followUps == maxUserFollowUps {
		return nil, refuse(codeTooManyFollowUps)
	}
	data, f, refused := s.take(i, contract.WebhookMessage, r, nil)
	if refused != nil {
		return nil, refused
	}
	i.followUps++
	message := s.newMessage(data, f)
	id := s.newID()
	if i.pending {
		i.pending, id = false, i.original
	}
	return i.keep(id, message), nil
}

// keep stores a message, and returns what is told of it.
func (i *interaction) keep(id string, message map[string]any) map[string]any {
	message["id"] = id
	i.messages[id] = message
	return maps.Clone(message)
}

// find returns the message that a request is about, with its ID.
func (i *interaction) find(r *http.Request) (id string, message map[string]any, refused *refusal) {
	id = r.PathValue("message")
	if id == "@original" {
		id = i.original
	}
	message, ok := i.messages[id]
	if !ok {
		refused = refuse(codeUnknownMessage)
	}
	return id, message, refused
}

func (s *Server) message(i *interaction, r *http.Request) (any, *refusal) {
	_, message, refused := i.find(r)
	return maps.Clone(message), refused
}

func (s *Server) editMessage(i *interaction, r *http.Request) (any, *refusal) {
	id, message, refused := i.find(r)
	if refused != nil {
		return nil, refused
	}
	data, f, refused := s.take(i, contract.WebhookEdit, r, message)
	if refused != nil {
		return nil, refused
	}
	i.pending = false
	attachments := s.attach(message, data, f)
	maps.Copy(message, data)
	message["attachments"] = attachments
	return i.keep(id, message), nil
}

func (s *Server) deleteMessage(i *interaction, r *http.Request) (any, *refusal) {
	id, _, refused := i.find(r)
	delete(i.messages, id)
	return nil, refused
}

// take checks and notes an answer that came by webhook; message is what it
// edits.
func (s *Server) take(i *interaction, kind contract.Kind, r *http.Request, message map[string]any) (map[string]any, form, *refusal) {
	f, refused := formOf(r)
	if refused == nil {
		refused = invalid(kind, f.payload)
	}
	if refused == nil {
		refused = f.limit(i.fileLimit, attachmentIDs(message))
	}
	if refused != nil {
		return nil, f, refused
	}
	var data map[string]any
	_ = json.Unmarshal(f.payload, &data) // it was held against the limits
	s.answers = append(s.answers, Answer{i.id, kind, f.payload, f.inOrder()})
	return data, f, nil
}

// attachmentIDs returns those of a message, or of a body that has some.
func attachmentIDs(message map[string]any) []string {
	var ids []string
	attachments, _ := message["attachments"].([]any)
	for _, a := range attachments {
		if a, ok := a.(map[string]any); ok {
			ids = append(ids, fmt.Sprint(a["id"]))
		}
	}
	return ids
}

// newMessage is a message as Discord gives it back.
func (s *Server) newMessage(data map[string]any, f form) map[string]any {
	message := map[string]any{
		"type": 20, "application_id": AppID, "author": botUser(), "channel_id": channelID,
		"content": "", "embeds": []any{}, "components": []any{}, "flags": 0,
		"timestamp": time.Now().UTC().Format(time.RFC3339), "edited_timestamp": nil,
		"tts": false, "pinned": false, "mention_everyone": false, "mentions": []any{}, "mention_roles": []any{},
	}
	maps.Copy(message, data)
	message["attachments"] = s.attach(nil, data, f)
	delete(message, "allowed_mentions")
	return message
}
