package webhook

import "net/http"

const (
	// AlivePath tells whoever runs the process that it serves.
	AlivePath = "/healthz"
	// ReadyPath tells a load balancer whether to send interactions here.
	ReadyPath = "/readyz"
)

const ok = "ok\n"

func alive(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte(ok)) }

func (h *Handler) ready(w http.ResponseWriter, r *http.Request) {
	if h.cfg.Ready != nil {
		if err := h.cfg.Ready(r.Context()); err != nil {
			http.Error(w, err.Error(), http.StatusServiceUnavailable)
			return
		}
	}
	_, _ = w.Write([]byte(ok))
}
