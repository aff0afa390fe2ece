package content

import (
	"fmt"
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// fill sets everything that a value holds to something, so that what is added to
// a term and forgotten in its record is missed.
func fill(v reflect.Value, next *int) {
	switch v.Kind() {
	case reflect.String:
		*next++
		v.SetString(fmt.Sprintf("text %d ü", *next))
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem(), next)
	case reflect.Struct:
		for _, field := range v.Fields() {
			fill(field, next)
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		for i := range v.Len() {
			fill(v.Index(i), next)
		}
	case reflect.Map:
		v.Set(reflect.MakeMap(v.Type()))
		for range 2 {
			key, value := reflect.New(v.Type().Key()).Elem(), reflect.New(v.Type().Elem()).Elem()
			fill(key, next)
			fill(value, next)
			v.SetMapIndex(key, value)
		}
	default:
		panic("a term holds a " + v.Kind().String())
	}
}

func TestRecordsHoldAllOfATerm(t *testing.T) {
	t.Parallel()
	var full Term
	next := 0
	fill(reflect.ValueOf(&full).Elem(), &next)
	for _, want := range []*Term{{}, {ID: "a", Label: "A"}, &full} {
		bytes := appendRecord(nil, want)
		if diff := cmp.Diff(want, readRecord(string(bytes))); diff != "" {
			t.Errorf("a record (-want +got):\n%s", diff)
		}
		if got := recordID(bytes); got != want.ID {
			t.Errorf("the record's ID is %q, want %q", got, want.ID)
		}
	}
}

// FuzzRecord holds that no bytes make reading a record fail, or take much more
// memory than they have.
func FuzzRecord(f *testing.F) {
	f.Add(appendRecord(nil, &Term{ID: "a", Label: "A", Source: &Source{Text: "b"}, Translations: map[string]Translation{"de": {Label: "c"}}}))
	f.Add([]byte{0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1})
	f.Fuzz(func(t *testing.T, b []byte) {
		got := readRecord(string(b))
		if n := len(got.ID) + len(got.Label) + len(got.Definition); n > len(b) {
			t.Errorf("%d bytes of text were read of %d", n, len(b))
		}
	})
}
