package playground

import "slices"

// usualLocale is Discord's where nobody has chosen another.
const usualLocale = "en-US"

// language is one in which Discord can be used.
type language struct {
	Code string `json:"code"`
	Name string `json:"name"`
}

// languages are Discord's, from "Locales" in its documentation.
func languages() []language {
	return []language{
		{usualLocale, "English (US)"},
		{"en-GB", "English (UK)"},
		{"bg", "български"},
		{"zh-CN", "中文"},
		{"zh-TW", "繁體中文"},
		{"hr", "Hrvatski"},
		{"cs", "Čeština"},
		{"da", "Dansk"},
		{"nl", "Nederlands"},
		{"fi", "Suomi"},
		{"fr", "Français"},
		{"de", "Deutsch"},
		{"el", "Ελληνικά"},
		{"hi", "हिन्दी"},
		{"hu", "Magyar"},
		{"id", "Bahasa Indonesia"},
		{"it", "Italiano"},
		{"ja", "日本語"},
		{"ko", "한국어"},
		{"lt", "Lietuviškai"},
		{"no", "Norsk"},
		{"pl", "Polski"},
		{"pt-BR", "Português do Brasil"},
		{"ro", "Română"},
		{"ru", "Русский"},
		{"es-ES", "Español"},
		{"es-419", "Español (Latinoamérica)"},
		{"sv-SE", "Svenska"},
		{"th", "ไทย"},
		{"tr", "Türkçe"},
		{"uk", "Українська"},
		{"vi", "Tiếng Việt"},
	}
}

func isLocale(code string) bool {
	return slices.ContainsFunc(languages(), func(l language) bool { return l.Code == code })
}
