package wire

import (
	"regexp"
	"slices"

	"labgloss/bot"
)

// Discord's limits on files, from "Uploading Files" and "Attachment Object" in
// its documentation.
const (
	maxFiles       = 10
	defaultMaxFile = 10 << 20 // bytes; an interaction may allow more
	maxForm        = 25 << 20 // bytes of all files of a message
	formOverhead   = 1 << 20  // bytes of maxForm that are kept for all that is no file
	maxAlt         = 1024     // UTF-16 units
)

// fileName is what a file may be called so that Discord keeps its name, which
// embeds refer to.
var fileName = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$`)

// encodeFiles chooses what is attached, and leaves out what Discord would
// refuse the whole message for: files too many, too large, or of one name.
func encodeFiles(req bot.Request, given []bot.File) ([]bot.File, []attachment) {
	attachments := []attachment{}
	if req.NoFiles {
		return nil, attachments
	}
	var files []bot.File
	most, room := req.MaxFile, maxForm-formOverhead
	if most == 0 {
		most = defaultMaxFile
	}
	for _, f := range given {
		taken := slices.ContainsFunc(files, func(other bot.File) bool { return other.Name == f.Name })
		if taken || len(files) == maxFiles || len(f.Data) == 0 || len(f.Data) > min(most, room) || !fileName.MatchString(f.Name) {
			continue
		}
		room -= len(f.Data)
		attachments = append(attachments, attachment{ID: len(files), Filename: f.Name, Description: cut(f.Alt, maxAlt)})
		files = append(files, f)
	}
	return files, attachments
}

// imageName is what a file is called that Discord shows in an embed.
var imageName = regexp.MustCompile(`(?i)\.(jpe?g|png|webp|gif)$`)

// encodeImage refers to a file that is attached, or to nothing.
func encodeImage(name string, files []attachment) *embedImage {
	for _, f := range files {
		if f.Filename == name && imageName.MatchString(name) {
			return &embedImage{URL: "attachment://" + name, Description: f.Description}
		}
	}
	return nil
}
