package delivery

import (
	"context"
	"io"
	"net/http"
)

const (
	// AlivePath tells whoever runs the process that it serves.
	AlivePath = "/healthz"
	// ReadyPath tells a load balancer whether to send interactions here.
	ReadyPath = "/readyz"
)

// Health serves AlivePath and ReadyPath. Where ready returns an error, which
// anybody may read, the latter answers 503 with it; nil is always ready.
func Health(ready func(context.Context) error) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET "+AlivePath, func(w http.ResponseWriter, _ *http.Request) { sayOK(w) })
	mux.HandleFunc("GET "+ReadyPath, func(w http.ResponseWriter, r *http.Request) {
		if ready != nil {
			if err := ready(r.Context()); err != nil {
				http.Error(w, err.Error(), http.StatusServiceUnavailable)
				return
			}
		}
		sayOK(w)
	})
	return mux
}

func sayOK(w http.ResponseWriter) { _, _ = io.WriteString(w, "ok\n") }
