package playground

import "net/http"

// refusal is what Discord answers a call with that it does not take; see
// "JSON Error Codes" in its documentation.
type refusal struct {
	status  int
	Code    int    `json:"code"`
	Message string `json:"message"`
}

func unknownInteraction() *refusal {
	return &refusal{http.StatusNotFound, 10062, "Unknown interaction"}
}

func alreadyAnswered() *refusal {
	return &refusal{http.StatusBadRequest, 40060, "Interaction has already been acknowledged."}
}
func unknownWebhook() *refusal { return &refusal{http.StatusNotFound, 10015, "Unknown Webhook"} }
func unknownMessage() *refusal { return &refusal{http.StatusNotFound, 10008, "Unknown Message"} }
func invalidForm() *refusal    { return &refusal{http.StatusBadRequest, 50035, "Invalid Form Body"} }

func tooLarge() *refusal {
	return &refusal{http.StatusRequestEntityTooLarge, 40005, "Request entity too large"}
}
