package playground_test

import (
	"bytes"
	"compress/gzip"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"labgloss/content/contenttest"
)

// built are the files that are made of the page's sources.
func built() []string { return []string{"app.js", "app.css", "licences.txt"} }

// needPackages is the part "npm" of the tests: Node.js and the packages that
// the page's lockfile names.
func needPackages(t *testing.T) {
	t.Helper()
	_, err := exec.LookPath("node")
	if err == nil {
		_, err = os.Stat(filepath.Join("web", "node_modules", ".package-lock.json"))
	}
	contenttest.Require(t, "npm", err)
}

// What is embedded is what the sources give.
func TestPageIsBuiltFromItsSources(t *testing.T) {
	needPackages(t)
	fresh := t.TempDir()
	if out, err := exec.CommandContext(t.Context(), "node", filepath.Join("web", "build.mjs"), fresh).CombinedOutput(); err != nil {
		t.Fatalf("building the page: %v\n%s", err, out)
	}
	for _, name := range built() {
		want, err := os.ReadFile(filepath.Join(fresh, name))
		if err != nil {
			t.Fatal(err)
		}
		got, err := os.ReadFile(filepath.Join("web", "dist", name))
		if err != nil || !bytes.Equal(got, want) {
			t.Errorf("web/dist/%s is not what the sources give (%v); run: make page", name, err)
		}
	}
}

// The page is light enough for a slow line.
func TestPageWeight(t *testing.T) {
	const most = 400 << 10 // bytes, compressed
	p, weight := newPage(t), 0
	for _, path := range append([]string{"/", "/icons/bot.svg"}, prefixed("/dist/", built())...) {
		weight += compressed(t, p.do("GET", path, "", nil).Body.Bytes())
	}
	if weight > most {
		t.Errorf("the page weighs %d bytes, want %d at most", weight, most)
	}
	t.Logf("%d bytes compressed", weight)
}

func prefixed(prefix string, names []string) (paths []string) {
	for _, name := range names {
		paths = append(paths, prefix+name)
	}
	return paths
}

func compressed(t *testing.T, data []byte) int {
	t.Helper()
	var out bytes.Buffer
	w := gzip.NewWriter(&out)
	if _, err := w.Write(data); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Len()
}
