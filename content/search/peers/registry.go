package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime/debug"
	"slices"

	"labgloss/content/search"
)

// kind is an engine that there is.
type kind struct {
	name string
	// module is where it comes from: of the Go proxy, or of npm.
	module string
	// open makes one that runs in this process; the others run in Node.
	open func() engine
}

func kinds() []kind {
	return []kind{
		{"ours", "", func() engine { return new(ours) }},
		{"sahilm", "github.com/sahilm/fuzzy", func() engine { return new(sahilm) }},
		{"lithammer", "github.com/lithammer/fuzzysearch", func() engine { return new(lithammer) }},
		{"fzf", "github.com/junegunn/fzf", func() engine { return new(fzf) }},
		{"bleve", "github.com/blevesearch/bleve/v2", func() engine { return new(bleveIndex) }},
		{"minisearch", "minisearch", nil},
		{"flexsearch", "flexsearch", nil},
		{"ufuzzy", "@leeoniya/ufuzzy", nil},
		{"fuzzysort", "fuzzysort", nil},
	}
}

func peerNames() []string {
	var names []string
	for _, k := range kinds() {
		names = append(names, k.name)
	}
	return names
}

func checkNames(names []string) error {
	for _, name := range names {
		if !slices.Contains(peerNames(), name) {
			return fmt.Errorf("unknown peer %q, want of %v", name, peerNames())
		}
	}
	return nil
}

// openPeers returns the peers that were asked for and can be had, notes on
// those that cannot, and what closes them.
func openPeers(ctx context.Context, o options, names []search.Name) (peers []peer, notes []string, done func()) {
	var inNode []string
	for _, k := range kinds() {
		switch {
		case !slices.Contains(o.peers, k.name):
		case k.open != nil:
			peers = append(peers, &inProcess{k.name, k.open()})
		default:
			inNode = append(inNode, k.name)
		}
	}
	stop := func() error { return nil }
	if len(inNode) > 0 {
		child, err := startNode(ctx, o.node, names)
		if err != nil {
			notes = append(notes, fmt.Sprintf("left out: %v (%v)", inNode, err))
		} else {
			stop = child.close
			for _, name := range inNode {
				peers = append(peers, &nodePeer{name, child})
			}
		}
	}
	return peers, notes, func() { closeAll(peers, stop) }
}

// closeAll forgets the errors: what was to be measured has been.
func closeAll(peers []peer, stop func() error) {
	var errs []error
	for _, p := range peers {
		errs = append(errs, p.close())
	}
	_ = errors.Join(append(errs, stop())...)
}

// versions tells which version of a peer's module this run has.
func versions(node string) map[string]string {
	found := make(map[string]string)
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, m := range info.Deps {
			found[m.Path] = m.Version
		}
	}
	var manifest struct{ Dependencies map[string]string }
	if text, err := os.ReadFile(filepath.Join(node, "package.json")); err == nil && json.Unmarshal(text, &manifest) == nil {
		for name, version := range manifest.Dependencies {
			found[name] = "v" + version
		}
	}
	return found
}
