package wire_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/bot/wire"
)

func TestCommandIDs(t *testing.T) {
	got, err := wire.CommandIDs([]byte(`[
		{"id": "1", "type": 1, "name": "define", "description": "x", "unknown": [1]}, {"id": "2", "name": "help"},
		{"id": "3", "type": 3, "name": "Explain terms"}, {"type": 1, "name": "new"}]`))
	if diff := cmp.Diff(map[string]string{"define": "1", "help": "2"}, got); diff != "" || err != nil {
		t.Errorf("CommandIDs: %v (-want +got)\n%s", err, diff)
	}
	if got, err := wire.CommandIDs([]byte(`{"message": "no"}`)); err == nil {
		t.Errorf("CommandIDs of no array = %v, want an error", got)
	}
}
