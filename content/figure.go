package content

// Figure is a picture of a pack: of the publication behind it, or drawn for
// the pack.
type Figure struct {
	// ID is unique among the pack's figures; the same form as a term's.
	ID string `yaml:"id"`
	// Number is the figure's number as its source prints it ("2", "S1a").
	Number string `yaml:"number"`
	// Title is the figure's heading, without its number.
	Title string `yaml:"title"`
	// Caption explains what is seen, in the definition's Markdown subset.
	Caption string `yaml:"caption,omitempty"`
	// Image is the path of a PNG, JPEG, WebP or GIF below the pack's folder
	// ("figures/one.png"); empty where the pack knows the figure by its title
	// alone.
	Image string `yaml:"image,omitempty"`
	// Picture is the image itself, which Load reads, and figures with the same
	// Image share; nil where there is none.
	Picture *Image `yaml:"-"`
	// Alt describes the image to someone who cannot see it, in at most MaxAlt
	// UTF-16 units.
	Alt string `yaml:"alt,omitempty"`
	// Kind says whether the image is the published figure or a schematic redrawn
	// for the pack. It is given where there is an image.
	Kind FigureKind `yaml:"kind,omitempty"`
	// Source says where the figure was published if that is another place
	// than the pack's citation.
	Source *Source `yaml:"source,omitempty"`
}

// MaxAlt is the longest description of an image, in UTF-16 units: what Discord
// takes with a file (https://docs.discord.com/developers/resources/message#attachment-object).
const MaxAlt = 1024

// FigureKind tells a published figure from one redrawn for the pack.
type FigureKind string

// The kinds of figure.
const (
	Published FigureKind = "published"
	Schematic FigureKind = "schematic"
)

// Name is how a text refers to the figure: "Fig. 2".
func (f *Figure) Name() string { return "Fig. " + f.Number }
