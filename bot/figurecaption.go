package bot

import (
	"strings"

	"labgloss/bot/locale"
	"labgloss/content"
)

// figureText is the beginning of the caption, and what is to be seen where the
// picture cannot be shown.
func figureText(w locale.Words, req Request, i content.Illustration, caption Markdown) Markdown {
	parts := []string{string(caption)}
	switch {
	case i.Figure.Picture == nil:
		parts = append(parts, "*"+w.Say(locale.NoImage, nil)+"*")
	case req.NoFiles:
		parts = append(parts, w.Say(locale.NoFilesHere, nil)+" "+string(Plain(i.Figure.Alt)))
	}
	return Markdown(strings.TrimSpace(strings.Join(parts, "\n\n")))
}

// captionPages are a caption in pieces, of which the first stands in the
// figure's card.
func captionPages(i content.Illustration) []Markdown {
	var all []Markdown
	for _, text := range pages(i.Figure.Caption, maxShown, maxRest) {
		all = append(all, Definition(text))
	}
	return all
}

// moreCaption shows a page of a caption that did not fit into its card, to the
// one who asks for it alone; turning, it takes the place of the page before.
func (b *Bot) moreCaption(req Request, rest string, turning bool) (Reply, error) {
	ref, number, ok := cutPage(rest)
	i, known := b.pickedFigure(ref)
	if !ok || !known {
		return Reply{}, refuse(req, locale.FigureGone)
	}
	w := locale.For(req.Locale)
	reply := onePage(w, figureTitle(i), captionPages(i), number, "figure", ref)
	reply.Replace = turning && req.Message.Private
	return reply, nil
}
