package format

import "strings"

// columnNames are what people head the columns with, behind the field: in
// English, then in the interface's other languages (de, es, fr, ja, nl, pt-BR,
// zh-CN). They are compared folded.
//
//nolint:misspell // most are not English
const columnNames = `
id: id, identifier, term id, concept id, notation, code, key, kennung, schlüssel, identificador, identifiant, 識別子
id: identificatie, 标识, 标识符, 编号
term: term, terms, label, name, preferred label, preferred term, pref label, preflabel, concept, entry, headword, word, begriff
term: begriffe, benennung, bezeichnung, stichwort, fachbegriff, fachwort, wort, término, termino, concepto, nombre, etiqueta
term: terme, libellé, nom, mot, 用語, 用語名, 名称, 語, 見出し語, begrip, naam, woord, termo, conceito, nome, rótulo, 术语, 名词
term: 词条
abbreviations: abbreviation, abbreviations, abbr, abbrev, acronym, acronyms, short form, short name, symbol, abkürzung
abbreviations: abkürzungen, abk, kürzel, kurzform, akronym, abreviatura, abreviaturas, siglas, acrónimo, abréviation, abréviations
abbreviations: sigle, acronyme, 略語, 略称, 略号, afkorting, afkortingen, acroniem, abreviação, abreviações, sigla, acrônimo, 缩写
abbreviations: 缩略语, 简称
synonyms: synonym, synonyms, alternative label, alternative labels, alternative name, alternative names, alternative term
synonyms: alternative terms, alt label, altlabel, alias, aliases, also called, also known as, aka, other names, synonyme
synonyms: andere namen, auch genannt, sinónimo, sinónimos, también llamado, otros nombres, synonymes, aussi appelé, autres noms
synonyms: 別名, 同義語, 類義語, synoniem, synoniemen, ook wel, sinônimo, sinônimos, também chamado, outros nomes, 同义词, 别名
synonyms: 又称
hidden: hidden, hidden label, hidden labels, hiddenlabel, misspelling, misspellings, search terms, versteckt, suchwörter
hidden: falschschreibungen, oculto, ocultos, caché, cachés, 非表示, verborgen, 隐藏
definition: definition, definitions, meaning, description, explanation, def, erklärung, definitionen, bedeutung, beschreibung
definition: erläuterung, definición, significado, descripción, explicación, définition, définitions, signification, explication
definition: 定義, 意味, 説明, definitie, definities, betekenis, beschrijving, uitleg, omschrijving, definição, descrição
definition: explicação, 定义, 释义, 含义, 解释, 说明
scope note: scope note, scope, scopenote, note, notes, usage, usage note, context, remark, remarks, anmerkung, anmerkungen
scope note: bemerkung, bemerkungen, hinweis, geltungsbereich, kontext, nota, notas, nota de alcance, ámbito, remarque, remarques
scope note: note d'application, 注記, 備考, 注釈, 適用範囲, opmerking, opmerkingen, toelichting, observação, observações
scope note: nota de escopo, 备注, 注释, 适用范围
broader: broader, broader term, broader terms, parent, parents, is a, bt, oberbegriff, oberbegriffe, más general, término genérico
broader: plus général, terme générique, 上位語, 上位概念, breder, bredere term, bovenliggend, mais geral, mais amplo
broader: termo genérico, 上位术语, 上位词
narrower: narrower, narrower term, narrower terms, child, children, nt, unterbegriff, unterbegriffe, más específico
narrower: término específico, plus précis, plus spécifique, terme spécifique, 下位語, 下位概念, nauwer, smaller, engere term
narrower: onderliggend, mais específico, termo específico, 下位术语, 下位词
related: related, related term, related terms, see also, rt, verwandt, verwandte begriffe, verwandter begriff, siehe auch
related: relacionado, relacionados, término relacionado, términos relacionados, véase también, lié, liés, terme lié, termes liés
related: terme associé, voir aussi, 関連語, 関連用語, 関連, verwant, verwante termen, zie ook, termo relacionado
related: termos relacionados, ver também, 相关术语, 相关词, 参见
figures: figure, figures, fig, figs, abbildung, abbildungen, abb, figura, figuras, 図, figuur, figuren, afbeelding, 图, 插图
tags: tag, tags, category, categories, group, topic, topics, subject, domain, keywords, schlagwort, schlagwörter, schlagworte
tags: kategorie, kategorien, gruppe, thema, etiquetas, categoría, categorías, tema, étiquettes, catégorie, catégories, mots clés
tags: thème, タグ, 分類, カテゴリ, categorie, categorieën, trefwoorden, onderwerp, marcadores, categoria, categorias, 标签, 类别
tags: 分类
links: link, links, web link, website, web page, further reading, weblink, weblinks, verweis, enlace, enlaces, lien, liens, リンク
links: 外部リンク, koppeling, koppelingen, ligação, ligações, 链接
source: source, sources, reference, references, citation, quelle, quellen, quellenangabe, literatur, beleg, fuente, fuentes
source: referencia, referencias, référence, références, 出典, 出所, 参考文献, bron, bronnen, referentie, fonte, fontes, referência
source: referências, 来源, 出处
source short: source short, short source, short reference, kurzbeleg, kurzzitat
source url: source url, source link, url of source, reference url, doi, quelle url, quellenlink
`

// columnsByName maps folded names to fields.
func columnsByName() map[string]field {
	known := make(map[string]field)
	for line := range strings.Lines(strings.TrimSpace(columnNames)) {
		f, names, _ := strings.Cut(strings.TrimSpace(line), ": ")
		for name := range strings.SplitSeq(names, ", ") {
			if name = foldHeader(name); known[name] == "" {
				known[name] = field(f)
			}
		}
	}
	return known
}
