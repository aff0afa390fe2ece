package main

import (
	"strings"
	"testing"
)

// FuzzReadNames: any list is read or refused, and what was read is found.
func FuzzReadNames(f *testing.F) {
	f.Add("X:1\tinsulin\t\nX:2\tglucose\tblood sugar|dextrose\n")
	f.Add("\ufeffa\tb\r\n\r\n\t\n")
	f.Add("a\t \x00\t|")
	f.Fuzz(func(t *testing.T, list string) {
		l, err := readNames(strings.NewReader(list))
		if err != nil {
			return
		}
		for i, label := range l.labels {
			if l.ids[i] == "" || strings.TrimSpace(label) == "" {
				t.Errorf("entry %d of %q has ID %q and label %q", i, list, l.ids[i], label)
			}
		}
		l.search(list, 5)
	})
}
