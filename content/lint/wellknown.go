package lint

import "regexp"

var (
	// roman are numerals up to 39, perhaps with a letter: "IIa".
	roman = regexp.MustCompile(`^X{0,3}(IX|IV|V?I{0,3})[a-zA-F]?$`)
	// unit are units with a prefix, in so far as they have two capitals.
	unit = regexp.MustCompile(`^[MGTP](Hz|Da|eV|Pa|B|V|W|J)$`)
	// formula is made of the symbols of the elements of organic chemistry.
	formula = regexp.MustCompile(`^[CHNO]{2,4}$`)
	// bases are a sequence of nucleotides.
	bases = regexp.MustCompile(`^[ACGTUN]{4,}$`)
	// codes are one too, in all codes that IUPAC has for them, or one of amino
	// acids with any of them among it; where a text speaks of sequences.
	codes   = regexp.MustCompile(`^([ACGTURYSWKMBDHVNacgturyswkmbdhvn]+|.*[Xx]{2}.*)$`)
	ofCodes = regexp.MustCompile(`sequence|consensus|codon|motif`)
)

// wellKnown tells what needs no explanation.
func wellKnown(a string) bool {
	return known[a] || roman.MatchString(a) || unit.MatchString(a) || formula.MatchString(a) || bases.MatchString(a)
}

// isSequence tells what is a sequence in a text that speaks of such.
func isSequence(a, text string) bool { return codes.MatchString(a) && ofCodes.MatchString(text) }

// known are abbreviations that are better known than what they stand for, in every
// laboratory and office.
//
//nolint:gochecknoglobals // a constant table
var known = setOf(`
AD ADP AI AIDS AM AMP AND ANOVA API ASCII ATP BC BCE BMI BP CAS CC CD CE CEO CI CNS CO CN CPU CSV CT CV DIY DNA DNAse DNase cDNA dsDNA ssDNA DOI DVD
EC ECG EEG EKG EMBL EPA EU FAQ FASTA FDA FTP GDP GMT GMO GNU GPS GPU GTP GUI HDMI HF HCl HIV HTML HTTP HTTPS ID IDs IEEE IP IQ ISBN ISO IT
IUPAC JPEG JPG JSON LAN LCD LED MD MIT MP MRI NASA NCBI NIH NIST NMR NOT OH OK OR OS PC PCR PDF PhD PM PNG PS RAM RGB RNA RNAi RNAse RNase mRNA tRNA rRNA
SD SI SIM SMS SQL SSD SVG TIFF TSV TV UK UN URI URL URLs US USA USB UTC UTF UUID UV VAT WHO WWW XML YAML ZIP`)
