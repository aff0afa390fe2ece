package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/fsnotify/fsnotify"

	"labgloss/bot/discordtest"
	"labgloss/content/contenttest"
)

// waitFor waits until something is so, and fails the test where it never is.
func waitFor(t *testing.T, what string, so func() bool) {
	t.Helper()
	deadline := time.Now().Add(20 * time.Second)
	for ; !so(); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("waited in vain for %s", what)
		}
	}
}

// watched is a folder that is watched, and what was in it when the watch last
// told of a change.
type watched struct {
	dir   string
	mu    sync.Mutex
	calls int
	seen  map[string]string
}

func (w *watched) changed() {
	seen := texts(w.dir)
	w.mu.Lock()
	defer w.mu.Unlock()
	w.calls, w.seen = w.calls+1, seen
}

func (w *watched) told() (calls int, seen map[string]string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.calls, w.seen
}

// untilTold does something in the folder and waits until the watch has told of
// all of it.
func (w *watched) untilTold(t *testing.T, save func()) {
	t.Helper()
	before, _ := w.told()
	save()
	saved := texts(w.dir)
	waitFor(t, "what was saved", func() bool {
		n, seen := w.told()
		return n > before && maps.Equal(seen, saved)
	})
}

// texts are the texts of all files of a folder.
func texts(dir string) map[string]string {
	all := make(map[string]string)
	_ = filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err == nil && d.Name() == ".git" {
			return fs.SkipDir
		}
		if data, err := os.ReadFile(path); err == nil {
			all[path] = string(data)
		}
		return nil
	})
	return all
}

// fill makes a folder with a pack.yaml, and an image in figures.
func fill(t *testing.T, dir string) {
	t.Helper()
	write(t, filepath.Join(dir, "pack.yaml"), "one")
	write(t, filepath.Join(dir, "figures", "a.png"), "one")
}

// watchNew watches a new folder until the test ends.
func watchNew(t *testing.T, watch func(ctx context.Context, dir string, changed func())) *watched {
	t.Helper()
	w := &watched{dir: filepath.Join(t.TempDir(), "pack")}
	fill(t, w.dir)
	ctx, stop := context.WithCancel(t.Context())
	stopped := make(chan struct{})
	go func() { watch(ctx, w.dir, w.changed); close(stopped) }()
	t.Cleanup(func() { stop(); <-stopped })
	waitFor(t, "the first call", func() bool { n, _ := w.told(); return n > 0 })
	return w
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o755), os.WriteFile(path, []byte(text), 0o644)); err != nil {
		t.Fatal(err)
	}
}

func do(t *testing.T, errs ...error) {
	t.Helper()
	if err := errors.Join(errs...); err != nil {
		t.Fatal(err)
	}
}

func shell(t *testing.T, dir, script string) {
	t.Helper()
	c := exec.CommandContext(t.Context(), "sh", "-ec", script)
	c.Dir = dir
	c.Env = append(os.Environ(), "GIT_CONFIG_GLOBAL=/dev/null", "GIT_CONFIG_SYSTEM=/dev/null",
		"GIT_AUTHOR_NAME=a", "GIT_AUTHOR_EMAIL=a@b.example", "GIT_COMMITTER_NAME=a", "GIT_COMMITTER_EMAIL=a@b.example")
	if out, err := c.CombinedOutput(); err != nil {
		t.Fatalf("%s: %v: %s", script, err, out)
	}
}

// saves are the ways in which files of a folder are saved.
var saves = map[string]func(t *testing.T, dir string){
	"written over": func(t *testing.T, dir string) { write(t, filepath.Join(dir, "pack.yaml"), "two") },
	"renamed over": func(t *testing.T, dir string) {
		write(t, filepath.Join(dir, ".pack.yaml.tmp"), "two")
		do(t, os.Rename(filepath.Join(dir, ".pack.yaml.tmp"), filepath.Join(dir, "pack.yaml")))
	},
	"as vim does": func(t *testing.T, dir string) {
		path := filepath.Join(dir, "pack.yaml")
		write(t, filepath.Join(dir, ".pack.yaml.swp"), "swap")
		do(t, os.Rename(path, path+"~"))
		write(t, path, "two")
		do(t, os.Remove(path+"~"), os.Remove(filepath.Join(dir, ".pack.yaml.swp")))
	},
	"by sed -i":    func(t *testing.T, dir string) { shell(t, dir, "sed -i.bak s/one/two/ pack.yaml") },
	"touched":      func(t *testing.T, dir string) { shell(t, dir, "touch pack.yaml") },
	"removed":      func(t *testing.T, dir string) { do(t, os.Remove(filepath.Join(dir, "pack.yaml"))) },
	"an image":     func(t *testing.T, dir string) { write(t, filepath.Join(dir, "figures", "a.png"), "two") },
	"a new folder": func(t *testing.T, dir string) { write(t, filepath.Join(dir, "drawings", "new", "b.png"), "two") },
	"folder of figures replaced": func(t *testing.T, dir string) {
		write(t, filepath.Join(dir, "drawn", "a.png"), "two")
		do(t, os.RemoveAll(filepath.Join(dir, "figures")), os.Rename(filepath.Join(dir, "drawn"), filepath.Join(dir, "figures")))
	},
}

// moves are the ways in which the whole folder changes.
var moves = map[string]func(t *testing.T, dir string){
	"removed": func(t *testing.T, dir string) { do(t, os.RemoveAll(dir)) },
	"removed and back": func(t *testing.T, dir string) {
		do(t, os.RemoveAll(dir))
		write(t, filepath.Join(dir, "pack.yaml"), "two")
	},
	"replaced": func(t *testing.T, dir string) {
		write(t, filepath.Join(dir+"-new", "pack.yaml"), "two")
		do(t, os.Rename(dir, dir+"-old"), os.Rename(dir+"-new", dir))
	},
	"a file in its place": func(t *testing.T, dir string) {
		do(t, os.RemoveAll(dir))
		write(t, dir, "no folder")
	},
	"by git checkout": func(t *testing.T, dir string) {
		shell(t, filepath.Dir(dir), `git init -q -b main
			git commit -q --allow-empty -m empty
			git checkout -q -b pack && git add pack && git commit -q -m pack
			git checkout -q main && test ! -e pack
			git checkout -q pack && echo two >pack/pack.yaml && git commit -q -a -m two
			git checkout -q HEAD^ && git checkout -q pack`)
	},
}

// watchThrough checks that each way is told of when it is done, and after it
// that another folder was put in the first one's place.
func watchThrough(t *testing.T, ways map[string]func(*testing.T, string), watch func(context.Context, string, func())) {
	for name, save := range ways {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := watchNew(t, watch)
			w.untilTold(t, func() { save(t, w.dir) })
			w.untilTold(t, func() {
				do(t, os.RemoveAll(w.dir))
				fill(t, w.dir)
			})
		})
	}
}

func TestWatchFolder(t *testing.T) {
	t.Parallel()
	watch := func(ctx context.Context, dir string, changed func()) {
		watchFolder(ctx, discordtest.Logger(t), dir, nil, changed)
	}
	t.Run("saved", func(t *testing.T) { watchThrough(t, saves, watch) })
	t.Run("moved", func(t *testing.T) { watchThrough(t, moves, watch) })
}

// What the system tells of is seen at once, without looking.
func TestWatchIsTold(t *testing.T) {
	t.Parallel()
	watch := func(ctx context.Context, dir string, changed func()) {
		told, err := fsnotify.NewWatcher()
		if err != nil {
			t.Error(err)
			return
		}
		defer told.Close()
		w := &folderWatch{dir: dir, log: discordtest.Logger(t), every: time.Hour, add: told.Add, events: told.Events, errors: told.Errors}
		w.run(ctx, changed)
	}
	watchThrough(t, saves, watch)
	t.Run("in a new folder", func(t *testing.T) {
		t.Parallel()
		w := watchNew(t, watch)
		image := filepath.Join(w.dir, "drawings", "new", "b.png")
		w.untilTold(t, func() { write(t, image, "one") })
		w.untilTold(t, func() { write(t, image, "two") })
	})
}

// Where the system tells of nothing, as on a network drive, or says that it has
// nothing left to watch with, the watch looks for itself.
func TestWatchLooks(t *testing.T) {
	t.Parallel()
	var log contenttest.Screen
	watch := func(ctx context.Context, dir string, changed func()) {
		none := func(string) error { return syscall.ENOSPC }
		w := &folderWatch{dir: dir, log: slog.New(slog.NewTextHandler(&log, nil)), every: 20 * time.Millisecond, add: none}
		w.run(ctx, changed)
	}
	t.Run("saved", func(t *testing.T) { watchThrough(t, saves, watch) })
	t.Run("moved", func(t *testing.T) { watchThrough(t, moves, watch) })
	t.Cleanup(func() {
		folders := len(saves) + len(moves)
		if got := strings.Count(log.String(), "looking for them each second"); got != folders {
			t.Errorf("it is said %d times that %d folders cannot be watched, want once for each: %s", got, folders, &log)
		}
	})
}

// A file that is written without end is read all the same, and a save in many
// steps not once for each.
func TestWatchSettles(t *testing.T) {
	t.Parallel()
	w := watchNew(t, func(ctx context.Context, dir string, changed func()) {
		watchFolder(ctx, discordtest.Logger(t), dir, nil, changed)
	})
	steps := 0
	waitFor(t, "calls while the file is written", func() bool {
		steps++
		write(t, filepath.Join(w.dir, "pack.yaml"), fmt.Sprint(steps))
		n, _ := w.told()
		return n > 2
	})
	if n, _ := w.told(); n > steps/2 {
		t.Errorf("%d steps of writing were told of %d times", steps, n)
	}
}

// What editors keep beside a file, and what git does, is nobody's concern, and
// is not looked at.
func TestSurveyPassesOver(t *testing.T) {
	dir := t.TempDir()
	fill(t, dir)
	before := survey(dir, func(string) {})
	for _, name := range []string{".pack.yaml.swp", "pack.yaml~", ".git/index", "figures/.a.png.part"} {
		write(t, filepath.Join(dir, name), "other")
	}
	var entered []string
	if now := survey(dir, func(folder string) { entered = append(entered, folder) }); !maps.Equal(now, before) {
		t.Errorf("survey = %v, want %v", now, before)
	}
	if want := []string{dir, filepath.Join(dir, "figures")}; !slices.Equal(entered, want) {
		t.Errorf("survey entered %v, want %v", entered, want)
	}
}

// A folder taken by mistake can be as large as a disk.
func TestSurveyIsBounded(t *testing.T) {
	dir := t.TempDir()
	for i := range maxSurveyed + 10 {
		do(t, os.WriteFile(filepath.Join(dir, fmt.Sprint(i)), nil, 0o644))
	}
	if n := len(survey(dir, func(string) {})); n > maxSurveyed+1 {
		t.Errorf("survey found %d files, want at most %d", n, maxSurveyed+1)
	}
}

// It is not parallel, so that no other test starts goroutines.
func TestWatchStops(t *testing.T) {
	dir := t.TempDir()
	fill(t, dir)
	before := runtime.NumGoroutine()
	ctx, stop := context.WithCancel(t.Context())
	watchFolder(ctx, discordtest.Logger(t), dir, nil, stop)
	waitFor(t, "the end of what the watch started", func() bool { return runtime.NumGoroutine() <= before })
}
