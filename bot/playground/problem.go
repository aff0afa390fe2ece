package playground

import (
	"errors"
	"fmt"
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
