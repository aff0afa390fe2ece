package discordtest

import (
	"net/http"
	"testing"
)

// Client returns an HTTP client of the test's own. Tests that run side by side
// must not share http.DefaultClient: when one of them closes an
// httptest.Server, that cuts connections of the others.
func Client(t testing.TB) *http.Client {
	transport := http.DefaultTransport.(*http.Transport).Clone() // with its patience
	t.Cleanup(transport.CloseIdleConnections)
	return &http.Client{Transport: transport}
}
