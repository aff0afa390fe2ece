package discordtest

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strconv"
	"strings"
)

// maxRequest is the length of a request that Discord reads, in bytes.
const maxRequest = 25 << 20

// Request is a REST request that the server received.
type Request struct {
	// Method and Path say what was asked, as in "GET" and
	// "/api/v10/applications/@me".
	Method, Path string
	Header       http.Header
	Body         []byte
}

// Response is an answer for Respond to give.
type Response struct {
	Status int
	Header map[string]string
	Body   string
	// Done does what was asked all the same: only the answer is another.
	Done bool
	// Cut ends the connection in the middle of the answer.
	Cut bool
	// Hang keeps the request waiting until its sender gives up; all else is
	// then ignored.
	Hang bool
}

type canned struct {
	suffix   string
	response Response
}

// Respond makes the next requests whose path ends in suffix get these
// responses, one each in order, in place of what the server would say.
func (s *Server) Respond(suffix string, responses ...Response) {
	s.change(func() {
		for _, r := range responses {
			s.canned = append(s.canned, canned{suffix, r})
		}
	})
}

// Requests returns what has been received so far of this method on paths
// ending in suffix; an empty method is any.
func (s *Server) Requests(method, suffix string) []Request {
	s.mu.Lock()
	defer s.mu.Unlock()
	var found []Request
	for _, r := range s.requests {
		if (method == "" || r.Method == method) && strings.HasSuffix(r.Path, suffix) {
			found = append(found, r)
		}
	}
	return found
}

// Callbacks returns the answers to interactions so far, also those that were
// refused: the JSON of each, whether it came with files or without.
func (s *Server) Callbacks() []json.RawMessage {
	var payloads []json.RawMessage
	for _, r := range s.Requests(http.MethodPost, "/callback") {
		f, _ := readForm(r.Header, r.Body) // of an unreadable form there is no payload
		payloads = append(payloads, f.payload)
	}
	return payloads
}

// Forget drops what has been recorded of requests, answers, interactions and
// events, for a run so long that it would count in the memory. A client that
// resumes does not get these events again.
func (s *Server) Forget() {
	s.change(func() {
		s.requests, s.answers, s.beats = nil, nil, nil
		clear(s.interactions)
		clear(s.byToken)
		for _, session := range s.sessions {
			session.events = nil
		}
	})
}

// InvalidRequests returns how many answers were 401, 403 or 429, but for the
// limits that an application shares with others. Discord bans an address for
// more than 10,000 in 10 minutes.
func (s *Server) InvalidRequests() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.invalid
}

// recording records requests, holds them against the contract, and gives the
// canned responses before it asks next.
func (s *Server) recording(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(io.LimitReader(r.Body, maxRequest+1))
		if err != nil {
			return // the sender is gone
		}
		request := Request{r.Method, r.URL.Path, r.Header.Clone(), body}
		s.check(request)
		var response *Response
		s.change(func() {
			s.requests = append(s.requests, request)
			response = s.uncan(r.URL.Path)
			w.Header().Set("Date", s.now().UTC().Format(http.TimeFormat))
		})
		r.Body = io.NopCloser(bytes.NewReader(body))
		w = &noting{w, s}
		switch {
		case response != nil:
			if response.Done {
				next.ServeHTTP(httptest.NewRecorder(), r)
			}
			s.give(*response, w, r)
		case len(body) > maxRequest:
			refuse(codeTooLarge).write(w)
		default:
			next.ServeHTTP(w, r)
		}
	})
}

// uncan takes the first canned response for path out of the store. The caller
// holds the lock.
func (s *Server) uncan(path string) *Response {
	i := slices.IndexFunc(s.canned, func(c canned) bool { return strings.HasSuffix(path, c.suffix) })
	if i < 0 {
		return nil
	}
	response := s.canned[i].response
	s.canned = slices.Delete(s.canned, i, i+1)
	return &response
}

// give answers with a canned response.
func (s *Server) give(response Response, w http.ResponseWriter, r *http.Request) {
	if response.Hang {
		s.untilGone(r)
		return
	}
	for name, value := range response.Header {
		w.Header().Set(name, value)
	}
	if response.Cut {
		w.Header().Set("Content-Length", strconv.Itoa(len(response.Body)+1))
	}
	w.WriteHeader(response.Status)
	_, _ = io.WriteString(w, response.Body) // a sender who is gone needs no answer
	if response.Cut {
		_ = http.NewResponseController(w).Flush()
		panic(http.ErrAbortHandler) //nolint:forbidigo // net/http's way to cut a connection
	}
}

// untilGone waits until the sender of a request gives up or the test ends.
func (s *Server) untilGone(r *http.Request) {
	select {
	case <-r.Context().Done():
	case <-s.stop:
	}
}

// noting counts the answers that Discord counts as invalid requests.
type noting struct {
	http.ResponseWriter
	server *Server
}

// Unwrap is for http.ResponseController.
func (n *noting) Unwrap() http.ResponseWriter { return n.ResponseWriter }

// WriteHeader notes the status.
func (n *noting) WriteHeader(status int) {
	switch status {
	case http.StatusUnauthorized, http.StatusForbidden, http.StatusTooManyRequests:
		if n.Header().Get("X-RateLimit-Scope") != "shared" {
			n.server.change(func() { n.server.invalid++ })
		}
	}
	n.ResponseWriter.WriteHeader(status)
}
