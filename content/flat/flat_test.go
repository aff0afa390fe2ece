package flat_test

import (
	"bytes"
	"errors"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/content/contenttest"
	"labgloss/content/flat"
)

// pair is a struct without gaps.
type pair struct{ A, B uint16 }

// things are what there is to lay out.
type things struct {
	Name    string
	Small   []uint8
	Numbers []uint64
	Pairs   []pair
	One     int32
	Shares  []float32
}

func (x *things) lay(l *flat.Layout) {
	l.Text(&x.Name)
	flat.List(l, &x.Small)
	flat.List(l, &x.Numbers)
	flat.List(l, &x.Pairs)
	flat.Value(l, &x.One)
	flat.List(l, &x.Shares)
}

func written(t *testing.T, x things) []byte {
	t.Helper()
	var b bytes.Buffer
	l := flat.Writing(&b)
	x.lay(l)
	if err := l.Err(); err != nil {
		t.Fatal(err)
	}
	if l.Size() != b.Len() {
		t.Errorf("Size is %d, %d bytes were written", l.Size(), b.Len())
	}
	return contenttest.Page(b.Bytes())
}

func TestReadingGivesWhatWasWritten(t *testing.T) {
	for _, want := range []things{
		{},
		{Name: "größe", Small: []uint8{1, 2, 3}, Numbers: []uint64{1 << 63}, Pairs: []pair{{1, 2}, {3, 4}, {5, 6}}, One: -7, Shares: []float32{0.5}},
	} {
		var got things
		l := flat.Reading(written(t, want))
		got.lay(l)
		if err := l.Err(); err != nil {
			t.Fatal(err)
		}
		equal := func(a, b things) bool {
			return a.Name == b.Name && slices.Equal(a.Small, b.Small) && slices.Equal(a.Numbers, b.Numbers) &&
				slices.Equal(a.Pairs, b.Pairs) && a.One == b.One && slices.Equal(a.Shares, b.Shares)
		}
		if !equal(got, want) {
			t.Error(cmp.Diff(want, got))
		}
	}
}

func TestNothingIsReadBeyondTheEnd(t *testing.T) {
	whole := written(t, things{Name: "a name", Small: []uint8{1}, Numbers: []uint64{1, 2}, Pairs: []pair{{1, 2}}, Shares: []float32{1}})
	for n := range len(whole) - 7 { // what fills up at the end may be missing
		var got things
		l := flat.Reading(whole[:n])
		got.lay(l)
		if !errors.Is(l.Err(), flat.ErrShort) {
			t.Errorf("%d of %d bytes: error %v, want %v", n, len(whole), l.Err(), flat.ErrShort)
		}
	}
}

func TestMemoryMustBeAligned(t *testing.T) {
	if flat.Reading(written(t, things{Name: "a"})[1:]).Err() == nil {
		t.Error("no error for memory that begins anywhere")
	}
}

func TestWritingStopsAtTheFirstError(t *testing.T) {
	full := errors.New("full")
	l := flat.Writing(failing{full})
	x := things{Name: "a"}
	x.lay(l)
	if !errors.Is(l.Err(), full) {
		t.Errorf("error %v, want %v", l.Err(), full)
	}
}

type failing struct{ err error }

func (f failing) Write([]byte) (int, error) { return 0, f.err }

func TestStructsWithGapsAreRefused(t *testing.T) {
	var b bytes.Buffer
	l := flat.Writing(&b)
	flat.List(l, &[]struct {
		A uint8
		B uint32
	}{{1, 2}})
	if l.Err() == nil || b.Len() > 0 {
		t.Errorf("a struct with a gap was laid out in %d bytes, error %v", b.Len(), l.Err())
	}
}

// FuzzReading holds that no memory makes reading fail otherwise than by an
// error.
func FuzzReading(f *testing.F) {
	f.Add([]byte{1, 0, 0, 0, 0, 0, 0, 0, 'a', 0, 0, 0, 0, 0, 0, 0})
	f.Add(bytes.Repeat([]byte{0xff}, 64))
	f.Fuzz(func(t *testing.T, b []byte) {
		var got things
		l := flat.Reading(contenttest.Page(b))
		got.lay(l)
		if l.Err() == nil && l.Size() > len(b)+8 {
			t.Errorf("%d bytes were read of %d", l.Size(), len(b))
		}
	})
}
