package format

import (
	"fmt"
	"runtime"
	"strings"
	"testing"

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

// TestHostilePages checks that eight times the page costs about eight times as
// much: where work grows with the square, it is sixty-four. The work is counted
// in bytes allocated: they do not depend on what else the machine does, though
// a loop that allocates nothing escapes them.
func TestHostilePages(t *testing.T) {
	const n, times, limit = 1000, 8, 16
	for name, page := range hostilePages {
		t.Run(name, func(t *testing.T) {
			small, large := allocated(t, page(n)), allocated(t, page(n*times))
			if large > limit*small {
				t.Errorf("a page allocates %d bytes, one %d times as large %d, want less than %d times as many", small, times, large, limit)
			}
		})
	}
}

// allocated is how many bytes reading a page allocates.
func allocated(t *testing.T, page string) uint64 {
	t.Helper()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	if _, _, err := ReadArticle(strings.NewReader(page), ArticleOptions{}); err != nil {
		t.Fatal(err)
	}
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

// TestBoilerplateIsNotKept checks that what is left out of a glossary costs
// nothing later, where the lines are read several times.
func TestBoilerplateIsNotKept(t *testing.T) {
	p := sortPage(linesOf("Glossary\n" + strings.Repeat("menu\n", 100) + "A\nB.\n" + strings.Repeat("menu\n", 100)))
	if len(p.glossary) != 2 {
		t.Errorf("of a glossary with 2 lines and boilerplate, %d are kept", len(p.glossary))
	}
}

// TestUniqueIDsCountOn checks that identifiers which are cut alike do not try
// each number anew.
func TestUniqueIDsCountOn(t *testing.T) {
	const n = 100
	ids := make(uniqueIDs)
	for i := range 2 * n {
		ids.next(fmt.Sprintf("abcdefghij%05d", i%n), "term", 15)
	}
	if tries := ids["abcdefgh-"]; tries > n {
		t.Errorf("%d numbers were tried for %d identifiers", tries, n)
	}
	if len(ids) != 2*n+1 {
		t.Errorf("%d identifiers and stems, want %d", len(ids), 2*n+1)
	}
}
