// uFuzzy: one slip a word (intraMode 1 turns all four kinds on), words in any
// order, ranked however many names match. Accents are taken off as its README
// advises; Greek letters count as letters.
import uFuzzy from '@leeoniya/ufuzzy'

const outOfOrder = 5 // the most words that are tried in every order
const infoThreshold = 1e9

export default function ufuzzy({ texts, docs }) {
  const haystack = uFuzzy.latinize(texts)
  const engine = new uFuzzy({ intraMode: 1, alpha: 'a-zα-ω' })
  return function* (query) {
    const [, info, order] = engine.search(haystack, uFuzzy.latinize(query), outOfOrder, infoThreshold)
    for (const i of order ?? []) yield docs[info.idx[i]]
  }
}
