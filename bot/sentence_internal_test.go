package bot

import "testing"

// A name is cut between words, and a note at the end of a sentence, which the
// dot of an abbreviation is not.
func TestNamesAndNotesAreCut(t *testing.T) {
	t.Parallel()
	const figure = "Fig. 4 · Cooperation and redundancy"
	if got := clipped(figure, 25); got != "Fig. 4 · Cooperation and…" {
		t.Errorf("clipped = %q", got)
	}
	if got := clipped(figure, 100); got != figure {
		t.Errorf("clipped = %q, want all of it", got)
	}
	const long = "Weighs the buffer with care and adds what is said there, at a low pH of 1.4 (see Fig. 2 for it), then waits for an hour."
	if got, want := itemNote(long), "Weighs the buffer with care and adds what is said there, at a low pH of 1.4 (see Fig. 2…"; got != want {
		t.Errorf("itemNote = %q, want %q", got, want)
	}
	const two = "A complex of proteins that stands in the cytosol of cells. It forms a machinery that can repair the membranes."
	if got, want := itemNote(two), "A complex of proteins that stands in the cytosol of cells."; got != want {
		t.Errorf("itemNote = %q, want %q", got, want)
	}
}
