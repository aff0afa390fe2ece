// Package content holds what labgloss knows: terms, figures, packs and
// glossaries.
//
// The model follows SKOS (https://www.w3.org/TR/skos-reference/), so that
// names mean what a librarian expects: a Term is a concept with a preferred
// label, alternative labels (abbreviations and synonyms), hidden labels that
// are matched and shown to nobody who did not type one, a definition and
// relations to other terms. A Pack is one folder, pack.yaml beside its figures.
// A Glossary is an immutable, searchable set of packs.
//
// Nothing here knows Discord, SQL, the network or a logger. The matching
// itself lives in content/search, which knows labels and no terms; other
// people's file formats live in content/format; what an editor wants to know of a
// pack is found in content/lint; the packs that are shipped live in content/packs.
package content
