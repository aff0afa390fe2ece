/*
Package lint finds what an editor of a vocabulary wants to know: what is no
mistake, and yet serves readers badly. Each rule has a file of its own, and its
code is explained in content.Kinds.

A finding that is wrong costs an editor more than one that is missing, so the
rules are held to report little else than what somebody would change. Each takes
time in proportion to the pack: no rule compares terms with each other.

Nothing here knows Discord beyond the limits in long.go, nor the network.
*/
package lint

import (
	"fmt"
	"hash/maphash"
	"strings"

	"labgloss/content"
	"labgloss/content/search"
)

// Rule is all rules of this package, which share what they read of a pack.
func Rule() content.Rule {
	return content.Rule{
		Codes: []content.Code{
			content.NearDuplicateLabel, content.CircularDefinition, content.UndefinedAbbreviation, content.OrphanTerm,
			content.MixedSpelling, content.LongDefinition, content.LongLabel,
		},
		Look: look,
	}
}

func look(p *content.Pack) content.Findings {
	s := newSubject(p)
	short := newAbbreviations(s)
	s.eachDefinition(func(term int, mentions []search.Occurrence) {
		circular(s, term, mentions)
		short.collect(term, mentions)
	})
	short.tell()
	for _, rule := range []func(*subject){nearDuplicates, orphans, spellings, long} {
		rule(s)
	}
	return s.findings
}

// subject is a pack as the rules see it, with what they found.
type subject struct {
	*content.Pack
	seed maphash.Seed
	// names are what its terms are called; a document is the number of a term.
	names []search.Name
	// prose are the definitions without what is no prose, by term.
	prose []string
	// spoken tells which terms others speak of, in a definition or a scope note,
	// and speaksOf that of which a term speaks by the longest label, or -1.
	spoken   []bool
	speaksOf []int32
	findings content.Findings
}

func (s *subject) report(code content.Code, path, format string, args ...any) {
	s.findings = append(s.findings, content.Finding{Code: code, Path: path, Message: fmt.Sprintf(format, args...)})
}

// reportAbout reports what is wrong with a stretch of a text.
func (s *subject) reportAbout(about string, code content.Code, path, format string, args ...any) {
	s.report(code, path, format, args...)
	s.findings[len(s.findings)-1].About = about
}

// hash stands for a text where there are too many of them to be kept.
func (s *subject) hash(text string) uint64 { return maphash.String(s.seed, text) }

// at is the path to a term, or with a key to a value in it.
func at(term int, key string) string {
	return strings.TrimSuffix(fmt.Sprintf("terms[%d].%s", term, key), ".")
}

// english tells whether the pack is written in English.
func (s *subject) english() bool { return s.Language == "en" || strings.HasPrefix(s.Language, "en-") }
