// Command peers measures our matcher beside others in one run: how well each
// finds what a query means, how long it takes, and what its index weighs. See
// README.md.
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"time"
)

// options are what the command line says.
type options struct {
	vocabulary, queries string
	data                string
	generate            int
	seed                uint64
	peers               []string
	node                string
	rounds, block       int
	budget              time.Duration
	groups, markdown    bool
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "peers:", err)
		os.Exit(1)
	}
}

// run writes the tables to out, and what it is busy with to progress.
func run(ctx context.Context, args []string, out, progress io.Writer) error {
	o, err := parse(args, progress)
	if err != nil {
		return err
	}
	sets, err := openSets(o)
	if err != nil {
		return err
	}
	for _, open := range sets {
		s, err := open()
		if err != nil {
			return err
		}
		if err := compare(ctx, o, s, out, progress); err != nil {
			return fmt.Errorf("comparing over %s: %w", s.name, err)
		}
	}
	return nil
}

func parse(args []string, usage io.Writer) (options, error) {
	var o options
	flags := flag.NewFlagSet("peers", flag.ContinueOnError)
	flags.SetOutput(usage)
	flags.StringVar(&o.vocabulary, "vocabulary", "", "a vocabulary `NAME.tsv`, with -queries")
	flags.StringVar(&o.queries, "queries", "", "its queries `NAME.q.tsv`; NAME-sub.q.tsv beside them is read too")
	flags.StringVar(&o.data, "data", "../../../../shared/data/search", "the `folder` of g23, doid and go, which are read by default")
	flags.IntVar(&o.generate, "generate", 0, "generate a vocabulary of `N` names and its queries instead")
	flags.Uint64Var(&o.seed, "seed", 1, "of what is generated")
	peers := flags.String("peers", strings.Join(peerNames(), ","), "the `names` of those to compare")
	flags.StringVar(&o.node, "node", "node", "the `folder` of the peers in JavaScript")
	flags.IntVar(&o.rounds, "rounds", 1, "how often each query is asked")
	flags.IntVar(&o.block, "block", 50, "how many queries a peer is asked in a row; with 1 each is answered with the processor's caches full of the other peers' data")
	flags.DurationVar(&o.budget, "budget", 30*time.Second, "what a peer may take a table; a slower one gets a sample of the queries")
	flags.BoolVar(&o.groups, "groups", false, "hit@1 of each group of queries too")
	flags.BoolVar(&o.markdown, "markdown", false, "tables in Markdown")
	if err := flags.Parse(args); err != nil {
		return o, err
	}
	o.peers = strings.Split(*peers, ",")
	return o, o.check(flags.Args())
}

func (o options) check(rest []string) error {
	switch {
	case len(rest) > 0:
		return fmt.Errorf("unexpected argument %q", rest[0])
	case (o.vocabulary == "") != (o.queries == ""):
		return fmt.Errorf("-vocabulary and -queries go together")
	case o.vocabulary != "" && o.generate > 0:
		return fmt.Errorf("either -vocabulary or -generate")
	case o.rounds < 1 || o.block < 1 || o.budget <= 0 || o.generate < 0:
		return fmt.Errorf("-rounds, -block and -budget are positive, -generate is not negative")
	}
	return checkNames(o.peers)
}

// compare builds the peers over a set, measures them and reports.
func compare(ctx context.Context, o options, s *set, out, progress io.Writer) error {
	fmt.Fprintf(progress, "%s: %d names, %d queries\n", s.name, len(s.vocabulary.Names), len(s.queries))
	peers, notes, done := openPeers(ctx, o, s.vocabulary.Names)
	defer done()
	r := &report{set: s, options: o, notes: notes}
	for _, p := range peers {
		c, err := p.build(s.vocabulary.Names)
		if err != nil {
			r.leaveOut(p.name(), err)
			continue
		}
		fmt.Fprintf(progress, "  built %s in %v\n", p.name(), c.build.Round(time.Millisecond))
		r.measured = append(r.measured, &measured{peer: p, cost: c})
	}
	m := &measurement{set: s, rounds: o.rounds, block: o.block, budget: o.budget, peers: r.measured}
	var err error
	if r.collections, err = m.run(ctx, progress); err != nil {
		return err
	}
	return r.write(out)
}
