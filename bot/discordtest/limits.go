package discordtest

import (
	"fmt"
	"math"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// RateLimit is the limit of a route.
type RateLimit struct {
	// Requests are taken in each Window.
	Requests int
	Window   time.Duration
	// Shared is for a limit that other applications use up too.
	Shared bool
}

// Limit limits all requests on paths ending in suffix.
func (s *Server) Limit(suffix string, l RateLimit) {
	s.change(func() { s.buckets = append(s.buckets, &bucket{suffix: suffix, RateLimit: l}) })
}

// LimitAll makes all requests that need the bot's token get the global rate
// limit until d has passed. Discord says it in the body; header has it say so
// in X-RateLimit-Global too.
func (s *Server) LimitAll(d time.Duration, header bool) {
	s.change(func() { s.global = ban{time.Now().Add(d), header} })
}

// BanAddress makes Cloudflare, which stands before Discord, refuse every
// request until d has passed.
func (s *Server) BanAddress(d time.Duration) {
	s.change(func() { s.cloudflare = ban{until: time.Now().Add(d)} })
}

// SkewClock makes Discord's clock differ from ours; the header Date tells it.
func (s *Server) SkewClock(ahead time.Duration) { s.change(func() { s.skew = ahead }) }

// now is Discord's time. The caller holds the lock.
func (s *Server) now() time.Time { return time.Now().Add(s.skew) }

// Limited is the response to who exceeds a limit. Its scope is "user",
// "shared" or "global"; of a global one Discord's header says nothing.
func Limited(scope string, after time.Duration) Response {
	header := limitHeader(after)
	if scope != "global" {
		header["X-RateLimit-Scope"] = scope
	}
	body := fmt.Sprintf(`{"message": "You are being rate limited.", "retry_after": %.3f, "global": %t}`, after.Seconds(), scope == "global")
	return Response{Status: http.StatusTooManyRequests, Header: header, Body: body}
}

// LimitedByCloudflare is Cloudflare's response, which is no JSON.
func LimitedByCloudflare(after time.Duration) Response {
	r := HTML(http.StatusTooManyRequests, "error code: 1015")
	r.Header["Retry-After"] = limitHeader(after)["Retry-After"]
	return r
}

// HTML is a response of a proxy before Discord, such as for 502.
func HTML(status int, text string) Response {
	return Response{
		Status: status, Header: map[string]string{"Content-Type": "text/html", "Server": "cloudflare"},
		Body: "<html><head><title>" + text + "</title></head><body><center><h1>" + text + "</h1></center></body></html>",
	}
}

// limitHeader tells of whole seconds, as HTTP does.
func limitHeader(after time.Duration) map[string]string {
	return map[string]string{
		"Content-Type": "application/json", "Retry-After": strconv.Itoa(int(math.Ceil(after.Seconds()))),
	}
}

// ban holds for all until it is over.
type ban struct {
	until  time.Time
	header bool
}

// bucket counts the requests under a limit.
type bucket struct {
	RateLimit
	suffix string
	used   int
	reset  time.Time
}

// limited refuses what is over a limit, and tells of limits in every other
// answer.
func (s *Server) limited(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var response *Response
		s.change(func() { response = s.overLimit(r, w.Header()) })
		if response != nil {
			s.give(*response, w, r)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// overLimit returns nil for a request that is within all limits, and counts
// it. The caller holds the lock.
func (s *Server) overLimit(r *http.Request, header http.Header) *Response {
	now := time.Now()
	if left := s.cloudflare.until.Sub(now); left > 0 {
		response := LimitedByCloudflare(left)
		return &response
	}
	if left := s.global.until.Sub(now); left > 0 && !ofInteraction(r.URL.Path) {
		response := Limited("global", left)
		if s.global.header {
			response.Header["X-RateLimit-Global"] = "true"
			response.Header["X-RateLimit-Scope"] = "global"
		}
		return &response
	}
	b := &bucket{RateLimit: RateLimit{Requests: 5, Window: time.Second}}
	for _, own := range s.buckets {
		if strings.HasSuffix(r.URL.Path, own.suffix) {
			b = own
		}
	}
	return b.use(now, header)
}

// ofInteraction says whether a request is one that no global limit holds for.
func ofInteraction(path string) bool {
	return strings.HasPrefix(path, apiPath+"/interactions/") || strings.HasPrefix(path, apiPath+"/webhooks/")
}

func (b *bucket) use(now time.Time, header http.Header) *Response {
	if !now.Before(b.reset) {
		b.used, b.reset = 0, now.Add(b.Window)
	}
	left := b.reset.Sub(now)
	over := b.used >= b.Requests
	if !over {
		b.used++
	}
	header.Set("X-RateLimit-Bucket", fmt.Sprintf("%08x", len(b.suffix)))
	header.Set("X-RateLimit-Limit", strconv.Itoa(b.Requests))
	header.Set("X-RateLimit-Remaining", strconv.Itoa(b.Requests-b.used))
	header.Set("X-RateLimit-Reset", fmt.Sprintf("%.3f", float64(b.reset.UnixMilli())/1000))
	header.Set("X-RateLimit-Reset-After", fmt.Sprintf("%.3f", left.Seconds()))
	if !over {
		return nil
	}
	scope := "user"
	if b.Shared {
		scope = "shared"
	}
	response := Limited(scope, left)
	return &response
}
