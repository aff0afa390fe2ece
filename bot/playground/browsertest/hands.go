package browsertest

import (
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
)

// Touch puts a finger on a place of the page, moves it there, or, without a
// place, lifts it.
func (b *Browser) Touch(kind input.DispatchTouchEventType, at ...input.TouchPoint) {
	b.t.Helper()
	params := input.DispatchTouchEventParams{Type: kind, TouchPoints: []*input.TouchPoint{}}
	for _, point := range at {
		params.TouchPoints = append(params.TouchPoints, &point)
	}
	if _, err := chromedp.Call(b.ctx, input.DispatchTouchEvent, params); err != nil {
		b.t.Fatalf("in the browser: %v", err)
	}
}

// Focus gives the focus to the first element of a selector, or to what it
// hands it on to.
func (b *Browser) Focus(selector string) {
	b.t.Helper()
	b.Until(Find(selector) + " !== undefined")
	Eval[bool](b, Find(selector)+".focus() === undefined")
}
