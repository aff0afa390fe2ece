package main

import (
	"io"

	"labgloss/content"
)

type schemaCmd struct{}

// Help tells what to do with the schema.
func (schemaCmd) Help() string {
	return "An editor with a YAML language server, such as VS Code with its YAML extension, completes and checks a " +
		"pack.yaml by this schema while you type. Write it beside the file:\n\n" +
		"  labgloss schema >mypack/" + content.SchemaName + "\n\n" +
		"and name it in the first line of pack.yaml:\n\n  " + content.Modeline + "\n" +
		"Packs that import made have both. The schema of a term alone is " + content.SchemaName + "#/$defs/Term. " +
		"labgloss check finds more than the schema can."
}

// Run prints the schema.
func (schemaCmd) Run(a *app) error {
	_, err := io.WriteString(a.stdout, content.Schema())
	return err
}
