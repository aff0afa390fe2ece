package verify

import (
	"bytes"
	"crypto/ed25519"
	"encoding/hex"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"

	"github.com/caddyserver/caddy/v2"
	"github.com/caddyserver/caddy/v2/caddyconfig"
	_ "github.com/caddyserver/caddy/v2/caddyconfig/httpcaddyfile"
	_ "github.com/caddyserver/caddy/v2/modules/caddyhttp/requestbody"
	_ "github.com/caddyserver/caddy/v2/modules/caddyhttp/reverseproxy"
	_ "github.com/caddyserver/caddy/v2/modules/filestorage"
)

// serveCaddyfile runs the real Caddy on the Caddyfile, on loopback and without
// TLS, before a server of the test's in labgloss's place.
func serveCaddyfile(t *testing.T, upstream string) (base string) {
	t.Helper()
	t.Setenv("XDG_DATA_HOME", t.TempDir()) // where Caddy notes who it is
	addr := freeAddr(t)
	text := string(readFile(t, filepath.Join("..", "Caddyfile")))
	s := composed(t, webhookFile).Services["labgloss"]
	for _, swap := range [][2]string{
		{"admin off", "admin off\n\tdefault_bind 127.0.0.1\n\tstorage file_system " + t.TempDir()},
		{"{$LABGLOSS_DOMAIN}", "http://" + addr},
		{s.Name + *s.Environment["LABGLOSS_HTTP"], upstream},
	} {
		if strings.Count(text, swap[0]) != 1 {
			t.Fatalf("the Caddyfile does not name %s once", swap[0])
		}
		text = strings.ReplaceAll(text, swap[0], swap[1])
	}
	config, warnings, err := caddyconfig.GetAdapter("caddyfile").Adapt([]byte(text), map[string]any{"filename": "Caddyfile"})
	if err != nil {
		t.Fatal(err)
	}
	for _, w := range warnings {
		t.Errorf("Caddyfile: %v", w)
	}
	if err := caddy.Load(config, true); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := caddy.Stop(); err != nil {
			t.Error(err)
		}
	})
	return "http://" + addr
}

// freeAddr returns an address of loopback that was free a moment ago.
func freeAddr(t *testing.T) string {
	t.Helper()
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer ln.Close()
	return ln.Addr().String()
}

// post sends a body signed as Discord does.
func post(t *testing.T, url string, key ed25519.PrivateKey, body []byte) (status int, answer string) {
	t.Helper()
	const timestamp = "1764057600"
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, url, bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("X-Signature-Timestamp", timestamp)
	req.Header.Set("X-Signature-Ed25519", hex.EncodeToString(ed25519.Sign(key, append([]byte(timestamp), body...))))
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	data, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return resp.StatusCode, string(data)
}

// TestCaddyPassesInteractionsAlone is not parallel: a process has one Caddy.
func TestCaddyPassesInteractionsAlone(t *testing.T) {
	public, private, err := ed25519.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	labgloss := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		signature, _ := hex.DecodeString(r.Header.Get("X-Signature-Ed25519"))
		signed := append([]byte(r.Header.Get("X-Signature-Timestamp")), body...)
		if err != nil || !ed25519.Verify(public, signed, signature) {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		io.WriteString(w, r.Method+" "+r.URL.Path+" "+r.Header.Get("Content-Type"))
	}))
	defer labgloss.Close()
	base := serveCaddyfile(t, strings.TrimPrefix(labgloss.URL, "http://"))

	const limit = 1 << 20
	passed := "POST /interactions application/json"
	for _, test := range []struct {
		path   string
		size   int
		status int
		answer string
	}{
		{"/interactions", 2, http.StatusOK, passed},
		{"/interactions", limit, http.StatusOK, passed},
		{"/interactions", limit + 1, http.StatusRequestEntityTooLarge, ""},
		{"/", 2, http.StatusNotFound, ""},
		{"/metrics", 2, http.StatusNotFound, ""},
		{"/healthz", 2, http.StatusNotFound, ""},
		{"/readyz", 2, http.StatusNotFound, ""},
		{"/interactions/", 2, http.StatusNotFound, ""},
		{"/interactions/../metrics", 2, http.StatusNotFound, ""},
		{"/interactions/%2e%2e/metrics", 2, http.StatusNotFound, ""},
	} {
		status, answer := post(t, base+test.path, private, bytes.Repeat([]byte("x"), test.size))
		if status != test.status || answer != test.answer {
			t.Errorf("POST %s of %d bytes = %d %q, want %d %q", test.path, test.size, status, answer, test.status, test.answer)
		}
	}
}
