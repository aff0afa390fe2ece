package format

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"regexp"

	"labgloss/content"
)

// packFile is labgloss' own pack.yaml, without the images beside it.
func packFile() Format {
	return Format{
		Name: "yaml", Title: "labgloss pack.yaml", Endings: []string{".yaml", ".yml"},
		Begins: func(head []byte) bool { return len(packKey.FindAll(head, fewKeys)) == fewKeys },
		Read:   readPack,
		Write:  func(w io.Writer, pack *content.Pack) error { return WritePack(w, unillustrated(pack)) },
	}
}

// packKey is a key of a pack at the beginning of a line, and fewKeys how many
// of them make a file a pack.
var packKey = regexp.MustCompile(`(?m)^(?:id|title|version|language|licence|citation|provenance|terms):`)

const fewKeys = 4

// ErrOneFile is returned where several files are given of a format whose files
// are not read as one.
var ErrOneFile = errors.New("one file at a time")

func readPack(ctx context.Context, in []Input, opt Options) (*content.Pack, Report, error) {
	if len(in) != 1 {
		return nil, Report{}, fmt.Errorf("%w: each pack.yaml is a pack of its own", ErrOneFile)
	}
	file := in[0]
	p, err := content.Parse(&source{ctx: ctx, r: file.Reader, done: new(int64), progress: opt.Progress})
	if findings, ok := errors.AsType[content.Findings](err); ok {
		return nil, Report{}, findingsIn(file.Name, findings)
	}
	if err != nil {
		return nil, Report{}, fmt.Errorf("%s: %w", file.Name, err)
	}
	var report Report
	for i := range p.Figures {
		if f := &p.Figures[i]; f.Image != "" {
			report.skip(Skip{File: file.Name, What: "image " + f.Image, Why: "images are not read along; copy them, and name them in the figures"})
		}
	}
	p = unillustrated(p)
	p.ID = cmp.Or(opt.ID, p.ID)
	p.Title, p.Version = cmp.Or(opt.Title, p.Title), cmp.Or(opt.Version, p.Version)
	p.Language, p.Licence = cmp.Or(opt.Language, p.Language), cmp.Or(opt.Licence, p.Licence)
	if findings := p.Validate(); len(findings) > 0 {
		return nil, Report{}, findings
	}
	report.countPack(p)
	return p, report, nil
}

// findingsIn are findings of a pack.yaml of that name, which is read without what
// lies beside it.
func findingsIn(name string, findings content.Findings) content.Findings {
	for i := range findings {
		f := &findings[i]
		f.File = name
		if f.Code == content.MissingValue && f.Path == "terms" {
			f.Message += "; if they are in " + content.TermsFileName + " beside it, use the folder as it is, with --pack"
		}
	}
	return findings
}

// unillustrated is a pack that can stand alone. Without pictures there are no
// images that the pack's folder would have to hold; what they show is still
// told.
func unillustrated(p *content.Pack) *content.Pack {
	alone := *p
	alone.Figures = make([]content.Figure, len(p.Figures))
	for i, f := range p.Figures {
		f.Image = ""
		alone.Figures[i] = f
	}
	if len(p.Figures) == 0 {
		alone.Figures = nil
	}
	return &alone
}
