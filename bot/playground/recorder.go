package playground

import (
	"bytes"
	"net/http"
)

// recorder keeps what a handler answers.
type recorder struct {
	header  http.Header
	status  int
	body    bytes.Buffer
	written bool
}

func (r *recorder) Header() http.Header { return r.header }

// WriteHeader keeps the first status, as a server does.
func (r *recorder) WriteHeader(status int) {
	if !r.written {
		r.status, r.written = status, true
	}
}

func (r *recorder) Write(p []byte) (int, error) {
	r.written = true
	return r.body.Write(p)
}
