package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"testing"
)

// The root of a machine may read every file, so what others meet is made up.
func TestUnlessForbidden(t *testing.T) {
	t.Parallel()
	const mend = "copy it"
	for err, want := range map[error]string{
		errors.New("it is empty"): mend,
		usageError{fmt.Errorf("--token-file: %w", &os.PathError{Op: "open", Path: "token", Err: fs.ErrPermission})}: "let the user who runs labgloss read that file",
	} {
		if got := unlessForbidden(err, mend); got != want {
			t.Errorf("unlessForbidden(%v) = %q, want %q", err, got, want)
		}
	}
}
