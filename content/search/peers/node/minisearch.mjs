// MiniSearch: each name a document, every word to be found, as itself, as a
// beginning, or within a fifth of its length in edits.
import MiniSearch from 'minisearch'
import { fold } from './fold.mjs'

export default function minisearch({ texts, docs }) {
  const index = new MiniSearch({
    fields: ['text'],
    processTerm: fold,
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND' },
  })
  index.addAll(texts.map((text, id) => ({ id, text })))
  return function* (query) {
    for (const hit of index.search(query)) yield docs[hit.id]
  }
}
