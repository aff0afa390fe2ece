package bot_test

import (
	"bytes"
	"log/slog"
	"strings"
	"testing"

	"labgloss/bot"
	"labgloss/content"
)

func TestDefineReplies(t *testing.T) {
	checkReplies(t, newBot(t, lab(t)), map[string]bot.Request{
		"abbreviation":       typed("emt"),
		"picked":             typed(picked("anoikis")),
		"private":            with(typed("emt"), "private", bot.Value{Text: "true", Bool: true}),
		"for":                with(typed("emt"), "for", bot.Value{Text: other}),
		"private-for":        with(with(typed("emt"), "for", bot.Value{Text: other}), "private", bot.Value{Bool: true}),
		"typo":               typed("hdca"),
		"words":              typed("inhibitor tissue"),
		"without-figure":     typed("lipid mediators"),
		"near-miss":          typed("autophagosome"),
		"gibberish":          typed("asdfgh"),
		"several-senses":     typed("hat"),
		"hostile":            typed("xqzvbk *_[x](https://example.org) <@1>"),
		"empty":              typed("   "),
		"unseen":             typed("\u200b \u2066"),
		"unknown-reference":  typed(picked("nonsense")),
		"translated":         typed("kopfbedeckung"),
		"own-language":       in("de", typed("hut")),
		"in-german":          in("de", typed("emt")),
		"long":               in("de", typed("langer text")),
		"complete-empty":     keystroke(typed(""), "term"),
		"complete-histone":   keystroke(typed("histone"), "term"),
		"complete-hat":       keystroke(typed("hat"), "term"),
		"complete-gibberish": keystroke(typed("asdfgh"), "term"),
		"unknown-command":    {ID: "1", Kind: bot.Command, Path: "nonsense"},
	})
}

// What is behind the buttons and menus of each reply, for the one who asked
// and for others.
func TestDefinePresses(t *testing.T) {
	b := newBot(t, lab(t))
	emt, anoikis := b.Handle(t.Context(), typed("emt")), b.Handle(t.Context(), typed("anoikis"))
	follow := on("define", menu(t, anoikis, "Go to a related term").Argument, picked("integrin"))
	integrin := b.Handle(t.Context(), follow)
	senses := b.Handle(t.Context(), typed("hat"))
	sense := on("define", menu(t, senses, "Choose a meaning").Argument, "lab/hat")
	hat := b.Handle(t.Context(), sense)
	long := b.Handle(t.Context(), typed("langer text"))
	privateEMT := b.Handle(t.Context(), with(typed("emt"), "private", bot.Value{Bool: true}))
	gone := "aaaaaaaaaa"
	checkReplies(t, b, map[string]bot.Request{
		"near-pressed":        privately(on("define", picked("autophagy"), "")),
		"near-pressed-gone":   privately(on("define", picked("gone"), "")),
		"followed":            follow,
		"followed-by-another": byAnother(follow),
		"followed-privately":  privately(follow),
		"back":                on("define", button(t, integrin, "Back to Anoikis").Argument, ""),
		"figure-switched":     on("define", menu(t, anoikis, "Show another figure").Argument, "fig-4"),
		"sense":               sense,
		"sense-followed":      on("define", menu(t, hat, "Go to a related term").Argument, "lab/cap"),
		"senses-again":        on("define", button(t, hat, "All meanings").Argument, ""),
		"senses-posted":       privately(on("define", "post:"+button(t, hat, "All meanings").Argument, "")),
		"more":                on("define", button(t, long, "Read more").Argument, ""),
		"more-turned":         privately(on("define", b.Handle(t.Context(), on("define", button(t, long, "Read more").Argument, "")).Buttons[1].Argument, "")),
		"more-by-another":     byAnother(on("define", button(t, long, "Read more").Argument, "")),
		"posted":              privately(on("define", button(t, privateEMT, "Post in channel").Argument, "")),
		"opened":              on("define", "open:", picked("anoikis")),
		"asked":               on("define", "ask:", ""),
		"submitted":           submitted("integrins"),
		"submitted-nonsense":  submitted("asdfgh"),
		"gone":                on("define", "back:"+gone, ""),
		"broken-state":        on("define", "back:x", ""),
		"another-version":     on("define", "dance:"+gone, ""),
		"removed":             on("remove", button(t, emt, "Remove").Argument, ""),
		"remove-by-another":   byAnother(on("remove", "-", "")),
	})
}

func submitted(term string) bot.Request {
	return inServer(bot.Request{Kind: bot.Submit, Path: "define", Argument: "ask:", Options: map[string]bot.Value{"term": {Text: term}}})
}

func menu(t *testing.T, r bot.Reply, placeholder string) bot.Menu {
	t.Helper()
	for _, m := range r.Menus {
		if m.Placeholder == placeholder {
			return m
		}
	}
	t.Fatalf("no menu %q in %+v", placeholder, r)
	return bot.Menu{}
}

func button(t *testing.T, r bot.Reply, label string) bot.Button {
	t.Helper()
	for _, b := range r.Buttons {
		if b.Label == label {
			return b
		}
	}
	t.Fatalf("no button %q in %+v", label, r)
	return bot.Button{}
}

// Whoever may manage messages removes those of others, and nobody else does.
func TestRemove(t *testing.T) {
	b := newBot(t)
	req := byAnother(on("remove", "-", ""))
	if reply := b.Handle(t.Context(), req); reply.Remove {
		t.Error("somebody else removed a message")
	}
	req.ManageMessages = true
	if reply := b.Handle(t.Context(), req); !reply.Remove {
		t.Errorf("Handle = %+v, want a removal by a moderator", reply)
	}
	unknown := on("remove", "-", "")
	unknown.Message.Asker = ""
	if reply := b.Handle(t.Context(), unknown); reply.Remove {
		t.Error("a message of nobody was removed")
	}
}

// Senses are shown whether the query is their name to the letter or but for a
// plural, and where there are too many the reply says so.
func TestDefineShowsAllSenses(t *testing.T) {
	p := &content.Pack{ID: "hats", Title: "Hats"}
	for i := range 30 {
		label := []string{"HAT", "Hats", "hat", "HATS", "Hat", "hats"}[i%6]
		p.Terms = append(p.Terms, content.Term{ID: "h" + string(rune('a'+i)), Label: label, Definition: strings.Repeat("One of many. ", 100)})
	}
	reply := newBot(t, p).Handle(t.Context(), typed("HAT"))
	if n := len(reply.Cards[0].Fields); n != 25 || !strings.Contains(reply.Cards[0].Footer, "More terms") {
		t.Errorf("%d senses and %q, want 25 and a word on the others", n, reply.Cards[0].Footer)
	}
}

// However far somebody follows terms, and wherever they turn, each reply can be
// sent, leads back, and forgets only what is longest ago.
func TestTrailsAreBounded(t *testing.T) {
	p := &content.Pack{ID: strings.Repeat("p", content.MaxPackID), Title: "Long"}
	id := func(i int) string {
		return strings.Repeat("t", content.MaxTermID-2) + string(rune('a'+i/26)) + string(rune('a'+i%26))
	}
	for i := range 60 {
		t := content.Term{ID: id(i), Label: "Term " + id(i), Definition: "x"}
		for j := range 60 {
			if j != i {
				t.Related = append(t.Related, id(j))
			}
		}
		p.Terms = append(p.Terms, t)
	}
	b := newBot(t, p)
	req := typed(p.ID + "/" + id(0))
	for i := range 100 {
		reply := b.Handle(t.Context(), req)
		m := menu(t, reply, "Go to a related term")
		if len("define:")+len(m.Argument) > 100 || len(m.Items) > 25 {
			t.Fatalf("a state of %d bytes and %d items", len(m.Argument), len(m.Items))
		}
		if i > 0 {
			button(t, reply, "Remove")
		}
		req = on("define", m.Argument, m.Items[(i*7)%len(m.Items)].Value)
	}
	for range 7 {
		reply := b.Handle(t.Context(), on("define", menu(t, b.Handle(t.Context(), req), "Go to a related term").Argument, p.ID+"/"+id(3)))
		back := reply.Buttons[0]
		if !strings.HasPrefix(back.Label, "Back to") {
			t.Fatalf("the first button is %q, want one that leads back", back.Label)
		}
		req = on("define", back.Argument, "")
	}
}

// A defect in a handler costs one answer, not the process, and the one who
// asked gets the reference under which the log tells more.
func TestHandleSurvivesPanic(t *testing.T) {
	var log bytes.Buffer
	b := bot.New(bot.Config{Log: slog.New(slog.NewTextHandler(&log, nil))}) // no glossary
	reply := b.Handle(t.Context(), typed("broken/one"))
	if !reply.Private || reply.Outcome != bot.Failed || !strings.Contains(string(reply.Text), "117063") {
		t.Errorf("Handle = %+v, want a private apology with the reference 117063", reply)
	}
	if !strings.Contains(log.String(), "reference=117063") || !strings.Contains(log.String(), "panic") {
		t.Errorf("log = %s, want the panic under the reference 117063", &log)
	}
}
