package format

import (
	"errors"
	"fmt"
	"strings"

	"github.com/goccy/go-yaml/ast"
)

// maxFrontMatter is the longest front matter, in lines.
const maxFrontMatter = 200

// frontMatter reads what a file says of itself in YAML before its text, between
// lines of three dashes, and returns the line that follows. Of several files,
// the first that says something counts.
func (f *markdownFile) frontMatter(lines []string) (after int, err error) {
	if strings.TrimRight(lines[0], " ") != "---" {
		return 0, nil
	}
	end := 0
	for i := 1; i < min(len(lines), maxFrontMatter) && end == 0; i++ {
		if line := strings.TrimRight(lines[i], " "); line == "---" || line == "..." {
			end = i
		}
	}
	if end == 0 {
		return 0, nil // a line across the page
	}
	for i, line := range lines[1:end] {
		if len(line) > maxBlock {
			return 0, &lineError{i + 2, fmt.Errorf("%w: the line is longer than %d KiB", ErrTooLarge, maxBlock>>10)}
		}
	}
	root, err := parseYAML(strings.Join(lines[1:end], "\n"))
	if e, ok := errors.AsType[*yamlError](err); ok {
		return 0, &lineError{1 + e.line, err}
	}
	if m, ok := root.(*ast.MappingNode); ok {
		f.metadata(m)
	}
	return end + 1, err
}

// metadata takes those keys that a pack has, too. Others are the concern of the
// program that makes pages of the files.
func (f *markdownFile) metadata(m *ast.MappingNode) {
	p := f.pack
	fields := map[string]*string{
		"title": &f.title, "version": &p.Version, "language": &p.Language, "lang": &p.Language, "licence": &p.Licence, "license": &p.Licence,
		"citation": &p.Citation.Text, "provenance": &p.Provenance, "summary": &p.Summary, "description": &p.Summary, "abstract": &p.Summary,
	}
	for _, v := range m.Values {
		key := strings.ToLower(v.Key.GetToken().Value)
		field := fields[key]
		text, ok := yamlText(v.Value)
		if text = cleanLine(text); field == nil || !ok || text == "" || *field != "" {
			continue
		}
		if field == &p.Language && !isLanguage(text) {
			f.skip(1+v.Key.GetToken().Position.Line, key+": "+text, "it is no language tag (BCP 47) such as en or pt-BR")
			continue
		}
		*field = text
	}
}
