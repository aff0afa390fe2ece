package format

import (
	"slices"
	"strings"
)

// columnNames are what people head the columns with, behind the field and the
// language: those of the interface, and "any" for what is written in all. They are
// compared folded.
//
//nolint:misspell // most are not English
const columnNames = `
id any: id, code
id en: identifier, term id, concept id, notation, key
id de: kennung, schlüssel
id es: identificador
id fr: identifiant
id ja: 識別子
id nl: identificatie
id pt: identificador
id zh: 标识, 标识符, 编号
term en: term, terms, label, name, preferred label, preferred term, pref label, preflabel, concept, entry, headword, word
term de: term, name, begriff, begriffe, benennung, bezeichnung, stichwort, fachbegriff, fachwort, wort
term es: término, términos, termino, concepto, conceptos, nombre, etiqueta, palabra
term fr: terme, termes, libellé, nom, mot, mots
term ja: 用語, 用語名, 名称, 語, 見出し語
term nl: term, termen, begrip, begrippen, naam, woord
term pt: termo, termos, conceito, nome, rótulo, palavra
term zh: 术语, 名词, 词条, 名称
abbreviations en: abbreviation, abbreviations, abbr, abbrev, acronym, acronyms, short form, short name, symbol
abbreviations de: abkürzung, abkürzungen, abk, kürzel, kurzform, akronym, symbol
abbreviations es: abreviatura, abreviaturas, sigla, siglas, acrónimo, acrónimos
abbreviations fr: abréviation, abréviations, sigle, sigles, acronyme
abbreviations ja: 略語, 略称, 略号
abbreviations nl: afkorting, afkortingen, acroniem
abbreviations pt: abreviação, abreviações, sigla, siglas, acrônimo
abbreviations zh: 缩写, 缩略语, 简称
synonyms en: synonym, synonyms, alternative label, alternative labels, alternative name, alternative names, alternative term
synonyms en: full name, full form, full term, long form, long name, expansion, expanded form, spelled out, stands for
synonyms en: alternative terms, alt label, altlabel, alias, aliases, also called, also known as, aka, other names
synonyms de: synonym, synonyme, andere namen, auch genannt, alias, langform, ausgeschrieben
synonyms es: sinónimo, sinónimos, también llamado, otros nombres
synonyms fr: synonyme, synonymes, aussi appelé, autres noms
synonyms ja: 別名, 同義語, 類義語
synonyms nl: synoniem, synoniemen, ook wel
synonyms pt: sinônimo, sinônimos, também chamado, outros nomes
synonyms zh: 同义词, 别名, 又称
hidden en: hidden, hidden label, hidden labels, hiddenlabel, misspelling, misspellings, search terms
hidden de: versteckt, suchwörter, falschschreibungen
hidden es: oculto, ocultos
hidden fr: caché, cachés
hidden ja: 非表示
hidden nl: verborgen
hidden pt: oculto, ocultos
hidden zh: 隐藏
definition en: definition, definitions, meaning, description, explanation, def
definition de: definition, definitionen, erklärung, bedeutung, beschreibung, erläuterung
definition es: definición, significado, descripción, explicación
definition fr: définition, définitions, signification, explication, description
definition ja: 定義, 意味, 説明
definition nl: definitie, definities, betekenis, beschrijving, uitleg, omschrijving
definition pt: definição, significado, descrição, explicação
definition zh: 定义, 释义, 含义, 解释, 说明
scope note en: scope note, scope, scopenote, note, notes, usage, usage note, context, comment, comments, remark, remarks
scope note de: anmerkung, anmerkungen, bemerkung, bemerkungen, kommentar, hinweis, geltungsbereich, kontext
scope note es: nota, notas, nota de alcance, ámbito, comentario
scope note fr: note, notes, remarque, remarques, note d'application, commentaire
scope note ja: 注記, 備考, 注釈, 適用範囲
scope note nl: opmerking, opmerkingen, toelichting
scope note pt: nota, notas, observação, observações, nota de escopo, comentário
scope note zh: 备注, 注释, 适用范围
broader en: broader, broader term, broader terms, parent, parents, is a, bt
broader de: oberbegriff, oberbegriffe
broader es: más general, término genérico
broader fr: plus général, terme générique
broader ja: 上位語, 上位概念
broader nl: breder, bredere term, bovenliggend
broader pt: mais geral, mais amplo, termo genérico
broader zh: 上位术语, 上位词
narrower en: narrower, narrower term, narrower terms, child, children, nt
narrower de: unterbegriff, unterbegriffe
narrower es: más específico, término específico
narrower fr: plus précis, plus spécifique, terme spécifique
narrower ja: 下位語, 下位概念
narrower nl: nauwer, smaller, engere term, onderliggend
narrower pt: mais específico, termo específico
narrower zh: 下位术语, 下位词
related en: related, related term, related terms, see also, rt
related de: verwandt, verwandte begriffe, verwandter begriff, siehe auch
related es: relacionado, relacionados, término relacionado, términos relacionados, véase también
related fr: lié, liés, terme lié, termes liés, terme associé, voir aussi
related ja: 関連語, 関連用語, 関連
related nl: verwant, verwante termen, zie ook
related pt: relacionado, relacionados, termo relacionado, termos relacionados, ver também
related zh: 相关术语, 相关词, 参见
figures en: figure, figures, fig, figs
figures de: abbildung, abbildungen, abb
figures es: figura, figuras
figures fr: figure, figures
figures ja: 図
figures nl: figuur, figuren, afbeelding
figures pt: figura, figuras
figures zh: 图, 插图
tags any: tag, tags
tags en: category, categories, group, topic, topics, subject, domain, keywords
tags de: schlagwort, schlagwörter, schlagworte, kategorie, kategorien, gruppe, thema
tags es: etiquetas, categoría, categorías, tema
tags fr: étiquettes, catégorie, catégories, mots clés, thème
tags ja: タグ, 分類, カテゴリ
tags nl: categorie, categorieën, trefwoorden, onderwerp
tags pt: marcadores, categoria, categorias, tema
tags zh: 标签, 类别, 分类
links any: link, links, url
links en: web link, website, web page, further reading, protocol, protocols, protocol link, sop, sops
links de: weblink, weblinks, verweis, protokoll, protokolle
links es: enlace, enlaces
links fr: lien, liens
links ja: リンク, 外部リンク
links nl: koppeling, koppelingen
links pt: ligação, ligações
links zh: 链接
source en: source, sources, reference, references, citation
source de: quelle, quellen, quellenangabe, literatur, beleg
source es: fuente, fuentes, referencia, referencias
source fr: source, sources, référence, références
source ja: 出典, 出所, 参考文献
source nl: bron, bronnen, referentie
source pt: fonte, fontes, referência, referências
source zh: 来源, 出处
source short en: source short, short source, short reference
source short de: kurzbeleg, kurzzitat
source url any: doi
source url en: source url, source link, url of source, reference url
source url de: quelle url, quellenlink
silenced en: silenced, silenced warnings
`

// columnName is a field that people call so, and the languages in which they do;
// none where it is so in any.
type columnName struct {
	field     field
	languages []string
}

// columnsByName maps folded names to fields.
func columnsByName() map[string]columnName {
	known := make(map[string]columnName)
	for line := range strings.Lines(strings.TrimSpace(columnNames)) {
		head, names, _ := strings.Cut(strings.TrimSpace(line), ": ")
		at := strings.LastIndexByte(head, ' ')
		f, language := field(head[:at]), head[at+1:]
		for name := range strings.SplitSeq(names, ", ") {
			c := known[foldHeader(name)]
			if c.field != "" && c.field != f {
				continue
			}
			if c.field = f; language != "any" && !slices.Contains(c.languages, language) {
				c.languages = append(c.languages, language)
			}
			known[foldHeader(name)] = c
		}
	}
	return known
}

// languageNames are what the interface's languages are called in each of them.
//
//nolint:misspell // most are not English
const languageNames = `
en: english, englisch, inglés, anglais, 英語, engels, inglês, 英语, 英文
de: german, deutsch, alemán, allemand, ドイツ語, duits, alemão, 德语, 德文
es: spanish, spanisch, español, espagnol, スペイン語, spaans, espanhol, 西班牙语
fr: french, französisch, francés, français, フランス語, frans, francês, 法语
ja: japanese, japanisch, japonés, japonais, 日本語, japans, japonês, 日语
nl: dutch, niederländisch, neerlandés, holandés, néerlandais, オランダ語, nederlands, neerlandês, holandês, 荷兰语
pt: portuguese, portugiesisch, portugués, portugais, ポルトガル語, portugees, português, 葡萄牙语
zh: chinese, chinesisch, chino, chinois, 中国語, chinees, chinês, 中文, 汉语
`

// languagesByName maps folded names of languages to their tags.
func languagesByName() map[string]string {
	tags := make(map[string]string)
	for line := range strings.Lines(strings.TrimSpace(languageNames)) {
		tag, names, _ := strings.Cut(strings.TrimSpace(line), ": ")
		for name := range strings.SplitSeq(names, ", ") {
			tags[foldHeader(name)] = tag
		}
	}
	return tags
}
