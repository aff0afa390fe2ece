// Command labgloss answers what a lab's terms mean, in Discord, in a local
// page and in the shell. Run "labgloss --help" for its commands.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"

	"github.com/alecthomas/kong"
)

// version is set by the linker in release builds.
var version = ""

// Exit codes.
const (
	exitFailure = 1 // the work was refused, or nothing was found
	exitUsage   = 2 // the command line or the environment was wrong
)

func main() { os.Exit(run()) }

func run() int {
	a := &app{
		ctx: context.Background(), stdin: os.Stdin, stdout: os.Stdout, stderr: os.Stderr,
		log: slog.New(slog.NewTextHandler(os.Stderr, nil)),
	}
	return a.run(os.Args[1:])
}

// app is what a command has of the world outside.
type app struct {
	ctx            context.Context //nolint:containedctx // kong's Run methods take no context of their own
	stdin          io.Reader
	stdout, stderr io.Writer
	log            *slog.Logger
}

// stopOnSignal ends the app's context on an interrupt or SIGTERM, so that a
// server can finish what is in flight. Commands that serve nobody leave the
// signals as they are, and end at once.
func (a *app) stopOnSignal() (ignore func()) {
	a.ctx, ignore = signal.NotifyContext(a.ctx, os.Interrupt, syscall.SIGTERM)
	return ignore
}

// cli declares the command line; kong reads it.
type cli struct {
	Try     tryCmd     `cmd:"" help:"Serve a local page in which the bot can be tried, without a Discord account."`
	Serve   serveCmd   `cmd:"" help:"Answer in Discord, by gateway or by signed HTTP."`
	Lookup  lookupCmd  `cmd:"" help:"Look a term up in the shell."`
	Check   checkCmd   `cmd:"" help:"Validate packs."`
	Import  importCmd  `cmd:"" help:"Make a pack from other people's formats."`
	Version versionCmd `cmd:"" help:"Print the version."`
}

// usageError is an error of the command line or the environment.
type usageError struct{ error }

// errSilent ends the program with exitFailure when all that is to be said
// has been said.
var errSilent = errors.New("reported already")

func (a *app) run(args []string) int {
	exited := -1
	parser, err := kong.New(&cli{},
		kong.Name("labgloss"),
		kong.Description("A lab's glossary where its people talk."),
		kong.Writers(a.stdout, a.stderr),
		kong.Exit(func(code int) { exited = code }),
	)
	if err != nil {
		return a.fail(err)
	}
	kctx, err := parser.Parse(args)
	if exited >= 0 { // --help was printed
		return exited
	}
	if err != nil {
		return a.fail(usageError{err})
	}
	return a.fail(kctx.Run(a))
}

// fail reports err and returns the exit code that fits.
func (a *app) fail(err error) int {
	switch {
	case err == nil:
		return 0
	case errors.Is(err, errSilent):
		return exitFailure
	}
	fmt.Fprintf(a.stderr, "labgloss: %v\n", err)
	if _, usage := errors.AsType[usageError](err); usage {
		return exitUsage
	}
	return exitFailure
}

type versionCmd struct{}

// Run prints the version of the release, or of the module when it was built
// without one.
func (versionCmd) Run(a *app) error {
	v := version
	if info, ok := debug.ReadBuildInfo(); v == "" && ok {
		v = info.Main.Version
	}
	_, err := fmt.Fprintln(a.stdout, "labgloss", v)
	return err
}
