package format

import (
	"bufio"
	"fmt"
	"strings"

	"labgloss/content"
)

// turtleWriter writes statements of Turtle, a subject after the other. Its
// errors are those of the bufio.Writer, which keeps the first.
type turtleWriter struct {
	w     *bufio.Writer
	depth int
}

func (t *turtleWriter) printf(format string, args ...any) { fmt.Fprintf(t.w, format, args...) }

// begin begins what is said of a subject, which is of a kind.
func (t *turtleWriter) begin(address, kind string) {
	t.depth = 1
	t.printf("\n<%s> a %s", address, kind)
}

// end ends what is said of a subject.
func (t *turtleWriter) end() { t.printf(" .\n") }

// property begins a line with a property.
func (t *turtleWriter) property(name string) {
	if t.depth == 1 {
		t.printf(" ;")
	}
	t.printf("\n%s%s ", strings.Repeat("    ", t.depth), name)
}

// refer writes a property that leads somewhere.
func (t *turtleWriter) refer(property, address string) {
	t.property(property)
	t.printf("<%s>", address)
	t.closeProperty()
}

// text writes a text, if there is one, in a language that may be unsaid.
func (t *turtleWriter) text(property, text, language string) {
	if text == "" {
		return
	}
	t.property(property)
	t.printf("%s", turtleText(text))
	if language != "" {
		t.printf("@%s", language)
	}
	t.closeProperty()
}

func (t *turtleWriter) texts(property string, texts []string, language string) {
	for _, text := range texts {
		t.text(property, text, language)
	}
}

// open begins a node without a name, and close ends it.
func (t *turtleWriter) open(property string) {
	t.property(property)
	t.printf("[")
	t.depth++
}

func (t *turtleWriter) close() {
	t.depth--
	t.printf("\n%s]", strings.Repeat("    ", t.depth))
	t.closeProperty()
}

// closeProperty ends a property within a node without a name, where each ends
// in a semicolon. Those of a named subject are divided by property.
func (t *turtleWriter) closeProperty() {
	if t.depth > 1 {
		t.printf(" ;")
	}
}

// turtleText writes a text in quotation marks. One of several lines stands
// between three on each side.
func turtleText(text string) string {
	quotes, lines := `"`, strings.Contains(text, "\n")
	if lines {
		quotes = `"""`
	}
	var b strings.Builder
	b.WriteString(quotes)
	for _, r := range text {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n' && lines:
			b.WriteRune(r)
		case r == 0:
			b.WriteRune('\uFFFD')
		case content.Unseen(r):
			fmt.Fprintf(&b, `\u%04X`, r)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteString(quotes)
	return b.String()
}
