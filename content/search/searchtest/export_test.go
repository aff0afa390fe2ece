package searchtest

// What the tests need that read the shared folder. They stand outside of the
// package, for contenttest, which finds the folder, imports it.

// Plain is plain.
func Plain(text string) string { return plain(text) }

// NewDistance returns the distance of edits, for one goroutine.
func NewDistance() func(a, b string, limit int) int { return new(edits).distance }

// ErrOBOQuotes is errOBOQuotes.
var ErrOBOQuotes = errOBOQuotes
