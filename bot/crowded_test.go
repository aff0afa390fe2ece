package bot_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/bot"
	"labgloss/bot/discordtest"
	"labgloss/bot/wire"
	"labgloss/content"
)

// crowded is a pack of a term that has all there is, and of one that has
// nothing.
func crowded() *content.Pack {
	long := "https://example.org/" + strings.Repeat("a", 600)
	all := content.Term{
		ID: "all", Label: "All", Definition: strings.Repeat("It has [everything] that a *term* can have. ", 150),
		ScopeNote: strings.Repeat("Here only. ", 300), Related: []string{"bare"},
		Links:        []content.Link{{Title: "Far", URL: long}},
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

// A figure that was published elsewhere than its term leads there.
func TestDefineLeadsToThePublishedFigure(t *testing.T) {
	t.Parallel()
	p := crowded()
	p.Figures[0].Source = &content.Source{Text: "Another paper", URL: "https://example.org/paper"}
	b := bot.New(bot.Config{Glossary: bot.Everywhere(content.NewGlossary(p)), Log: discordtest.Logger(t)})
	if got := button(t, b.Handle(t.Context(), typed("crowded/all")), "Published figure").URL; got != "https://example.org/paper" {
		t.Errorf("the button leads to %q", got)
	}
}

// Each of a term's figures can be reached from its menu.
func TestFiguresOfATermHavePages(t *testing.T) {
	t.Parallel()
	b := bot.New(bot.Config{Glossary: bot.Everywhere(content.NewGlossary(crowded())), Log: discordtest.Logger(t)})
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

// What a menu or a button carries for a figure, and the term has not, is
// carried no further: it would take the term's own room.
func TestUnknownFigureIsNotCarried(t *testing.T) {
	t.Parallel()
	b := newBot(t, lab(t))
	for _, size := range []int{1, 70, 100} {
		unknown := strings.Repeat("x", size)
		reply := b.Handle(t.Context(), on("define", "fig:"+key("lab/hat"), unknown))
		if reply.Outcome != bot.Found {
			t.Fatalf("an unknown figure of %d characters fails: %+v", size, reply)
		}
		if got, want := menu(t, reply, "Show another figure").Argument, "fig:"+key("lab/hat"); got != want {
			t.Errorf("the menu carries %q, want %q", got, want)
		}
	}
}

// Nothing of a long definition, nor of its scope note, is lost on the way to its last page, even where
// all of it is text.
func TestReadMoreShowsAll(t *testing.T) {
	t.Parallel()
	b := bot.New(bot.Config{Glossary: bot.Everywhere(content.NewGlossary(crowded())), Log: discordtest.Logger(t)})
	for _, textOnly := range []bool{false, true} {
		sentences, notes := 0, 0
		req := typed("crowded/all")
		for more := true; more; {
			req.TextOnly = textOnly
			reply := b.Handle(t.Context(), req)
			said := sent(t, req, reply)
			sentences += strings.Count(said, "that a *term* can have.")
			notes += strings.Count(said, "Here only.")
			more = false
			for _, button := range reply.Buttons {
				if button.Label == "Read more" || button.Label == "▶" && !button.Disabled {
					req, more = privately(on(button.Path, button.Argument, "")), true
				}
			}
		}
		if sentences != 150 || notes != 300 {
			t.Errorf("%d sentences and %d of the note are shown (text only: %t), want 150 and 300", sentences, notes, textOnly)
		}
	}
}

// A card that is full still says what its figure and its language are, and how
// much more there is than what it has room for.
func TestFullCardKeepsItsEnd(t *testing.T) {
	t.Parallel()
	b := bot.New(bot.Config{Glossary: bot.Everywhere(content.NewGlossary(crowded())), Log: discordtest.Logger(t)})
	req := in("de", typed("crowded/all"))
	said := sent(t, req, b.Handle(t.Context(), req))
	for _, want := range []string{"Fig. 1 · View 1", "Englisch", "und 49 weitere", "[Far](https://example.org/aaa"} {
		if !strings.Contains(said, want) {
			t.Errorf("%q is not in %s", want, said)
		}
	}
}

// sent is what Discord is given for a reply.
func sent(t *testing.T, req bot.Request, reply bot.Reply) string {
	t.Helper()
	answer, err := wire.Encode(req, reply)
	if err != nil {
		t.Fatal(err)
	}
	return string(answer.Body)
}

// Senses, passages and the rest of a definition say that they are in another
// language than the reader's.
func TestListsSayTheirLanguage(t *testing.T) {
	t.Parallel()
	b := newBot(t, lab(t))
	for _, req := range []bot.Request{in("de", typed("hat")), in("de", searching("cell")), on("define", "more:"+key("lab/long")+".1", "")} {
		if reply := b.Handle(t.Context(), req); !strings.Contains(reply.Cards[0].Footer, "eutsch") && !strings.Contains(reply.Cards[0].Footer, "German") {
			t.Errorf("%s has the footer %q, want a word on the language", req.Path, reply.Cards[0].Footer)
		}
	}
}

// A language of a lab's own has no name but its tag.
func TestLanguageWithoutAName(t *testing.T) {
	t.Parallel()
	b := newBot(t, &content.Pack{ID: "own", Title: "Own", Language: "qaa", Terms: []content.Term{{ID: "a", Label: "Alfa", Definition: "Ba."}}})
	for _, req := range []bot.Request{typed("own/a"), inServer(bot.Request{Kind: bot.Command, Path: "glossary about"})} {
		if said := sent(t, req, b.Handle(t.Context(), req)); !strings.Contains(said, "qaa") {
			t.Errorf("the language is not in %s", said)
		}
	}
}

// Where several near names are the same, their buttons are not.
func TestNearNamesAreToldApart(t *testing.T) {
	t.Parallel()
	b := newBot(t, &content.Pack{ID: "two", Title: "Two", Language: "en", Terms: []content.Term{
		{ID: "autophagy", Label: "Autophagy", Definition: "Another meaning."},
	}})
	seen := make(map[string]bool)
	for _, button := range b.Handle(t.Context(), typed("autophagosome")).Buttons {
		if seen[button.Label] {
			t.Errorf("two buttons are labelled %q", button.Label)
		}
		seen[button.Label] = true
	}
	if len(seen) < 2 {
		t.Errorf("the buttons are %v, want the two of one name", seen)
	}
}

// Many senses fit where no cards can be shown, but for what they mean in full.
func TestSensesFitIntoText(t *testing.T) {
	t.Parallel()
	p := &content.Pack{ID: "hats", Title: "Hats", Language: "en"}
	for i := range 20 {
		p.Terms = append(p.Terms, content.Term{ID: fmt.Sprintf("hat-%d", i), Label: "HAT", Definition: strings.Repeat("One of many. ", 100)})
	}
	req := typed("hat")
	req.TextOnly = true
	if said := spoken(t, req, newBot(t, p).Handle(t.Context(), req)); !strings.Contains(said, `**21\. HAT`) || strings.HasSuffix(said, "…") {
		t.Errorf("not all senses are in %s", said)
	}
}

// Senses that share a hidden name only are found again by it.
func TestSensesOfAHiddenName(t *testing.T) {
	t.Parallel()
	b := newBot(t, &content.Pack{ID: "two", Title: "Two", Language: "en", Terms: []content.Term{
		{ID: "a", Label: "Alpha", Hidden: []string{"alhpa"}, Definition: "First."},
		{ID: "b", Label: "Alba", Hidden: []string{"alhpa"}, Definition: "Second."},
	}})
	senses := b.Handle(t.Context(), typed("alhpa"))
	one := b.Handle(t.Context(), on("define", menu(t, senses, "Choose a meaning").Argument, "two/b"))
	again := b.Handle(t.Context(), on("define", button(t, one, "All meanings").Argument, ""))
	if diff := cmp.Diff(senses.Cards, again.Cards); diff != "" || len(senses.Cards[0].Fields) != 2 {
		t.Errorf("the way back leads elsewhere (-first +again):\n%s", diff)
	}
}

// What a term is called is no Markdown, wherever it stands.
func TestNamesFormatNothing(t *testing.T) {
	t.Parallel()
	p := &content.Pack{ID: "two", Title: "||Two||", Language: "en"}
	for _, id := range []string{"a", "b"} {
		p.Terms = append(p.Terms, content.Term{ID: id, Label: "*Hidden* ||thing||", Definition: "<@1>"})
	}
	req := typed("hidden thing")
	said := sent(t, req, newBot(t, p).Handle(t.Context(), req))
	for _, want := range []string{`"name":"1\\. \\*Hidden\\* \\|\\|thing\\|\\|"`, `“\\*Hidden\\* \\|\\|thing\\|\\|”`, `\\|\\|Two\\|\\|`} {
		if !strings.Contains(said, want) {
			t.Errorf("%s is not in %s", want, said)
		}
	}
}

// A definition is never divided within its emphasis, whose marks would show.
func TestPagesKeepEmphasis(t *testing.T) {
	t.Parallel()
	bold := "**" + strings.Repeat("Bold it is. ", 20) + "The end.**"
	b := newBot(t, &content.Pack{ID: "two", Title: "Two", Language: "en", Terms: []content.Term{
		{ID: "a", Label: "Emphatic", Definition: strings.Repeat("Plain it is. ", 60) + bold},
		{ID: "b", Label: "Emphatic", Definition: strings.Repeat("Plain it is. ", 40) + bold},
	}})
	for _, req := range []bot.Request{
		typed("two/a"), on("define", "more:"+key("two/a")+".1", ""), typed("emphatic"),
	} {
		if said := sent(t, req, b.Handle(t.Context(), req)); strings.Contains(said, `\\*`) || !strings.Contains(said, "it is") {
			t.Errorf("marks are shown in %s", said)
		}
	}
}
