package content

import (
	"fmt"
	"net/url"
	"strings"
	"unicode"

	"golang.org/x/text/language"
)

// Validate reports every mistake of content: what is missing, repeated or
// dangling. Images are not looked at; Load does that. The findings have a Path
// and no Line.
func (p *Pack) Validate() Findings { return p.validate(nil) }

// validate reports every mistake of content, and reads the images if there is a
// gallery of them.
func (p *Pack) validate(images *gallery) Findings {
	v := p.validateHeader(images)
	v.terms()
	return v.findings
}

// validateHeader is validate for all but the terms.
func (p *Pack) validateHeader(images *gallery) *validator {
	v := &validator{pack: p, images: images, figureIDs: make(map[string]bool)}
	v.header()
	v.figures()
	return v
}

type validator struct {
	pack      *Pack
	images    *gallery
	figureIDs map[string]bool
	findings  Findings
	mistakes  int
}

// maxMistakes is how many mistakes of content are told: nobody mends more at a
// time, and a file taken by mistake can have any number.
const maxMistakes = 10_000

func (v *validator) report(code Code, path, format string, args ...any) {
	if v.mistakes++; v.mistakes <= maxMistakes {
		v.note(code, path, format, args...)
	}
}

func (v *validator) note(code Code, path, format string, args ...any) {
	v.findings = append(v.findings, Finding{Code: code, Path: path, Message: fmt.Sprintf(format, args...)})
}

func (v *validator) header() {
	p := v.pack
	if v.required("id", p.ID) && !validPackID(p.ID) {
		v.report(InvalidID, "id", "ID %q must be at most %d lower-case letters, digits and - (ASCII), beginning with a letter or digit", p.ID, MaxPackID)
	}
	v.line("title", p.Title)
	v.line("version", p.Version)
	v.line("licence", p.Licence)
	v.required("provenance", p.Provenance)
	if v.line("language", p.Language) {
		v.language("language", p.Language)
	}
	v.source("citation", &p.Citation)
}

func (v *validator) terms() {
	if len(v.pack.Terms) == 0 {
		v.report(MissingValue, "terms", "missing terms; a pack has at least one")
	}
	known := make(map[string]bool)
	for i := range v.pack.Terms {
		known[v.pack.Terms[i].ID] = true
	}
	first := make(map[string]string)
	for i := range v.pack.Terms {
		t := &v.pack.Terms[i]
		path := fmt.Sprintf("terms[%d]", i)
		if v.id(path+".id", t.ID) {
			v.unique(first, t.ID, "term", path)
		}
		v.term(path, t)
		v.relations(path, t, known)
	}
	v.warnOfUndefined()
}

// warnOfUndefined warns once, at the first term without a definition, how many
// there are: who writes a glossary wants to know of the one that was forgotten,
// and an ontology has hundreds. Terms that silence this are told one by one.
func (v *validator) warnOfUndefined() {
	var places []string
	for i := range v.pack.Terms {
		t, at := &v.pack.Terms[i], fmt.Sprintf("terms[%d].definition", i)
		switch {
		case t.Definition != "":
		case t.Silences(UndefinedTerm):
			v.warn(UndefinedTerm, at, "the term has no definition")
		default:
			places = append(places, at)
		}
	}
	if len(places) > 0 {
		v.warn(UndefinedTerm, places[0], "terms without a definition: %d of %d, of which this is the first; whoever looks them up sees their names alone",
			len(places), len(v.pack.Terms))
	}
}

func (v *validator) term(path string, t *Term) {
	v.line(path+".label", t.Label)
	seen := map[string]bool{t.Label: true}
	v.labels(path+".abbreviations", t.Abbreviations, seen)
	v.labels(path+".synonyms", t.Synonyms, seen)
	v.labels(path+".hidden", t.Hidden, seen)
	v.figureRefs(path+".figures", t.Figures)
	for i, tag := range t.Tags {
		v.line(fmt.Sprintf("%s.tags[%d]", path, i), tag)
	}
	for i, l := range t.Links {
		v.line(fmt.Sprintf("%s.links[%d].title", path, i), l.Title)
		v.url(fmt.Sprintf("%s.links[%d].url", path, i), l.URL)
	}
	if t.Source != nil {
		v.source(path+".source", t.Source)
	}
	for _, tag := range sortedKeys(t.Translations) {
		v.translation(path+".translations."+tag, tag, t.Translations[tag])
	}
	v.silences(path+".silenced", t.Silenced)
}

func (v *validator) silences(path string, silences []Silence) {
	for i, s := range silences {
		at := fmt.Sprintf("%s[%d]", path, i)
		v.line(at+".because", s.Because)
		if _, known := KindOf(s.Code); v.required(at+".code", string(s.Code)) && !known {
			v.warn(UnknownCode, at+".code", "there is no code %q; labgloss check --help lists them", s.Code)
		}
	}
}

func (v *validator) translation(path, tag string, t Translation) {
	v.language(path, tag)
	if tag == v.pack.Language {
		v.report(OwnTranslation, path, "%q is the pack's own language; its labels stand in the term itself", tag)
	}
	v.line(path+".label", t.Label)
	seen := map[string]bool{t.Label: true}
	v.labels(path+".abbreviations", t.Abbreviations, seen)
	v.labels(path+".synonyms", t.Synonyms, seen)
}

// labels checks alternative labels, each of which is given once.
func (v *validator) labels(path string, labels []string, seen map[string]bool) {
	for i, label := range labels {
		at := fmt.Sprintf("%s[%d]", path, i)
		if v.line(at, label) && seen[label] {
			v.report(RepeatedLabel, at, "label %q is given twice in this term", label)
		}
		seen[label] = true
	}
}

func (v *validator) relations(path string, t *Term, known map[string]bool) {
	seen := make(map[string]bool) // SKOS keeps the three apart
	v.termRefs(path+".broader", t.ID, t.Broader, known, seen)
	v.termRefs(path+".narrower", t.ID, t.Narrower, known, seen)
	v.termRefs(path+".related", t.ID, t.Related, known, seen)
}

func (v *validator) termRefs(path, self string, ids []string, known, seen map[string]bool) {
	for i, id := range ids {
		at := fmt.Sprintf("%s[%d]", path, i)
		switch {
		case id == "":
			v.report(MissingValue, at, "an entry of the list is empty")
		case id == self:
			v.report(SelfRelation, at, "a term is not related to itself")
		case !known[id]:
			v.report(UnknownTerm, at, "there is no term %q in this pack", id)
		case seen[id]:
			v.report(RepeatedRelation, at, "term %q is given twice among broader, narrower and related", id)
		}
		seen[id] = true
	}
}

func (v *validator) figureRefs(path string, refs []FigureRef) {
	seen := make(map[string]bool)
	for i, ref := range refs {
		at := fmt.Sprintf("%s[%d]", path, i)
		switch {
		case !v.figureIDs[ref.Figure]:
			v.report(UnknownFigure, at+".figure", "there is no figure %q in this pack", ref.Figure)
		case seen[ref.Figure]:
			v.report(RepeatedRelation, at+".figure", "figure %q is given twice", ref.Figure)
		}
		seen[ref.Figure] = true
		v.line(at+".because", ref.Because)
	}
}

func (v *validator) source(path string, s *Source) {
	v.line(path+".text", s.Text)
	v.optional(path+".short", s.Short)
	if s.URL != "" {
		v.url(path+".url", s.URL)
	}
}

func (v *validator) required(path, text string) bool {
	switch {
	case text != "":
		return true
	case strings.HasSuffix(path, "]"):
		v.report(MissingValue, path, "an entry of the list is empty")
	default:
		v.report(MissingValue, path, "missing %s", shortPath(path))
	}
	return false
}

// line checks a required text of one line.
func (v *validator) line(path, text string) bool {
	if !v.required(path, text) {
		return false
	}
	return v.optional(path, text)
}

// optional checks a text of one line that may be empty.
func (v *validator) optional(path, text string) bool {
	switch {
	case text == "":
	case strings.ContainsFunc(text, Unseen):
		v.report(InvalidText, path, "must be one line, without control characters and marks that turn the direction of text")
		return false
	case !strings.ContainsFunc(text, unicode.IsGraphic):
		v.report(InvalidText, path, "has nothing that can be seen")
		return false
	}
	return true
}

// Unseen tells a character that is not seen and yet changes what is: a control
// character, which can steer a terminal, or a mark that turns the direction of
// text.
func Unseen(r rune) bool { return unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) }

func (v *validator) id(path, id string) bool {
	if !v.required(path, id) {
		return false
	}
	if !validID(id) {
		v.report(InvalidID, path, "ID %q must be at most %d letters, digits and ._:- (ASCII), beginning with a letter or digit", id, MaxTermID)
		return false
	}
	return true
}

func (v *validator) unique(first map[string]string, id, what, path string) {
	if other, ok := first[id]; ok {
		v.report(RepeatedID, path+".id", "%s ID %q is taken already, by %s", what, id, other)
		return
	}
	first[id] = path
}

func (v *validator) language(path, tag string) {
	if _, err := language.Parse(tag); err != nil {
		v.report(InvalidLanguage, path, "%q is not a language tag (BCP 47) such as en or pt-BR", tag)
	}
}

func (v *validator) url(path, address string) {
	u, err := url.Parse(address)
	if err != nil || !strings.HasPrefix(address, "https://") || u.Hostname() == "" || u.User != nil ||
		strings.ContainsFunc(address, func(r rune) bool { return unicode.IsSpace(r) || !unicode.IsGraphic(r) }) {
		v.report(InvalidAddress, path, "%q must be an absolute address that begins with https://, without spaces or a user name", address)
	}
}

// validID tells whether a term or a figure may be called so.
func validID(id string) bool {
	return len(id) <= MaxTermID && wordOf(id, "._:-", true)
}

func validPackID(id string) bool {
	return len(id) <= MaxPackID && wordOf(id, "-", false)
}

// wordOf tells whether id is ASCII letters, digits and, after the first
// character, some marks.
func wordOf(id, marks string, upper bool) bool {
	for i := range len(id) {
		c := id[i]
		alnum := 'a' <= c && c <= 'z' || '0' <= c && c <= '9' || upper && 'A' <= c && c <= 'Z'
		if !alnum && (i == 0 || strings.IndexByte(marks, c) < 0) {
			return false
		}
	}
	return id != ""
}

// parentPath cuts the last key or index of a path; the parent of "a" is "".
func parentPath(path string) string {
	return path[:max(strings.LastIndexAny(path, ".["), 0)]
}

// shortPath is a path within the term or figure that it leads into.
func shortPath(path string) string {
	if i := strings.LastIndex(path, "]."); i >= 0 {
		return path[i+len("]."):]
	}
	return path
}
