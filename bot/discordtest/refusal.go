package discordtest

import (
	"encoding/json"
	"net/http"
	"strings"

	"labgloss/bot/discordtest/contract"
)

// Discord's JSON error codes, from its documentation.
const (
	codeUnknownMessage     = 10008
	codeUnknownWebhook     = 10015
	codeUnknownInteraction = 10062
	codeTooManyFiles       = 30015
	codeTooLarge           = 40005
	codeAlreadyAnswered    = 40060
	codeTooManyFollowUps   = 40094
	codeBadToken           = 50027
	codeInvalidBody        = 50035
	codeInvalidJSON        = 50109
)

// refusal is an error that Discord answers.
type refusal struct {
	status, code int
	message      string
	errors       map[string]any // in an invalid body, by path
}

// refuse returns the refusal that has a code.
func refuse(code int) *refusal {
	r := &refusal{status: http.StatusBadRequest, code: code}
	switch code {
	case codeUnknownMessage:
		r.status, r.message = http.StatusNotFound, "Unknown Message"
	case codeUnknownWebhook:
		r.status, r.message = http.StatusNotFound, "Unknown Webhook"
	case codeUnknownInteraction:
		r.status, r.message = http.StatusNotFound, "Unknown interaction"
	case codeTooManyFiles:
		r.message = "Maximum number of attachments in a message reached (10)"
	case codeTooLarge:
		r.status, r.message = http.StatusRequestEntityTooLarge, "Request entity too large"
	case codeAlreadyAnswered:
		r.message = "Interaction has already been acknowledged."
	case codeTooManyFollowUps:
		r.message = "This interaction has reached the maximum number of follow up messages"
	case codeBadToken:
		r.status, r.message = http.StatusUnauthorized, "Invalid Webhook Token"
	case codeInvalidBody:
		r.message = "Invalid Form Body"
	case codeInvalidJSON:
		r.message = "The request body contains invalid JSON."
	}
	return r
}

func (r *refusal) write(w http.ResponseWriter) {
	body := map[string]any{"code": r.code, "message": r.message}
	if r.errors != nil {
		body["errors"] = r.errors
	}
	answer(w, r.status, body)
}

// invalid returns how Discord refuses a body, or nil where it takes it.
func invalid(kind contract.Kind, payload []byte) *refusal {
	if !json.Valid(payload) {
		return refuse(codeInvalidJSON)
	}
	errors := map[string]any{}
	for _, v := range contract.Violations(kind, payload) {
		if !v.House {
			at(errors, strings.Split(v.Path, "/")[1:])["_errors"] = []any{map[string]any{"code": "INVALID", "message": v.Problem}}
		}
	}
	if len(errors) == 0 {
		return nil
	}
	r := refuse(codeInvalidBody)
	r.errors = errors
	return r
}

// at returns the object at a path, which it makes.
func at(tree map[string]any, path []string) map[string]any {
	for _, step := range path {
		branch, ok := tree[step].(map[string]any)
		if !ok {
			branch = map[string]any{}
			tree[step] = branch
		}
		tree = branch
	}
	return tree
}
