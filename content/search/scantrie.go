package search

// scanTrie holds sequences of symbols. A symbol is a word or a sign of names.
type scanTrie struct {
	symbols map[string]uint32
	// longest is that of the longest symbol, in bytes.
	longest int
	edges   map[scanEdge]uint32
	// ends are the labels that end at each node, those of a node from
	// endAt[node] to endAt[node+1].
	endAt, ends []uint32
}

// scanEdge leads from a node by a symbol to another.
type scanEdge struct{ node, symbol uint32 }

const (
	rootNode = 0
	// noSymbol is what is no symbol of any name.
	noSymbol = 0
)

// labelsAt returns the labels that end at a node.
func (t *scanTrie) labelsAt(node uint32) []uint32 { return t.ends[t.endAt[node]:t.endAt[node+1]] }

func (t *scanTrie) hasLabels(node uint32) bool { return t.endAt[node] < t.endAt[node+1] }

// scanTrieBuilder makes a trie.
type scanTrieBuilder struct {
	scanTrie
	nodes     uint32
	labelEnds []labelEnd
}

// labelEnd is a label at the node where it ends.
type labelEnd struct{ node, label uint32 }

func newScanTrieBuilder() scanTrieBuilder {
	return scanTrieBuilder{
		scanTrie: scanTrie{symbols: make(map[string]uint32), edges: make(map[scanEdge]uint32)},
		nodes:    1,
	}
}

// step returns the node behind a symbol, which it makes if need be.
func (b *scanTrieBuilder) step(node uint32, symbol []byte) uint32 {
	number, ok := b.symbols[string(symbol)]
	if !ok {
		number = uint32(len(b.symbols)) + 1
		b.symbols[string(symbol)] = number
		b.longest = max(b.longest, len(symbol))
	}
	edge := scanEdge{node, number}
	next, ok := b.edges[edge]
	if !ok {
		next = b.nodes
		b.nodes++
		b.edges[edge] = next
	}
	return next
}

func (b *scanTrieBuilder) end(node, label uint32) {
	b.labelEnds = append(b.labelEnds, labelEnd{node, label})
}

// trie lays the labels of each node side by side.
func (b *scanTrieBuilder) trie() scanTrie {
	at := make([]uint32, b.nodes+2)
	for _, l := range b.labelEnds {
		at[l.node+2]++
	}
	addUp(at)
	b.ends = make([]uint32, len(b.labelEnds))
	for _, l := range b.labelEnds {
		b.ends[at[l.node+1]] = l.label
		at[l.node+1]++
	}
	b.endAt = at[: b.nodes+1 : b.nodes+1]
	return b.scanTrie
}
