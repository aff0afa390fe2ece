package bot_test

import (
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"labgloss/bot"
	"labgloss/bot/discordtest"
	"labgloss/content"
)

// edition is a glossary that says in each of its texts which one it is.
func edition(word string) *content.Glossary {
	return content.NewGlossary(&content.Pack{
		ID: "words", Title: "The " + word + " words", Version: word, Language: "en", Licence: "CC0",
		Citation: content.Source{Text: "The " + word + " handbook"},
		Terms: []content.Term{
			{ID: "hat", Label: "Hat", Definition: "The " + word + " hat.", Related: []string{"cap", "wig"}},
			{ID: "cap", Label: "Cap, " + word, Definition: "The " + word + " cap."},
			{ID: "wig", Label: "Wig, " + word, Definition: "The " + word + " wig."},
		},
	})
}

func TestEachServerHasItsGlossary(t *testing.T) {
	t.Parallel()
	here, elsewhere := edition("local"), edition("foreign")
	b := bot.New(bot.Config{Log: discordtest.Logger(t), Glossary: func(guild string) *content.Glossary {
		if guild == "" {
			return elsewhere
		}
		return here
	}})
	req := typed("hat")
	req.Guild = "1"
	if said := fmt.Sprint(b.Handle(t.Context(), req)); !strings.Contains(said, "The local hat.") {
		t.Errorf("in the server the answer is %s, want that of its glossary", said)
	}
	req.Guild = ""
	if said := fmt.Sprint(b.Handle(t.Context(), req)); !strings.Contains(said, "The foreign hat.") {
		t.Errorf("outside servers the answer is %s, want that of theirs", said)
	}
}

// While glossaries take each other's place, each answer is of one of them.
func TestAnswersAreOfOneGlossary(t *testing.T) {
	t.Parallel()
	morning, evening := edition("morning"), edition("evening")
	var current atomic.Pointer[content.Glossary]
	current.Store(morning)
	b := bot.New(bot.Config{
		Glossary: func(string) *content.Glossary { return current.Load() }, Log: discordtest.Logger(t),
	})
	var asking sync.WaitGroup
	for range 4 {
		asking.Go(func() {
			for range 500 {
				said := fmt.Sprint(b.Handle(t.Context(), typed("hat")))
				if strings.Contains(said, "morning") == strings.Contains(said, "evening") {
					t.Errorf("the answer is %s, want it of one glossary", said)
					return
				}
			}
		})
	}
	done := make(chan struct{})
	go func() { asking.Wait(); close(done) }()
	for next := evening; ; {
		select {
		case <-done:
			return
		default:
			next = current.Swap(next)
		}
	}
}
