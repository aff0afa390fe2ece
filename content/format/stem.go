package format

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"labgloss/content/search"
)

// wordsOf yields the words of a text, and an empty one where a mark of
// punctuation keeps its neighbours apart. Hyphens and dashes do not: they make
// "single-cell" the words "single cell".
func wordsOf(text string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for len(text) > 0 {
			end := strings.IndexFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
			if end < 0 {
				end = len(text)
			}
			if end > 0 && !yield(text[:end]) {
				return
			}
			text = text[end:]
			mark, size := utf8.DecodeRuneInString(text)
			text = text[size:]
			if size > 0 && !unicode.IsSpace(mark) && !unicode.Is(unicode.Pd, mark) && !yield("") {
				return
			}
		}
	}
}

// topicOf returns the stem of a word that names a topic, or "" for stop words,
// numbers and single letters.
func topicOf(word string) topic {
	word = strings.ToLower(word)
	if len(word) < 2 || !strings.ContainsFunc(word, unicode.IsLetter) || isStopWord(word) {
		return ""
	}
	return topic(stem(word))
}

// stem takes off the endings in which one topic's English words differ most:
// plurals, "-ing", and the Greek "-sis" and "-tic".
func stem(word string) string {
	s := search.Singular(word)
	for _, ending := range []struct{ from, to string }{{"sis", "s"}, {"tic", "s"}, {"ing", ""}, {"e", ""}} {
		if cut, ok := strings.CutSuffix(s, ending.from); ok && len(cut) > 2 {
			s = cut + ending.to
			break
		}
	}
	if n := len(s); n > 3 && s[n-1] == s[n-2] {
		s = s[:n-1] // signalling, signaling, signal
	}
	return s
}

// isStopWord says whether a word is too common in reviews to be a topic: the
// words of English grammar, and those that title and describe any research.
func isStopWord(word string) bool {
	return strings.Contains(stopWords, " "+word+" ")
}

// stopWords stand between spaces.
const stopWords = " " +
	"a about across activities activity affect affected affects after against all along also among an and another " +
	"any approach approaches are as aspect aspects associated association at away based basis be because been " +
	"before being below between beyond both but by can cause caused causes challenge challenges change changes " +
	"characteristic characteristics characterized common comparison concept concepts context contribute contributes " +
	"contribution could current define defined definition definitions dependent derived describe described " +
	"describes development different differential distinct diverse do does done down driven driver drivers due " +
	"during dynamics each effect effects either emerging etc event events evidence example examples factor factors " +
	"feature features few for form formation forms from function functional functions further future general group " +
	"groups had has have having he her here high higher his how however i identification identify if impact " +
	"implication implications important in include included includes including increase increased increases " +
	"influence inside insight insights interaction interactions interplay into introduction involve involved " +
	"involves is it its itself key known large less level levels like linked low lower main major many may " +
	"mechanism mechanisms mediate mediated mediates method methods mode model models modes more most much multiple " +
	"must near neither no non nor not novel number occur occurs of off often on once one only onto opportunities " +
	"option options or other others our out outside over overview own part pathway pathways per perspective " +
	"perspectives phase phases potential principle principles process processes produce produced production promote " +
	"promotes promoting properties property proposed provide provides range rather reduce reduced reduces reducing " +
	"regulate regulated regulates regulating regulation related relation relationship relevance relevant represent " +
	"representation research respond response responses result resulting results review role roles same schematic " +
	"selected several shared she should significance similar simplified since small so some source sources specific " +
	"stage stages state states step steps strategies strategy structure structures studies study such summary " +
	"system systems target targeted targeting targets than that the their them then therapeutic therapeutics there " +
	"thereby therefore these they this those three through throughout thus timeline to together tool tools toward " +
	"towards two type types typical under underlying understanding until up upon use used uses using variety " +
	"various very via view was ways we well were what when where whereas which while who whose why will with within " +
	"without would yet you your "

// shown writes a word of a title as it stands within a sentence.
func shown(word string) string {
	_, size := utf8.DecodeRuneInString(word)
	if word[size:] == strings.ToLower(word[size:]) {
		return strings.ToLower(word)
	}
	return word
}
