package browsertest

import (
	"bytes"
	"cmp"
	"image"
	"image/png"
	"os"
	"path/filepath"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	"labgloss/content/contenttest"
)

// ScreensVariable names the environment variable with the folder that Screen
// writes to; without it, that is bin/screens in the project's folder.
const ScreensVariable = "LABGLOSS_SCREENS"

// Screen takes a picture of what the tab shows and writes it as NAME.png, for
// people to look at. It fails the test if the page is wider than the screen,
// if it shows nothing, or if the picture has another size than the tab.
func (b *Browser) Screen(name string) {
	b.t.Helper()
	b.settle()
	b.Fits(name)
	shot := b.Screenshot()
	shown, err := png.Decode(bytes.NewReader(shot))
	if err != nil {
		b.t.Fatalf("%s: reading the picture: %v", name, err)
	}
	size := Eval[[]int](b, `[innerWidth * devicePixelRatio, innerHeight * devicePixelRatio]`)
	if got := shown.Bounds().Size(); got != (image.Point{X: size[0], Y: size[1]}) {
		b.t.Errorf("%s: the picture measures %v, want %v", name, got, size)
	}
	if colours := coloursOf(shown); colours < fewestColours {
		b.t.Errorf("%s: the picture has %d colours, which is next to nothing", name, colours)
	}
	if err := os.WriteFile(filepath.Join(b.screens(), name+".png"), shot, 0o600); err != nil {
		b.t.Fatalf("%s: %v", name, err)
	}
}

// Fits fails the test if something in the page is wider than the screen.
func (b *Browser) Fits(when string) {
	b.t.Helper()
	if wide := Eval[[]string](b, wider); len(wide) > 0 {
		b.t.Errorf("%s: wider than the screen: %v", when, wide)
	}
}

// wider are the page and its messages, as far as they are wider than they may.
const wider = `[document.documentElement, document.querySelector('#log')].filter((node) => node && node.scrollWidth > Math.min(innerWidth, node.clientWidth + 1)).map((node) => ` +
	"`${node.id || node.localName}: ${node.scrollWidth} of ${node.clientWidth}`)"

// settle waits until pictures are there and nothing moves any longer.
func (b *Browser) settle() {
	b.t.Helper()
	b.Until(`document.fonts.status === 'loaded' && ` + FindAll("img") + `.every((image) => image.complete) &&
		document.getAnimations().every((one) => one.playState !== 'running' || one.effect.getComputedTiming().iterations === Infinity)`)
}

func (b *Browser) screens() string {
	b.t.Helper()
	folder := cmp.Or(os.Getenv(ScreensVariable), filepath.Join(contenttest.Root(b.t), "bin", "screens"))
	if err := os.MkdirAll(folder, 0o750); err != nil {
		b.t.Fatal(err)
	}
	return folder
}

// fewestColours is what a page with text in it has many times over.
const fewestColours = 16

func coloursOf(shown image.Image) int {
	seen := make(map[any]bool)
	for y := shown.Bounds().Min.Y; y < shown.Bounds().Max.Y; y += 3 {
		for x := shown.Bounds().Min.X; x < shown.Bounds().Max.X; x++ {
			seen[shown.At(x, y)] = true
		}
	}
	return len(seen)
}

// phone is the widest screen that is a phone's, in pixels.
const phone = 480

// Viewport gives the tab a size in pixels. A narrow one is a phone, which is
// touched, and on which nothing hovers; a tab that was one stays so.
func (b *Browser) Viewport(width, height int64) {
	b.t.Helper()
	if width <= phone {
		b.Do(chromedp.EmulateViewport(width, height, chromedp.EmulateTouch))
		return
	}
	// Without chromedp's own, which also ends a touch that never was, and the
	// mouse with it.
	size := emulation.SetDeviceMetricsOverrideParams{Width: width, Height: height, DeviceScaleFactor: 1}
	if _, err := chromedp.Call(b.ctx, emulation.SetDeviceMetricsOverride, size); err != nil {
		b.t.Fatalf("in the browser: %v", err)
	}
}

// Tab opens one more tab of the same browser, as a person does.
func (b *Browser) Tab() *Browser {
	b.t.Helper()
	other := &Browser{t: b.t}
	ctx, cancel := chromedp.NewContext(b.ctx, chromedp.WithListener(other.hear))
	b.t.Cleanup(cancel)
	other.ctx = ctx
	other.Do()
	return other
}
