package rest

import (
	"log/slog"
	"net/url"
	"testing"
)

// Discord's CDN is not to be reached in a test, and nobody else ever.
func TestHoldsUploads(t *testing.T) {
	for _, c := range []struct {
		api, address string
		want         bool
	}{
		{"", "https://cdn.discordapp.com/attachments/1/2/terms.csv?ex=1", true},
		{"", "https://media.discordapp.net/attachments/1/2/terms.csv", true},
		{"", "http://cdn.discordapp.com/attachments/1/2/terms.csv", false},
		{"", "ftp://cdn.discordapp.com/attachments/1/2/terms.csv", false},
		{"", "https://cdn.discordapp.com:8443/", false},
		{"", "https://cdn.discordapp.com.evil.example/", false},
		{"", "https://evil.example/cdn.discordapp.com", false},
		{"", "https://evil.example#cdn.discordapp.com", false},
		{"", "https://cdn.discordapp.com@evil.example/", false},
		{"", "https://user@cdn.discordapp.com/", false},
		{"", "https://discord.com/", false},
		{"", "https://169.254.169.254/latest/meta-data/", false},
		{"", "https:cdn.discordapp.com", false},
		{"", "//cdn.discordapp.com/", false},
		{"", "", false},
		{"http://127.0.0.1:8080/discord", "http://127.0.0.1:8080/attachments/1", true},
		{"http://127.0.0.1:8080/discord", "http://127.0.0.1:8081/attachments/1", false},
		{"http://127.0.0.1:8080/discord", "https://127.0.0.1:8080/attachments/1", false},
		{"http://127.0.0.1:8080/discord", "http://user@127.0.0.1:8080/attachments/1", false},
		{"https://proxy.example", "http://proxy.example/attachments/1", false},
		{"https://proxy.example", "https://proxy.example/attachments/1", false},
	} {
		client, err := New(Config{API: c.api, Log: slog.New(slog.DiscardHandler)})
		if err != nil {
			t.Fatal(err)
		}
		u, err := url.Parse(c.address)
		if err != nil {
			t.Fatal(err)
		}
		if got := client.holdsUploads(u); got != c.want {
			t.Errorf("with API %q, %s holds uploads: %v, want %v", c.api, c.address, got, c.want)
		}
	}
}
