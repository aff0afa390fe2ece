package format

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// turtleScanner reads the parts of which Turtle statements are made.
type turtleScanner struct {
	r     *bufio.Reader
	line  int // of what is read next
	limit int // bytes of one part
	part  []byte
}

// read reads a character.
func (s *turtleScanner) read() (rune, error) {
	c, size, err := s.r.ReadRune()
	switch {
	case err != nil:
		return 0, err
	case c == utf8.RuneError && size == 1:
		return 0, fmt.Errorf("%w: it is not in UTF-8", ErrNotText)
	case c == 0:
		return 0, fmt.Errorf("%w: a NUL character", ErrNotText)
	case c == '\n':
		s.line++
	}
	return c, nil
}

// peek returns the next byte, and 0 at the end.
func (s *turtleScanner) peek() byte {
	if next, _ := s.r.Peek(1); len(next) > 0 {
		return next[0]
	}
	return 0
}

// add appends a character to the part that is being read.
func (s *turtleScanner) add(c rune) error {
	if len(s.part) >= s.limit {
		return fmt.Errorf("%w: one part of a statement is longer than %d KiB", ErrTooLarge, s.limit>>10)
	}
	s.part = utf8.AppendRune(s.part, c)
	return nil
}

// skip reads over white space and comments, and returns what comes then, which
// is not read.
func (s *turtleScanner) skip() (rune, error) {
	comment := false
	for {
		c, err := s.read()
		switch {
		case err != nil:
			return 0, err
		case c == '\n':
			comment = false
		case comment, c == ' ', c == '\t', c == '\r':
			comment = comment && c != '\r'
		case c == '#':
			comment = true
		default:
			return c, s.r.UnreadRune()
		}
	}
}

// expect reads a mark.
func (s *turtleScanner) expect(mark rune) error {
	c, err := s.skip()
	if err != nil {
		return err
	}
	if c != mark {
		return fmt.Errorf("%w: %q is wanted, and here is %q", errTurtle, mark, c)
	}
	_, err = s.read()
	return err
}

// isNameByte tells what stands in names; all beyond ASCII may.
func isNameByte(c byte) bool {
	return c >= utf8.RuneSelf || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || strings.IndexByte("_-:%\\", c) >= 0
}

// word reads a name as it stands, with its prefix and its escapes. A dot
// belongs to it only within.
func (s *turtleScanner) word() (string, error) {
	s.part = s.part[:0]
	for {
		next, _ := s.r.Peek(2)
		if len(next) == 0 || !isNameByte(next[0]) && (next[0] != '.' || len(next) < 2 || !isNameByte(next[1]) || len(s.part) == 0) {
			break
		}
		c, err := s.read()
		if err == nil {
			err = s.add(c)
		}
		if c == '\\' && err == nil {
			if c, err = s.read(); err == nil {
				err = s.add(c)
			}
		}
		if err != nil {
			return "", err
		}
	}
	if len(s.part) == 0 {
		return "", s.unexpected()
	}
	return string(s.part), nil
}

// unexpected tells of a character that nothing begins with.
func (s *turtleScanner) unexpected() error {
	c, err := s.read()
	if err != nil {
		return err
	}
	return fmt.Errorf("%w: %q is not expected here", errTurtle, c)
}

// unescapeLocal takes away the backslashes in a name.
func unescapeLocal(local string) (string, error) {
	if !strings.Contains(local, `\`) {
		return local, nil
	}
	var b strings.Builder
	escaped := false
	for _, c := range local {
		switch {
		case c == '\\' && !escaped:
			escaped = true
			continue
		case escaped && !strings.ContainsRune("_~.-!$&'()*+,;=/?#@%", c):
			return "", fmt.Errorf("%w: \\%c is no escape in a name", errTurtle, c)
		}
		escaped = false
		b.WriteRune(c)
	}
	return b.String(), nil
}

// address reads an address in angle brackets.
func (s *turtleScanner) address() (string, error) {
	s.part = s.part[:0]
	if err := s.expect('<'); err != nil {
		return "", err
	}
	for {
		c, err := s.read()
		if err == nil && c == '>' {
			return string(s.part), nil
		}
		if err == nil && c == '\\' {
			c, err = s.escape()
		}
		if err == nil && (c <= ' ' || strings.ContainsRune(`<>"`, c)) {
			if c == '\n' {
				s.line--
			}
			err = fmt.Errorf("%w: the address <%s has %q in it", errTurtle, clip(cleanLine(string(s.part))), c)
		}
		if err == nil {
			err = s.add(c)
		}
		if err != nil {
			return "", err
		}
	}
}

// quoted reads a text in quotation marks, one on each side or three.
func (s *turtleScanner) quoted(quote rune) (string, error) {
	s.part = s.part[:0]
	begins := s.line
	marks, err := s.quotes(quote)
	if err != nil || marks == 2 {
		return "", err
	}
	for {
		c, err := s.read()
		switch {
		case err == nil && c == quote && (marks == 1 || s.closes(quote)):
			return string(s.part), nil
		case err == nil && c == '\\':
			c, err = s.escape()
		case errors.Is(err, io.EOF), err == nil && marks == 1 && (c == '\n' || c == '\r'):
			s.line = begins
			return "", fmt.Errorf("%w: the quotation mark that opens here is not closed", errTurtle)
		}
		if err == nil {
			err = s.add(c)
		}
		if err != nil {
			return "", err
		}
	}
}

// quotes reads the marks that open a text: one or three, or two, which are an
// empty one.
func (s *turtleScanner) quotes(quote rune) (marks int, err error) {
	const most = 3
	for marks < most && rune(s.peek()) == quote {
		if marks == 1 {
			if next, _ := s.r.Peek(2); len(next) < 2 || rune(next[1]) != quote {
				_, err = s.read()
				return 2, err
			}
		}
		if _, err = s.read(); err != nil {
			return 0, err
		}
		marks++
	}
	return marks, nil
}

// closes reads the second and third mark that end a text, if they are there.
func (s *turtleScanner) closes(quote rune) bool {
	next, _ := s.r.Peek(2)
	if len(next) < 2 || rune(next[0]) != quote || rune(next[1]) != quote {
		return false
	}
	_, _ = s.r.Discard(len(next))
	return true
}

// escape reads what follows a backslash in a text or an address.
func (s *turtleScanner) escape() (rune, error) {
	c, err := s.read()
	if err != nil {
		return 0, err
	}
	digits := 0
	switch c {
	case 't':
		return '\t', nil
	case 'b':
		return '\b', nil
	case 'n':
		return '\n', nil
	case 'r':
		return '\r', nil
	case 'f':
		return '\f', nil
	case '"', '\'', '\\':
		return c, nil
	case 'u':
		digits = 4
	case 'U':
		digits = 8
	default:
		return 0, fmt.Errorf("%w: \\%c is no escape", errTurtle, c)
	}
	return s.codePoint(digits)
}

// codePoint reads a character by its number.
func (s *turtleScanner) codePoint(digits int) (rune, error) {
	var n int64
	for range digits {
		c, err := s.read()
		if err != nil {
			return 0, err
		}
		digit := strings.IndexRune("0123456789abcdef", unicode.ToLower(c))
		if digit < 0 {
			return 0, fmt.Errorf("%w: %q stands among the digits of a character's number", errTurtle, c)
		}
		n = n<<4 | int64(digit)
	}
	if n == 0 || n > unicode.MaxRune || !utf8.ValidRune(rune(n)) {
		return 0, fmt.Errorf("%w: no character has the number %X", errTurtle, n)
	}
	return rune(n), nil
}

// language reads the tag behind a text.
func (s *turtleScanner) language() (string, error) {
	tag, err := s.word()
	if err == nil && !languageTag.MatchString(tag) {
		err = fmt.Errorf("%w: %q is no language tag", errTurtle, clip(tag))
	}
	return tag, err
}

var (
	languageTag  = regexp.MustCompile(`^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$`)
	turtleNumber = regexp.MustCompile(`^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$`)
)

// atNumber tells whether a number begins with what comes next.
func (s *turtleScanner) atNumber(c rune) bool {
	next, _ := s.r.Peek(2)
	return '0' <= c && c <= '9' || c == '+' || c == '-' || c == '.' && len(next) == 2 && '0' <= next[1] && next[1] <= '9'
}

// number reads a number as it stands. A dot behind it ends the statement.
func (s *turtleScanner) number() (string, error) {
	s.part = s.part[:0]
	for {
		next, _ := s.r.Peek(2)
		inside := len(next) > 0 && strings.IndexByte("0123456789+-eE", next[0]) >= 0
		if !inside && (len(next) < 2 || next[0] != '.' || strings.IndexByte("0123456789eE", next[1]) < 0) {
			break
		}
		c, err := s.read()
		if err == nil {
			err = s.add(c)
		}
		if err != nil {
			return "", err
		}
	}
	if !turtleNumber.Match(s.part) {
		return "", fmt.Errorf("%w: %q is no number", errTurtle, clip(string(s.part)))
	}
	return string(s.part), nil
}
