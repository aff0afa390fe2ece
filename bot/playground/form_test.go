package playground_test

import (
	"context"
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/google/go-cmp/cmp"

	"labgloss/bot/discordtest/contract"
	"labgloss/bot/playground/browsertest"
)

// The types of the interactions that have to do with forms.
const (
	usesCommand = 2
	sendsForm   = 5
)

// The reply to a form in these tests.
const thanks = `{"type":4,"data":{"content":"Thank you."}}`

// typo is a form of one input.
const typo = `{"custom_id":"typo:1","title":"Report a typo","components":[
	{"type":18,"label":"What is wrong?","component":{"type":4,"custom_id":"what","style":1}}]}`

// openForm shows a page and opens a form in it, as the answer to a
// command.
func openForm(t *testing.T, form string) (*browsertest.Browser, *page) {
	t.Helper()
	answer := `{"type":9,"data":` + form + `}`
	contract.Check(t, contract.Callback, []byte(answer))
	p := newPage(t)
	p.hook.answers[usesCommand], p.hook.answers[sendsForm] = answer, thanks
	b := open(t, p)
	b.Viewport(390, 844)
	reopenForm(b)
	return b, p
}

func reopenForm(b *browsertest.Browser) {
	b.Keys("/define", kb.Enter, kb.Enter)
	b.Until(browsertest.Find("dialog[open] h2") + " !== undefined")
	b.Until(`document.activeElement?.closest('play-modal') !== null`)
}

func untilClosed(b *browsertest.Browser) {
	b.Until(browsertest.Find("dialog") + " === undefined")
}

// untilFocus waits until the input with a custom ID has the focus, or something
// in it.
func untilFocus(b *browsertest.Browser, customID string) {
	b.Until(`document.activeElement?.closest('[id="input-` + customID + `"]') !== null`)
}

// sent is the data of the form that reached the app last.
func (h *standIn) sent(t *testing.T) map[string]any {
	t.Helper()
	if h.got["type"] != float64(sendsForm) {
		t.Fatalf("the app got an interaction of type %v last, want a form", h.got["type"])
	}
	return h.got["data"].(map[string]any)
}

func TestFormGoesRound(t *testing.T) {
	b := showBot(t, 390, 844, student(t))
	b.Keys("/define", kb.Enter, kb.Enter)
	b.UntilShown(".from-app .button.primary", "Suggest")
	b.Click(".from-app .button.primary")
	b.UntilShown("dialog[open] h2", "Suggest a term")
	b.Until(`document.activeElement.id === 'input-word'`)
	fits(t, b, "with a form")
	b.Keys(kb.Enter) // which a form does not send while it lacks something
	b.Keys("anoikis", kb.Tab, "death of a cell", kb.Enter, "without a hold")
	b.Click("dialog .primary")
	b.UntilShown(".ephemeral .content", "Thank you for anoikis: death of a cell\nwithout a hold")
	untilClosed(b)
}

// Every kind of input is filled in by keys alone, and sent as Discord does.
func TestFormWithEveryKindOfInput(t *testing.T) {
	toSubmit := kb.Tab + kb.Enter // past "Cancel"
	for name, tt := range map[string]struct {
		form, keys, want string
		resolved         map[string][]string
	}{
		"texts": {
			form: `{"custom_id":"a b","title":"Texts","components":[
				{"type":10,"content":"Be **brief**."},
				{"type":1,"components":[{"type":4,"custom_id":"old","label":"Older","style":1}]},
				{"type":18,"id":4,"label":"Term","component":{"type":4,"custom_id":"term","style":1,"value":"EM"}},
				{"type":18,"id":0,"label":"Meaning","component":{"type":4,"id":2,"custom_id":"why not","style":2,"required":false}},
				{"type":18,"label":"Source","component":{"type":4,"custom_id":"source","style":1,"required":false}}]}`,
			keys: "one" + kb.Tab + kb.End + "T" + kb.Tab + "two" + kb.Enter + "lines" + kb.Tab + kb.Enter,
			want: `{"custom_id":"a b","components":[
				{"type":10,"id":1},
				{"type":1,"id":3,"components":[{"type":4,"id":5,"custom_id":"old","value":"one"}]},
				{"type":18,"id":4,"component":{"type":4,"id":6,"custom_id":"term","value":"EMT"}},
				{"type":18,"id":7,"component":{"type":4,"id":2,"custom_id":"why not","value":"two\nlines"}},
				{"type":18,"id":8,"component":{"type":4,"id":9,"custom_id":"source","value":""}}]}`,
		},
		"menus": {
			form: `{"custom_id":"menus","title":"Menus","components":[
				{"type":18,"label":"Fields","component":{"type":3,"custom_id":"fields","min_values":2,"max_values":2,"options":[
					{"label":"Ants","value":"a"},{"label":"Bees","value":"b"},{"label":"Crows","value":"c"},{"label":"Bats","value":"d"}]}},
				{"type":18,"label":"For whom","component":{"type":5,"custom_id":"whom","default_values":[{"id":"100000000000000005","type":"user"}]}},
				{"type":18,"label":"Role","component":{"type":6,"custom_id":"role"}},
				{"type":18,"label":"Or","component":{"type":7,"custom_id":"or","max_values":3,"required":false}},
				{"type":18,"label":"Where","component":{"type":8,"custom_id":"where","channel_types":[2]}}]}`,
			// The third choice is one too many, and not taken. The letter goes
			// to the next that begins with it.
			keys: kb.ArrowDown + "bb " + kb.Home + kb.Enter + kb.ArrowDown + " " + kb.Escape + kb.Tab +
				kb.Tab +
				" " + kb.ArrowUp + kb.Enter + kb.Tab +
				"r " + kb.End + " " + kb.Tab +
				kb.Enter + kb.Enter + kb.Tab + toSubmit,
			want: `{"custom_id":"menus","components":[
				{"type":18,"id":1,"component":{"type":3,"id":2,"custom_id":"fields","values":["d","a"]}},
				{"type":18,"id":3,"component":{"type":5,"id":4,"custom_id":"whom","values":["100000000000000005"]}},
				{"type":18,"id":5,"component":{"type":6,"id":6,"custom_id":"role","values":["100000000000000022"]}},
				{"type":18,"id":7,"component":{"type":7,"id":8,"custom_id":"or","values":["100000000000000007","100000000000000022"]}},
				{"type":18,"id":9,"component":{"type":8,"id":10,"custom_id":"where","values":["100000000000000010"]}}]}`,
			resolved: map[string][]string{
				"users": {maya, robin}, "members": {maya, robin}, "roles": {"100000000000000022"}, "channels": {"100000000000000010"},
			},
		},
		"boxes": {
			form: `{"custom_id":"boxes","title":"Boxes","components":[
				{"type":18,"label":"Sure?","component":{"type":21,"custom_id":"sure","options":[
					{"label":"Yes","value":"y"},{"label":"No","value":"n","description":"Not at all"},{"label":"Perhaps","value":"p"}]}},
				{"type":18,"label":"Why?","component":{"type":21,"custom_id":"why","required":false,"options":[
					{"label":"Because","value":"b","default":true},{"label":"Why not","value":"w"}]}},
				{"type":18,"label":"Days","component":{"type":22,"custom_id":"days","max_values":2,"options":[
					{"label":"Monday","value":"mo"},{"label":"Tuesday","value":"tu"},{"label":"Friday","value":"fr"}]}},
				{"type":18,"label":"Nights","component":{"type":22,"custom_id":"nights","required":false,"options":[{"label":"All","value":"all"}]}},
				{"type":18,"label":"Send me a copy","component":{"type":23,"custom_id":"copy"}}]}`,
			// "Why?" is answered, and its answer taken back.
			keys: " " + kb.ArrowDown + kb.Tab +
				kb.Tab + kb.Enter + kb.Tab +
				" " + kb.Tab + kb.Tab + " " + kb.Tab +
				kb.Tab + " " + kb.Tab + toSubmit,
			want: `{"custom_id":"boxes","components":[
				{"type":18,"id":1,"component":{"type":21,"id":2,"custom_id":"sure","value":"n"}},
				{"type":18,"id":3,"component":{"type":21,"id":4,"custom_id":"why","value":null}},
				{"type":18,"id":5,"component":{"type":22,"id":6,"custom_id":"days","values":["mo","fr"]}},
				{"type":18,"id":7,"component":{"type":22,"id":8,"custom_id":"nights","values":[]}},
				{"type":18,"id":9,"component":{"type":23,"id":10,"custom_id":"copy","value":true}}]}`,
		},
	} {
		t.Run(name, func(t *testing.T) {
			b, p := openForm(t, tt.form)
			b.Screen("form-" + name)
			b.Keys(tt.keys)
			b.UntilShown(".from-app .content", "Thank you.")
			untilClosed(b)
			checkSent(t, p.hook.sent(t), tt.want, tt.resolved)
		})
	}
}

// checkSent compares the data of a form with what they should be, and what its
// IDs are resolved to by their kind.
func checkSent(t *testing.T, got map[string]any, want string, resolved map[string][]string) {
	t.Helper()
	ids := map[string][]string{}
	all, _ := got["resolved"].(map[string]any)
	for kind, found := range all {
		ids[kind] = slices.Sorted(maps.Keys(found.(map[string]any)))
	}
	delete(got, "resolved")
	var wanted map[string]any
	if err := json.Unmarshal([]byte(want), &wanted); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(wanted, got); diff != "" {
		t.Errorf("the app got (-want +got):\n%s", diff)
	}
	if len(ids)+len(resolved) > 0 && !cmp.Equal(ids, resolved) {
		t.Errorf("resolved are %v, want %v", ids, resolved)
	}
}

// What is missing, too short, too few or too many is said beside each input
// before anything is sent, and the first of it has the focus.
func TestFormSaysWhatIsWrong(t *testing.T) {
	b, p := openForm(t, `{"custom_id":"wrong","title":"Wrong","components":[
		{"type":18,"label":"Fields","description":"Yours","component":{"type":3,"custom_id":"fields","min_values":2,"max_values":3,"options":[
			{"label":"Ants","value":"a"},{"label":"Bees","value":"b"},{"label":"Crows","value":"c"}]}},
		{"type":18,"label":"Meaning","component":{"type":4,"custom_id":"meaning","style":2,"min_length":5,"max_length":20}},
		{"type":18,"label":"Days","component":{"type":22,"custom_id":"days","max_values":1,"options":[{"label":"Monday","value":"mo"},{"label":"Tuesday","value":"tu"}]}},
		{"type":18,"label":"Sure?","component":{"type":21,"custom_id":"sure","options":[{"label":"Yes","value":"y"},{"label":"No","value":"n"}]}},
		{"type":18,"label":"Note","component":{"type":4,"custom_id":"note","style":1,"min_length":5,"required":false}}]}`)
	b.Click("dialog .primary")
	untilFocus(b, "fields")
	for _, id := range []string{"fields", "meaning", "days", "sure"} {
		checkProblem(t, b, id, "This field is required.")
	}
	checkProblem(t, b, "note", "")

	// Each is looked at anew as it changes.
	b.Keys(kb.ArrowDown, " ")
	b.UntilShown(problemOf("fields"), "Choose at least 2 options.")
	b.Keys(kb.ArrowDown, " ", kb.Tab, "EMT")
	b.UntilShown(problemOf("meaning"), "Must be 5 characters or more. You have written 3.")
	b.Keys(": cells move")
	checkProblem(t, b, "fields", "")
	checkProblem(t, b, "meaning", "")
	b.Until(`document.querySelector('.form-counter').textContent === ''`)
	b.Keys(" on and on")
	b.UntilShown(".form-counter", "0 characters left")
	if written := browsertest.Eval[string](b, `document.activeElement.value`); len(written) != 20 {
		t.Errorf("written is %q, want the first 20 characters", written)
	}
	b.Keys(kb.Tab, " ", kb.Tab, " ")
	b.UntilShown(problemOf("days"), "Choose at most 1 option.")
	b.Click("dialog .primary")
	untilFocus(b, "days")
	b.Keys(" ", kb.Tab, kb.Tab, " ", kb.Tab, "four", kb.Enter)
	untilFocus(b, "note")
	checkProblem(t, b, "note", "Must be 5 characters or more. You have written 4.")
	if len(p.hook.seen) != 1 {
		t.Errorf("the app got %d interactions, want the command alone", len(p.hook.seen))
	}
	b.Keys("!", kb.Enter)
	untilClosed(b)
	if len(p.hook.seen) != 2 {
		t.Errorf("the app got %d interactions, want the form once", len(p.hook.seen)-1)
	}
}

// problemOf selects what is said to be wrong with an input.
func problemOf(customID string) string {
	return `.form-field:has([id="input-` + customID + `"]) .form-error`
}

// checkProblem checks what is said to be wrong with an input, and that whoever
// cannot see it is told.
func checkProblem(t *testing.T, b *browsertest.Browser, customID, want string) {
	t.Helper()
	got := browsertest.Eval[[]string](b, `((input) => [
		input.getAttribute('aria-invalid') ?? 'false',
		input.getAttribute('aria-describedby').split(' ').map((id) => document.getElementById(id))
			.filter((node) => node.matches('.form-error:not([hidden])')).map((node) => node.textContent).join(),
	])(document.getElementById('input-`+customID+`'))`)
	invalid := "false"
	if want != "" {
		invalid = "true"
	}
	if got[0] != invalid || got[1] != want {
		t.Errorf("%s: invalid is %s, and what is wrong %q; want %s, %q", customID, got[0], got[1], invalid, want)
	}
}

// Whoever wrote a form can send it again where that failed.
func TestFormStaysOpenWhenSendingFails(t *testing.T) {
	b, p := openForm(t, typo)
	browsertest.Eval[bool](b, `(() => {
		window.fetched = window.fetch;
		window.calls = 0;
		window.fetch = (path, how) => path !== 'api/interactions' ? window.fetched(path, how) :
			new Promise((_, fail) => { window.calls++; window.fail = fail; });
		return true;
	})()`)
	b.Keys("Ligand", kb.Enter)
	b.Until(browsertest.Find(`dialog .primary[aria-busy="true"]`) + " !== undefined")
	b.Keys(kb.Enter, kb.Escape) // neither sends it twice nor leaves it
	b.UntilShown("dialog[open] h2", "Report a typo")
	if calls := browsertest.Eval[int](b, `window.calls`); calls != 1 {
		t.Errorf("the form was sent %d times, want once", calls)
	}
	browsertest.Eval[bool](b, `window.fail(new TypeError('no network')) === undefined`)
	b.UntilShown(`dialog[open] [role="alert"]`, "Something went wrong. Try again.")
	b.Until(browsertest.Find(`dialog .primary[aria-busy="false"]`) + " !== undefined")
	b.Screen("form-failed")
	browsertest.Eval[bool](b, `(window.fetch = window.fetched) !== undefined`)
	b.Keys("s", kb.Enter)
	b.UntilShown(".from-app .content", "Thank you.")
	untilClosed(b)
	checkSent(t, p.hook.sent(t), `{"custom_id":"typo:1","components":[
		{"type":18,"id":1,"component":{"type":4,"id":2,"custom_id":"what","value":"Ligands"}}]}`, nil)
	if len(p.hook.seen) != 2 {
		t.Errorf("the app got the form %d times, want once", len(p.hook.seen)-1)
	}
}

// Each way out of a form leads back to where the person was.
func TestFormIsLeft(t *testing.T) {
	b, p := openForm(t, typo)
	outside := func() { b.Do(chromedp.MouseClickXY(5, 5)) }
	for name, leave := range map[string]func(){
		"escape":  func() { b.Keys(kb.Escape) },
		"cancel":  func() { b.Click("dialog .secondary") },
		"close":   func() { b.Click(`dialog [aria-label="Close"]`) },
		"outside": outside,
	} {
		leave()
		untilClosed(b)
		b.Until(`document.activeElement.id === 'text'`)
		b.Keys("x")
		if written := browsertest.Eval[string](b, `document.activeElement.value`); written != "x" {
			t.Errorf("after %s, what is typed into the composer is %q, want x", name, written)
		}
		b.Keys(kb.Backspace)
		reopenForm(b)
	}

	// What was written is not lost by a click that missed.
	b.Keys("Ligand")
	outside()
	if written := browsertest.Eval[string](b, `document.getElementById('input-what')?.value ?? ''`); written != "Ligand" {
		t.Errorf("after a click outside, what was written is %q, want all of it", written)
	}
	b.Keys(kb.Escape)
	untilClosed(b)
	for _, id := range p.hook.seen {
		if id == "" || p.hook.got["type"] != float64(usesCommand) {
			t.Errorf("the app got %v, want no form", p.hook.got)
		}
	}
}

// Files are uploaded when the form is sent, and named by their IDs.
func TestFormWithFiles(t *testing.T) {
	b, p := openForm(t, `{"custom_id":"files","title":"Figures","components":[
		{"type":18,"label":"Figures","component":{"type":19,"custom_id":"figures","min_values":2,"max_values":2}},
		{"type":18,"label":"More","component":{"type":19,"custom_id":"more","required":false}}]}`)
	small, second, large := fileOf(t, "a figure.png", 5), fileOf(t, "b.txt", 2000), fileOf(t, "large.bin", 10<<20+1)
	attach := func(files ...string) { b.Do(chromedp.SetUploadFiles("#input-figures", files)) }
	attach(small)
	b.UntilShown(".form-files li", "a figure.png5 bytes")
	b.Click("dialog .primary")
	b.UntilShown(problemOf("figures"), "Upload at least 2 files.")
	untilFocus(b, "figures")
	attach(large)
	b.UntilShown(problemOf("figures"), "large.bin is larger than 10 MB. Remove it, or choose a smaller file.")
	b.Keys(kb.Tab, kb.Tab)
	b.Until(`document.activeElement.ariaLabel === 'Remove large.bin'`)
	b.Keys(kb.Enter)
	b.Until(`document.activeElement.ariaLabel === 'Remove a figure.png'`)
	attach(second, small)
	b.UntilShown(problemOf("figures"), "Upload at most 2 files.")
	b.Screen("form-files")
	b.Click(`[aria-label="Remove a figure.png"]`)
	b.Until(`document.querySelector('` + problemOf("figures") + `').hidden`)
	b.Click("dialog .primary")
	b.UntilShown(".from-app .content", "Thank you.")
	untilClosed(b)

	files := p.hook.sent(t)["resolved"].(map[string]any)["attachments"].(map[string]any)
	first, last := uploaded(files, "b.txt"), uploaded(files, "a figure.png")
	if first == "" {
		t.Fatalf("the app got the files %v", files)
	}
	checkSent(t, p.hook.sent(t), `{"custom_id":"files","components":[
		{"type":18,"id":1,"component":{"type":19,"id":2,"custom_id":"figures","values":["`+first+`","`+last+`"]}},
		{"type":18,"id":3,"component":{"type":19,"id":4,"custom_id":"more","values":[]}}]}`,
		map[string][]string{"attachments": slices.Sorted(slices.Values([]string{first, last}))})
}

// A file can be dropped where it belongs, and nowhere else: the browser would
// leave the page for it.
func TestFormTakesDroppedFiles(t *testing.T) {
	b, _ := openForm(t, `{"custom_id":"files","title":"Figures","components":[
		{"type":18,"label":"Note","component":{"type":4,"custom_id":"note","style":1}},
		{"type":18,"label":"Figure","component":{"type":19,"custom_id":"figure"}}]}`)
	const left = `((node) => ['dragover', 'drop'].filter((name) => {
		const dataTransfer = new DataTransfer();
		dataTransfer.items.add(new File([], 'stray.txt'));
		return node.dispatchEvent(new DragEvent(name, { bubbles: true, composed: true, cancelable: true, dataTransfer }));
	}).join())` // what of it is left to the browser
	for selector, want := range map[string]string{"#input-note": "", ".form-label": "", "#input-figure": "dragover,drop"} {
		if got := browsertest.Eval[string](b, left+`(document.querySelector('`+selector+`'))`); got != want {
			t.Errorf("with a file over %s, the browser takes %q, want %q", selector, got, want)
		}
	}
	drop(b, fileOf(t, "first.txt", 5), "#input-figure")
	b.UntilShown(".form-files li", "first.txt")
	drop(b, fileOf(t, "second.txt", 5), "#input-figure")
	b.UntilShown(".form-files li", "second.txt") // a single file takes the place of another
	if got := browsertest.Eval[string](b, `[...document.querySelectorAll('.form-file')].map((file) => file.textContent).join()`); got != "second.txt" {
		t.Errorf("the files are %s, want the second", got)
	}
}

// drop drags a file onto the middle of an element.
func drop(b *browsertest.Browser, file, selector string) {
	at := browsertest.Eval[[]float64](b, `((box) => [box.x + box.width / 2, box.y + box.height / 2])(document.querySelector('`+selector+`').getBoundingClientRect())`)
	const copied = 1 // the one operation that is allowed
	b.Do(func(ctx context.Context, _ *chromedp.Target) (chromedp.Void, error) {
		for _, event := range []input.DispatchDragEventType{input.DispatchDragEventTypeDragEnter, input.DispatchDragEventTypeDragOver, input.DispatchDragEventTypeDrop} {
			_, err := chromedp.Call(ctx, input.DispatchDragEvent, input.DispatchDragEventParams{
				Type: event, X: at[0], Y: at[1],
				Data: &input.DragData{Items: []*input.DragDataItem{}, Files: []string{file}, DragOperationsMask: copied},
			})
			if err != nil {
				return chromedp.Void{}, err
			}
		}
		return chromedp.Void{}, nil
	})
}

func fileOf(t *testing.T, name string, size int) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, make([]byte, size), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// uploaded returns the ID of a file.
func uploaded(files map[string]any, name string) string {
	for id, file := range files {
		if file.(map[string]any)["filename"] == name {
			return id
		}
	}
	return ""
}

// The longest texts that Discord takes fit every screen.
func TestLongFormFits(t *testing.T) {
	long := func(n int) string { return strings.Repeat("W", n) }
	label := `{"type":18,"label":"` + long(45) + `","description":"` + long(100) + `","component":{"custom_id":"`
	options := `"options":[{"label":"` + long(100) + `","value":"1","description":"` + long(100) + `","default":true},{"label":"Ants","value":"2"}]}}`
	b, _ := openForm(t, `{"custom_id":"long","title":"`+long(45)+`","components":[`+strings.Join([]string{
		label + `text","type":4,"style":2,"placeholder":"` + long(100) + `","value":"` + long(4000) + `"}}`,
		label + `menu","type":3,` + options,
		label + `radio","type":21,` + options,
		label + `boxes","type":22,` + options,
		label + `box","type":23}}`,
	}, ",")+`]}`)
	for _, width := range []int64{320, 390, 1280} {
		b.Viewport(width, 600)
		b.Do(chromedp.Focus("#input-menu"))
		b.Keys(kb.ArrowDown)
		if wide := browsertest.Eval[[]string](b, wider); len(wide) > 0 {
			t.Errorf("at %d pixels: outside of the form are %v", width, wide)
		}
		b.Screen("form-long-" + strconv.FormatInt(width, 10))
		b.Keys(kb.Escape)
	}
}

// wider is what stands outside of the form's width or of the screen.
var wider = `((form, parts) => parts.concat(form).filter((node) => {
	const { left, right, bottom } = node.getBoundingClientRect();
	const whole = form.getBoundingClientRect();
	return node.checkVisibility() && (left < Math.max(0, whole.left) || right > Math.min(innerWidth, whole.right) || (node === form && bottom > innerHeight));
}).map((node) => node.outerHTML.slice(0, 200)))(` + browsertest.Find("dialog form") + ", " + browsertest.FindAll("play-modal *") + `
	.filter((node) => node.localName !== 'dialog' && node.localName !== 'slot'))`

// Assistive technology can use a form in every state, in both themes.
func TestFormIsAccessible(t *testing.T) {
	needPackages(t)
	b, _ := openForm(t, `{"custom_id":"all","title":"All","components":[
		{"type":18,"label":"Term","description":"As it is written","component":{"type":4,"custom_id":"term","style":2,"max_length":9,"value":"123456789"}},
		{"type":18,"label":"For whom","component":{"type":7,"custom_id":"whom","max_values":2}},
		{"type":18,"label":"Sure?","component":{"type":21,"custom_id":"sure","options":[{"label":"Yes","value":"y","description":"Very"},{"label":"No","value":"n"}]}},
		{"type":18,"label":"Days","component":{"type":22,"custom_id":"days","options":[{"label":"Monday","value":"mo"}]}},
		{"type":18,"label":"Figure","component":{"type":19,"custom_id":"figure","max_values":2}}]}`)
	both := func(state string) {
		for _, scheme := range []string{"dark", "light"} {
			b.Scheme(scheme)
			checkAxe(t, b, state+" in "+scheme)
			b.Screen("form-" + state + "-" + scheme)
		}
	}
	both("open")
	b.Do(chromedp.SetUploadFiles("#input-figure", []string{fileOf(t, "a.txt", 5), fileOf(t, "large.bin", 11<<20)}))
	b.Click("dialog .primary")
	untilFocus(b, "whom")
	both("wrong")
	b.Keys(kb.ArrowDown, " ")
	both("list")
}
