package content_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/content"
)

// messages are what findings say.
func messages(fs content.Findings) []string {
	var said []string
	for _, f := range fs {
		said = append(said, f.Message)
	}
	return said
}

func TestCheckDecodesImages(t *testing.T) {
	t.Parallel()
	for name, data := range images(t) {
		if _, _, err := content.Check(withImage(name, data)); err != nil {
			t.Errorf("Check(%s) = %v", name, err)
		}
		broken := withImage(name, data[:len(data)-4])
		if _, err := content.Load(broken); err != nil {
			t.Errorf("Load(%s, cut off) = %v; only Check reads so far", name, err)
		}
		_, _, err := content.Check(broken)
		findings, _ := errors.AsType[content.Findings](err)
		if len(findings) != 1 || !strings.HasPrefix(findings[0].Message, `"`+name+`" is broken (`) {
			t.Errorf("Check(%s, cut off) = %v, want that it is broken", name, err)
		}
	}
}

// bomb is a GIF with so many frames of so many pixels a side, and nothing in
// them.
func bomb(frames int, side byte) []byte {
	const end = 0x3B                                                                              // of the file, unless it is a colour
	frame := []byte{0x2C, 0, 0, 0, 0, 0, side, 0, side, 0x80, end, end, end, end, end, end, 2, 0} // 256 times side
	data := []byte{'G', 'I', 'F', '8', '9', 'a', 0, side, 0, side, 0x80, 0, 0, 0, 0, 0, 1, 1, 1}
	data = append(data, 0x21, 0xFE, 1, 'x', 0) // a comment
	return append(data, bytes.Repeat(frame, frames)...)
}

func TestCheckRefusesEndlessAnimations(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		frames int
		side   byte
		want   bool // whether there are too many
	}{
		{1000, 1, false},
		{1001, 1, true},
		{5, 16, false}, // 16.8 million pixels each
		{6, 16, true},
	} {
		refused := func(frames int) bool {
			_, _, err := content.Check(withImage("a.gif", bomb(frames, c.side)))
			return err != nil && strings.Contains(err.Error(), "too many frames")
		}
		if refused(c.frames) != c.want {
			t.Errorf("Check(%d frames of %d) refuses: %v", c.frames, int(c.side)<<8, !c.want)
		}
	}
}

func TestCheckWarns(t *testing.T) {
	t.Parallel()
	box := ", and a phone shows it in a box of about 400 by 300, too small to read"
	for _, c := range []struct {
		w, h int
		want []string
	}{
		{800, 600, nil},
		{799, 600, []string{`"a.png" is 799 pixels wide; from 800 on its text can be read, and 1600 is good`}},
		{2400, 800, nil},
		{2401, 800, []string{`"a.png" is more than 3 times as wide as high` + box}},
		{800, 1600, nil},
		{800, 1601, []string{`"a.png" is more than 2 times as high as wide` + box}},
	} {
		folder := withImage("a.png", pngOf(t, c.w, c.h))
		p, warnings, err := content.Check(folder)
		if err != nil || p == nil {
			t.Errorf("Check(%d by %d) = %v", c.w, c.h, err)
		}
		if diff := cmp.Diff(c.want, messages(warnings)); diff != "" {
			t.Errorf("warnings of %d by %d (-want +got):\n%s", c.w, c.h, diff)
		}
		if _, err := content.Load(folder); err != nil {
			t.Errorf("Load(%d by %d) = %v", c.w, c.h, err)
		}
	}
}

func TestAltText(t *testing.T) {
	t.Parallel()
	short := "the alt text is short; say what the image shows, as you would to someone who cannot see it"
	for _, c := range []struct{ alt, mistake, warning string }{
		{goodAlt, "", ""},
		{strings.Repeat("a", 39), "", short},
		{strings.Repeat("細", 20), "", ""}, // says as much as 40 letters
		{strings.Repeat("細", 19), "", short},
		{strings.Repeat("a", content.MaxAlt), "", ""},
		{strings.Repeat("a", content.MaxAlt-1) + "𝛼", "has 1025 characters (in UTF-16), and Discord takes 1024; tell the rest in the caption", ""},
		{"", "missing alt", ""},
	} {
		folder := withImage("a.png", pngOf(t, 900, 600))
		file := folder[content.FileName]
		file.Data = bytes.Replace(file.Data, []byte(goodAlt), []byte(c.alt), 1)
		_, warnings, err := content.Check(folder)
		mistakes, _ := errors.AsType[content.Findings](err)
		if got := strings.Join(messages(mistakes), "; "); got != c.mistake {
			t.Errorf("alt of %d bytes: mistake %q, want %q", len(c.alt), got, c.mistake)
		}
		if got := strings.Join(messages(warnings), "; "); got != c.warning {
			t.Errorf("alt of %d bytes: warning %q, want %q", len(c.alt), got, c.warning)
		}
	}
}

func TestWarningIsMarked(t *testing.T) {
	t.Parallel()
	_, warnings, err := content.Check(withImage("a.png", pngOf(t, 640, 480)))
	want := `pack.yaml:10:`
	if err != nil || len(warnings) != 1 {
		t.Fatalf("Check = %v, %v, want one warning", warnings, err)
	}
	if got := warnings[0].String(); !strings.HasPrefix(got, want) || !strings.Contains(got, `: warning: "a.png" is 640 pixels wide`) {
		t.Errorf("warning %q", got)
	}
}

// FuzzImage: whatever a file holds, it is a sound image within the bounds, or a
// finding.
func FuzzImage(f *testing.F) {
	for name, data := range images(f) {
		f.Add(name, data)
	}
	f.Add("a.gif", bomb(3, 1))
	f.Add("a.png", claiming(f, 1<<14, 1<<14))
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		if !strings.HasPrefix(name, "a.") || strings.ContainsAny(name, "/\\\"{}[],:#&*!|>'%@` \n") {
			t.Skip("no name of an image")
		}
		p, _, err := content.Check(withImage(name, data))
		if err != nil {
			if findings, ok := errors.AsType[content.Findings](err); !ok || len(findings) == 0 {
				t.Errorf("Check = %v, want findings", err)
			}
			return
		}
		i := p.Figures[0].Picture
		if i.Width < 1 || i.Height < 1 || i.Width*i.Height > content.MaxImagePixels || !bytes.Equal(i.Data, data) {
			t.Errorf("Check accepts %q, %d by %d", i.Format, i.Width, i.Height)
		}
	})
}
