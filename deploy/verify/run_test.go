//go:build linux

package verify

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/moby/buildkit/frontend/dockerfile/instructions"
)

// patience is how long something may take that usually takes a moment.
const patience = 30 * time.Second

// testRunsInTheImage starts the program as the image does, webhook and all,
// until HEALTHCHECK is content, and stops it as the image is stopped. As root
// it does so in a folder that holds what the image holds, as the image's user.
func testRunsInTheImage(t *testing.T, program string) {
	_, final := stages(t)
	env := []string{
		publicKey,
		"LABGLOSS_HTTP=" + freeAddr(t),
		only[*instructions.EnvCommand](t, final).Env[0].Key + "=" + freeAddr(t),
	}
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	inImage := imageRunner(t, program, final, env)

	entry := only[*instructions.EntrypointCommand](t, final).CmdLine
	bot := inImage(ctx, append(slices.Clone(entry), only[*instructions.CmdCommand](t, final).CmdLine...))
	var said strings.Builder
	bot.Stderr = &said
	if err := bot.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- bot.Wait() }()
	for inImage(ctx, healthCheck(t, final)).Run() != nil {
		select {
		case err := <-ended:
			t.Fatalf("ended before HEALTHCHECK was content: %v\n%s", err, said.String())
		default:
		}
	}
	if err := bot.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	if err := <-ended; err != nil {
		t.Errorf("stopped with SIGTERM: %v\n%s", err, said.String())
	}
}

// imageRunner lays out the image and returns what makes commands in it.
func imageRunner(t *testing.T, program string, final instructions.Stage, env []string) func(context.Context, []string) *exec.Cmd {
	t.Helper()
	dir := t.TempDir()
	copies := commands[*instructions.CopyCommand](final)
	copyFile(t, program, filepath.Join(dir, copies[len(copies)-1].DestPath))
	user, group, _ := strings.Cut(only[*instructions.UserCommand](t, final).User, ":")
	return func(ctx context.Context, line []string) *exec.Cmd {
		cmd := exec.CommandContext(ctx, line[0], line[1:]...)
		cmd.Env = env
		if os.Getuid() == 0 {
			cmd.Dir = "/"
			cmd.SysProcAttr = &syscall.SysProcAttr{
				Chroot:     dir,
				Credential: &syscall.Credential{Uid: number(t, user), Gid: number(t, group)},
			}
		} else {
			cmd.Path = filepath.Join(dir, line[0])
		}
		return cmd
	}
}

func number(t *testing.T, id string) uint32 {
	t.Helper()
	n, err := strconv.ParseUint(id, 10, 32)
	if err != nil {
		t.Fatal(err)
	}
	return uint32(n)
}
