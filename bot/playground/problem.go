package playground

import (
	"errors"
	"fmt"
	"io"
	"net/http"
)

// problem is why a call of the page comes to nothing: an HTTP status, and a
// sentence for the person.
type problem struct {
	status   int
	sentence string
}

func (p problem) Error() string { return p.sentence }

func wrong(format string, args ...any) problem {
	return problem{http.StatusBadRequest, fmt.Sprintf(format, args...)}
}

func missing(format string, args ...any) problem {
	return problem{http.StatusNotFound, fmt.Sprintf(format, args...)}
}

func fail(w http.ResponseWriter, err error) {
	if p, ok := errors.AsType[problem](err); ok {
		http.Error(w, p.sentence, p.status)
		return
	}
	http.Error(w, err.Error(), http.StatusInternalServerError)
}

// maxBody bounds the JSON that the page may send, in bytes: Discord holds a
// form to less.
const maxBody = 1 << 20

// readJSON reads the body of a call of the page.
func readJSON(w http.ResponseWriter, r *http.Request, v any) error {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
	if err == nil {
		err = parse(body, v)
	}
	if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
		return problem{http.StatusRequestEntityTooLarge, "that is too long"}
	}
	if err != nil {
		return wrong("reading what the page sent: %v", err)
	}
	return nil
}

// stance is who looks from where.
type stance struct {
	person person
	place  place
}

// newStance reads a stance; what is empty is the first that there is.
func newStance(as, in string) (stance, error) {
	s := stance{people()[0], places()[0]}
	var ok bool
	if as != "" {
		if s.person, ok = personWith(as); !ok {
			return stance{}, missing("nobody here has the ID %q", as)
		}
	}
	if in != "" {
		if s.place, ok = placeWith(in); !ok {
			return stance{}, missing("no channel here has the ID %q", in)
		}
	}
	return s, nil
}
