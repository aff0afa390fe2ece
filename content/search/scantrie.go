package search

import "slices"

// scanTrie holds sequences of symbols. A symbol is a word or a sign of names.
//
// The nodes are numbered level by level, the root first, so that the children of
// each stand side by side, in the order of the symbols that lead to them.
type scanTrie struct {
	nodes []scanNode // one more than there are
	// symbols lead to each node from the one above it.
	symbols []uint32
	// first are the nodes that each symbol leads to from the root, which has too
	// many children to look among them.
	first  []uint32
	labels []scanLabel
}

// scanNode is where the children and the labels of a node begin. They end where
// those of the next one begin.
type scanNode struct{ children, labels uint32 }

const (
	rootNode = 0
	// noNode is where no symbol leads to.
	noNode = rootNode
)

// labelsAt returns the labels that end at a node.
func (t *scanTrie) labelsAt(node uint32) []scanLabel {
	return t.labels[t.nodes[node].labels:t.nodes[node+1].labels]
}

func (t *scanTrie) hasLabels(node uint32) bool { return t.nodes[node].labels < t.nodes[node+1].labels }

// step returns the node that a symbol leads to, or noNode.
func (t *scanTrie) step(node, symbol uint32) uint32 {
	if node == rootNode {
		return t.first[symbol]
	}
	from, to := t.nodes[node].children, t.nodes[node+1].children
	if i, ok := slices.BinarySearch(t.symbols[from:to], symbol); ok {
		return from + uint32(i)
	}
	return noNode
}

// scanTrieBuilder makes a trie, level by level. A node to be is the range of the
// forms that begin with its symbols, in their order.
type scanTrieBuilder struct {
	scanTrie
	forms *scanForms
	order []uint32
}

// newScanTrie makes the trie of the forms of labels, which have so many symbols.
func newScanTrie(forms *scanForms, labels []scanLabel, symbols int) scanTrie {
	b := scanTrieBuilder{forms: forms, order: forms.sorted()}
	b.makeRoom()
	b.symbols = append(b.symbols, noSymbol)
	level := []span{{0, uint32(len(b.order))}}
	for depth := 0; len(level) > 0; depth++ {
		level = b.grow(level, depth, labels)
	}
	b.begin()
	b.first = make([]uint32, symbols+1)
	for child := b.nodes[rootNode].children; child < b.nodes[rootNode+1].children; child++ {
		b.first[b.symbols[child]] = child
	}
	return b.scanTrie
}

// makeRoom makes room for the nodes that there will be, one for each symbol that
// a form does not share with the one before it, and for the labels.
func (b *scanTrieBuilder) makeRoom() {
	nodes := 1
	var before []uint32
	for place := range b.order {
		form := b.form(uint32(place))
		shared := 0
		for shared < min(len(form), len(before)) && form[shared] == before[shared] {
			shared++
		}
		nodes += len(form) - shared
		before = form
	}
	b.nodes = make([]scanNode, 0, nodes+1)
	b.symbols = make([]uint32, 0, nodes)
	b.labels = make([]scanLabel, 0, len(b.order))
}

// begin begins a node behind all children and labels that there are.
func (b *scanTrieBuilder) begin() {
	b.nodes = append(b.nodes, scanNode{uint32(len(b.symbols)), uint32(len(b.labels))})
}

// grow adds the nodes of a level, whose forms have so many symbols before, and
// returns the next level.
func (b *scanTrieBuilder) grow(level []span, depth int, labels []scanLabel) (next []span) {
	for _, s := range level {
		b.begin()
		for ; s.from < s.to && len(b.form(s.from)) == depth; s.from++ {
			b.labels = append(b.labels, labels[b.forms.labels[b.order[s.from]]])
		}
		for s.from < s.to {
			child := b.child(s, depth)
			b.symbols = append(b.symbols, b.form(s.from)[depth])
			next = append(next, child)
			s.from = child.to
		}
	}
	return next
}

// child returns the first forms of a range, which have the same next symbol.
func (b *scanTrieBuilder) child(s span, depth int) span {
	to := s.from + 1
	for to < s.to && b.form(to)[depth] == b.form(s.from)[depth] {
		to++
	}
	return span{s.from, to}
}

// form returns the symbols of a form by its place in the order.
func (b *scanTrieBuilder) form(place uint32) []uint32 { return b.forms.at(b.order[place]) }
