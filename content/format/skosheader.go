package format

import (
	"cmp"
	"strings"

	"labgloss/content"
)

// describe makes the pack, without terms, of what the scheme says of itself.
func (p *skosPacker) describe() {
	if p.own {
		p.describeOwn()
		return
	}
	o, n := p.o, p.scheme
	files := fileNames(o.header.files)
	o.header.property("license", cmp.Or(p.choose(n, skosLicence), p.choose(n, skosRights)))
	p.pack = &content.Pack{
		ID:       p.opt.ID,
		Title:    cmp.Or(p.opt.Title, cleanLine(p.choose(n, skosTitle, skosPrefLabel, skosName)), files),
		Version:  cmp.Or(p.opt.Version, cleanLine(versionIn(n.first(skosVersion, skosModified, skosDate))), "unknown"),
		Language: cmp.Or(p.opt.Language, p.language),
		Licence:  cmp.Or(p.opt.Licence, o.header.licence, "The files name no licence; ask those who publish them"),
		Summary:  cleanParagraphs(p.choose(n, skosDescription, skosDefinition)),
	}
	p.pack.Citation = p.citation()
	p.pack.Provenance = "Made by labgloss import from " + files + ". Labels, definitions and relations are the vocabulary's own."
	if sources := p.people(n, skosSource); sources != "" {
		p.pack.Provenance += " It names as its sources: " + sources + "."
	}
	if publishers := p.people(n, skosPublisher); publishers != "" {
		p.pack.Provenance += " It is published by " + publishers + "."
	}
}

// citation is how the vocabulary is cited: as it says itself, or by those who
// made it, its title and version.
func (p *skosPacker) citation() content.Source {
	text := cleanLine(p.choose(p.scheme, skosCitation))
	if text == "" {
		text = strings.TrimSuffix(p.pack.Title, ".") + ", version " + p.pack.Version
		if makers := p.people(p.scheme, skosCreator); makers != "" {
			text = makers + ": " + text
		}
	}
	return content.Source{Text: text, URL: secure(p.scheme.name)}
}

// people lists whom a node names, by their names where the files tell them.
func (p *skosPacker) people(n *skosNode, property skosProperty) string {
	const most = 10
	var names []string
	for _, v := range n.all(property) {
		name := v.text
		if person := p.byName[name]; !v.literal && person != nil {
			name = cmp.Or(p.choose(person, skosName, skosPrefLabel, skosTitle), name)
		}
		if name = cleanLine(name); name == "" || len(name) > maxReferenceSize || strings.HasPrefix(name, "_:") {
			continue
		}
		if len(names) == most {
			return strings.Join(names, ", ") + " and others"
		}
		names = append(names, name)
	}
	return strings.Join(names, ", ")
}
