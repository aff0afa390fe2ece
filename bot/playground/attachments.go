package playground

import (
	"bytes"
	"image"
	_ "image/gif" // so that their sizes are known
	_ "image/jpeg"
	_ "image/png"
	"mime"
	"net/http"
	"net/url"
	"path"
	"slices"
	"sync"
)

// What is kept of attachments: the newest, up to a number and to a length of
// all of them in bytes.
const (
	maxAttachments     = 100
	maxAttachmentBytes = 64 << 20
)

// file is what is known of a file that was sent, apart from its bytes.
type file struct {
	id, name, alt string
	kind          string // what it is served as to the page: see contentType
	claimed       string // what Discord would say that it is
	size          int    // bytes
	width, height int    // of an image
	uploaded      bool   // by a person, and not by the app
}

func newFile(id, name string, data []byte) file {
	size, _, _ := image.DecodeConfig(bytes.NewReader(data)) // or it is no image
	claimed := mime.TypeByExtension(path.Ext(name))
	if claimed == "" {
		claimed = http.DetectContentType(data)
	}
	return file{
		id: id, name: name, kind: contentType(data), claimed: claimed, size: len(data), width: size.Width, height: size.Height,
	}
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
	Ephemeral   bool   `json:"ephemeral,omitzero"`
}

// addresses tells where files lie: for the page they do here, for the app at
// Discord.
type addresses int

const (
	forPage addresses = iota
	forApp
)

// object describes a file to the page or to the app.
func (f file) object(to addresses) attachmentObject {
	place := "/attachments/" + f.id + "/" + url.PathEscape(f.name)
	out := attachmentObject{
		ID: f.id, Filename: f.name, Description: f.alt, ContentType: f.kind, Size: f.size,
		URL: place, ProxyURL: place, Width: f.width, Height: f.height, Ephemeral: f.uploaded,
	}
	if to == forApp {
		place = f.cdnPath()
		out.ContentType, out.URL, out.ProxyURL = f.claimed, "https://"+cdnHost+place, "https://"+proxyHost+place
	}
	return out
}

// attachments are files that the app and people have sent. They are served for
// the page's img elements: only an image is shown, everything else is a
// download.
type attachments struct {
	mu    sync.Mutex
	kept  []attachment // the oldest first
	bytes int
}

type attachment struct {
	file
	data []byte
}

// keep keeps a file, and drops the oldest beyond the bounds.
func (a *attachments) keep(f file, data []byte) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.kept = append(a.kept, attachment{f, data})
	a.bytes += len(data)
	for len(a.kept) > maxAttachments || a.bytes > maxAttachmentBytes {
		a.bytes -= len(a.kept[0].data)
		a.kept = slices.Delete(a.kept, 0, 1)
	}
}

// find returns an attachment by its ID.
func (a *attachments) find(id string) (attachment, bool) {
	a.mu.Lock()
	defer a.mu.Unlock()
	i := slices.IndexFunc(a.kept, func(one attachment) bool { return one.id == id })
	if i < 0 {
		return attachment{}, false
	}
	return a.kept[i], true
}

// ServeHTTP serves /attachments/{id}/{name} to the page.
func (a *attachments) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	found, ok := a.find(r.PathValue("id"))
	if !ok || found.name != r.PathValue("name") {
		http.NotFound(w, r)
		return
	}
	w.Header().Set("Content-Type", found.kind)
	if found.kind == download {
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
