package format

import (
	"regexp"
	"strings"

	"labgloss/content"
)

// figureLine is a line that begins with a figure's number: "Fig. 1: Title.",
// "FIGURE 2. Title", "Extended Data Fig. 3 | Title".
var figureLine = regexp.MustCompile(`^(?i:(extended data|supplement(?:ary|al)|suppl\.?) )?(?i:fig(?:ure|\.)?) ?((?i:[a-z])?\d+(?i:[a-z])?)\b ?(.*)$`)

// figureRest is what follows the number of a figure: nothing, a title after a
// mark, or a title that begins with a capital. Anything else is a sentence
// about the figure.
var figureRest = regexp.MustCompile(`^(?:$|\[|[:.|–—-] ?(.*)$|([\p{Lu}\d"“‘].*)$)`)

// figureExtras are the buttons that a saved page joins to the title.
var figureExtras = regexp.MustCompile(`(?i)\s*(?:\((?:powerpoint slide|pdf|ppt|download)[^)]*\)|(?:full size image|powerpoint slide|download (?:slide|figure|image)|view large image|open in (?:a new tab|figure viewer)).*)\s*$`)

// captionStart is where a title ends and a caption begins: after a full stop that
// follows a word, not an initial or an abbreviation such as "vs.".
var captionStart = regexp.MustCompile(`[\p{L}\d)]{4,}\. +(?:\p{Lu}|\(?[a-z]\)? ?[|,)])`)

// figureList collects the figures of a page.
type figureList []figure

type figure struct {
	number      string
	text        []string // title and caption
	first, last line
}

// isFigure says whether a line begins a figure.
func isFigure(text string) bool {
	_, _, ok := parseFigure(text)
	return ok
}

// parseFigure reads the number of a figure as a pack writes it, and its
// title.
func parseFigure(text string) (number, title string, ok bool) {
	m := figureLine.FindStringSubmatch(text)
	if m == nil {
		return "", "", false
	}
	rest := figureRest.FindStringSubmatch(withoutImages(m[3]))
	if rest == nil {
		return "", "", false
	}
	number, title = m[2], rest[1]+rest[2]
	switch group := strings.ToLower(m[1]); {
	case strings.HasPrefix(group, "extended"):
		number = "ED" + number
	case group != "" && !strings.HasPrefix(strings.ToUpper(number), "S"):
		number = "S" + number
	}
	if isBoilerplate(title) {
		title = ""
	}
	return number, title, true
}

// add takes a line that begins a figure.
func (fl *figureList) add(l line) {
	number, title, _ := parseFigure(l.flat())
	f := figure{number: number, first: l, last: l}
	if title != "" {
		f.text = []string{title}
	}
	*fl = append(*fl, f)
}

// awaits says whether a line goes on with the last figure: its title is still
// to come, or was cut at the line's end.
func (fl figureList) awaits(l line) bool {
	const near = 4 // lines between a number and its title
	if len(fl) == 0 {
		return false
	}
	f := fl[len(fl)-1]
	if len(f.text) == 0 {
		return l.number <= f.last.number+near
	}
	return !l.afterGap && l.number == f.last.number+1 && !endsSentence(f.last.text) && !strings.HasSuffix(f.last.text, "]")
}

// extend adds a line to the last figure.
func (fl figureList) extend(l line) {
	f := &fl[len(fl)-1]
	f.text, f.last = append(f.text, l.flat()), l
}

// figures returns each figure once, and the lines of those that have no
// title or another one than the figure of the same number.
func (fl figureList) figures() (figures []content.Figure, rest []line) {
	all := make([]content.Figure, len(fl))
	titles := make(map[string]string)
	for i, f := range fl {
		all[i] = f.figure()
		if id, title := all[i].ID, all[i].Title; title != "" && titles[id] == "" {
			titles[id] = title
			figures = append(figures, all[i])
		}
	}
	for i, f := range all {
		if known := titles[f.ID]; known == "" || f.Title != "" && !strings.EqualFold(f.Title, known) {
			rest = append(rest, fl[i].first)
		}
	}
	return figures, rest
}

// figure divides the text into title and caption.
func (f figure) figure() content.Figure {
	text := withoutImages(joinLines(f.text))
	text = strings.TrimSpace(figureExtras.ReplaceAllString(text, ""))
	caption := ""
	if at := captionStart.FindStringIndex(text); at != nil {
		end := at[0] + strings.Index(text[at[0]:], ". ")
		text, caption = text[:end], strings.TrimSpace(text[end+2:])
	}
	return content.Figure{
		ID:      "fig-" + slug(f.number, content.MaxTermID-len("fig-")),
		Number:  f.number,
		Title:   strings.TrimRight(text, ". "),
		Caption: caption,
	}
}
