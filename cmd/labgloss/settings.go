package main

import (
	"errors"
	"fmt"
	"os"

	"github.com/alecthomas/kong"
)

// usageError is an error of the command line, the environment or a pack.
type usageError struct{ error }

// Unwrap returns the error as it was found.
func (e usageError) Unwrap() error { return e.error }

// parse reads the command line and the environment into line. It returns nil
// where all that was asked for has been printed.
func (a *app) parse(line *cli, args []string) (*kong.Context, error) {
	helped := false
	parser, err := kong.New(line,
		kong.Name("labgloss"),
		kong.Description("A lab's glossary where its people talk."),
		kong.Writers(a.stdout, a.stderr),
		kong.Exit(func(int) { helped = true }),
		kong.ValueFormatter(describe),
	)
	if err != nil {
		return nil, err
	}
	passOverEmpty(parser.Model)
	kctx, err := parser.Parse(args)
	if helped {
		return nil, nil //nolint:nilnil // there is nothing left to do
	}
	if parsing, ok := errors.AsType[*kong.ParseError](err); ok {
		return nil, usageError{fmt.Errorf("%w; %s --help tells more", err, asked(parsing.Context))}
	}
	a.variables = variables(kctx)
	return kctx, err
}

// passOverEmpty has a variable that is empty count as one that is not set.
func passOverEmpty(model *kong.Application) {
	_ = kong.Visit(model, func(node kong.Visitable, next kong.Next) error {
		if value, ok := node.(*kong.Value); ok && len(value.Tag.Envs) > 0 && os.Getenv(value.Tag.Envs[0]) == "" {
			value.Tag.Envs = nil
		}
		return next(nil) // which never fails
	})
}

// describe is the help for a flag, with its variable even where that is passed
// over.
func describe(value *kong.Value) string {
	if value.Flag != nil {
		value.Tag.Envs = value.Flag.Envs
	}
	return kong.DefaultHelpValueFormatter(value)
}

// asked is the command that somebody wants, as far as it is one.
func asked(kctx *kong.Context) string {
	if command := kctx.Selected(); command != nil {
		return command.FullPath()
	}
	return kctx.Model.Name
}

// variables are those that flags have their values from.
func variables(kctx *kong.Context) map[string]string {
	from := make(map[string]string)
	for _, flag := range kctx.Flags() {
		if len(flag.Tag.Envs) > 0 {
			from["--"+flag.Name] = flag.Tag.Envs[0]
		}
	}
	for _, path := range kctx.Path {
		if path.Flag != nil { // it was given, and counts more
			delete(from, "--"+path.Flag.Name)
		}
	}
	return from
}

// setting is what somebody has to change who wants to change a flag's value:
// the flag, or the variable that it came from.
func (a *app) setting(flag string) string {
	if name, ok := a.variables[flag]; ok {
		return name
	}
	return flag
}
