package format

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strings"
)

// ErrUnknownFormat is returned for a file whose format neither its ending nor
// its beginning tells.
var ErrUnknownFormat = errors.New("the format is not known")

// GuessSize is how much of a file Guess wants to see, in bytes.
const GuessSize = 64 << 10

// Named returns the format that people call so.
func Named(name string) (Format, bool) {
	all := Formats()
	i := slices.IndexFunc(all, func(f Format) bool { return f.Name == name })
	if i < 0 {
		return Format{}, false
	}
	return all[i], true
}

// Guess returns the format in which a file can be read, by its name and its
// first GuessSize bytes. The name counts more, unless it only says that the
// file is text: of several formats with its ending, that is taken whose files
// begin so, and where no ending is known, the first of all whose files do. The
// error of a file of a kind that is not read says what to do with it.
func Guess(name string, head []byte) (Format, error) {
	named := slices.DeleteFunc(readable(), func(f Format) bool { return !f.Ends(name) })
	anyText := strings.HasSuffix(strings.ToLower(name), ".txt")
	if len(named) == 1 && !anyText {
		return named[0], nil
	}
	among := named
	if len(among) == 0 || anyText {
		among = readable()
	}
	for _, f := range among {
		if f.Begins != nil && f.Begins(head) {
			return f, nil
		}
	}
	return Format{}, unknownFormat(name, head, among, len(named) > 0 && !anyText)
}

// Ends says whether a file's name has one of the format's endings.
func (f Format) Ends(name string) bool { return endsIn(name, f.Endings) }

// EndsWritten says whether a file's name has an ending of what Write writes.
func (f Format) EndsWritten(name string) bool { return endsIn(name, f.EndingsWritten()) }

// EndingsWritten are those of the files that Write writes.
func (f Format) EndingsWritten() []string {
	if f.Written != nil {
		return f.Written
	}
	return f.Endings
}

func endsIn(name string, endings []string) bool {
	return slices.ContainsFunc(endings, func(e string) bool { return strings.HasSuffix(strings.ToLower(name), e) })
}

// readable are the formats that can be read.
func readable() []Format {
	return slices.DeleteFunc(Formats(), func(f Format) bool { return f.Read == nil })
}

// unknownFormat says what the file is, or which formats might be meant.
func unknownFormat(name string, head []byte, among []Format, byEnding bool) error {
	var names []string
	for _, f := range among {
		names = append(names, f.Name)
	}
	list := strings.Join(names, ", ")
	packed := bytes.HasPrefix(head, []byte(gzipMagic))
	switch {
	case packed && kindWithin(head) != "":
		return fmt.Errorf("%w: it is packed (gzip), and holds what looks like %s, which is read unpacked", ErrUnknownFormat, kindWithin(head))
	case packed:
		return fmt.Errorf("%w: it is packed (gzip); unpack it, or say which it is: %s", ErrUnknownFormat, list)
	case otherKind(name, head) != "":
		return fmt.Errorf("%w: it is %s", ErrOtherKind, otherKind(name, head))
	case isBinary(head):
		return fmt.Errorf("%w: it holds binary data; open it in the program that it is from, and save the table in it as .xlsx or as CSV", ErrNotText)
	case byEnding:
		return fmt.Errorf("%w: by its name it may be %s, and it begins as none of them; say which it is", ErrUnknownFormat, strings.Join(names, " or "))
	case len(bytes.TrimSpace(head)) == 0:
		return ErrEmpty
	}
	return fmt.Errorf("%w by its name, and it begins as no file of a known one; say which it is: %s", ErrUnknownFormat, list)
}

// kindWithin is what a packed file holds.
func kindWithin(head []byte) string {
	text := headText(head)
	for _, f := range readable() {
		if f.Begins != nil && f.Begins(text) {
			return f.Title
		}
	}
	return ""
}
