package main

import (
	"fmt"
	"io"
	"log/slog"
	"os"

	"golang.org/x/term"
)

// logFlags say what is logged and how. What people typed is logged at debug
// level only, and a token never.
type logFlags struct {
	LogLevel  string `help:"Log this and all that is worse: debug, info, warn or error." default:"info" placeholder:"LEVEL" env:"LABGLOSS_LOG_LEVEL"`
	LogFormat string `help:"Log as text or as json; auto is text on a terminal and JSON elsewhere." default:"auto" placeholder:"FORMAT" env:"LABGLOSS_LOG_FORMAT"`
}

// logger returns one that writes to standard error.
func (f logFlags) logger(a *app) (*slog.Logger, error) {
	level, ok := map[string]slog.Level{
		"debug": slog.LevelDebug, "info": slog.LevelInfo, "warn": slog.LevelWarn, "error": slog.LevelError,
	}[f.LogLevel]
	if !ok {
		return nil, usageError{fmt.Errorf("%s is %q; it must be debug, info, warn or error", a.setting("--log-level"), f.LogLevel)}
	}
	options := &slog.HandlerOptions{Level: level, ReplaceAttr: readable}
	switch format := f.LogFormat; {
	case format == "text", format == "auto" && isTerminal(a.stderr):
		return slog.New(slog.NewTextHandler(a.stderr, options)), nil
	case format == "json", format == "auto":
		return slog.New(slog.NewJSONHandler(a.stderr, options)), nil
	}
	return nil, usageError{fmt.Errorf("%s is %q; it must be text, json or auto", a.setting("--log-format"), f.LogFormat)}
}

// readable writes durations as people do, which slog's JSON has in
// nanoseconds.
func readable(_ []string, attr slog.Attr) slog.Attr {
	if attr.Value.Kind() == slog.KindDuration {
		attr.Value = slog.StringValue(attr.Value.Duration().String())
	}
	return attr
}

func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}
