package format

import (
	"cmp"
	"slices"
	"strings"

	"labgloss/content"
)

// Figures are related to terms by the topics that a figure's title and a term
// (label and definition) share. A page gives no more than titles, so the
// relations are proposals, and a false one costs more than a missing one:
//
//   - A topic is a word, or two words side by side ("extracellular matrix"),
//     without the words that every article has ("mechanisms", "associated").
//   - Words are compared by their stems, so that "metastatic" and "metastasis"
//     are one topic.
//   - A topic that many terms share tells none of them apart. A word may occur
//     in an eighth of the terms, two words, which hardly meet by chance, in a
//     quarter.
//   - Two words weigh more than one, and a rare topic more than a frequent
//     one; that is the order of a term's figures.

// topic is one stem, or two with a space between.
type topic string

// shownTopic is a topic of a title, in the title's own words.
type shownTopic struct {
	topic  topic
	text   string
	figure int
	at     int // which word of the title it begins with
	// words holds the two topics that a topic of two words is made of.
	words []topic
}

// relateFigures proposes figures for each term.
func relateFigures(terms []content.Term, figures []content.Figure) {
	byTopic := make(map[topic][]shownTopic)
	for i, f := range figures {
		for _, t := range titleTopics(f.Title) {
			t.figure = i
			byTopic[t.topic] = append(byTopic[t.topic], t)
		}
	}
	termTopics := make([][]topic, len(terms)) // as far as figures share them
	frequency := make(map[topic]int)
	for i, t := range terms {
		for _, t := range titleTopics(t.Label + ". " + t.Definition) {
			if len(byTopic[t.topic]) > 0 {
				termTopics[i] = append(termTopics[i], t.topic)
				frequency[t.topic]++
			}
		}
	}
	for i := range terms {
		var shared []shownTopic
		for _, t := range termTopics[i] {
			if frequency[t] <= mostTerms(t, len(terms)) {
				shared = append(shared, byTopic[t]...)
			}
		}
		terms[i].Figures = figureRefs(shared, figures, frequency)
	}
}

// mostTerms is how many of n terms may share a topic that relates them to a
// figure.
func mostTerms(t topic, n int) int {
	if t.isPair() {
		return min(max(n/4, 2), 10)
	}
	return min(max(n/8, 1), 5)
}

func (t topic) isPair() bool { return strings.Contains(string(t), " ") }

// figureRefs makes the references of one term of the topics it shares with
// figures, the strongest first.
func figureRefs(shared []shownTopic, figures []content.Figure, frequency map[topic]int) []content.FigureRef {
	byFigure := make(map[int][]shownTopic)
	for _, t := range shared {
		byFigure[t.figure] = append(byFigure[t.figure], t)
	}
	type scored struct {
		figure int
		score  float64
	}
	var order []scored
	for figure, topics := range byFigure {
		topics = withoutParts(topics)
		byFigure[figure] = topics
		s := scored{figure: figure}
		for _, t := range topics {
			s.score += weight(t.topic) / float64(frequency[t.topic])
		}
		order = append(order, s)
	}
	slices.SortFunc(order, func(a, b scored) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.figure, b.figure))
	})
	var refs []content.FigureRef
	for _, s := range order[:min(len(order), maxFigureRefs)] {
		refs = append(refs, content.FigureRef{Figure: figures[s.figure].ID, Because: topicTexts(byFigure[s.figure])})
	}
	return refs
}

// maxFigureRefs is how many figures a term is related to. More are no help.
const maxFigureRefs = 5

// weight makes two words worth more than any one.
func weight(t topic) float64 {
	if t.isPair() {
		return 10
	}
	return 1
}

// withoutParts leaves out the words that stand in a pair of the same figure.
func withoutParts(topics []shownTopic) []shownTopic {
	parts := make(map[topic]bool)
	for _, t := range topics {
		for _, word := range t.words {
			parts[word] = true
		}
	}
	return slices.DeleteFunc(topics, func(t shownTopic) bool { return parts[t.topic] })
}

// topicTexts lists topics in the title's order. Pairs that share a word are
// one topic of three.
func topicTexts(topics []shownTopic) string {
	slices.SortFunc(topics, func(a, b shownTopic) int { return a.at - b.at })
	var b strings.Builder
	for i, t := range topics {
		switch {
		case i == 0:
			b.WriteString(t.text)
		case t.at == topics[i-1].at+1 && t.topic.isPair() && topics[i-1].topic.isPair():
			_, last, _ := strings.Cut(t.text, " ")
			b.WriteString(" " + last)
		default:
			b.WriteString(", " + t.text)
		}
	}
	return b.String()
}

// titleTopics returns the topics of a title, each once, pairs first.
func titleTopics(title string) []shownTopic {
	var pairs, words []shownTopic
	seen := make(map[topic]bool)
	var before shownTopic
	at := 0
	for word := range wordsOf(title) {
		at++
		t := shownTopic{topic: topicOf(word), text: shown(word), at: at}
		if pair := t.after(before); pair.topic != "" && !seen[pair.topic] {
			seen[pair.topic] = true
			pairs = append(pairs, pair)
		}
		if t.topic != "" && !seen[t.topic] {
			seen[t.topic] = true
			words = append(words, t)
		}
		before = t
	}
	return append(pairs, words...)
}

// after joins a topic to the one before it, if both are topics.
func (t shownTopic) after(before shownTopic) shownTopic {
	if t.topic == "" || before.topic == "" {
		return shownTopic{}
	}
	return shownTopic{
		topic: before.topic + " " + t.topic,
		text:  before.text + " " + t.text,
		at:    before.at,
		words: []topic{before.topic, t.topic},
	}
}
