package playground

import (
	"net/http"
	"net/url"
)

// The hosts at which Discord keeps files.
const (
	cdnHost   = "cdn.discordapp.com"
	proxyHost = "media.discordapp.net"
)

// cdnPath is where Discord would keep a file.
func (f file) cdnPath() string {
	folder := "/attachments/" + applicationID + "/"
	if f.uploaded {
		folder = "/ephemeral-attachments/" + applicationID + "/"
	}
	return folder + f.id + "/" + url.PathEscape(f.name)
}

// cdn serves the files to the app, as they came.
func (p *Playground) cdn() http.Handler {
	mux := http.NewServeMux()
	for _, folder := range []string{"attachments", "ephemeral-attachments"} {
		mux.HandleFunc("GET /"+folder+"/{owner}/{id}/{name}", func(w http.ResponseWriter, r *http.Request) {
			found, ok := p.attachments.find(r.PathValue("id"))
			if !ok || found.name != r.PathValue("name") {
				http.NotFound(w, r)
				return
			}
			w.Header().Set("Content-Type", found.claimed)
			_, _ = w.Write(found.data) // which the recorder takes
		})
	}
	return mux
}
