package rest

import (
	"bytes"
	"fmt"
	"mime"
	"mime/multipart"
	"net/http"
	"net/textproto"
	"path"

	"labgloss/bot/wire"
)

// form writes an answer with files as Discord takes it: see "Uploading Files"
// in its documentation. It is written once, for all attempts.
func form(answer wire.Answer) (body []byte, contentType string, err error) {
	var b bytes.Buffer
	w := multipart.NewWriter(&b)
	err = writePart(w, `form-data; name="payload_json"`, "application/json", answer.Body)
	for i, f := range answer.Files {
		if err != nil {
			break
		}
		disposition := multipart.FileContentDisposition(fmt.Sprintf("files[%d]", i), f.Name)
		err = writePart(w, disposition, fileType(f.Name, f.Data), f.Data)
	}
	if err == nil {
		err = w.Close()
	}
	if err != nil {
		return nil, "", fmt.Errorf("writing a form: %w", err)
	}
	return b.Bytes(), w.FormDataContentType(), nil
}

func writePart(w *multipart.Writer, disposition, contentType string, data []byte) error {
	part, err := w.CreatePart(textproto.MIMEHeader{"Content-Disposition": {disposition}, "Content-Type": {contentType}})
	if err != nil {
		return err
	}
	_, err = part.Write(data)
	return err
}

// fileType goes by a file's name, and where that says nothing by what is in it.
func fileType(name string, data []byte) string {
	if byName := mime.TypeByExtension(path.Ext(name)); byName != "" {
		return byName
	}
	return http.DetectContentType(data)
}
