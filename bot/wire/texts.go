package wire

// resolved is what an interaction tells of what its data names.
type resolved struct {
	Messages maybe[map[string]maybe[sharedMessage]] `json:"messages"`
}

// sharedMessage is what is read of somebody's message.
type sharedMessage struct {
	Content    value                  `json:"content"`
	Embeds     list[maybe[shownCard]] `json:"embeds"`
	Components list[maybe[component]] `json:"components"`
	Forwarded  list[maybe[snapshot]]  `json:"message_snapshots"`
}

type snapshot struct {
	Message maybe[sharedMessage] `json:"message"`
}

// shownCard is what is read of an embed.
type shownCard struct {
	Title       value                   `json:"title"`
	Description value                   `json:"description"`
	Fields      list[maybe[shownField]] `json:"fields"`
	Footer      maybe[struct {
		Text value `json:"text"`
	}] `json:"footer"`
}

type shownField struct {
	Name  value `json:"name"`
	Value value `json:"value"`
}

// What is read of one message. Discord's longest holds another that was
// forwarded; each has 4000 characters and ten embeds, which have 53 texts each
// and 6000 characters in all.
const (
	maxTexts     = 1200
	maxTextsSize = 100_000 // bytes
)

// texts are what a message says.
type texts struct {
	all  []string
	size int
}

// add takes a text, unless there are too many.
func (t *texts) add(given ...value) {
	for _, v := range given {
		if v.Text != "" && len(t.all) < maxTexts && t.size+len(v.Text) <= maxTextsSize {
			t.all = append(t.all, v.Text)
			t.size += len(v.Text)
		}
	}
}

// addMessage takes all that a message says, in the order in which it is shown.
func (t *texts) addMessage(m sharedMessage) {
	t.add(m.Content)
	for _, card := range m.Embeds {
		t.addCard(card.it)
	}
	eachComponent(m.Components, func(c component) {
		if c.Type.Text == componentTextDisplay {
			t.add(c.Content)
		}
	})
	for _, s := range m.Forwarded {
		t.addMessage(s.it.Message.it)
	}
}

func (t *texts) addCard(c shownCard) {
	t.add(c.Title, c.Description)
	for _, f := range c.Fields {
		t.add(f.it.Name, f.it.Value)
	}
	t.add(c.Footer.it.Text)
}
