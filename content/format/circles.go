package format

// breakCircles leaves out each step up from a term to a broader one that leads
// back to where it came from, for nothing is broader than itself, and tells leave
// of it. It walks up from each term, keeping the way in a list, for a chain can be
// as long as there are terms.
func breakCircles(parents [][]int, leave func(term, parent int)) (kept [][]int) {
	type step struct{ term, next int }
	const onTheWay, done = 1, 2
	state := make([]byte, len(parents))
	kept = make([][]int, len(parents))
	for start := range parents {
		if state[start] != 0 {
			continue
		}
		state[start] = onTheWay
		for way := []step{{start, 0}}; len(way) > 0; {
			top := &way[len(way)-1]
			if top.next == len(parents[top.term]) {
				state[top.term] = done
				way = way[:len(way)-1]
				continue
			}
			parent := parents[top.term][top.next]
			top.next++
			if state[parent] == onTheWay {
				leave(top.term, parent)
				continue
			}
			kept[top.term] = append(kept[top.term], parent)
			if state[parent] == 0 {
				state[parent] = onTheWay
				way = append(way, step{parent, 0})
			}
		}
	}
	return kept
}
