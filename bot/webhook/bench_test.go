package webhook_test

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"labgloss/bot"
	"labgloss/bot/discordtest"
	"labgloss/bot/metrics"
	"labgloss/bot/webhook"
	"labgloss/content"
	"labgloss/content/search/searchtest"
)

// BenchmarkWebhook says what an answer costs beside that of a bare handler,
// which checks the signature and writes an answer as long as ours that is
// always the same. Both are asked over loopback HTTP on connections that are
// kept, in short turns, so that what else the machine does meets both alike.
// "x-bare" is the ratio of the medians of the turns. With -cpu 1 it is the
// steadiest.
func BenchmarkWebhook(b *testing.B) {
	shipped := shipped(b, slog.New(slog.DiscardHandler))
	b.Run("define", func(b *testing.B) {
		benchmark(b, shipped, 2, []string{"emt", "hdca", "tissue inhib", "what are HDACs?", "metastasis-resistance/emt"})
	})
	b.Run("autocomplete", func(b *testing.B) {
		benchmark(b, shipped, 4, []string{"", "e", "em", "emt", "hist", "histone ac", "tisue inh"})
	})
	large, keystrokes := largeGlossary(b, 40_000)
	b.Run("autocomplete-40000-terms", func(b *testing.B) { benchmark(b, large, 4, keystrokes) })
}

const (
	// atOnce is how many requests are on their way at once, so that no
	// processor waits, which would be spent on looking for work.
	atOnce = 4
	// turn is how many requests one of the two is asked before it is the
	// other's turn.
	turn = 2 * atOnce
)

func benchmark(b *testing.B, glossary *bot.Bot, kind int, typed []string) {
	h, key := newHandler(b, webhook.Config{
		Handle: glossary.Handle, Metrics: metrics.New(glossary.Commands()...), Now: time.Now,
		Log: slog.New(slog.DiscardHandler),
	})
	ours := newCaller(b, h, key)
	requests := interactions(b, key, kind, typed, b.N+1)
	example := ours.send(requests[b.N])
	bare := newCaller(b, bareHandler(key.Public().(ed25519.PublicKey), example), key)
	bare.send(requests[b.N])
	b.ResetTimer()
	var took, bareTook []time.Duration
	for batch := range slices.Chunk(requests[:b.N], turn) {
		bareTook = append(bareTook, bare.time(batch))
		took = append(took, ours.time(batch))
	}
	b.StopTimer()
	b.ReportMetric(float64(median(took)), "ns/op")
	b.ReportMetric(float64(median(bareTook)), "bare-ns/op")
	b.ReportMetric(float64(median(took))/float64(median(bareTook)), "x-bare")
}

func median(all []time.Duration) time.Duration {
	slices.Sort(all)
	return all[len(all)/2]
}

// bareHandler does what nobody can do without.
func bareHandler(key ed25519.PublicKey, answer []byte) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		signature, hexErr := hex.DecodeString(r.Header.Get("X-Signature-Ed25519"))
		signed := append([]byte(r.Header.Get("X-Signature-Timestamp")), body...)
		if err != nil || hexErr != nil || !ed25519.Verify(key, signed, signature) {
			http.Error(w, "invalid request signature", http.StatusUnauthorized)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write(answer)
	})
}

// prepared is a request that has been signed.
type prepared struct {
	header http.Header
	body   []byte
}

// interactions prepares requests with IDs of their own.
func interactions(b *testing.B, key ed25519.PrivateKey, kind int, typed []string, n int) []prepared {
	b.Helper()
	all := make([]prepared, n)
	at := time.Now()
	for i := range all {
		body := interaction(b, 1430000000000000000+i, kind, typed[i%len(typed)])
		all[i] = prepared{http.Header{}, body}
		discordtest.Sign(all[i].header, key, body, at)
	}
	return all
}

// caller asks one server over one connection.
type caller struct {
	b   *testing.B
	url string
	*http.Client
}

func newCaller(b *testing.B, h http.Handler, key ed25519.PrivateKey) *caller {
	server := httptest.NewServer(h)
	b.Cleanup(server.Close)
	server.Client().Transport.(*http.Transport).MaxIdleConnsPerHost = atOnce
	return &caller{b, server.URL + webhook.Path, server.Client()}
}

func (c *caller) send(p prepared) (answer []byte) {
	r, err := http.NewRequestWithContext(context.Background(), http.MethodPost, c.url, bytes.NewReader(p.body))
	if err != nil {
		c.b.Fatal(err)
	}
	r.Header = p.header
	resp, err := c.Do(r)
	if err != nil {
		c.b.Fatal(err)
	}
	defer resp.Body.Close()
	answer, err = io.ReadAll(resp.Body)
	if err != nil || resp.StatusCode != http.StatusOK {
		c.b.Fatalf("%s %s, %v", resp.Status, answer, err)
	}
	return answer
}

// time returns what one request of a batch takes where several are on their
// way at once.
func (c *caller) time(batch []prepared) time.Duration {
	began := time.Now()
	var callers sync.WaitGroup
	for part := range slices.Chunk(batch, (len(batch)+atOnce-1)/atOnce) {
		callers.Go(func() {
			for _, p := range part {
				c.send(p)
			}
		})
	}
	callers.Wait()
	return time.Since(began) / time.Duration(len(batch))
}

// largeGlossary is a bot that knows so many terms, and what people type to it
// letter by letter, mistakes included.
func largeGlossary(b *testing.B, terms int) (*bot.Bot, []string) {
	b.Helper()
	v := searchtest.Generate(1, terms*3/2)
	pack := &content.Pack{ID: "large", Terms: make([]content.Term, len(v.IDs))}
	if len(v.IDs) < terms {
		b.Fatalf("%d names are of %d terms, want %d", len(v.Names), len(v.IDs), terms)
	}
	for _, name := range v.Names {
		term := &pack.Terms[name.Doc]
		if term.Label == "" {
			term.ID, term.Label = strconv.Itoa(name.Doc), name.Text
			term.Definition = "A definition of " + name.Text + "."
		} else {
			term.Synonyms = append(term.Synonyms, name.Text)
		}
	}
	pack.Terms = pack.Terms[:terms]
	return bot.New(bot.Config{Glossary: bot.Everywhere(content.NewGlossary(pack)), Log: slog.New(slog.DiscardHandler)}), keystrokes(v)
}

// keystrokes are what people type into an option letter by letter, until they
// see what they mean: the beginnings of names, a tenth of them with a slip.
func keystrokes(v *searchtest.Vocabulary) []string {
	const names, letters = 100, 12
	var typed []string
	for i := range names {
		name := []rune(v.Names[i*len(v.Names)/names].Text)
		for n := 1; n <= min(len(name), letters); n++ {
			typed = append(typed, string(name[:n]))
		}
	}
	slips := len(typed) / 9
	for _, q := range searchtest.Queries(1, v) {
		if q.Class == "typoprefix" && slips > 0 {
			typed = append(typed, q.Text)
			slips--
		}
	}
	return typed
}

// interaction is one as Discord posts it from a server, with all that is
// found in one, as its documentation shows. The bot may do everything there but
// attach files: an answer with a figure is a call to Discord, not the response.
func interaction(b *testing.B, id, kind int, term string) []byte {
	b.Helper()
	text, err := json.Marshal(term)
	if err != nil {
		b.Fatal(err)
	}
	return []byte(strings.NewReplacer(
		"$ID", strconv.Itoa(id), "$KIND", strconv.Itoa(kind), "$TERM", string(text), "$FOCUSED", fmt.Sprint(kind == 4),
	).Replace(posted))
}

const posted = `{"app_permissions":"2222085186603585","application_id":"1175928847299117063","attachment_size_limit":10485760,` +
	`"authorizing_integration_owners":{"0":"613425648685547541"},"channel":{"flags":0,"guild_id":"613425648685547541",` +
	`"icon_emoji":{"id":null,"name":"🧬"},"id":"827173542912688130","last_message_id":"1429871045560127630",` +
	`"last_pin_timestamp":"2026-09-14T08:21:07+00:00","name":"journal-club","nsfw":false,"parent_id":"827173542912688120",` +
	`"permissions":"2251799813685247","position":4,"rate_limit_per_user":0,"theme_color":null,"topic":"Papers, Thursdays at four","type":0},` +
	`"channel_id":"827173542912688130","context":0,"data":{"id":"1175931204568264704","name":"define",` +
	`"options":[{"focused":$FOCUSED,"name":"term","type":3,"value":$TERM}],"type":1},"entitlement_sku_ids":[],"entitlements":[],` +
	`"guild":{"features":["COMMUNITY","NEWS","ENABLED_DISCOVERABLE_BEFORE","CHANNEL_ICON_EMOJIS_GENERATED","AUTO_MODERATION",` +
	`"TEXT_IN_VOICE_ENABLED","GUILD_ONBOARDING","SOUNDBOARD","INVITES_DISABLED","MEMBER_PROFILES"],"id":"613425648685547541","locale":"en-US"},` +
	`"guild_id":"613425648685547541","guild_locale":"en-US","id":"$ID","locale":"en-GB",` +
	`"member":{"avatar":null,"banner":null,"collectibles":null,"communication_disabled_until":null,"deaf":false,"display_name_styles":null,` +
	`"flags":10,"joined_at":"2023-11-02T15:17:44.301000+00:00","mute":false,"nick":"Mina (cell migration)","pending":false,` +
	`"permissions":"2251799813685247","premium_since":null,"roles":["827173542912688131","827173542912688135","911734520018362418"],` +
	`"unusual_dm_activity_until":null,"user":{"avatar":"8342729096ea3675442027381ff50dfe","avatar_decoration_data":null,"bot":false,` +
	`"clan":{"badge":"c7a1d1b3f3ba2f4d8f2d2a2a3c3a1e0f","identity_enabled":true,"identity_guild_id":"613425648685547541","tag":"CELL"},` +
	`"collectibles":null,"discriminator":"0","display_name_styles":null,"global_name":"Mina","id":"268473310986240001",` +
	`"primary_guild":{"badge":"c7a1d1b3f3ba2f4d8f2d2a2a3c3a1e0f","identity_enabled":true,"identity_guild_id":"613425648685547541","tag":"CELL"},` +
	`"public_flags":64,"username":"mina.k"}},"token":"aW50ZXJhY3Rpb246MTQzMDAwMDAwMDAwMDAwMDAwMDpiZW5jaG1hcmstdG9rZW4tdGhhdC1pcy1ub3Qtb25lLW9mLURpc2NvcmRzLWFuZC1pcy1hcy1sb25nLWFzLXRob3NlLWFyZS1taW5pbXVtLTE4MC1jaGFyYWN0ZXJzLWxvbmctc28tdG8tc3BlYWs","type":$KIND,"version":1}`
