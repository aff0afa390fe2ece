package main

import (
	"fmt"
	"io"
	"strings"
	"sync"
	"time"
)

const (
	// progressAfter keeps short work quiet; progressEvery is how often the bar
	// moves.
	progressAfter = 500 * time.Millisecond
	progressEvery = 100 * time.Millisecond
	progressWidth = 30 // in columns
)

// progress shows on a terminal how much of files has been read. Its methods may
// be called at once.
type progress struct {
	mu          sync.Mutex
	w           io.Writer // nil where nobody looks
	now         func() time.Time
	began, last time.Time
	done, total int64 // in bytes; a total of 0 is not known
	ended       bool
}

func newProgress(w io.Writer) *progress {
	p := &progress{now: time.Now}
	if isTerminal(w) {
		p.w = w
	}
	p.began = p.now()
	return p
}

// expect has the bar follow what is read of files.
func (p *progress) expect(files []*importFile) {
	p.mu.Lock()
	defer p.mu.Unlock()
	known := true
	for _, f := range files {
		f.bar = p
		p.total += f.size
		known = known && f.size > 0
	}
	if !known {
		p.total = 0
	}
}

// add tells that n more bytes have been read.
func (p *progress) add(n int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.done += int64(n)
	now := p.now()
	if p.w == nil || p.ended || now.Sub(p.began) < progressAfter || now.Sub(p.last) < progressEvery {
		return
	}
	p.last = now
	fmt.Fprint(p.w, "\r"+p.line())
}

// stage tells what is being done when all has been read, if that took long.
func (p *progress) stage(what string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.ended = true
	if p.w != nil && p.now().Sub(p.began) >= progressAfter {
		p.last = p.now()
		fmt.Fprint(p.w, "\r\x1b[K"+what)
	}
}

// line is the bar as it stands.
func (p *progress) line() string {
	const mib = 1 << 20
	read := fmt.Sprintf("%.1f MiB", float64(p.done)/mib)
	if p.total == 0 {
		return "reading " + read
	}
	share := min(float64(p.done)/float64(p.total), 1)
	filled := int(share * progressWidth)
	return fmt.Sprintf("reading [%s%s] %3.0f%% of %.1f MiB",
		strings.Repeat("#", filled), strings.Repeat(".", progressWidth-filled), share*100, float64(p.total)/mib)
}

// end takes the bar away.
func (p *progress) end() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.ended = true
	if p.w != nil && !p.last.IsZero() {
		fmt.Fprint(p.w, "\r\x1b[K")
	}
}
