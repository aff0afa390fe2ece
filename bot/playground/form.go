package playground

import (
	"errors"
	"io"
	"mime"
	"mime/multipart"
	"net/http"
	"strconv"
)

// maxForm is the length of a body that Discord takes, in bytes: 25 MiB of
// files, and what stands beside them.
const maxForm = 26 << 20

// maxFiles is how many files a message can have.
const maxFiles = 10

// form is what a call of the app holds: JSON, with files or without.
type form struct {
	payload []byte
	files   []sentFile // in the order of their numbers
}

// sentFile is a file of a form.
type sentFile struct {
	number string // in the form
	name   string
	data   []byte
}

// readForm reads a body that is JSON, or a form with the JSON in
// "payload_json" and the files in "files[0]", "files[1]" …
func readForm(w http.ResponseWriter, r *http.Request) (form, *refusal) {
	r.Body = http.MaxBytesReader(w, r.Body, maxForm)
	read := readPlain
	if kind, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type")); kind == "multipart/form-data" {
		read = readMultipart
	}
	f, err := read(r)
	if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
		return form{}, tooLarge()
	}
	if err != nil {
		return form{}, invalidForm()
	}
	return f, nil
}

func readPlain(r *http.Request) (form, error) {
	payload, err := io.ReadAll(r.Body)
	return form{payload: payload}, err
}

func readMultipart(r *http.Request) (form, error) {
	if err := r.ParseMultipartForm(maxForm); err != nil {
		return form{}, err
	}
	f := form{payload: []byte(r.PostFormValue("payload_json"))}
	for n := range maxFiles {
		number := strconv.Itoa(n)
		headers := r.MultipartForm.File["files["+number+"]"]
		if len(headers) == 0 {
			break
		}
		data, err := readPart(headers[0])
		if err != nil {
			return form{}, err
		}
		f.files = append(f.files, sentFile{number, headers[0].Filename, data})
	}
	return f, nil
}

func readPart(header *multipart.FileHeader) ([]byte, error) {
	part, err := header.Open()
	if err != nil {
		return nil, err
	}
	defer func() { _ = part.Close() }() // it was only read
	return io.ReadAll(part)
}
