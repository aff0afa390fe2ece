package main

import "labgloss/content"

// keepSilences gives the terms of a pack what the pack that it replaces silences
// for them, which is the editor's and in no source. Terms that come with silences
// of their own have these. It returns how many were kept.
func keepSilences(dir string, pack *content.Pack) int {
	old, err := loadDir(dir)
	if err != nil {
		return 0 // there is none, or none that could be read
	}
	silenced := make(map[string][]content.Silence)
	for i := range old.Terms {
		silenced[old.Terms[i].ID] = old.Terms[i].Silenced
	}
	kept := 0
	for i := range pack.Terms {
		if t := &pack.Terms[i]; len(t.Silenced) == 0 {
			t.Silenced = silenced[t.ID]
			kept += len(t.Silenced)
		}
	}
	return kept
}
