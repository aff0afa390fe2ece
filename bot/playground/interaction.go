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
	"sync"
)

// maxBody bounds what the page may send, in bytes. It carries at most one
// message, which Discord holds to far less.
const maxBody = 1 << 20

// discord plays the server's part of Discord.
type discord struct {
	cfg Config

	mu     sync.Mutex
	lastID int64 // the latest snowflake given out
}

// interact takes an action from the page, has it answered, and gives the
// answer back as it came.
func (d *discord) interact(w http.ResponseWriter, r *http.Request) {
	act, err := readAction(w, r)
	if err != nil {
		status := http.StatusBadRequest
		if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
			status = http.StatusRequestEntityTooLarge
		}
		http.Error(w, err.Error(), status)
		return
	}
	req, err := d.sign(r.Context(), d.complete(act))
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	req.RemoteAddr = r.RemoteAddr
	answer := &recorder{header: http.Header{}, status: http.StatusOK}
	d.cfg.Interactions.ServeHTTP(answer, req)
	maps.Copy(w.Header(), answer.header)
	w.WriteHeader(answer.status)
	_, _ = w.Write(answer.body.Bytes()) // fails only when the reader has gone
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
func (d *discord) complete(act action) interaction {
	return interaction{
		action:        act,
		ID:            d.snowflake(),
		ApplicationID: applicationID,
		GuildID:       guildID,
		Guild:         guild{ID: guildID, Locale: locale, Features: []string{}},
		ChannelID:     channelID,
		Channel: channel{
			ID: channelID, GuildID: guildID, Name: "glossary", Permissions: memberPermissions,
		},
		Member: member{
			User:        user{ID: userID, Username: "you", GlobalName: "you", Discriminator: "0"},
			Roles:       []string{},
			JoinedAt:    d.cfg.Now().UTC(),
			Permissions: memberPermissions,
		},
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
func (d *discord) sign(ctx context.Context, it interaction) (*http.Request, error) {
	body, err := json.Marshal(it)
	if err != nil {
		return nil, fmt.Errorf("writing the interaction: %w", err)
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://localhost/interactions", bytes.NewReader(body))
	if err != nil {
		return nil, fmt.Errorf("making the request: %w", err)
	}
	timestamp := strconv.FormatInt(d.cfg.Now().Unix(), 10)
	signature := ed25519.Sign(d.cfg.Key, append([]byte(timestamp), body...))
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("X-Signature-Timestamp", timestamp)
	req.Header.Set("X-Signature-Ed25519", hex.EncodeToString(signature))
	return req, nil
}

// register gives the commands what Discord adds when it registers them.
func (d *discord) register(commands json.RawMessage) ([]byte, error) {
	var list []map[string]any
	if err := json.Unmarshal(commands, &list); err != nil {
		return nil, err
	}
	for _, command := range list {
		if command == nil {
			return nil, errors.New("null is not a command")
		}
		command["id"] = d.snowflake()
		command["application_id"] = applicationID
		command["version"] = d.snowflake()
	}
	return json.Marshal(list)
}

// snowflake returns a new ID of Discord's kind: milliseconds since the start
// of 2015 above 22 lower bits. It is greater than all before it.
func (d *discord) snowflake() string {
	const discordEpoch = 1420070400000 // 2015-01-01 in Unix milliseconds
	d.mu.Lock()
	defer d.mu.Unlock()
	d.lastID = max(d.lastID+1, (d.cfg.Now().UnixMilli()-discordEpoch)<<22)
	return strconv.FormatInt(d.lastID, 10)
}
