package content

import _ "embed" // the schema

// SchemaName is what the file with the schema is called beside a pack.yaml, and
// Modeline the first line of a pack.yaml that has it there: editors with a YAML
// language server then complete and check while one types.
const (
	SchemaName = "pack.schema.json"
	Modeline   = "# yaml-language-server: $schema=" + SchemaName + "\n"
)

//go:embed pack.schema.json
var schema string

// Schema is the JSON Schema of pack.yaml, and of a term alone under $defs/Term.
// What it refuses, Load does, but for what an editor may well mark: a key
// without a value, white space around an ID or an address, true or false where a
// text is wanted, and a code of findings that there is not. Load finds more, such as references that lead nowhere.
// A test makes the schema of the types here; see schema_test.go.
func Schema() string { return schema }
