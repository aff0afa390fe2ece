package format

import (
	"net/url"
	"regexp"
	"strings"
	"unicode"
)

// addressOf returns the https address of what a reference names, or nothing
// where none is known to last: of "PMID:8720065", of a DOI, of an address.
func addressOf(reference string) string {
	prefix, local, ok := strings.Cut(reference, ":")
	local = strings.TrimSpace(local)
	switch {
	case !ok:
		return ""
	case strings.HasPrefix(local, "//"):
		return secure(reference)
	case strings.HasPrefix(local, "http://"), strings.HasPrefix(local, "https://"):
		return secure(local) // "Wikipedia:http://…", as some write
	case strings.EqualFold(prefix, local): // "NIST:NIST"
		return ""
	}
	return entryAddress(prefix, local)
}

// addressOfFirst returns the address of the first reference to a publication,
// or else of the first that has one.
func addressOfFirst(references []string) string {
	first := ""
	for _, ref := range references {
		prefix, _, _ := strings.Cut(ref, ":")
		address := addressOf(ref)
		switch strings.ToLower(prefix) {
		case "pmid", "pubmed", "pmc", "pmcid", "doi":
			if address != "" {
				return address
			}
		}
		if first == "" {
			first = address
		}
	}
	return first
}

// entryAddress returns the address of an entry in a database.
func entryAddress(prefix, local string) string {
	escaped := strings.ReplaceAll(url.PathEscape(local), "%2F", "/")
	switch p := strings.ToLower(prefix); {
	case p == "doi" && strings.HasPrefix(local, "10."):
		return "https://doi.org/" + escaped
	case p == "wikipedia":
		return "https://en.wikipedia.org/wiki/" + escaped
	case isOntology(p) && ontologyNumber.MatchString(local):
		return "https://purl.obolibrary.org/obo/" + prefix + "_" + local
	case !entryName.MatchString(local):
		return ""
	default:
		return databaseAddress(p, local)
	}
}

var (
	// ontologyNumber is what follows an ontology's name: "0000001", "C12345".
	ontologyNumber = regexp.MustCompile(`^C?\d{3,10}$`)
	// entryName is what databases call their entries, with a digit.
	entryName = regexp.MustCompile(`^[A-Za-z0-9_.-]*\d[A-Za-z0-9_.-]*$`)
)

// databaseAddress returns the address of an entry in a database that is no
// ontology, of those that ontologies refer to most.
func databaseAddress(prefix, local string) string {
	switch prefix {
	case "pmid", "pubmed":
		return "https://pubmed.ncbi.nlm.nih.gov/" + local + "/"
	case "pmc", "pmcid":
		return "https://pmc.ncbi.nlm.nih.gov/articles/PMC" + strings.TrimPrefix(local, "PMC") + "/"
	case "orcid":
		return "https://orcid.org/" + local
	case "wikidata":
		return "https://www.wikidata.org/wiki/" + local
	case "uniprot", "uniprotkb":
		return "https://www.uniprot.org/uniprotkb/" + local
	case "mesh", "msh":
		return "https://id.nlm.nih.gov/mesh/" + local
	case "rhea":
		return "https://www.rhea-db.org/rhea/" + local
	case "reactome":
		return "https://reactome.org/content/detail/" + local
	case "ec":
		return "https://enzyme.expasy.org/EC/" + local
	case "pubchem_compound", "pubchem.compound":
		return "https://pubchem.ncbi.nlm.nih.gov/compound/" + local
	}
	return ""
}

// databaseOf names what holds the entry of a reference: a host, or the
// database's prefix.
func databaseOf(reference string) string {
	if u, err := url.Parse(reference); err == nil && u.Host != "" {
		return u.Hostname()
	}
	prefix, _, _ := strings.Cut(reference, ":")
	return prefix
}

// isOntology tells the ontologies whose terms have an address at the OBO
// Foundry, by their prefixes in small letters.
func isOntology(prefix string) bool {
	switch prefix {
	case "apollo_sv", "aro", "bfo", "bspo", "bto", "chebi", "chmo", "cl", "clo", "cob", "doid", "eco", "envo",
		"fbbt", "foodon", "go", "hp", "iao", "ma", "mi", "mmo", "mod", "mondo", "mp", "mpath", "ms", "ncbitaxon", "ncit",
		"nbo", "obi", "ogms", "omo", "pato", "po", "pr", "ro", "sbo", "so", "stato", "symp", "to", "uberon", "uo", "vo",
		"wbbt", "xao", "zfa":
		return true
	}
	return false
}

// secure returns an address that a pack may hold: as it is where it is https,
// with https in place of http where the host is known to answer that, and
// nothing else.
func secure(address string) string {
	u, err := url.Parse(address)
	switch {
	case err != nil, u.Hostname() == "", u.User != nil, strings.ContainsFunc(address, isNoAddress):
		return ""
	case u.Scheme == "http" && answersSecurely(u.Hostname()):
		u.Scheme, u.Host = "https", u.Hostname()
		return u.String()
	case !strings.HasPrefix(address, "https://"):
		return ""
	}
	return address
}

func isNoAddress(r rune) bool { return unicode.IsSpace(r) || !unicode.IsGraphic(r) }

// answersSecurely tells hosts that ontologies still name with http, as they
// were before, and that answer https.
func answersSecurely(host string) bool {
	for _, known := range []string{
		"wikipedia.org", "wikidata.org", "nih.gov", "ebi.ac.uk", "sanger.ac.uk", "ensembl.org", "uniprot.org", "doi.org",
		"obolibrary.org", "geneontology.org", "sequenceontology.org", "insdc.org", "imgt.org", "gencodegenes.org",
		"genenames.org", "nature.com", "iupac.org", "w3.org", "creativecommons.org", "orcid.org", "github.com", "github.io",
		"sourceforge.net", "psidev.info", "who.int",
	} {
		if host == known || strings.HasSuffix(host, "."+known) {
			return true
		}
	}
	return false
}

// linkTitle is what a link is called: what the file says, if it is more than a
// word, or the entry's name with the database's.
func linkTitle(x xref) string {
	if title := cleanLine(x.title); strings.Contains(title, " ") {
		return title
	}
	reference := x.id
	if _, local, _ := strings.Cut(reference, ":"); strings.HasPrefix(local, "http://") || strings.HasPrefix(local, "https://") {
		reference = local
	}
	u, err := url.Parse(reference)
	if err != nil || u.Host == "" {
		return cleanLine(reference)
	}
	last := strings.Trim(u.Path, "/")
	last = last[strings.LastIndexByte(last, '/')+1:]
	host := strings.TrimPrefix(u.Hostname(), "www.")
	if strings.HasSuffix(host, ".wikipedia.org") {
		host, last = "Wikipedia", strings.ReplaceAll(last, "_", " ")
	}
	return strings.TrimSuffix(cleanLine(host+": "+last), ":")
}
