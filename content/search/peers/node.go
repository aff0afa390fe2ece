package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"labgloss/content/search"
)

// nodeChild is the one process of Node that all peers in JavaScript run in.
// It is spoken to in lines of JSON (node/peers.mjs) by one goroutine.
type nodeChild struct {
	command *exec.Cmd
	in      io.WriteCloser
	out     *bufio.Reader
	folder  string // of the file with the names
}

// request asks the child to build an engine, or for what a query finds.
type request struct {
	Build  string `json:"build,omitempty"`
	Engine string `json:"engine,omitempty"`
	Query  string `json:"query"`
}

type response struct {
	Docs        []int  `json:"docs"`
	Nanoseconds int64  `json:"nanoseconds"`
	Bytes       int64  `json:"bytes"`
	Error       string `json:"error"`
}

// errDied tells that the child is gone, most often for want of memory.
var errDied = errors.New("the Node process ended")

// startNode starts the child with the names, having installed its packages
// if they are not there.
func startNode(ctx context.Context, folder string, names []search.Name) (*nodeChild, error) {
	if _, err := exec.LookPath("node"); err != nil {
		return nil, err
	}
	if err := installNode(ctx, folder); err != nil {
		return nil, err
	}
	temporary, err := os.MkdirTemp("", "peers")
	if err != nil {
		return nil, err
	}
	c := &nodeChild{folder: temporary}
	if err := c.start(ctx, folder, names); err != nil {
		return nil, errors.Join(err, os.RemoveAll(temporary))
	}
	return c, nil
}

func installNode(ctx context.Context, folder string) error {
	if _, err := os.Stat(filepath.Join(folder, "node_modules")); err == nil {
		return nil
	}
	npm := exec.CommandContext(ctx, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
	npm.Dir = folder
	if text, err := npm.CombinedOutput(); err != nil {
		first, _, _ := strings.Cut(strings.TrimSpace(string(text)), "\n")
		return fmt.Errorf("npm ci: %w: %s", err, first)
	}
	return nil
}

func (c *nodeChild) start(ctx context.Context, folder string, names []search.Name) error {
	file := filepath.Join(c.folder, "names.json")
	apart := newColumns(names)
	text, err := json.Marshal(map[string]any{"texts": apart.texts, "docs": apart.docs})
	if err != nil {
		return err
	}
	if err := os.WriteFile(file, text, 0o600); err != nil {
		return err
	}
	// A large young generation spares the engines many small collections, and
	// regular expressions that are compiled at once the interpreter, in which
	// uFuzzy took fifteen times as long for some queries.
	c.command = exec.CommandContext(ctx, "node", "--expose-gc", "--max-semi-space-size=64",
		"--max-old-space-size=8192", "--no-regexp-tier-up", filepath.Join(folder, "peers.mjs"), file)
	c.command.Stderr = io.Discard
	if c.in, err = c.command.StdinPipe(); err != nil {
		return err
	}
	out, err := c.command.StdoutPipe()
	if err != nil {
		return err
	}
	c.out = bufio.NewReader(out)
	if err := c.command.Start(); err != nil {
		return err
	}
	if _, err := c.receive(); err != nil { // it says when it has read the names
		return errors.Join(err, c.in.Close(), c.command.Wait())
	}
	return nil
}

func (c *nodeChild) do(r request) (response, error) {
	line, err := json.Marshal(r)
	if err != nil {
		return response{}, err
	}
	if _, err := c.in.Write(append(line, '\n')); err != nil {
		return response{}, errDied
	}
	return c.receive()
}

func (c *nodeChild) receive() (response, error) {
	var r response
	line, err := c.out.ReadBytes('\n')
	if err != nil {
		return r, errDied
	}
	if err := json.Unmarshal(line, &r); err != nil {
		return r, fmt.Errorf("reading what Node answered: %w", err)
	}
	if r.Error != "" {
		return r, errors.New(r.Error)
	}
	return r, nil
}

// close ends the child, which stops when there is nothing more to read.
func (c *nodeChild) close() error {
	return errors.Join(c.in.Close(), c.command.Wait(), os.RemoveAll(c.folder))
}

// nodePeer is an engine of the child's, which takes the times itself.
type nodePeer struct {
	label string
	child *nodeChild
}

func (p *nodePeer) name() string { return p.label }

// build needs no names: the child has them.
func (p *nodePeer) build([]search.Name) (cost, error) {
	r, err := p.child.do(request{Build: p.label})
	return cost{time.Duration(r.Nanoseconds), r.Bytes}, err
}

func (p *nodePeer) ask(query string) (answer, error) {
	r, err := p.child.do(request{Engine: p.label, Query: query})
	return answer{r.Docs, time.Duration(r.Nanoseconds)}, err
}

// close leaves the child to its owner.
func (p *nodePeer) close() error { return nil }
