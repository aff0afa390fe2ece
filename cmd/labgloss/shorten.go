package main

import (
	"fmt"
	"strings"

	"labgloss/content"
)

// How much of the findings of a pack is shown and logged: nobody mends more at
// a time, and a file taken by mistake can have any number, all in one line.
const (
	maxFindings = 100
	maxLogged   = 10
)

// shortened are findings for the page.
func shortened(fs content.Findings) content.Findings {
	var short content.Findings
	for _, f := range fs[:min(len(fs), maxFindings)] {
		f.Source = f.Excerpt()
		short = append(short, f)
	}
	return short
}

// inShort are findings for the log, in one line.
func inShort(fs content.Findings) string {
	var lines []string
	for _, f := range fs[:min(len(fs), maxLogged)] {
		line, _, _ := strings.Cut(f.String(), "\n") // the source follows
		lines = append(lines, line)
	}
	if more := len(fs) - maxLogged; more > 0 {
		lines = append(lines, fmt.Sprintf("and %d more", more))
	}
	return strings.Join(lines, "; ")
}
