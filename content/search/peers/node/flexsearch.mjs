// FlexSearch: each name an entry, found by the beginnings of its words. The
// encoder folds letters that sound alike into one, which is all the tolerance
// of slips that FlexSearch has.
import FlexSearch from 'flexsearch'

const limit = 25 // names, for five documents with several each

export default function flexsearch({ texts, docs }) {
  const index = new FlexSearch.Index({ tokenize: 'forward', encoder: FlexSearch.Charset.LatinBalance })
  texts.forEach((text, id) => index.add(id, text))
  return function* (query) {
    for (const id of index.search(query, { limit, suggest: false })) yield docs[id]
  }
}
