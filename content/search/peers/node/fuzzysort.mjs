// fuzzysort over a snapshot, which is its fastest form of prepared targets,
// with its default threshold.
import fuzzysort from 'fuzzysort'

const limit = 25 // names, for five documents with several each

export default function engine({ texts, docs }) {
  const targets = fuzzysort.snapshot(texts.map((text, i) => ({ text, doc: docs[i] })), { key: 'text' })
  fuzzysort.go('a', targets, { limit }) // prepares them all, else the first query would
  return function* (query) {
    for (const hit of fuzzysort.go(query, targets, { limit })) yield hit.obj.doc
  }
}
