package discordtest

import (
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"
)

// uploadPath is where files lie that people or the bot have sent.
const uploadPath = "/attachments/"

// Upload is a file on the server's CDN.
type Upload struct {
	Data []byte
	// Pause is made after each byte.
	Pause time.Duration
	// Stall keeps the download waiting after Data, as if there were more.
	Stall bool
	// Endless repeats Data for ever.
	Endless bool
}

// Upload puts a file onto the CDN, and returns its address. That ends in a
// signature as Discord's does, and belongs in no log.
func (s *Server) Upload(name string, u Upload) (address string) {
	s.change(func() { address = s.upload(name, u) })
	return address
}

// upload is Upload for who holds the lock.
func (s *Server) upload(name string, u Upload) string {
	path := uploadPath + channelID + "/" + s.newID() + "/" + name
	s.uploads[path] = u
	return s.URL + path + "?ex=68000000&is=67000000&hm=" + strings.Repeat("5e", 32)
}

func (s *Server) serveUpload(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	u, ok := s.uploads[r.URL.Path]
	s.mu.Unlock()
	if !ok {
		http.Error(w, "This content is no longer available.", http.StatusNotFound)
		return
	}
	w.Header().Set("Content-Type", "application/octet-stream")
	switch {
	case u.Stall:
		w.Header().Set("Content-Length", strconv.Itoa(len(u.Data)+1))
	case !u.Endless:
		w.Header().Set("Content-Length", strconv.Itoa(len(u.Data)))
	}
	for s.send(w, r, u) && u.Endless {
	}
	if u.Stall {
		s.untilGone(r)
	}
}

// send sends a file once. It returns false where nobody listens any more.
func (s *Server) send(w http.ResponseWriter, r *http.Request, u Upload) bool {
	pieces := [][]byte{u.Data}
	if u.Pause > 0 {
		pieces = pieces[:0]
		for i := range u.Data {
			pieces = append(pieces, u.Data[i:i+1])
		}
	}
	for _, piece := range pieces {
		if _, err := w.Write(piece); err != nil {
			return false
		}
		if http.NewResponseController(w).Flush() != nil || !s.pause(r, u.Pause) {
			return false
		}
	}
	return true
}

// pause waits, and returns false where nobody waits for what comes.
func (s *Server) pause(r *http.Request, d time.Duration) bool {
	select {
	case <-r.Context().Done():
		return false
	case <-s.stop:
		return false
	case <-time.After(d):
		return true
	}
}

// attach returns the attachments that a message has after a body with files:
// those that it had, unless the body lists its own, and the files. The caller
// holds the lock.
func (s *Server) attach(message, body map[string]any, f form) []any {
	attachments := []any{}
	listed := attachmentIDs(body)
	had, _ := message["attachments"].([]any)
	for _, a := range had {
		id := fmt.Sprint(a.(map[string]any)["id"])
		if body["attachments"] == nil || slices.Contains(listed, id) {
			attachments = append(attachments, a)
		}
	}
	for _, file := range f.inOrder() {
		address := s.upload(file.Name, Upload{Data: file.Data})
		attachments = append(attachments, map[string]any{
			"id": s.newID(), "filename": file.Name, "size": len(file.Data), "url": address, "proxy_url": address,
		})
	}
	return attachments
}
