package content_test

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/invopop/jsonschema"

	"labgloss/content"
)

func TestSchemaIsOfTheTypes(t *testing.T) {
	want := makeSchema(t)
	if *update {
		if err := os.WriteFile(content.SchemaName, want, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := gocmp.Diff(string(want), content.Schema()); diff != "" {
		t.Errorf("the schema is not that of the types; run go test ./content -run SchemaIsOfTheTypes -update (-types +schema):\n%s", diff)
	}
}

// unseen are the characters that no line may have; see content.Unseen.
const unseen = "\x00-\x1f\x7f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"

// texts are the kinds of text that validation knows, by their names among the
// schema's definitions. White space around a text is no part of it.
var texts = map[string]struct{ pattern, meaning string }{
	"text":       {``, ""},
	"someText":   {`\S`, "wants some text"},
	"line":       {`^\s*[^\s` + unseen + `][^` + unseen + `]*\s*$`, "wants a text of one line, without control characters"},
	"lineOrNone": {`^\s*[^` + unseen + `]*\s*$`, "wants a text of one line, without control characters"},
	"packID": {
		fmt.Sprintf(`^[a-z0-9][a-z0-9-]{0,%d}$`, content.MaxPackID-1),
		fmt.Sprintf("wants at most %d lower-case letters, digits and -, beginning with a letter or digit", content.MaxPackID),
	},
	"id": {
		fmt.Sprintf(`^[A-Za-z0-9][A-Za-z0-9._:-]{0,%d}$`, content.MaxTermID-1),
		fmt.Sprintf("wants at most %d letters, digits and ._:- (ASCII), beginning with a letter or digit", content.MaxTermID),
	},
	"address":  {`^https://[^\s/?#@]+([/?#]\S*)?$`, "wants an address that begins with https://, without spaces or a user name"},
	"language": {`^[A-Za-z]{1,8}([-_][A-Za-z0-9]{1,8})*$`, "wants a language tag (BCP 47) such as en or pt-BR"},
	"image": {
		`^[^/].*\.([Pp][Nn][Gg]|[Jj][Pp][Ee]?[Gg]|[Ww][Ee][Bb][Pp]|[Gg][Ii][Ff])$`,
		"wants the path of a PNG, JPEG, WebP or GIF below the pack's folder, such as figures/one.png",
	},
}

// kinds are those of properties that are texts or lists of texts. What is not
// here is text of any kind.
var kinds = map[string]string{
	"Pack.id": "packID", "Pack.title": "line", "Pack.version": "line", "Pack.language": "language", "Pack.licence": "line", "Pack.provenance": "someText",
	"Term.id": "id", "Term.label": "line", "Term.abbreviations": "line", "Term.synonyms": "line", "Term.hidden": "line", "Term.tags": "line",
	"Term.broader": "id", "Term.narrower": "id", "Term.related": "id",
	"Translation.label": "line", "Translation.abbreviations": "line", "Translation.synonyms": "line",
	"Figure.id": "id", "Figure.number": "line", "Figure.title": "line", "Figure.image": "image", "Figure.alt": "someText",
	"FigureRef.figure": "id", "FigureRef.because": "line", "Silence.because": "line", "Link.title": "line", "Link.url": "address",
	"Source.text": "line", "Source.short": "lineOrNone", "Source.url": "address",
}

// special is what else validation asks, of a property or of all of a type.
var special = map[string]func(*jsonschema.Schema){
	"Pack.terms": func(s *jsonschema.Schema) { s.MinItems = new(uint64(1)) },
	"Figure":     func(s *jsonschema.Schema) { s.DependentRequired = map[string][]string{"image": {"alt", "kind"}} },
	"Figure.alt": func(s *jsonschema.Schema) { s.MaxLength = new(uint64(content.MaxAlt)) },
	"Silence.code": func(s *jsonschema.Schema) {
		for _, k := range content.Kinds() {
			if k.Severity != content.Mistake {
				s.Enum = append(s.Enum, k.Code)
			}
		}
	},
	"Figure.kind": func(s *jsonschema.Schema) {
		s.Enum = []any{content.Published, content.Schematic}
	},
	"Term.translations": func(s *jsonschema.Schema) { s.PropertyNames = &jsonschema.Schema{Ref: "#/$defs/language"} },
	"Term.figures":      once, "Term.abbreviations": once, "Term.synonyms": once, "Term.hidden": once,
	"Term.broader": once, "Term.narrower": once, "Term.related": once, "Translation.abbreviations": once, "Translation.synonyms": once,
}

func once(s *jsonschema.Schema) { s.UniqueItems = true }

// makeSchema makes the schema of the types, with their comments.
func makeSchema(t *testing.T) []byte {
	t.Helper()
	r := jsonschema.Reflector{FieldNameTag: "yaml", Anonymous: true, ExpandedStruct: true}
	if err := r.AddGoComments("labgloss/content", "./", jsonschema.WithFullComment()); err != nil {
		t.Fatal(err)
	}
	m := schemaMaker{t, make(map[string]bool)}
	pack := r.Reflect(content.Pack{})
	pack.Title = "A pack of labgloss"
	m.finish("Pack", pack)
	for name, s := range pack.Definitions {
		m.finish(name, s)
	}
	for name, text := range texts {
		more := map[string]any{"type": []string{"string", "number"}} // a number is as good a text: version: 1.0
		if text.meaning != "" {
			more["patternErrorMessage"] = text.meaning // is shown by editors that know it
		}
		pack.Definitions[name] = &jsonschema.Schema{Pattern: text.pattern, Extras: more}
	}
	for _, path := range slices.Concat(keys(kinds), keys(special)) {
		if !m.used[path] {
			t.Errorf("the types have no %s", path)
		}
	}
	return indented(t, pack)
}

// indented is a schema as JSON.
func indented(t *testing.T, s *jsonschema.Schema) []byte {
	t.Helper()
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(s); err != nil {
		t.Fatal(err)
	}
	return inASCII(b.String())
}

// inASCII writes what is not ASCII as escapes, for some of it cannot be seen.
func inASCII(text string) []byte {
	var b []byte
	for _, r := range text {
		if r < 0x7f {
			b = append(b, byte(r))
		} else {
			b = fmt.Appendf(b, `\u%04x`, r)
		}
	}
	return b
}

func keys[V any](m map[string]V) (all []string) {
	for key := range m {
		all = append(all, key)
	}
	return all
}

// schemaMaker adds to what the types say.
type schemaMaker struct {
	t    *testing.T
	used map[string]bool
}

func (m schemaMaker) finish(name string, s *jsonschema.Schema) {
	m.apply(name, s)
	for p := s.Properties.Oldest(); p != nil; p = p.Next() {
		m.apply(name+"."+p.Key, p.Value)
	}
}

// apply adds what is asked of the property at a path.
func (m schemaMaker) apply(path string, s *jsonschema.Schema) {
	if s.Description = plainly(s.Description); s.Description == "" {
		m.t.Errorf("%s has no comment, which editors would show", path)
	}
	text := s
	if s.Items != nil {
		text = s.Items
	}
	if add, ok := special[path]; ok {
		add(s)
	}
	if text.Type == "string" && text.Enum == nil {
		text.Type, text.Ref = "", "#/$defs/"+cmp.Or(kinds[path], "text")
	}
	m.used[path] = true
}

// plainly is a comment for people who know no Go.
func plainly(comment string) string {
	values := strings.NewReplacer(
		"MaxTermID", strconv.Itoa(content.MaxTermID), "MaxPackID", strconv.Itoa(content.MaxPackID), "MaxAlt", strconv.Itoa(content.MaxAlt),
		"TermsFileName", content.TermsFileName,
	)
	return strings.Join(strings.Fields(values.Replace(comment)), " ")
}
