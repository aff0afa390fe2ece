// Package locale holds the interface's words: one catalogue a language, a YAML
// file each. What people wrote, such as definitions, is not here, nor is
// anything that decides what is said.
//
// A text is Discord's Markdown, or plain where the key says so; what is put
// into it must have been escaped. en.yaml is the original and says for
// translators what cannot be seen from a text. To add a language, add its file
// and its line in catalogues; a test names what is missing.
package locale

import (
	"embed"
	"fmt"
	"maps"
	"sync"

	"github.com/goccy/go-yaml"
	"github.com/nicksnyder/go-i18n/v2/i18n"
	"golang.org/x/text/language"
)

// Key names a text.
type Key string

// Args are what is put into a text, by the names in its braces.
type Args map[string]any

// Words are the texts of one language. They are safe for concurrent use.
type Words struct {
	language  string
	localizer *i18n.Localizer
}

// English is the language of whoever uses Discord in a language that has no
// catalogue.
const English = "en"

// catalogues names the catalogue for each of Discord's locales
// (https://docs.discord.com/developers/reference#locales) that has one. The
// Spanish of Latin America is a language of its own there.
//
//nolint:gochecknoglobals // a constant table
var catalogues = map[string]string{
	"en-US": English, "en-GB": English,
	"de": "de", "es-ES": "es", "es-419": "es", "fr": "fr", "ja": "ja", "nl": "nl", "pt-BR": "pt-BR", "zh-CN": "zh-CN",
}

//go:embed *.yaml
var files embed.FS

// all reads the catalogues, by language, when the first is asked for.
//
//nolint:gochecknoglobals // a constant table
var all = sync.OnceValue(func() map[string]Words {
	words, err := load()
	if err != nil {
		panic(err) //nolint:forbidigo // the files are embedded, and a test reads them
	}
	return words
})

func load() (map[string]Words, error) {
	bundle := i18n.NewBundle(language.English)
	bundle.RegisterUnmarshalFunc("yaml", yaml.Unmarshal)
	words := make(map[string]Words)
	for _, lang := range catalogues {
		if _, ok := words[lang]; ok {
			continue
		}
		if _, err := bundle.LoadMessageFileFS(files, lang+".yaml"); err != nil {
			return nil, fmt.Errorf("reading the catalogue %s: %w", lang, err)
		}
		words[lang] = Words{lang, i18n.NewLocalizer(bundle, lang)}
	}
	return words, nil
}

// For returns the words for one of Discord's locales; the English ones where
// it has no catalogue.
func For(discord string) Words {
	lang, ok := catalogues[discord]
	if !ok {
		lang = English
	}
	return all()[lang]
}

// Others returns the words of all languages but English, by Discord's locale.
func Others() map[string]Words {
	others := make(map[string]Words)
	for discord, lang := range catalogues {
		if lang != English {
			others[discord] = all()[lang]
		}
	}
	return others
}

// Language returns the BCP 47 tag of the words' language.
func (w Words) Language() string { return w.language }

// Say returns a text with what is put into it. A key that no catalogue has is
// returned itself.
func (w Words) Say(k Key, args Args) string {
	return w.localize(&i18n.LocalizeConfig{MessageID: string(k), TemplateData: args})
}

// Count returns the form of a text that goes with a number, which stands in it
// as "Count".
func (w Words) Count(k Key, n int, args Args) string {
	data := Args{"Count": n}
	maps.Copy(data, args)
	return w.localize(&i18n.LocalizeConfig{MessageID: string(k), TemplateData: data, PluralCount: n})
}

// localize ignores the error that comes with a text: a language's form for a
// number may be the same as for others, and then stands in its catalogue once.
func (w Words) localize(cfg *i18n.LocalizeConfig) string {
	if text, _ := w.localizer.Localize(cfg); text != "" {
		return text
	}
	return cfg.MessageID
}
