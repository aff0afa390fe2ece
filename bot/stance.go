package bot

import (
	"strings"

	"labgloss/bot/locale"
)

// stance is how a reply stands in the channel: who sees it, and whether it
// takes the place of the message that was pressed.
type stance struct {
	private, replace bool
	addressee        string
}

// pressed returns the stance of the answer to a press that leads on from a
// message: it changes that message for the one who asked, and answers anyone
// else privately. Who asked Discord tells, so that nobody can pretend.
func pressed(req Request) stance {
	m := req.Message
	if m.Private || m.Asker != "" && m.Asker == req.User {
		return stance{private: m.Private, replace: true, addressee: m.Addressee}
	}
	return stance{private: true}
}

// stand makes a reply stand so. A private one can be posted by the button that
// comes back to path as "post:" and the state; a public one can be removed.
func (s stance) stand(w locale.Words, reply Reply, path, state string) Reply {
	reply.Private, reply.Replace, reply.Addressee = s.private, s.replace, s.addressee
	if s.private {
		return withButton(reply, Button{Label: w.Say(locale.Post, nil), Path: path, Argument: verbPost + state})
	}
	return withButton(reply, Button{Label: w.Say(locale.Remove, nil), Path: PathRemove, Argument: "-"})
}

func withButton(reply Reply, b Button) Reply {
	reply.Buttons = append(reply.Buttons, b)
	return reply
}

// Arguments of buttons and menus begin with what is to be done. A reference to
// a term, which stands alone, has no colon before its slash.
const (
	verbOpen = "open:" // a menu: the chosen term, in a message of its own
	verbPost = "post:" // a button: the same in public
	verbAsk  = "ask:"  // a button: a form that asks for a word
)

// cutVerb divides an argument into what is to be done and with what; the verb
// is empty where there is none.
func cutVerb(argument string) (verb, rest string) {
	i := strings.IndexByte(argument, ':')
	if slash := strings.IndexByte(argument, '/'); i < 0 || slash >= 0 && slash < i {
		return "", argument
	}
	return argument[:i+1], argument[i+1:]
}
