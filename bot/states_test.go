package bot_test

import (
	"log/slog"
	"testing"

	"labgloss/bot"
	"labgloss/content"
)

// What a button or a menu carries comes from outside: whatever it is, the
// answer is one that was meant, and what is sent is within Discord's limits.
func FuzzStates(f *testing.F) {
	for _, seed := range []string{
		"letter/2", "by:figure", "jump:pack/1", "part:letter/1", "post:letter/9", "2/cell", "post:1/a:b/c", "1", "post:2",
		"letter/-9223372036854775808", "9223372036854775807/cell", "jump:", ":", "/", "",
		"fig:" + key("crowded/all"), "go:" + key("crowded/all"), "fig:" + key("crowded/bare"), "more:" + key("crowded/all") + ".9", "all:" + key("crowded/all") + ".9",
		"show:", "terms:crowded/fig-1", "open:", "sense:x",
	} {
		f.Add(seed, "+1")
		f.Add(seed, "9223372036854775807")
		f.Add(seed, "+9223372036854775807")
	}
	b := bot.New(bot.Config{Glossary: bot.Everywhere(content.NewGlossary(many(f, 100), crowded())), Log: slog.New(slog.DiscardHandler)})
	f.Fuzz(func(t *testing.T, argument, choice string) {
		for _, path := range []string{"define", "figure", "glossary browse", "glossary search", "glossary about"} {
			req := on(path, argument, choice)
			reply := b.Handle(t.Context(), req)
			if reply.Outcome == bot.Failed {
				t.Fatalf("%s %q %q fails: %+v", path, argument, choice, reply)
			}
			checkSent(t, req, reply)
		}
	})
}
