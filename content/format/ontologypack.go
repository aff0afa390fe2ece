package format

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"

	"labgloss/content"
)

// pack makes a pack of all that was read.
func (o *ontology) pack(ctx context.Context, opt Options) (*content.Pack, Report, error) {
	p := o.header.pack(opt)
	served := o.serve()
	if len(served.terms) == 0 {
		return nil, Report{}, fmt.Errorf("%s: %w that has a name and is not obsolete", fileNames(o.header.files), ErrNoTerms)
	}
	p.Terms = make([]content.Term, 0, len(served.terms))
	for i, t := range served.terms {
		if err := ctx.Err(); err != nil {
			return nil, Report{}, err
		}
		p.Terms = append(p.Terms, o.term(t, served.ids[i], p.Citation))
	}
	served.replace(p.Terms)
	served.relate(p.Terms)
	if err := ctx.Err(); err != nil {
		return nil, Report{}, err
	}
	if findings := p.Validate(); len(findings) > 0 {
		return nil, Report{}, findings
	}
	o.tally.tell(&o.report)
	o.report.countPack(p)
	return p, o.report, nil
}

// servedTerms are the terms that become terms of a pack, in order.
type servedTerms struct {
	o     *ontology
	terms []*ontologyTerm
	ids   []string       // in the pack
	index map[string]int // by the identifiers of the files
}

// serve chooses the terms that a pack can take. Obsolete ones are told of by
// replace.
func (o *ontology) serve() *servedTerms {
	s := &servedTerms{o: o, index: make(map[string]int, len(o.terms))}
	taken := make(map[string]bool, len(o.terms))
	for _, t := range o.terms {
		id := packTermID(t.id)
		switch name := cleanLine(t.name); {
		case t.obsolete:
		case name == "":
			o.skip(t, "it has no name")
		case len(name) > maxLabelSize:
			o.skip(t, fmt.Sprintf("its name is longer than %d bytes", maxLabelSize))
		case taken[id]:
			o.skip(t, fmt.Sprintf("another term has the identifier %s in the pack", id))
		default:
			taken[id] = true
			s.index[t.id] = len(s.terms)
			s.terms, s.ids = append(s.terms, t), append(s.ids, id)
		}
	}
	return s
}

// packTermID is a term's identifier in a pack: its own where that fits, or
// what can be kept of its end, with a hash of the whole.
func packTermID(id string) string {
	if termID.MatchString(id) && len(id) <= content.MaxTermID {
		return id
	}
	const hashed = 10 // hexadecimal digits
	sum := sha256.Sum256([]byte(id))
	hash := hex.EncodeToString(sum[:])[:hashed]
	name := strings.Trim(notInID.ReplaceAllString(id[strings.LastIndexAny(id, "/#")+1:], "-"), "._:-")
	name = name[:min(len(name), content.MaxTermID-hashed-1)]
	return strings.TrimPrefix(name+"-"+hash, "-")
}

var (
	termID  = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9._:-]*$`)
	notInID = regexp.MustCompile(`[^A-Za-z0-9._:-]+`)
)

// term makes a term of a pack, without its relations.
func (o *ontology) term(t *ontologyTerm, id string, citation content.Source) content.Term {
	term := content.Term{
		ID: id, Label: cleanLine(t.name), Definition: cleanParagraphs(t.definition), ScopeNote: cleanParagraphs(t.comment),
	}
	labels := newLabelSet(&term)
	for _, s := range t.synonyms {
		switch o.role(s) {
		case abbreviationRole:
			labels.add(&term.Abbreviations, s.text)
		case synonymRole:
			labels.add(&term.Synonyms, s.text)
		}
	}
	for _, s := range t.synonyms {
		labels.add(&term.Hidden, s.text) // unless it is among those already
	}
	for _, tag := range t.tags {
		if tag = cleanLine(tag); tag != "" && tag != o.header.namespace && !slices.Contains(term.Tags, tag) {
			term.Tags = append(term.Tags, tag)
		}
	}
	setSource(&term, t, citation)
	return term
}

// labelSet are the labels that a term has, each of which stands once.
type labelSet map[string]bool

func newLabelSet(t *content.Term) labelSet {
	set := make(labelSet)
	for _, name := range t.Names() {
		set[name] = true
	}
	return set
}

// add puts a label into one of a term's lists, if the term does not have it.
func (set labelSet) add(list *[]string, label string) {
	if label = cleanLine(label); label != "" && !set[label] {
		set[label] = true
		*list = append(*list, label)
	}
}

// role is what a synonym is to a term of a pack.
type role int

const (
	hiddenRole role = iota
	synonymRole
	abbreviationRole
)

func (o *ontology) role(s synonym) role {
	kind := o.synonymTypes[s.kind]
	about := strings.ToLower(s.kind + " " + kind.title)
	scope := cmp.Or(s.scope, kind.scope, "RELATED")
	switch {
	case strings.Contains(about, "misspell"), s.kind == "OMO:0003006":
		return hiddenRole
	case scope == "BROAD" || scope == "NARROW":
		return hiddenRole
	case strings.Contains(about, "abbrev"), strings.Contains(about, "acronym"), s.kind == "OMO:0003000", s.kind == "OMO:0003012":
		return abbreviationRole
	case scope == "EXACT":
		return synonymRole
	}
	return hiddenRole
}

// setSource cites the references of a definition, and links to what else they
// and the xrefs lead to.
func setSource(term *content.Term, t *ontologyTerm, citation content.Source) {
	seen := make(map[string]bool)
	link := func(x xref) {
		if address := addressOf(x.id); address != "" && !seen[address] {
			seen[address] = true
			term.Links = append(term.Links, content.Link{Title: linkTitle(x), URL: address})
		}
	}
	if len(t.references) > 0 && term.Definition != "" {
		source := content.Source{Text: citation.Text + " (" + strings.Join(t.references, ", ") + ")", URL: addressOfFirst(t.references)}
		seen[source.URL] = true
		term.Source = &source
	}
	for _, ref := range t.references {
		link(xref{id: ref})
	}
	for _, x := range t.xrefs {
		link(x)
	}
}

// pack makes a pack without terms.
func (h *ontologyHeader) pack(opt Options) *content.Pack {
	name := h.id
	if name == strings.ToLower(name) && len(name) <= shortName {
		name = strings.ToUpper(name)
	}
	p := &content.Pack{
		ID:       opt.ID,
		Title:    cmp.Or(opt.Title, h.title, name, h.namespace, fileNames(h.files)),
		Version:  cmp.Or(opt.Version, versionIn(h.version), versionIn(h.date), "unknown"),
		Language: cmp.Or(opt.Language, "en"),
		Licence:  cmp.Or(opt.Licence, h.licence, "The files name no licence; ask those who publish them"),
		Provenance: "Made by labgloss import from " + fileNames(h.files) + ". Names, definitions and relations are the ontology's own; " +
			"what it calls exact synonyms are synonyms, and other names of it are found and not shown.",
	}
	p.Citation = content.Source{Text: p.Title + ", version " + p.Version}
	if isOntology(strings.ToLower(h.id)) {
		p.Citation.URL = "https://obofoundry.org/ontology/" + strings.ToLower(h.id)
	}
	return p
}

// shortName is the length up to which an ontology's name is an abbreviation.
const shortName = 8

// dated is a day in a version: of "releases/2024-01-17" and of an address.
var dated = regexp.MustCompile(`\d{4}-\d{2}-\d{2}`)

// versionIn reads a version or the date of a header, "18:11:2024 23:05".
func versionIn(text string) string {
	if day := dated.FindString(text); day != "" {
		return day
	}
	if day, err := time.Parse("02:01:2006 15:04", text); err == nil {
		return day.Format(time.DateOnly)
	}
	return strings.TrimPrefix(text, "releases/")
}

// fileNames lists files in a few words.
func fileNames(files []string) string {
	const most = 3
	var names []string
	for _, f := range files[:min(len(files), most)] {
		names = append(names, filepath.Base(f))
	}
	text := strings.Join(names, ", ")
	if more := len(files) - most; more > 0 {
		text += fmt.Sprintf(" and %d more", more)
	}
	return text
}
