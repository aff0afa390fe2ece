package bot_test

import (
	"fmt"
	"strings"
	"testing"

	"labgloss/bot"
	"labgloss/bot/discordtest"
	"labgloss/content"
)

// crowded is a pack of a term that has all there is, and of one that has
// nothing.
func crowded() *content.Pack {
	all := content.Term{
		ID: "all", Label: "All", Definition: strings.Repeat("It has [everything] that a *term* can have. ", 150),
		ScopeNote: "Here only.", Related: []string{"bare"},
		Translations: map[string]content.Translation{"de": {Label: "Alles"}},
	}
	p := &content.Pack{ID: "crowded", Title: "Crowded", Language: "en", Citation: content.Source{Text: "Nobody", URL: "https://example.org/crowded"}}
	for i := range 60 {
		id := fmt.Sprintf("fig-%d", i+1)
		p.Figures = append(p.Figures, content.Figure{ID: id, Number: fmt.Sprint(i + 1), Title: fmt.Sprintf("View %d", i+1)})
		all.Figures = append(all.Figures, content.FigureRef{Figure: id, Because: "chance"})
		all.Synonyms = append(all.Synonyms, fmt.Sprintf("everything of kind %d", i+1))
	}
	for i := range 30 {
		all.Links = append(all.Links, content.Link{Title: fmt.Sprintf("Link %d", i+1), URL: fmt.Sprintf("https://example.org/%d", i+1)})
	}
	p.Terms = []content.Term{all, {ID: "bare", Label: "Bare", Definition: "Nothing."}}
	return p
}

func key(ref string) string {
	pack, term, _ := strings.Cut(ref, "/")
	return content.Ref{Pack: pack, Term: term}.Key()
}

// Each of a term's figures can be reached from its menu.
func TestFiguresOfATermHavePages(t *testing.T) {
	t.Parallel()
	b := bot.New(bot.Config{Glossary: content.NewGlossary(crowded()), Log: discordtest.Logger(t)})
	offered := make(map[string]bool)
	req := typed("crowded/all")
	for range 3 {
		m := menu(t, b.Handle(t.Context(), req), "Show another figure")
		for _, item := range m.Items[:min(len(m.Items), 25)] { // Discord shows no more
			if strings.HasPrefix(item.Value, "fig-") {
				offered[item.Value] = true
			}
		}
		req = on("define", m.Argument, m.Items[len(m.Items)-1].Value)
	}
	if len(offered) != 60 {
		t.Errorf("%d figures are offered, want 60", len(offered))
	}
}
