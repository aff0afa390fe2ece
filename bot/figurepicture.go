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

// pictured says below a picture what it is, or, where it cannot be shown, in a
// field of its own what would be seen.
func pictured(w locale.Words, req Request, c *Card, f content.Illustration) {
	if f.Figure.Picture != nil && !req.NoFiles {
		c.Footer = sentences(clean(figureTitle(f)), schematicMark(w, f))
		return
	}
	lines := sentences(figureTitle(f), schematicMark(w, f))
	if f.Figure.Picture != nil {
		lines = sentences(lines, brief(f.Figure.Alt, maxAltLine))
	}
	c.addField(w.Say(locale.Figure, nil), Plain(lines))
}

// schematicMark says of a schematic that it is none of its source's figures.
func schematicMark(w locale.Words, f content.Illustration) string {
	if f.Figure.Picture == nil || f.Figure.Kind != content.Schematic {
		return ""
	}
	return w.Say(locale.Schematic, nil)
}

// figureItems are the items of a menu of one term's figures, and say why each
// goes with the term.
func figureItems(e content.Entry, figures []content.Illustration, shown int) []MenuItem {
	items := make([]MenuItem, len(figures))
	for n, f := range figures {
		items[n] = MenuItem{
			Label: clean(figureTitle(f)), Note: clean(because(e, f)),
			Value: f.Figure.ID, Chosen: n == shown,
		}
	}
	return items
}

// because is the topic that a term and a figure share.
func because(e content.Entry, f content.Illustration) string {
	for _, ref := range e.Term.Figures {
		if ref.Figure == f.Figure.ID {
			return ref.Because
		}
	}
	return ""
}
