package playground

import (
	"maps"
	"strings"
)

// scheme begins an address by which a message names one of its own files.
const scheme = "attachment://"

// placing replaces such addresses by some that can be asked.
type placing struct {
	files   []file
	address addresses
	named   map[string]bool // which files it met
}

func (p placing) list(all []any) []any {
	out := make([]any, len(all))
	for i, one := range all {
		out[i] = p.value(one)
	}
	return out
}

func (p placing) value(v any) any {
	switch v := v.(type) {
	case []any:
		return p.list(v)
	case map[string]any:
		return p.object(v)
	}
	return v
}

// object returns a copy of an object, to which Discord adds the size of the
// image that it shows.
func (p placing) object(from map[string]any) map[string]any {
	out := maps.Clone(from)
	for key, v := range from {
		f, ok := p.file(v)
		switch {
		case ok && key == "url":
			shown := f.object(p.address)
			out["url"], out["proxy_url"] = shown.URL, shown.ProxyURL
			if f.width > 0 {
				out["width"], out["height"] = f.width, f.height
			}
		case ok && key == "icon_url":
			out[key] = f.object(p.address).URL
		default:
			out[key] = p.value(v)
		}
	}
	return out
}

// file returns the file that a value names.
func (p placing) file(v any) (file, bool) {
	text, _ := v.(string)
	name, ok := strings.CutPrefix(text, scheme)
	if !ok {
		return file{}, false
	}
	for _, f := range p.files {
		if f.name == name {
			p.named[name] = true
			return f, true
		}
	}
	return file{}, false
}
