package format

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"
)

// turtleReader reads Turtle statement by statement:
// https://www.w3.org/TR/turtle/
//
// Nothing is held longer than a statement takes, and each part knows its line.
type turtleReader struct {
	scan     turtleScanner
	o        *ontology
	sink     rdfSink
	base     string
	prefixes map[string]string
	blanks   blankNames
	depth    int
	any      bool // a statement has been read
}

// readTurtle passes on the statements of a file.
func readTurtle(o *ontology, text *bufio.Reader, blanks blankNames, sink rdfSink) (line int, err error) {
	t := &turtleReader{
		scan: turtleScanner{r: text, line: 1, limit: o.limits.line}, o: o, sink: sink,
		prefixes: make(map[string]string), blanks: blanks,
	}
	for err == nil {
		err = t.statement()
	}
	if errors.Is(err, errTurtleEnd) {
		return 0, nil
	}
	return t.scan.line, t.explain(err)
}

var (
	errTurtleEnd = errors.New("the end")
	errTurtle    = errors.New("it is no Turtle")
)

// explain says what is wrong with the file.
func (t *turtleReader) explain(err error) error {
	switch {
	case errors.Is(err, io.EOF):
		return fmt.Errorf("%w: it ends in the middle of a statement; fetch it again", ErrDamaged)
	case errors.Is(err, errTurtle) && !t.any:
		return fmt.Errorf("%w: %w", ErrOtherKind, err)
	case errors.Is(err, errTurtle):
		return fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	return err
}

// statement reads a directive, or what is said of a subject.
func (t *turtleReader) statement() error {
	c, err := t.scan.skip()
	if errors.Is(err, io.EOF) {
		return errTurtleEnd
	}
	if err != nil {
		return err
	}
	if c == '@' {
		return t.directive()
	}
	subject, word, alone, err := t.subject(c)
	switch {
	case err != nil:
		return err
	case strings.EqualFold(word, "prefix"):
		return t.prefix()
	case strings.EqualFold(word, "base"):
		return t.setBase()
	case word != "":
		return fmt.Errorf("%w: %q is neither an address nor a prefix with a colon", errTurtle, clip(word))
	}
	if c, err = t.scan.skip(); err != nil {
		return err
	}
	if !alone || c != '.' {
		if err := t.predicates(subject); err != nil {
			return err
		}
	}
	t.any = true
	return t.scan.expect('.')
}

// subject reads what a statement is about. A word that is no name is a
// directive, and a node in brackets may stand alone.
func (t *turtleReader) subject(c rune) (subject, word string, alone bool, err error) {
	switch c {
	case '[':
		subject, err = t.bracketed()
		return subject, "", true, err
	case '(':
		subject = t.blanks.next()
		return subject, "", false, t.list(rdfTriple{subject: subject})
	}
	subject, word, err = t.name(c)
	return subject, word, false, err
}

// directive reads "@prefix" or "@base".
func (t *turtleReader) directive() error {
	if err := t.scan.expect('@'); err != nil {
		return err
	}
	word, err := t.scan.word()
	if err != nil {
		return err
	}
	switch word {
	case "prefix":
		err = t.prefix()
	case "base":
		err = t.setBase()
	default:
		return fmt.Errorf("%w: @%s is no directive", errTurtle, clip(word))
	}
	if err != nil {
		return err
	}
	return t.scan.expect('.')
}

func (t *turtleReader) prefix() error {
	if _, err := t.scan.skip(); err != nil {
		return err
	}
	word, err := t.scan.word()
	if err != nil {
		return err
	}
	name, ok := strings.CutSuffix(word, ":")
	if !ok {
		return fmt.Errorf("%w: a prefix wants a colon behind it", errTurtle)
	}
	address, err := t.address()
	if err != nil {
		return err
	}
	t.prefixes[t.o.share(name)] = t.o.share(address)
	return t.o.full()
}

func (t *turtleReader) setBase() error {
	address, err := t.address()
	t.base = address
	return err
}

// address reads an address in angle brackets.
func (t *turtleReader) address() (string, error) {
	c, err := t.scan.skip()
	if err != nil {
		return "", err
	}
	if c != '<' {
		return "", fmt.Errorf("%w: an address in <> is wanted, and here is %q", errTurtle, c)
	}
	address, err := t.scan.address()
	return resolve(t.base, address), err
}

// name reads the name of a node, or else a word.
func (t *turtleReader) name(c rune) (name, word string, err error) {
	if c == '<' {
		name, err = t.address()
		return name, "", err
	}
	if word, err = t.scan.word(); err != nil {
		return "", "", err
	}
	prefix, local, ok := strings.Cut(word, ":")
	if !ok {
		return "", word, nil
	}
	if prefix == "_" {
		return t.blanks.named(local), "", nil
	}
	start, ok := t.prefixes[prefix]
	if !ok {
		return "", "", fmt.Errorf("%w: no @prefix says what %q stands for", errTurtle, clip(prefix+":"))
	}
	local, err = unescapeLocal(local)
	return start + local, "", err
}

// predicates reads what is said of a subject, up to the dot or bracket.
func (t *turtleReader) predicates(subject string) error {
	for {
		c, err := t.scan.skip()
		if err != nil {
			return err
		}
		predicate, word, err := t.name(c)
		switch {
		case err != nil:
			return err
		case word == "a":
			predicate = rdfType
		case word != "":
			return fmt.Errorf("%w: %q is neither an address nor a prefix with a colon", errTurtle, clip(word))
		}
		if err := t.objects(subject, predicate); err != nil {
			return err
		}
		more := false
		for c, err = t.scan.skip(); err == nil && c == ';'; c, err = t.scan.skip() {
			more = true
			if err = t.scan.expect(';'); err != nil {
				return err
			}
		}
		if err != nil {
			return err
		}
		if !more || c == '.' || c == ']' {
			return nil
		}
	}
}

// objects reads the objects of a subject and predicate, with commas between.
func (t *turtleReader) objects(subject, predicate string) error {
	for {
		c, err := t.scan.skip()
		if err != nil {
			return err
		}
		if err := t.object(c, rdfTriple{line: t.scan.line, subject: subject, predicate: predicate}); err != nil {
			return err
		}
		if c, err = t.scan.skip(); err != nil || c != ',' {
			return err
		}
		if err := t.scan.expect(','); err != nil {
			return err
		}
	}
}

// object reads an object and passes the statement on.
func (t *turtleReader) object(c rune, triple rdfTriple) (err error) {
	o := &triple.object
	switch {
	case c == '[':
		o.text, err = t.bracketed()
	case c == '(':
		return t.list(triple)
	case c == '"' || c == '\'':
		*o, err = t.literal(c)
	case t.scan.atNumber(c):
		o.literal = true
		o.text, err = t.scan.number()
	default:
		var word string
		o.text, word, err = t.name(c)
		if word == "true" || word == "false" {
			o.text, o.literal, word = word, true, ""
		}
		if err == nil && word != "" {
			err = fmt.Errorf("%w: %q is neither an address nor a prefix with a colon, and stands in no quotation marks", errTurtle, clip(word))
		}
	}
	if err != nil || triple.predicate == "" {
		return err
	}
	return t.sink(triple)
}

// literal reads a text with its language. Of what type it is, is read over.
func (t *turtleReader) literal(quote rune) (o rdfObject, err error) {
	o.literal = true
	if o.text, err = t.scan.quoted(quote); err != nil {
		return o, err
	}
	c, err := t.scan.skip()
	switch {
	case err != nil:
		return o, err
	case c == '@':
		if err = t.scan.expect('@'); err == nil {
			o.language, err = t.scan.language()
		}
	case c == '^':
		err = t.typeOf()
	}
	return o, err
}

// typeOf reads over the type of a text.
func (t *turtleReader) typeOf() error {
	for range "^^" {
		if err := t.scan.expect('^'); err != nil {
			return err
		}
	}
	c, err := t.scan.skip()
	if err != nil {
		return err
	}
	if _, word, err := t.name(c); err != nil || word != "" {
		return errors.Join(err, fmt.Errorf("%w: a type is wanted behind ^^", errTurtle))
	}
	return nil
}

// bracketed reads a node that has no name, with what is said of it.
func (t *turtleReader) bracketed() (string, error) {
	subject := t.blanks.next()
	if t.depth++; t.depth > maxNodeDepth {
		return "", errDeep()
	}
	defer func() { t.depth-- }()
	if err := t.scan.expect('['); err != nil {
		return "", err
	}
	c, err := t.scan.skip()
	if err == nil && c != ']' {
		err = t.predicates(subject)
	}
	if err != nil {
		return "", err
	}
	return subject, t.scan.expect(']')
}

// list reads a list, whose members are each the object of the statement.
func (t *turtleReader) list(triple rdfTriple) error {
	if t.depth++; t.depth > maxNodeDepth {
		return errDeep()
	}
	defer func() { t.depth-- }()
	if err := t.scan.expect('('); err != nil {
		return err
	}
	for {
		c, err := t.scan.skip()
		switch {
		case err != nil:
			return err
		case c == ')':
			return t.scan.expect(')')
		}
		triple.line = t.scan.line
		if err := t.object(c, triple); err != nil {
			return err
		}
	}
}
