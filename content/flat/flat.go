// Package flat lays slices of numbers and texts out in a file, so that they can
// be used where they lie: mapped into memory, without being read.
//
// What a structure consists of is told once, in a function that hands each of
// its slices to a Layout: this writes them one after the other, or has them
// point into memory where they were written. The memory must neither change nor
// go as long as anything points into it. Numbers are as the machine has them;
// whoever keeps such a file makes sure that it is read by the like of what wrote
// it, and that it is whole.
//
// The package knows no files and none of the structures.
package flat

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"reflect"
	"unsafe"
)

// ErrShort is returned where memory ends before what it should hold, or holds
// what cannot be: it was not written by the same functions, or not to its end.
var ErrShort = errors.New("flat: the memory does not hold what was to be read")

// align is what each list begins at a multiple of, in bytes.
const align = 8

// Layout writes or reads what is handed to it, in one order for both.
type Layout struct {
	to   io.Writer
	from []byte
	at   int // how much was written or read
	err  error
}

// Writing returns a layout that writes.
func Writing(to io.Writer) *Layout { return &Layout{to: to} }

// Reading returns a layout that has things point into memory, which must begin
// at a multiple of 8 bytes.
func Reading(from []byte) *Layout {
	l := &Layout{from: from}
	if uintptr(unsafe.Pointer(unsafe.SliceData(from)))%align != 0 {
		l.err = fmt.Errorf("flat: the memory does not begin at a multiple of %d bytes", align)
	}
	return l
}

// Reads tells a layout that reads from one that writes.
func (l *Layout) Reads() bool { return l.to == nil }

// Err returns what went wrong first. After it nothing more is written, and what
// is read is empty.
func (l *Layout) Err() error { return l.err }

// Size returns how much was written or read so far, in bytes.
func (l *Layout) Size() int { return l.at }

// Fail notes an error of whoever uses the layout, such as that what was read
// makes no sense.
func (l *Layout) Fail(err error) {
	if l.err == nil {
		l.err = err
	}
}

// Text lays out a text.
func (l *Layout) Text(s *string) {
	if !l.Reads() {
		l.write(unsafe.Slice(unsafe.StringData(*s), len(*s)), 1)
		return
	}
	b := l.read(1)
	*s = unsafe.String(unsafe.SliceData(b), len(b))
}

// List lays out a slice of numbers, or of structs of them without gaps.
func List[T any](l *Layout, list *[]T) {
	size := itemSize[T](l)
	if !l.Reads() {
		l.write(unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(*list))), len(*list)*size), size)
		return
	}
	b := l.read(size)
	*list = unsafe.Slice((*T)(unsafe.Pointer(unsafe.SliceData(b))), len(b)/size)
}

// Value lays out a number, or a struct of numbers without gaps.
func Value[T any](l *Layout, value *T) {
	list := []T{*value}
	List(l, &list)
	switch {
	case !l.Reads():
	case len(list) == 1:
		*value = list[0]
	default:
		l.Fail(ErrShort)
	}
}

// write writes how many items follow, them, and what fills up to the next
// multiple.
func (l *Layout) write(items []byte, size int) {
	if l.err != nil {
		return
	}
	head := binary.NativeEndian.AppendUint64(make([]byte, 0, align), uint64(len(items)/size))
	for _, part := range [][]byte{head, items, make([]byte, -len(items)&(align-1))} {
		n, err := l.to.Write(part)
		l.at += n
		l.Fail(err)
	}
}

// read returns the memory of the next list, of items of a size.
func (l *Layout) read(size int) []byte {
	rest := l.from[min(l.at, len(l.from)):]
	if l.err == nil && len(rest) < align {
		l.err = ErrShort
	}
	if l.err != nil {
		return nil
	}
	count := binary.NativeEndian.Uint64(rest)
	rest = rest[align:]
	if count > uint64(len(rest)/size) {
		l.err = ErrShort
		return nil
	}
	length := int(count) * size
	l.at += align + (length+align-1)&^(align-1)
	return rest[:length:length]
}

// itemSize returns the size of an item, which must be the same in every process:
// without pointers, and without gaps, in which anything could stand.
func itemSize[T any](l *Layout) int {
	t := reflect.TypeFor[T]()
	if !solid(t) {
		l.Fail(fmt.Errorf("flat: %v has pointers or gaps, or another size on other machines", t))
		return 1
	}
	return int(t.Size())
}

func solid(t reflect.Type) bool {
	switch t.Kind() {
	case reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64, reflect.Float32, reflect.Float64,
		reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return true
	case reflect.Struct:
		var sum uintptr
		for f := range t.Fields() {
			if !solid(f.Type) {
				return false
			}
			sum += f.Type.Size()
		}
		return sum == t.Size() && sum > 0
	}
	return false
}
