package playground

import (
	"errors"
	"io"
	"net/http"
	"path"
	"strings"
	"unicode"
)

// maxFileName is the longest name of a file, in bytes; most file systems have
// the same.
const maxFileName = 255

// upload takes a file that a person chose for an option or a form. It is the
// app's to read once an interaction names it.
func (p *Playground) upload(w http.ResponseWriter, r *http.Request) {
	name, err := fileName(r.URL.Query().Get("name"))
	if err != nil {
		fail(w, err)
		return
	}
	data, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxAttachment))
	if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
		fail(w, problem{http.StatusRequestEntityTooLarge, "a file can have 10 MiB"})
		return
	}
	if err != nil {
		fail(w, wrong("reading the file: %v", err))
		return
	}
	f := newFile(p.ids.next(), name, data)
	f.uploaded = true
	p.attachments.keep(f, data)
	writeJSON(w, http.StatusCreated, f.object(forPage))
}

// fileName reads the name of a file, without the folders in which it lies.
func fileName(given string) (string, error) {
	name := path.Base(strings.ReplaceAll(given, `\`, "/"))
	if given == "" || name == "." || name == ".." || name == "/" || len(name) > maxFileName ||
		strings.ContainsFunc(name, unicode.IsControl) {
		return "", wrong("a file needs a name of up to %d bytes", maxFileName)
	}
	return name, nil
}
