package main

import (
	"bytes"
	"strings"
	"testing"
	"time"
)

// The bar comes with long work only, moves not too often, and goes at the end.
func TestProgress(t *testing.T) {
	t.Parallel()
	const mib = 1 << 20
	var shown bytes.Buffer
	now := time.Unix(0, 0)
	p := &progress{w: &shown, now: func() time.Time { return now }, began: now}
	p.expect([]*importFile{{size: 3 * mib}, {size: mib}})
	p.add(mib)
	if shown.Len() > 0 {
		t.Errorf("at once, %q is shown", shown.String())
	}
	now = now.Add(time.Second)
	p.add(mib)
	p.add(mib) // too soon
	p.stage("writing")
	p.add(mib)
	p.end()
	want := "\rreading [" + strings.Repeat("#", 15) + strings.Repeat(".", 15) + "]  50% of 4.0 MiB\r\x1b[Kwriting\r\x1b[K"
	if shown.String() != want {
		t.Errorf("shown %q, want %q", shown.String(), want)
	}
}

func TestProgressOfAStream(t *testing.T) {
	t.Parallel()
	p := newProgress(new(bytes.Buffer)) // no terminal, so that nothing is shown
	p.expect([]*importFile{{}})
	p.add(3 << 19)
	if got, want := p.line(), "reading 1.5 MiB"; got != want || p.w != nil {
		t.Errorf("line %q, want %q", got, want)
	}
}
