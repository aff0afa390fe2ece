package playground

import (
	"bytes"
	"image"
	_ "image/gif" // so that their sizes are known
	_ "image/jpeg"
	_ "image/png"
	"net/http"
	"slices"
	"sync"
)

// What is kept of attachments: the newest, up to a number and to a length of
// all of them in bytes.
const (
	maxAttachments     = 100
	maxAttachmentBytes = 64 << 20
)

// attachments are files that the app has sent. They are served for the page's
// img elements: only an image is shown, everything else is a download.
type attachments struct {
	mu    sync.Mutex
	kept  []attachment // the oldest first
	bytes int
}

type attachment struct {
	object attachmentObject
	data   []byte
}

// attachmentObject is an attachment as Discord describes it.
type attachmentObject struct {
	ID          string `json:"id"`
	Filename    string `json:"filename"`
	Description string `json:"description,omitzero"` // the alt text
	ContentType string `json:"content_type"`
	Size        int    `json:"size"` // bytes
	URL         string `json:"url"`
	ProxyURL    string `json:"proxy_url"`
	Width       int    `json:"width,omitzero"`
	Height      int    `json:"height,omitzero"`
}

// keep keeps a file under an ID, drops the oldest beyond the bounds, and
// returns the file as Discord describes it.
func (a *attachments) keep(id string, f file, alt string) attachmentObject {
	object := describe(id, f)
	object.Description = alt
	a.mu.Lock()
	defer a.mu.Unlock()
	a.kept = append(a.kept, attachment{object, f.data})
	a.bytes += len(f.data)
	for len(a.kept) > maxAttachments || a.bytes > maxAttachmentBytes {
		a.bytes -= len(a.kept[0].data)
		a.kept = slices.Delete(a.kept, 0, 1)
	}
	return object
}

func describe(id string, f file) attachmentObject {
	url := "/attachments/" + id + "/" + f.name
	size, _, _ := image.DecodeConfig(bytes.NewReader(f.data)) // or it is no image
	return attachmentObject{
		ID: id, Filename: f.name, ContentType: contentType(f.data), Size: len(f.data),
		URL: url, ProxyURL: url, Width: size.Width, Height: size.Height,
	}
}

// find returns an attachment by its ID.
func (a *attachments) find(id string) (attachment, bool) {
	a.mu.Lock()
	defer a.mu.Unlock()
	i := slices.IndexFunc(a.kept, func(one attachment) bool { return one.object.ID == id })
	if i < 0 {
		return attachment{}, false
	}
	return a.kept[i], true
}

// ServeHTTP serves /attachments/{id}/{name}.
func (a *attachments) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	found, ok := a.find(r.PathValue("id"))
	if !ok || found.object.Filename != r.PathValue("name") {
		http.NotFound(w, r)
		return
	}
	w.Header().Set("Content-Type", found.object.ContentType)
	if found.object.ContentType == download {
		w.Header().Set("Content-Disposition", "attachment")
	}
	_, _ = w.Write(found.data) // fails only when the reader has gone
}

const download = "application/octet-stream"

// contentType is that of the images that Discord shows, by what is in them; a
// name proves nothing, and anything else could be a page or a script.
func contentType(data []byte) string {
	switch kind := http.DetectContentType(data); kind {
	case "image/png", "image/jpeg", "image/gif", "image/webp":
		return kind
	}
	return download
}
