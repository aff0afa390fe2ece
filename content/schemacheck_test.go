package content_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"labgloss/content"
	"labgloss/content/contenttest"
)

// compiledSchema is the schema, or a definition of it ("#/$defs/Term").
func compiledSchema(t testing.TB, part string) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(content.Schema()))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource(content.SchemaName, doc); err != nil {
		t.Fatal(err)
	}
	return c.MustCompile(content.SchemaName + part)
}

// asJSON is a YAML document as an editor hands it to a schema.
func asJSON(source []byte) (value any, err error) {
	if err := yaml.Unmarshal(source, &value); err != nil {
		return nil, err
	}
	data, err := json.Marshal(value)
	if err != nil {
		return nil, err
	}
	return jsonschema.UnmarshalJSON(bytes.NewReader(data))
}

// readmeExample is the whole pack that the README shows in two parts.
func readmeExample(t testing.TB) []byte {
	t.Helper()
	readme, err := os.ReadFile(filepath.Join(contenttest.Root(t), "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	parts := regexp.MustCompile("(?s)```yaml\n(.*?)```").FindAllSubmatch(readme, -1)
	if len(parts) != 2 {
		t.Fatalf("the README shows %d packs, want the least and what else there can be", len(parts))
	}
	return append(parts[0][1], parts[1][1]...)
}

// shippedPacks are the texts of the packs that are shipped.
func shippedPacks(t testing.TB) map[string][]byte {
	t.Helper()
	files, err := filepath.Glob("packs/*/" + content.FileName)
	if err != nil || len(files) == 0 {
		t.Fatalf("no packs: %v", err)
	}
	all := make(map[string][]byte)
	for _, file := range files {
		if all[file], err = os.ReadFile(file); err != nil {
			t.Fatal(err)
		}
	}
	return all
}

func TestSchemaTakesPacks(t *testing.T) {
	t.Parallel()
	packs := shippedPacks(t)
	for file, source := range packs {
		const first = "# yaml-language-server: $schema=../../" + content.SchemaName + "\n"
		if !bytes.HasPrefix(source, []byte(first)) {
			t.Errorf("%s does not begin with %s", file, first)
		}
	}
	packs["the least"] = []byte(minimal)
	packs["README.md"] = readmeExample(t)
	schema, term := compiledSchema(t, ""), compiledSchema(t, "#/$defs/Term")
	for name, source := range packs {
		pack, err := content.Parse(bytes.NewReader(source))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		value, err := asJSON(source)
		if err := errors.Join(err, schema.Validate(value)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		terms, _ := value.(map[string]any)["terms"].([]any)
		if len(terms) != len(pack.Terms) {
			t.Errorf("%s has %d terms, want %d", name, len(terms), len(pack.Terms))
		}
		for _, one := range terms {
			if err := term.Validate(one); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
}

// What the schema refuses, Load does; and it refuses all that such a schema can
// tell.
func TestSchemaRefusesWhatLoadDoes(t *testing.T) {
	t.Parallel()
	whole := string(readmeExample(t))
	schema := compiledSchema(t, "")
	for _, c := range []struct {
		from, to string // one edit of the README's pack
		seen     bool   // whether the schema tells
	}{
		{"id: my-lab", "id: My_Lab", true},
		{"id: my-lab", "id: " + strings.Repeat("a", content.MaxPackID+1), true},
		{"id: my-lab", "", true},
		{"title: Our lab's words", "titel: Our lab's words", true},
		{"title: Our lab's words", "title: \"two\\nlines\"", true},
		{"title: Our lab's words", "title: \"turned \\u202E round\"", true},
		{"title: Our lab's words", "title: [Our, words]", true},
		{"title: Our lab's words", "title: ' '", true},
		{"version: 1.0.0", "version: {major: 1}", true},
		{"version: 1.0.0", "", true},
		{"language: en", "language: English, mostly", true},
		{"language: en", "language: qqqqq", false}, // no such language
		{"licence: CC-BY-4.0", "licence: ''", true},
		{"citation:\n  text: Our lab's handbook, 2026", "citation: Our lab's handbook, 2026", true},
		{"citation:\n  text: Our lab's handbook, 2026", "citation: {short: Handbook}", true},
		{"provenance: Written by the lab.", "provenance: ''", true},
		{"terms:\n", "terms: []\nwords:\n", true},
		{"  - id: pbs", "  - id: p b s", true},
		{"  - id: pbs", "  - id: " + strings.Repeat("p", content.MaxTermID+1), true},
		{"  - id: pbs", "  - id: -pbs", true},
		{"  - id: pbs", "  - id: tris", false}, // taken
		{"    label: Tris buffer", "    label: |\n      two\n      lines", true},
		{"    label: Tris buffer", "", true},
		{"abbreviations: [PBS]", "abbreviations: PBS", true},
		{"abbreviations: [PBS]", "abbreviations: [PBS, PBS]", true},
		{"abbreviations: [PBS]", "abbreviations: [PBS, '']", true},
		{"abbreviations: [PBS]", "abbreviations: [phosphate buffer]", false}, // a synonym too
		{"related: [pbs]", "related: [pbs, pbs]", true},
		{"related: [pbs]", "related: [water]", false}, // there is none
		{"related: [pbs]", "related: [{id: pbs}]", true},
		{"{figure: fig-1, because: buffering range}", "fig-1", true},
		{"{figure: fig-1, because: buffering range}", "{figure: fig-1}", true},
		{"{figure: fig-1, because: buffering range}", "{figure: fig-2, because: buffering range}", false}, // there is none
		{"tags: [buffers]", "tags: [\"a\\tb\"]", true},
		{"url: https://example.org/sop-12", "url: http://example.org/sop-12", true},
		{"url: https://example.org/sop-12", "url: https://me@example.org/", true},
		{"url: https://example.org/sop-12", "url: https://", true},
		{"url: https://example.org/sop-12", "url: 'https://example.org/sop 12'", true},
		{"url: https://example.org/sop-12", "url: https://example.org:port/", false},
		{"{title: Protocol,", "{", true},
		{"      de: {", "      d e: {", true},
		{"      de: {", "      en: {", false}, // the pack's own
		{"de: {label: Tris-Puffer, ", "de: {", true},
		{"synonyms: [Trispuffer]", "synonyms: [Trispuffer, Trispuffer]", true},
		{"    number: 1", "", true},
		{"    title: Buffers and their ranges", "    title: ''", true},
		{"    image: figures/ranges.png", "    image: figures/ranges.svg", true},
		{"    image: figures/ranges.png", "    image: /ranges.png", true},
		{"    image: figures/ranges.png", "    image: ../ranges.png", false},
		{"    alt: Four", "    # alt: Four", true},
		{"    alt: Four", "    alt: " + strings.Repeat("a", content.MaxAlt) + "Four", true},
		{"    kind: schematic", "    kind: drawing", true},
		{"    kind: schematic", "", true},
	} {
		if strings.Count(whole, c.from) != 1 {
			t.Errorf("the README's pack has %q %d times, want once", c.from, strings.Count(whole, c.from))
			continue
		}
		broken := []byte(strings.Replace(whole, c.from, c.to, 1))
		if _, err := content.Parse(bytes.NewReader(broken)); err == nil {
			t.Errorf("Load takes %q in place of %q", c.to, c.from)
		}
		value, err := asJSON(broken)
		if err != nil {
			t.Errorf("%q: %v", c.to, err)
		} else if seen := schema.Validate(value) != nil; seen != c.seen {
			t.Errorf("the schema refuses %q in place of %q: %v, want %v", c.to, c.from, seen, c.seen)
		}
	}
}

// What Load takes and the schema marks is told in content.Schema.
func TestSchemaMarksMore(t *testing.T) {
	t.Parallel()
	whole := string(readmeExample(t))
	schema := compiledSchema(t, "")
	for from, to := range map[string]string{
		"tags: [buffers]": "tags:", "scopeNote: In our lab always at 50 mM.": "scopeNote:", "id: pbs": "id: ' pbs '",
		"url: https://example.org/sop-12": "url: ' https://example.org/sop-12 '", "label: Tris buffer": "label: true",
		"code: undefined-abbreviation": "code: undefined",
	} {
		if !strings.Contains(whole, from) {
			t.Errorf("the README's pack has no %q", from)
		}
		marked := []byte(strings.Replace(whole, from, to, 1))
		if _, err := content.Parse(bytes.NewReader(marked)); err != nil {
			t.Errorf("Load refuses %q: %v", to, err)
		}
		value, err := asJSON(marked)
		if err != nil || schema.Validate(value) == nil {
			t.Errorf("the schema takes %q, or it is no YAML: %v", to, err)
		}
	}
}

// FuzzSchema: whatever Load takes, the schema takes, as labgloss writes it.
func FuzzSchema(f *testing.F) {
	f.Add([]byte(minimal))
	f.Add(readmeExample(f))
	f.Add([]byte(strings.Replace(minimal, "version: 1", "version: '\\u00a0\\u0085 1.0'", 1)))
	schema := compiledSchema(f, "")
	f.Fuzz(func(t *testing.T, source []byte) {
		pack, err := content.Parse(bytes.NewReader(source))
		if err != nil {
			t.Skip("no pack")
		}
		written, err := yaml.Marshal(pack)
		if err != nil {
			t.Fatal(err)
		}
		value, err := asJSON(written)
		if err != nil {
			t.Skip("the library does not read what it wrote")
		}
		if err := schema.Validate(value); err != nil {
			t.Errorf("%v\n%s", err, written)
		}
	})
}
