// Package verify checks the files by which labgloss is run, as far as that
// goes without a container engine: it parses them with the libraries of the
// tools that read them, builds the program as the Dockerfile does, and runs
// the real Caddy on the Caddyfile. It is a module of its own, so that none of
// those libraries is among the product's dependencies, and holds only tests.
package verify
