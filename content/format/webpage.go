package format

import (
	_ "embed" // the page
	"encoding/base64"
	"fmt"
	"html/template"
	"io"
	"maps"
	"slices"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"labgloss/content"
)

// A glossary as a web page: one file that loads nothing, so that a lab can put
// it anywhere, print it, or read it without JavaScript, which only adds a
// search. Figures are in it.

//go:embed webpage/glossary.html
var glossaryPage string

// webpage is the format.
func webpage() Format {
	return Format{
		Name: "html", Title: "web page", Endings: []string{".html", ".htm"}, Images: true,
		Write: writeWebpage,
	}
}

// webPage is what the page shows.
type webPage struct {
	Pack    *content.Pack
	Letters []webLetter
	Figures []webFigure
}

type webLetter struct {
	Name, Anchor string
	Terms        []webTerm
}

type webTerm struct {
	Anchor, Title string
	Names         string // all of them, for the search
	Also          string
	Definition    [][]content.Piece // by paragraph
	ScopeNote     string

	Broader, Narrower, Related, Figures, Links []webLink

	Translations []webTranslation
	Source       *content.Source
}

type webLink struct{ To, Text string }

type webGroup struct {
	Title string
	Links []webLink
}

// webTranslation names its language in English, with the tag.
type webTranslation struct{ Language, Name, Text string }

type webFigure struct {
	Anchor, Name, Title, Note string
	Caption                   [][]content.Piece
	Image                     *webImage
	Source                    *content.Source
}

type webImage struct {
	Address       template.URL
	Alt           string
	Width, Height int
}

func writeWebpage(w io.Writer, pack *content.Pack) error {
	page, err := webTemplate()
	if err != nil {
		return err
	}
	return page.Execute(w, newWebPage(pack))
}

// webTemplate is the page, and the parts that it is made of.
func webTemplate() (*template.Template, error) {
	page, err := template.New("page").Funcs(template.FuncMap{
		"divide": divided,
		"group":  func(title string, links []webLink) webGroup { return webGroup{title, links} },
	}).Parse(glossaryPage)
	if err != nil {
		return nil, fmt.Errorf("reading the page: %w", err)
	}
	return page, nil
}

func newWebPage(pack *content.Pack) webPage {
	page := webPage{Pack: pack}
	titles := termTitles(pack)
	g := content.NewGlossary(pack)
	entries := g.Alphabetical()
	for i, s := range g.Letters() {
		letter := webLetter{Name: s.Name, Anchor: fmt.Sprintf("letter-%d", i+1)}
		for _, e := range entries.Range(s.From, s.To) {
			letter.Terms = append(letter.Terms, newWebTerm(pack, e.Term, titles))
		}
		page.Letters = append(page.Letters, letter)
	}
	for i := range pack.Figures {
		page.Figures = append(page.Figures, newWebFigure(&pack.Figures[i], dataAddress))
	}
	return page
}

// termTitles are the titles of terms by their IDs.
func termTitles(pack *content.Pack) map[string]string {
	titles := make(map[string]string, len(pack.Terms))
	for i := range pack.Terms {
		titles[pack.Terms[i].ID] = pack.Terms[i].Title()
	}
	return titles
}

func newWebTerm(pack *content.Pack, t *content.Term, titles map[string]string) webTerm {
	other := slices.Concat(t.Abbreviations, t.Synonyms)
	w := webTerm{
		Anchor: termAnchor(t.ID), Title: t.Title(), Also: strings.Join(notInTitle(t), " · "),
		Names:      strings.Join(slices.Concat([]string{t.Label}, other, t.Hidden), " "),
		Definition: webParagraphs(t.Definition), ScopeNote: content.PlainText(t.ScopeNote), Source: t.Source,
		Broader: termLinks(t.Broader, titles), Narrower: termLinks(t.Narrower, titles), Related: termLinks(t.Related, titles),
	}
	for _, ref := range t.Figures {
		w.Figures = append(w.Figures, webLink{"#" + figureAnchor(ref.Figure), pack.Figure(ref.Figure).Name()})
	}
	for _, l := range t.Links {
		w.Links = append(w.Links, webLink{l.URL, l.Title})
	}
	for _, tag := range slices.Sorted(maps.Keys(t.Translations)) {
		w.Translations = append(w.Translations, webTranslation{tag, languageName(tag), inAnotherLanguage(t.Translations[tag])})
	}
	return w
}

// notInTitle are the other names of a term but the abbreviation that its title
// ends in.
func notInTitle(t *content.Term) []string {
	short := t.Abbreviations
	if len(short) > 0 && strings.HasSuffix(t.Title(), "("+short[0]+")") {
		short = short[1:]
	}
	return slices.Concat(short, t.Synonyms)
}

// languageName is a language's name in English, with its tag; the tag alone where
// it has none.
func languageName(tag string) string {
	if name := display.English.Tags().Name(language.Make(tag)); name != "" {
		return name + " (" + tag + ")"
	}
	return tag
}

// inAnotherLanguage is a translation on one line.
func inAnotherLanguage(t content.Translation) string {
	names := strings.Join(slices.Concat([]string{t.Label}, t.Abbreviations, t.Synonyms), ", ")
	if t.Definition == "" {
		return names
	}
	return names + ": " + content.PlainText(t.Definition)
}

// newWebFigure is a figure whose image, if it has one, is to be found at an
// address.
func newWebFigure(f *content.Figure, address func(*content.Image) template.URL) webFigure {
	w := webFigure{
		Anchor: figureAnchor(f.ID), Name: f.Name(), Title: f.Title, Caption: webParagraphs(f.Caption), Source: f.Source,
	}
	if f.Kind == content.Schematic {
		w.Note = "schematic, not the published figure"
	}
	if p := f.Picture; p != nil {
		w.Image = &webImage{address(p), f.Alt, p.Width, p.Height}
	}
	return w
}

// dataAddress is an address that holds the image itself.
func dataAddress(p *content.Image) template.URL {
	data := "data:image/" + p.Format + ";base64," + base64.StdEncoding.EncodeToString(p.Data)
	return template.URL(data) //nolint:gosec // it is data that was read as an image
}

func termLinks(ids []string, titles map[string]string) (links []webLink) {
	for _, id := range ids {
		links = append(links, webLink{"#" + termAnchor(id), titles[id]})
	}
	return links
}

func termAnchor(id string) string   { return "term-" + id }
func figureAnchor(id string) string { return "figure-" + id }

// webParagraphs divides a text into paragraphs, and each into its pieces.
func webParagraphs(text string) (all [][]content.Piece) {
	for _, p := range divided(text) {
		all = append(all, content.Pieces(p))
	}
	return all
}

// divided is a text divided at its empty lines.
func divided(text string) (all []string) {
	for p := range strings.SplitSeq(text, "\n\n") {
		if strings.TrimSpace(p) != "" {
			all = append(all, p)
		}
	}
	return all
}
