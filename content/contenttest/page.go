package contenttest

import "unsafe"

// Page copies bytes to where a page of memory could begin: at a multiple of
// eight.
func Page(b []byte) []byte {
	room := make([]uint64, len(b)/8+1)
	return append(unsafe.Slice((*byte)(unsafe.Pointer(&room[0])), 8*len(room))[:0], b...)
}
