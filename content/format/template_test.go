package format

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"
)

// TestTemplate checks that a template holds no terms, that the reader knows all
// its columns, and that a row below its explanations is read.
func TestTemplate(t *testing.T) {
	t.Parallel()
	for _, f := range sheetFormats() {
		var b bytes.Buffer
		if err := Template(&b, f.Name); err != nil {
			t.Fatal(err)
		}
		_, _, err := f.Read(t.Context(), []Input{{"template", bytes.NewReader(b.Bytes())}}, Options{ID: "p"})
		if !errors.Is(err, ErrNoTerms) {
			t.Errorf("%s: error %v, want %v", f.Name, err, ErrNoTerms)
		}
		if f.Name == "xlsx" {
			continue
		}
		filled := strings.TrimPrefix(b.String(), "\ufeff") + "A\r\n"
		pack, report, err := f.Read(t.Context(), []Input{{"template", strings.NewReader(filled)}}, Options{ID: "p"})
		if err != nil || len(pack.Terms) != 1 || pack.Terms[0].Label != "A" || report.Skipped > 0 {
			t.Errorf("%s: pack %+v, report %+v, error %v, want one term", f.Name, pack, report, err)
		}
	}
	if err := Template(io.Discard, "obo"); !errors.Is(err, ErrNoTemplate) {
		t.Errorf("error %v for another format, want %v", err, ErrNoTemplate)
	}
}
