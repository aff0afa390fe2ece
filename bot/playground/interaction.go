package playground

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"strconv"
)

// maxBody bounds what the page may send, in bytes. It carries at most one
// message, which Discord holds to far less.
const maxBody = 1 << 20

// interact takes an action from the page, has it answered, and gives the
// answer back.
func (p *Playground) interact(interactions http.Handler) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		act, err := readAction(w, r)
		if err != nil {
			status := http.StatusBadRequest
			if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
				status = http.StatusRequestEntityTooLarge
			}
			http.Error(w, err.Error(), status)
			return
		}
		it := p.complete(act)
		req, err := p.sign(r.Context(), it)
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		req.RemoteAddr = r.RemoteAddr
		p.deliver(w, req, it, interactions)
	}
}

// deliver posts an interaction and waits for its answer, which is the response
// or a call of the app. A response that is neither goes to the page as it came.
func (p *Playground) deliver(w http.ResponseWriter, req *http.Request, it interaction, interactions http.Handler) {
	x := p.exchanges.begin(it)
	wait, cancel := context.WithTimeout(req.Context(), answerWithin)
	defer cancel()
	response := newRecorder()
	interactions.ServeHTTP(response, req)
	answered := response.status == http.StatusAccepted
	if response.status == http.StatusOK {
		answered = p.take(it.ID, it.Token, form{payload: response.body.Bytes()}) == nil
	}
	if !answered {
		maps.Copy(w.Header(), response.header)
		w.WriteHeader(response.status)
		_, _ = w.Write(response.body.Bytes()) // fails only when the reader has gone
		return
	}
	select {
	case a := <-x.answers:
		writeJSON(w, http.StatusOK, a)
	case <-wait.Done():
		http.Error(w, "the app did not answer in time", http.StatusGatewayTimeout)
	}
}

func readAction(w http.ResponseWriter, r *http.Request) (action, error) {
	var act action
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxBody)).Decode(&act); err != nil {
		return act, fmt.Errorf("reading the interaction: %w", err)
	}
	if act.Type < typeCommand || act.Type > typeModal {
		return act, fmt.Errorf("a page sends interactions of type %d to %d, not %d", typeCommand, typeModal, act.Type)
	}
	if !bytes.HasPrefix(act.Data, []byte("{")) {
		return act, errors.New("the interaction has no data")
	}
	return act, nil
}

// complete makes of what the page said all that Discord would say.
func (p *Playground) complete(act action) interaction {
	return interaction{
		action:        act,
		ID:            p.ids.next(),
		ApplicationID: applicationID,
		GuildID:       guildID,
		Guild:         guild{ID: guildID, Locale: locale, Features: []string{}},
		ChannelID:     channelID,
		Channel: channel{
			ID: channelID, GuildID: guildID, Name: "glossary", Permissions: memberPermissions,
		},
		Member:              p.members()[0],
		Token:               rand.Text(),
		Version:             1,
		Locale:              locale,
		GuildLocale:         locale,
		AppPermissions:      appPermissions,
		Entitlements:        []json.RawMessage{},
		Owners:              map[string]string{"0": guildID},
		AttachmentSizeLimit: maxAttachment,
	}
}

// sign makes the request that Discord would post.
func (p *Playground) sign(ctx context.Context, it interaction) (*http.Request, error) {
	body, err := json.Marshal(it)
	if err != nil {
		return nil, fmt.Errorf("writing the interaction: %w", err)
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://localhost/interactions", bytes.NewReader(body))
	if err != nil {
		return nil, fmt.Errorf("making the request: %w", err)
	}
	timestamp := strconv.FormatInt(p.cfg.Now().Unix(), 10)
	signature := ed25519.Sign(p.cfg.Key, append([]byte(timestamp), body...))
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("X-Signature-Timestamp", timestamp)
	req.Header.Set("X-Signature-Ed25519", hex.EncodeToString(signature))
	return req, nil
}
