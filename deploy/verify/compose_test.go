package verify

import (
	"errors"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/compose-spec/compose-go/v2/cli"
	"github.com/compose-spec/compose-go/v2/types"
	"github.com/google/go-cmp/cmp"
)

// The compose files, and the settings without which one of them stops.
const (
	gatewayFile = "compose.yaml"
	webhookFile = "compose.webhook.yaml"

	domain    = "LABGLOSS_DOMAIN=glossary.example.org"
	publicKey = "DISCORD_PUBLIC_KEY=0000000000000000000000000000000000000000000000000000000000000000"
)

func loadCompose(t *testing.T, name string, env ...string) (*types.Project, error) {
	t.Helper()
	options, err := cli.NewProjectOptions([]string{filepath.Join("..", name)}, cli.WithEnv(env))
	if err != nil {
		t.Fatal(err)
	}
	return options.LoadProject(t.Context())
}

func composed(t *testing.T, name string) *types.Project {
	t.Helper()
	project, err := loadCompose(t, name, domain, publicKey)
	if err != nil {
		t.Fatal(err)
	}
	return project
}

// eachService runs a check on every service of both files.
func eachService(t *testing.T, check func(*testing.T, types.ServiceConfig)) {
	t.Helper()
	for _, file := range []string{gatewayFile, webhookFile} {
		for name, service := range composed(t, file).Services {
			t.Run(file+"/"+name, func(t *testing.T) { check(t, service) })
		}
	}
}

func TestServicesAreConfined(t *testing.T) {
	t.Parallel()
	mayAdd := map[string][]string{"caddy": {"NET_BIND_SERVICE"}}
	eachService(t, func(t *testing.T, s types.ServiceConfig) {
		if !s.ReadOnly || s.Privileged {
			t.Errorf("read_only %t, privileged %t", s.ReadOnly, s.Privileged)
		}
		if diff := cmp.Diff([]string{"ALL"}, s.CapDrop); diff != "" {
			t.Errorf("cap_drop (-want +got):\n%s", diff)
		}
		if diff := cmp.Diff(mayAdd[s.Name], s.CapAdd); diff != "" {
			t.Errorf("cap_add (-want +got):\n%s", diff)
		}
		if !slices.Contains(s.SecurityOpt, "no-new-privileges:true") {
			t.Errorf("security_opt %v, want no-new-privileges:true", s.SecurityOpt)
		}
	})
}

func TestServicesAreBoundedAndStopCleanly(t *testing.T) {
	t.Parallel()
	eachService(t, func(t *testing.T, s types.ServiceConfig) {
		if s.MemLimit == 0 || s.PidsLimit == 0 {
			t.Errorf("mem_limit %d, pids_limit %d, want limits", s.MemLimit, s.PidsLimit)
		}
		if s.Logging == nil || s.Logging.Options["max-size"] == "" || s.Logging.Options["max-file"] == "" {
			t.Errorf("logging %v fills the disk", s.Logging)
		}
		if s.Restart != types.RestartPolicyUnlessStopped {
			t.Errorf("restart %q", s.Restart)
		}
		if s.StopGracePeriod == nil || time.Duration(*s.StopGracePeriod) <= 10*time.Second {
			t.Errorf("stop_grace_period %v, want more than the 10 s of draining", s.StopGracePeriod)
		}
	})
}

func TestImagesArePinned(t *testing.T) {
	t.Parallel()
	eachService(t, func(t *testing.T, s types.ServiceConfig) {
		if _, tag, _ := strings.Cut(s.Image, ":"); tag == "" || tag == "latest" {
			t.Errorf("image %s has no tag of its own", s.Image)
		}
	})
}

// TestPortsAreForThisMachineAlone leaves nothing to be reached from outside
// but Caddy.
func TestPortsAreForThisMachineAlone(t *testing.T) {
	t.Parallel()
	eachService(t, func(t *testing.T, s types.ServiceConfig) {
		for _, p := range s.Ports {
			if s.Name != "caddy" && p.HostIP != "127.0.0.1" {
				t.Errorf("port %s is published on %q", p.Published, p.HostIP)
			}
		}
	})
}

// TestTokenIsASecret wants the token in a file that git does not take, and not
// among the variables that "docker inspect" shows.
func TestTokenIsASecret(t *testing.T) {
	t.Parallel()
	for _, file := range []string{gatewayFile, webhookFile} {
		project := composed(t, file)
		s := project.Services["labgloss"]
		if _, open := s.Environment["DISCORD_TOKEN"]; open {
			t.Errorf("%s: the token stands in the environment", file)
		}
		if len(s.Secrets) != 1 {
			t.Fatalf("%s: %d secrets, want one", file, len(s.Secrets))
		}
		if got, want := *s.Environment["LABGLOSS_TOKEN_FILE"], "/run/secrets/"+s.Secrets[0].Source; got != want {
			t.Errorf("%s: LABGLOSS_TOKEN_FILE is %s, want %s", file, got, want)
		}
		secret := project.Secrets[s.Secrets[0].Source].File
		err := exec.CommandContext(t.Context(), "git", "check-ignore", "--quiet", secret).Run()
		if exit, ok := errors.AsType[*exec.ExitError](err); ok && exit.ExitCode() == 1 { // 128: this is no checkout
			t.Errorf("%s: git does not ignore %s", file, secret)
		}
	}
}

func TestWebhookNeedsItsSettings(t *testing.T) {
	t.Parallel()
	for missing, env := range map[string]string{"LABGLOSS_DOMAIN": publicKey, "DISCORD_PUBLIC_KEY": domain} {
		if _, err := loadCompose(t, webhookFile, env); err == nil || !strings.Contains(err.Error(), missing) {
			t.Errorf("without %s the error is %v, want one that names it", missing, err)
		}
	}
}

// TestOnlyCaddyReachesTheWebhook wants the two to share one network, which
// leads nowhere else, and Caddy to wait until labgloss answers.
func TestOnlyCaddyReachesTheWebhook(t *testing.T) {
	t.Parallel()
	project := composed(t, webhookFile)
	s, caddy := project.Services["labgloss"], project.Services["caddy"]
	var shared []string
	for name := range s.Networks {
		if _, both := caddy.Networks[name]; both {
			shared = append(shared, name)
		}
	}
	if len(shared) != 1 || !bool(project.Networks[shared[0]].Internal) {
		t.Errorf("Caddy and labgloss share the networks %v, want one, and that internal", shared)
	}
	if got := caddy.DependsOn["labgloss"].Condition; got != types.ServiceConditionHealthy {
		t.Errorf("Caddy waits for labgloss to be %q, want healthy", got)
	}
	for _, p := range s.Ports {
		if strings.HasSuffix(*s.Environment["LABGLOSS_HTTP"], p.Published) {
			t.Errorf("port %s, which takes interactions, is published", p.Published)
		}
	}
}

// TestCaddyIsTheOneTested compares the image's version with the module's, which
// the test of the Caddyfile runs.
func TestCaddyIsTheOneTested(t *testing.T) {
	t.Parallel()
	mod := regexp.MustCompile(`caddyserver/caddy/v2 v(\d+\.\d+)`).FindSubmatch(readFile(t, "go.mod"))
	if got, want := composed(t, webhookFile).Services["caddy"].Image, "caddy:"+string(mod[1]); got != want {
		t.Errorf("the image is %s, and what is tested %s", got, want)
	}
}
