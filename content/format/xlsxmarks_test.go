package format

import (
	"errors"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"labgloss/content"
)

// TestReadXLSXMarks reads what a workbook says of cells: links, merged cells,
// hidden sheets.
func TestReadXLSXMarks(t *testing.T) {
	t.Parallel()
	data := workbookOf(t, []bookSheet{
		{"Words", [][]any{
			{"Lab words, 2026"},
			nil,
			{"Term", "Definition", "Source", "Protocol"},
			{"Buffers"},
			{"PBS", "A buffer.", "A book", "SOP 12"},
			{"Tris", "A base.", "B"},
			{nil, "A base.", nil, "www.example.org/tris"},
			{"Mar-24", "A gene.", nil, "mail"},
		}},
		{"Hidden", [][]any{{"term", "definition"}, {"secret", "x"}}},
	}, func(book *excelize.File) {
		err := errors.Join(
			book.MergeCell("Words", "A1", "D1"), book.MergeCell("Words", "A4", "D4"), book.MergeCell("Words", "A6", "A7"),
			book.SetCellHyperLink("Words", "C5", "https://doi.org/10.1000/x", "External"),
			book.SetCellHyperLink("Words", "D5", "https://example.org/sop12", "External"),
			book.SetCellHyperLink("Words", "A5", "https://example.org/pbs", "External"),
			book.SetCellHyperLink("Words", "A6", "Words!A1", "Location"),
			book.SetCellHyperLink("Words", "D8", "mailto:ada@example.org", "External"),
			book.SetSheetVisible("Hidden", false),
		)
		if err != nil {
			t.Fatal(err)
		}
	})
	pack, report, err := readBook(data, Options{})
	if err != nil {
		t.Fatal(err)
	}
	want := []content.Term{
		{
			ID: "pbs", Label: "PBS", Definition: "A buffer.", Source: &content.Source{Text: "A book", URL: "https://doi.org/10.1000/x"},
			Links: []content.Link{{Title: "PBS", URL: "https://example.org/pbs"}, {Title: "SOP 12", URL: "https://example.org/sop12"}},
		},
		{
			ID: "tris", Label: "Tris", Definition: "A base.", Source: &content.Source{Text: "B"},
			Links: []content.Link{{Title: "www.example.org", URL: "https://www.example.org/tris"}},
		},
		{ID: "mar-24", Label: "Mar-24", Definition: "A gene."},
	}
	if diff := cmp.Diff(want, pack.Terms); diff != "" || pack.Title != "Lab words, 2026" {
		t.Errorf("title %q; terms differ (-want +got):\n%s", pack.Title, diff)
	}
	var skips []string
	for _, s := range report.Skips {
		skips = append(skips, fmt.Sprintf("%s:%d: %s: %.20s, %v", s.File, s.Line, s.What, s.Why, s.Note))
	}
	wantSkips := []string{
		`book.xlsx, sheet "Hidden":0: the sheet: it is hidden; show i, true`,
		`book.xlsx, sheet "Words":4: Buffers: it is a heading acro, true`,
		`book.xlsx, sheet "Words":8: Mar-24: it is a date, which , false`,
	}
	if diff := cmp.Diff(wantSkips, sorted(skips)); diff != "" {
		t.Errorf("skips differ (-want +got):\n%s", diff)
	}
}
