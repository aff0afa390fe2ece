package main

import (
	"io"
	"log/slog"
	"os"

	"golang.org/x/term"
)

// logFlags say what is logged and how. What people typed is logged at debug
// level only, and a token never.
type logFlags struct {
	LogLevel  string `help:"Log this and all that is worse: debug, info, warn or error." default:"info" enum:"debug,info,warn,error" placeholder:"LEVEL" env:"LABGLOSS_LOG_LEVEL"`
	LogFormat string `help:"Log as text or as json; auto is text on a terminal and JSON elsewhere." default:"auto" enum:"auto,text,json" placeholder:"FORMAT" env:"LABGLOSS_LOG_FORMAT"`
}

func (f logFlags) logger(w io.Writer) (*slog.Logger, error) {
	var level slog.Level
	if err := level.UnmarshalText([]byte(f.LogLevel)); err != nil {
		return nil, err
	}
	options := &slog.HandlerOptions{Level: level}
	if f.LogFormat == "text" || f.LogFormat == "auto" && isTerminal(w) {
		return slog.New(slog.NewTextHandler(w, options)), nil
	}
	return slog.New(slog.NewJSONHandler(w, options)), nil
}

func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}
