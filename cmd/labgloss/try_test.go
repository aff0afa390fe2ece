package main

import (
	"bufio"
	"bytes"
	"context"
	"io"
	"net"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"labgloss/bot/discordtest"
	"labgloss/bot/playground/browsertest"
	"labgloss/content/contenttest"
)

// startTry runs "labgloss try" on a free port until the test ends, and returns
// the line that it prints. It must say nothing else.
func startTry(t *testing.T) string {
	t.Helper()
	var stderr contenttest.Screen
	t.Cleanup(func() {
		if said := stderr.String(); said != "" {
			t.Errorf("try said %s, want nothing", said)
		}
	})
	return runTry(t, &stderr)
}

// runTry runs "labgloss try" with more arguments on a free port until the test
// ends, and returns the line that it prints.
func runTry(t *testing.T, stderr *contenttest.Screen, args ...string) string {
	t.Helper()
	ctx, stop := context.WithCancel(t.Context())
	out, stdout := io.Pipe()
	a := &app{ctx: ctx, stdout: stdout, stderr: stderr}
	exited := make(chan int, 1)
	go func() {
		exited <- a.run(append([]string{"try", "--addr", "127.0.0.1:0"}, args...))
		_ = stdout.Close()
	}()
	lines := bufio.NewScanner(out)
	if !lines.Scan() {
		t.Fatalf("try printed nothing and exited with %d: %s", <-exited, stderr)
	}
	t.Cleanup(func() {
		stop()
		if code := <-exited; code != 0 {
			t.Errorf("try exited with %d, want 0: %s", code, stderr)
		}
	})
	return lines.Text()
}

// address is the address in the line that try prints.
func address(t testing.TB, line string) string {
	t.Helper()
	found := regexp.MustCompile(`^labgloss try: (http://127\.0\.0\.1:[1-9]\d*) \(Ctrl-C stops\)$`).FindStringSubmatch(line)
	if found == nil {
		t.Fatalf("try printed %q, want its address", line)
	}
	return found[1]
}

// openTry shows the page of a new "labgloss try" in a browser.
func openTry(t *testing.T) *browsertest.Browser {
	t.Helper()
	return openAt(t, address(t, startTry(t)))
}

// openAt shows the page at an address. When the test ends, it must have had no
// trouble and asked nobody else.
func openAt(t *testing.T, url string) *browsertest.Browser {
	t.Helper()
	b := browsertest.New(t)
	b.Do(chromedp.Navigate(url))
	b.Until(`document.activeElement.id === 'text'`)
	t.Cleanup(func() {
		if complaints := b.Complaints(); len(complaints) > 0 {
			t.Errorf("the page complained:\n%s", strings.Join(complaints, "\n"))
		}
		if foreign := slices.DeleteFunc(b.Requests(), func(to string) bool {
			return strings.HasPrefix(to, url+"/") || strings.HasPrefix(to, "data:")
		}); len(foreign) > 0 {
			t.Errorf("the page asked others: %v", foreign)
		}
	})
	return b
}

func TestTryDefinesByKeyboard(t *testing.T) {
	b := openTry(t)
	b.Viewport(1280, 800)
	b.Keys("/")
	b.UntilShown(`#choices [aria-selected="true"]`, "/define")
	b.Keys(kb.Enter)
	b.Until(`document.activeElement.dataset.option === 'term' && document.querySelectorAll('#choices li').length > 20`)
	b.Keys("hdca")
	b.Until(`document.querySelectorAll('#choices li').length === 1`)
	b.UntilShown("#choices li", "Histone deacetylases (HDACs)")
	b.Keys(kb.ArrowDown)
	b.UntilShown(`#choices [aria-selected="true"]`, "Histone deacetylases (HDACs)")
	b.Until(`document.activeElement.getAttribute('aria-activedescendant') === 'choice-0'`)
	b.Keys(kb.Enter)
	b.Until(`document.activeElement.value === 'Histone deacetylases (HDACs)'`)
	b.Keys(kb.Enter)
	b.UntilShown(".from-app >>> .embed-title", "Histone deacetylases (HDACs)")
	b.Screen("define-by-keyboard")
	for selector, want := range map[string]string{
		".from-app .reference":                               "used /define",
		".from-app >>> :is(.name, .discord-author-username)": "labgloss",
		".from-app >>> .embed-description":                   "histone",
		".from-app >>> .field":                               "",
	} {
		if got := b.Text(selector); !strings.Contains(got, want) || got == "" {
			t.Errorf("%s shows %q, want %q in it", selector, got, want)
		}
	}
}

func TestTryTypedWithoutPicking(t *testing.T) {
	b := openTry(t)
	b.Keys("/define hdca", kb.Enter)
	b.UntilShown(".embed-title", "Histone deacetylases (HDACs)")
	if got := b.Text(".embed-footer"); !strings.Contains(got, "typo") {
		t.Errorf("the footer shows %q, want how it was matched", got)
	}
	b.Keys("/define emt private:True", kb.Enter)
	b.UntilShown(".ephemeral >>> .embed-title", "(EMT)")
	b.UntilShown(".ephemeral >>> .only-you", "Only you can see this")
	b.Click(".only-you button")
	b.Until(`!document.querySelector('.ephemeral')`)
}

func TestTryNearMiss(t *testing.T) {
	b := openTry(t)
	b.Keys("/define histone phosphatase", kb.Enter)
	b.UntilShown(".ephemeral .content", "histone phosphatase")
	b.Screen("near-miss")
	b.Click(".ephemeral .button")
	b.UntilShown(".ephemeral >>> .embed-title", "Histone")
	b.Until(`document.querySelectorAll('.from-app').length === 1`)
	b.Screen("near-miss-chosen")

	// Whoever types on is in the composer, not on a link of the answer.
	b.Keys("/define anoikis", kb.Enter)
	b.UntilShown(".from-app:not(.ephemeral) >>> .embed-title", "Anoikis")
}

func TestTryOnAPhone(t *testing.T) {
	b := openTry(t)
	b.Viewport(375, 700)
	b.Screen("phone")
	b.Do(chromedp.Click("[data-example]"))
	b.Until(`document.querySelectorAll('#choices li').length > 0`)
	b.Screen("phone-choices")
	b.Keys(kb.Enter)
	b.UntilShown(".embed-title", "(EMT)")
	b.Screen("phone-answer")
	b.Keys("/define histone phosphatase", kb.Enter)
	b.UntilShown(".ephemeral .content", "histone phosphatase")
	b.Screen("phone-buttons")
}

func TestTryComposer(t *testing.T) {
	b := openTry(t)
	b.Keys("/de", kb.Escape)
	b.Until(`document.querySelector('#popup').hidden`)
	b.Keys("f", kb.Tab)
	b.Until(`document.activeElement.dataset.option === 'term'`)
	b.Keys(kb.Enter)
	b.UntilShown("#status", "This option is required")
	b.Keys("emt")
	b.Until(`document.querySelectorAll('#choices li').length === 1`)
	b.Keys(kb.Tab) // picks the first
	b.Until(`document.activeElement.value.includes('(EMT)')`)
	b.Keys(kb.Tab, kb.Enter) // the affordance "+ private"
	b.Until(`document.activeElement.dataset.option === 'private' && document.querySelectorAll('#choices li').length === 2`)
	b.Keys(kb.Backspace)
	b.Until(`document.activeElement.dataset.option === 'term' && !document.querySelector('[data-option=private]')`)
	b.Keys(strings.Repeat(kb.Backspace, 60))
	b.Until(`document.activeElement.id === 'text' && document.activeElement.value === ''`)
	b.Keys("hello <b>all</b>", kb.Enter)
	b.UntilShown(".message:last-child .content", "hello <b>all</b>")
}

// Of two answers the one to the later keystroke counts, whichever comes last.
func TestTryDropsLateChoices(t *testing.T) {
	b := openTry(t)
	browsertest.Eval[bool](b, `(() => {
		const real = fetch;
		window.fetch = async (url, init) => {
			const answer = await real(url, init);
			if (!init?.body?.includes('"value":"h"')) return answer;
			const parsed = await answer.json();
			await new Promise((go) => { window.release = go; });
			setTimeout(() => { window.late = true; }); // after all that the page does with it
			return { ok: true, json: async () => parsed };
		};
		return true;
	})()`)
	b.Keys("/define h")
	b.Until(`window.release !== undefined`)
	b.Keys("dac")
	b.UntilShown("#choices li:only-child", "(HDACs)")
	browsertest.Eval[bool](b, `(window.release(), true)`)
	b.Until(`window.late`)
	b.UntilShown("#choices li:only-child", "(HDACs)")
}

func TestTryAddresses(t *testing.T) {
	taken, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	busy := taken.Addr().String()
	for _, tt := range []struct {
		addr string
		code int
		want string
	}{
		{busy, exitFailure, "labgloss: cannot listen on " + busy + ": address already in use; choose another with --addr\n"},
		{"127.0.0.1", exitConfig, "labgloss: --addr \"127.0.0.1\": missing port in address; write HOST:PORT, such as 127.0.0.1:8080 or :8080\n"},
		{"127.0.0.1:99999", exitConfig, "labgloss: --addr \"127.0.0.1:99999\": invalid port; write HOST:PORT, such as 127.0.0.1:8080 or :8080\n"},
	} {
		var stdout, stderr bytes.Buffer
		a := &app{ctx: t.Context(), stdout: &stdout, stderr: &stderr}
		if code := a.run([]string{"try", "--addr", tt.addr}); code != tt.code || stderr.String() != tt.want || stdout.Len() > 0 {
			t.Errorf("try --addr %s = %d, %q, want %d, %q", tt.addr, code, &stderr, tt.code, tt.want)
		}
	}
}

func TestTryWarnsWhenOthersCanReachIt(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	stop() // it is to start and to end at once
	var stdout, stderr bytes.Buffer
	a := &app{ctx: ctx, stdout: &stdout, stderr: &stderr}
	a.run([]string{"try", "--addr", "0.0.0.0:0"})
	if !strings.Contains(stderr.String(), "warning") {
		t.Errorf("try --addr 0.0.0.0:0 said %q, want a warning", &stderr)
	}
}

// The page's own tests are elsewhere; here it is that try serves it guarded.
func TestTryRefusesForeignHosts(t *testing.T) {
	url := address(t, startTry(t))
	r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, url, http.NoBody)
	if err != nil {
		t.Fatal(err)
	}
	r.Host = "rebound.example"
	response, err := discordtest.Client(t).Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusForbidden {
		t.Errorf("GET with a foreign Host = %d, want 403", response.StatusCode)
	}
}
