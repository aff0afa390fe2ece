package discordtest

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"maps"
	"mime"
	"mime/multipart"
	"net/http"
	"regexp"
	"slices"

	"labgloss/bot/discordtest/contract"
)

// File is a file that came with an answer.
type File struct {
	Name string
	Data []byte
}

// form is a body: JSON, with files or without.
type form struct {
	payload []byte
	files   map[string]File // by n of "files[n]"
}

// fileField is the name of the field of a file.
var fileField = regexp.MustCompile(`^files\[([0-9]+)\]$`)

// readForm reads a body as Discord does.
func readForm(header http.Header, body []byte) (form, *refusal) {
	kind, params, err := mime.ParseMediaType(header.Get("Content-Type"))
	switch {
	case err != nil:
		return form{}, refuse(codeInvalidBody)
	case kind == "application/json":
		return form{payload: body}, nil
	case kind != "multipart/form-data":
		return form{}, refuse(codeInvalidBody)
	}
	f := form{files: map[string]File{}}
	for parts := multipart.NewReader(bytes.NewReader(body), params["boundary"]); ; {
		part, err := parts.NextPart()
		if errors.Is(err, io.EOF) {
			return f, nil
		}
		if err != nil {
			return form{}, refuse(codeInvalidBody)
		}
		if refused := f.add(part); refused != nil {
			return form{}, refused
		}
	}
}

func (f *form) add(part *multipart.Part) *refusal {
	data, err := io.ReadAll(part)
	if err != nil {
		return refuse(codeInvalidBody)
	}
	match := fileField.FindStringSubmatch(part.FormName())
	switch {
	case part.FormName() == "payload_json":
		f.payload = data
	case match == nil || part.FileName() == "": // Discord ignores it
	case len(f.files) == contract.MaxFiles:
		return refuse(codeTooManyFiles)
	default:
		f.files[match[1]] = File{part.FileName(), data}
	}
	return nil
}

// limit refuses files that are too long, and attachments that are neither a
// file of the form nor among those that the message has.
func (f *form) limit(most int, have []string) *refusal {
	for _, file := range f.files {
		if len(file.Data) > most {
			return refuse(codeTooLarge)
		}
	}
	for _, id := range f.attachments() {
		if _, ok := f.files[id]; !ok && !slices.Contains(have, id) {
			return refuse(codeInvalidBody)
		}
	}
	return nil
}

// attachments returns the IDs that the payload says something of: that of a
// webhook at the top, that of a callback in its data.
func (f *form) attachments() []string {
	var message map[string]any
	_ = json.Unmarshal(f.payload, &message) // it was held against the limits
	data, _ := message["data"].(map[string]any)
	return append(attachmentIDs(message), attachmentIDs(data)...)
}

// inOrder returns the files by their number.
func (f *form) inOrder() []File {
	var files []File
	for _, n := range slices.Sorted(maps.Keys(f.files)) {
		files = append(files, f.files[n])
	}
	return files
}
