package bot

import (
	"strings"

	"labgloss/bot/locale"
	"labgloss/content"
)

// withPicture attaches a figure's image, and shows it in a card.
func withPicture(r Reply, c *Card, i content.Illustration) Reply {
	if i.Figure.Picture == nil {
		return r
	}
	c.Image = fileName(i)
	r.Files = append(r.Files, File{Name: c.Image, Alt: clean(i.Figure.Alt), Data: i.Figure.Picture.Data})
	return r
}

// fileName is what a figure's image is called where it is saved: its ID, which
// may have a colon, and the ending of its form.
func fileName(i content.Illustration) string {
	name := strings.ReplaceAll(i.Figure.ID, ":", "-")
	if i.Figure.Picture.Format == "jpeg" {
		return name + ".jpg"
	}
	return name + "." + i.Figure.Picture.Format
}

// figureTitle is a figure's number and title: plain text.
func figureTitle(i content.Illustration) string {
	return i.Figure.Name() + " · " + i.Figure.Title
}

// publishedButtons lead to where a figure was published, if that has an address.
func publishedButtons(w locale.Words, i content.Illustration) []Button {
	url := i.Source().URL
	if url == "" {
		return nil
	}
	return []Button{{Label: w.Say(locale.PublishedFigure, nil), URL: url}}
}

// maxAltLine is how much of what is to be seen stands below a definition where
// the picture cannot, in characters; /figure has all of it.
const maxAltLine = 300

// figureLine names the figure, and says what kind of picture it is, or what is
// to be seen where it cannot be shown. Others stand in the menu.
func figureLine(w locale.Words, req Request, f content.Illustration) Markdown {
	line := Plain(figureTitle(f))
	switch {
	case f.Figure.Picture == nil:
		return line
	case req.NoFiles:
		return line + "\n" + Plain(brief(f.Figure.Alt, maxAltLine))
	case f.Figure.Kind != content.Schematic:
		return line
	}
	return line + "\n*" + Markdown(w.Say(locale.Schematic, nil)) + "*"
}

// figureItems are the items of a menu of one term's figures.
func figureItems(w locale.Words, figures []content.Illustration, shown int) []MenuItem {
	items := make([]MenuItem, len(figures))
	for n, f := range figures {
		items[n] = MenuItem{
			Label: clean(figureTitle(f)), Note: itemNote(f.Figure.Caption),
			Value: f.Figure.ID, Chosen: n == shown,
		}
	}
	return items
}
