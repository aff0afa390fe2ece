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
	"time"

	"labgloss/bot/gateway"
	"labgloss/bot/rest"
)

// version is set by the linker in release builds.
var version = ""

// Exit codes.
const (
	exitFailure = 1 // the work was refused, or nothing was found
	// exitConfig says that the command line, the environment or a pack is wrong,
	// or that Discord refuses for good: starting again is of no use. It is
	// EX_CONFIG of sysexits.h; 2 is what Go ends a crash with.
	exitConfig = 78
)

func main() { os.Exit(run()) }

func run() int {
	a := &app{ctx: context.Background(), stdin: os.Stdin, stdout: os.Stdout, stderr: os.Stderr}
	return a.run(os.Args[1:])
}

// app is what a command has of the world outside.
type app struct {
	ctx            context.Context //nolint:containedctx // kong's Run methods take no context of their own
	stdin          io.Reader
	stdout, stderr io.Writer
	log            *slog.Logger // from when the command line has been read
	began          time.Time
	variables      map[string]string // that flags have their values from
}

// took is how long the program has been running.
func (a *app) took() time.Duration { return time.Since(a.began).Round(time.Millisecond) }

// stopOnSignal ends the app's context on an interrupt or SIGTERM, so that a
// server can finish what is in flight; a second one ends the program at once.
// Commands that serve nobody leave the signals as they are.
func (a *app) stopOnSignal() (ignore func()) {
	a.ctx, ignore = signal.NotifyContext(a.ctx, os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(a.ctx, ignore)
	return ignore
}

// cli declares the command line; kong reads it.
type cli struct {
	logFlags

	Try      tryCmd      `cmd:"" help:"Serve a local page in which the bot can be tried, without a Discord account."`
	Serve    serveCmd    `cmd:"" help:"Answer in Discord, by gateway or by signed HTTP."`
	Register registerCmd `cmd:"" help:"Register the commands with Discord, as serve does."`
	Doctor   doctorCmd   `cmd:"" help:"Check all that lies between the bot and its first answer in Discord."`
	Health   healthCmd   `cmd:"" help:"Ask a running serve whether it is alive."`
	Lookup   lookupCmd   `cmd:"" help:"Look a term up in the shell."`
	Check    checkCmd    `cmd:"" help:"Validate packs."`
	Import   importCmd   `cmd:"" help:"Make a pack from other people's formats."`
	Export   exportCmd   `cmd:"" help:"Write a pack in another format, or a table to fill in."`
	Schema   schemaCmd   `cmd:"" help:"Print the JSON Schema of pack.yaml, for editors."`
	Version  versionCmd  `cmd:"" help:"Print the version."`
}

// errSilent ends the program with exitFailure when all that is to be said
// has been said.
var errSilent = errors.New("reported already")

func (a *app) run(args []string) int {
	a.began = time.Now()
	var line cli
	kctx, err := a.parse(&line, args)
	if err != nil || kctx == nil {
		return a.fail(err)
	}
	if a.log, err = line.logger(a); err != nil {
		return a.fail(err)
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
	if final(err) {
		return exitConfig
	}
	return exitFailure
}

// final tells whether what failed would fail again.
func final(err error) bool {
	_, usage := errors.AsType[usageError](err)
	_, refused := errors.AsType[*gateway.RefusedError](err)
	return usage || refused || errors.Is(err, rest.ErrUnauthorized)
}

type versionCmd struct{}

// Run prints the version.
func (versionCmd) Run(a *app) error {
	_, err := fmt.Fprintln(a.stdout, "labgloss", release())
	return err
}

// release is the version of the release, or of the module where the program was
// built without one.
func release() string {
	if info, ok := debug.ReadBuildInfo(); version == "" && ok {
		return info.Main.Version
	}
	return version
}
