package playground_test

import (
	"slices"
	"testing"
)

// The IDs of components are all different, those that the app gave included.
func TestComponentsAreNumbered(t *testing.T) {
	c := newCaller(t)
	c.says(hello(`{"components":[{"type":1,"components":[{"type":2,"custom_id":"a"},{"type":2,"custom_id":"b","id":1},
		{"type":2,"custom_id":"c","id":0}]},{"type":1,"id":4,"components":[{"type":2,"custom_id":"d"}]}]}`))
	var ids []float64
	for _, row := range c.act(command)["components"].([]any) {
		ids = append(ids, row.(map[string]any)["id"].(float64))
		for _, button := range row.(map[string]any)["components"].([]any) {
			ids = append(ids, button.(map[string]any)["id"].(float64))
		}
	}
	if want := []float64{2, 3, 1, 5, 4, 6}; !slices.Equal(ids, want) {
		t.Errorf("IDs = %v, want %v", ids, want)
	}
}
