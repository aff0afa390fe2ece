package verify

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"labgloss/content/contenttest"
)

const (
	unitFile = "labgloss.service"

	// unitProgram is where the unit expects the program.
	unitProgram = "/usr/local/bin/labgloss"

	// exposure is what "systemd-analyze security" may say at most, in tenths:
	// 0 is confined in every way that it knows, 100 not at all. A tenth or two
	// are due to the network, which the unit needs.
	exposure = "15"
)

// analyze runs systemd-analyze on the unit with a program that exists.
func analyze(t *testing.T, program string, args ...string) string {
	t.Helper()
	tool, err := exec.LookPath("systemd-analyze")
	contenttest.Require(t, "systemd", err)
	unit := filepath.Join(t.TempDir(), unitFile)
	text := bytes.ReplaceAll(readFile(t, filepath.Join("..", unitFile)), []byte(unitProgram), []byte(program))
	if err := os.WriteFile(unit, text, 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := exec.CommandContext(t.Context(), tool, append(args, unit)...).CombinedOutput()
	if err != nil {
		t.Errorf("systemd-analyze %v: %v\n%s", args, err, out)
	}
	return string(out)
}

// testUnitIsValid passes over what is said of the machine's other units, and
// over the two settings that systemd learnt in version 254: before, it says
// that it ignores them.
func testUnitIsValid(t *testing.T, program string) {
	for line := range strings.Lines(analyze(t, program, "verify", "--man=no")) {
		newer := strings.Contains(line, "Unknown key 'RestartSteps'") || strings.Contains(line, "Unknown key 'RestartMaxDelaySec'")
		if strings.Contains(line, unitFile) && !newer {
			t.Errorf("systemd-analyze verify says: %s", line)
		}
	}
}

func testUnitIsConfined(t *testing.T, program string) {
	analyze(t, program, "security", "--no-pager", "--offline=yes", "--threshold="+exposure)
}

// unitSettings returns the values of a setting of the unit, in order.
func unitSettings(t *testing.T, name string) (values []string) {
	t.Helper()
	for line := range strings.Lines(string(readFile(t, filepath.Join("..", unitFile)))) {
		if value, ok := strings.CutPrefix(strings.TrimSpace(line), name+"="); ok {
			values = append(values, value)
		}
	}
	return values
}

func TestUnitHandsTheTokenOver(t *testing.T) {
	t.Parallel()
	credential := strings.Join(unitSettings(t, "LoadCredential"), " ")
	name, _, _ := strings.Cut(credential, ":")
	if start := strings.Join(unitSettings(t, "ExecStart"), " "); name == "" || !strings.Contains(start, "--token-file %d/"+name) {
		t.Errorf("ExecStart=%s does not read the credential %q", start, credential)
	}
}

func TestUnitWritesNowhere(t *testing.T) {
	t.Parallel()
	for _, setting := range []string{
		"ReadWritePaths", "StateDirectory", "CacheDirectory", "LogsDirectory", "RuntimeDirectory",
		"ConfigurationDirectory", "BindPaths",
	} {
		if paths := unitSettings(t, setting); len(paths) > 0 {
			t.Errorf("%s=%v, and labgloss writes nothing", setting, paths)
		}
	}
}

// testUnitDoesNotStartAgainInVain has the program say itself with what status
// it ends where its settings are wrong.
func testUnitDoesNotStartAgainInVain(t *testing.T, program string) {
	serve := exec.CommandContext(t.Context(), program, "serve")
	serve.Env = []string{} // no token
	_ = serve.Run()        // it fails
	want := strconv.Itoa(serve.ProcessState.ExitCode())
	if got := strings.Join(unitSettings(t, "RestartPreventExitStatus"), " "); got != want {
		t.Errorf("RestartPreventExitStatus=%s, want %s, with which labgloss ends without settings", got, want)
	}
}
