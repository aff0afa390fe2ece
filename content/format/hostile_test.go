package format

import (
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"labgloss/content"
)

// repeat writes n lines, each with its number.
func repeat(n int, line string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, line, i)
	}
	return b.String()
}

// hostilePages are pages of n parts that once took time that grew with the
// square of n, or easily could.
var hostilePages = map[string]func(n int) string{
	"boilerplate before a glossary": func(n int) string {
		return "Glossary\n" + strings.Repeat("menu\n", n) + repeat(n/4, "A%d\nB.\n")
	},
	"names in one note": func(n int) string {
		return "Glossary\nA: (" + repeat(n, "A%d, ") + "EMT). B.\n"
	},
	"identifiers cut alike": func(n int) string {
		lines := repeat(n/3, strings.Repeat("A", content.MaxTermID-5)+"%05d: B.\n")
		return "Glossary\n" + lines + strings.ReplaceAll(lines, "B", "C")
	},
	"a figure and a term share all words": func(n int) string {
		words := repeat(n, "w%d ")
		return "Fig. 1: " + words + "\nGlossary\nA: " + words + "\n"
	},
	"pictures left open": func(n int) string {
		return "Glossary\nA: " + strings.Repeat("[image ", n)
	},
	"misread text": func(n int) string {
		return "Glossary\nA: " + strings.Repeat("Ãƒâ€", n)
	},
}

// TestHostilePages checks that eight times the page takes about eight times
// as long: where work grows with the square, it is sixty-four. A machine that
// is busy with something else gets more attempts, of which the fastest count.
func TestHostilePages(t *testing.T) {
	const n, times, limit, attempts = 1000, 8, 18, 6
	for name, page := range hostilePages {
		t.Run(name, func(t *testing.T) {
			small, large := page(n), page(n*times)
			short, long := duration(t, small), duration(t, large)
			for range attempts {
				short, long = min(short, duration(t, small)), min(long, duration(t, large))
				if long < limit*short {
					return
				}
			}
			t.Errorf("a page takes %v, one %d times as large %v, want less than %d times as long", short, times, long, limit)
		})
	}
}

// duration is how long it takes to read a page.
func duration(t *testing.T, page string) time.Duration {
	t.Helper()
	start := time.Now()
	if _, _, err := ReadArticle(io.LimitReader(strings.NewReader(page), MaxArticle), ArticleOptions{}); err != nil {
		t.Fatal(err)
	}
	return time.Since(start)
}
