package bot_test

import (
	"fmt"
	"strings"
	"testing"

	"labgloss/bot"
	"labgloss/bot/discordtest"
	"labgloss/bot/discordtest/contract"
	"labgloss/content"
)

// named is a pack as ontologies have it: most terms are only named, and one has
// hundreds below it.
func named() *content.Pack {
	p := &content.Pack{
		ID: "named", Title: "Named", Version: "1", Language: "en", Licence: "CC0", Provenance: "Made up.",
		Citation: content.Source{Text: "Nobody"},
		Terms: []content.Term{
			{ID: "root", Label: "Entity", Synonyms: []string{"thing"}},
			{ID: "noted", Label: "Noted entity", ScopeNote: "Only here."},
			{ID: "twin-1", Label: "Twin"},
			{ID: "twin-2", Label: "Twin", Definition: "The one that is **defined**."},
		},
	}
	for i := range 300 {
		t := content.Term{ID: fmt.Sprintf("t-%d", i), Label: fmt.Sprintf("Part %d", i), Broader: []string{"root"}}
		p.Terms[0].Narrower = append(p.Terms[0].Narrower, t.ID)
		p.Terms = append(p.Terms, t)
	}
	return p
}

// Terms without a definition read well wherever they are shown.
func TestUndefinedReplies(t *testing.T) {
	t.Parallel()
	b := bot.New(bot.Config{Glossary: bot.Everywhere(content.NewGlossary(named())), Log: discordtest.Logger(t)})
	checkReplies(t, b, map[string]bot.Request{
		"undefined":           typed("part 7"),
		"undefined-german":    in("de", typed("part 7")),
		"undefined-noted":     typed("noted entity"),
		"undefined-senses":    typed("twin"),
		"undefined-browse":    browsing("letter"),
		"undefined-search":    searching("noted entity"),
		"undefined-explained": explaining("A noted entity is a thing."),
		"undefined-typing":    keystroke(typed("twin"), "term"),
		"undefined-root":      typed("entity"),
	})
}

// Each of the hundreds of terms below one can be reached from its menu.
func TestHundredsOfNarrowerTerms(t *testing.T) {
	t.Parallel()
	contract.Prepare(t)
	b := bot.New(bot.Config{Glossary: bot.Everywhere(content.NewGlossary(named())), Log: discordtest.Logger(t)})
	offered := make(map[string]bool)
	req := typed("entity")
	for range 20 {
		reply := b.Handle(t.Context(), req)
		checkSent(t, req, reply)
		m := menu(t, reply, "Go to a related term")
		for _, item := range m.Items[:min(len(m.Items), 25)] { // Discord shows no more
			if strings.HasPrefix(item.Value, "named/") {
				offered[item.Value] = true
			}
		}
		req = on("define", m.Argument, m.Items[len(m.Items)-1].Value)
		if strings.HasPrefix(req.Choice, "named/") {
			break
		}
	}
	if len(offered) != 300 {
		t.Errorf("%d terms are offered, want 300", len(offered))
	}
}
