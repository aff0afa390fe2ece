package bot

// defineIn, termIn and privateIn are how /define and its options are called
// in other languages. A name is what is typed after the slash. The Spanish of
// Latin America, es-419, is a language of its own to Discord; these words are
// the same there.

func defineIn() map[string]Naming {
	spanish := Naming{"definir", "¿Qué significa un término? Muestra su definición, sus figuras y su fuente."}
	return map[string]Naming{
		"de":     {"definiere", "Was bedeutet ein Begriff? Zeigt Definition, Abbildungen und Quelle."},
		"es-ES":  spanish,
		"es-419": spanish,
		"fr":     {"définir", "Que signifie un terme ? Affiche sa définition, ses figures et sa source."},
		"ja":     {"定義", "用語の意味を調べます。定義、関連する図、出典を表示します。"},
		"nl":     {"definieer", "Wat betekent een term? Toont de definitie, de figuren en de bron."}, //nolint:misspell // Dutch
		"pt-BR":  {"definir", "O que significa um termo? Mostra a definição, as figuras e a fonte."},
		"zh-CN":  {"定义", "查询术语的含义，显示其定义、相关图片和来源。"},
	}
}

func termIn() map[string]Naming {
	spanish := Naming{"término", "Un término o una abreviatura, tal como lo recuerdes"}
	return map[string]Naming{
		"de":     {"begriff", "Ein Begriff oder eine Abkürzung, so gut du dich daran erinnerst"},
		"es-ES":  spanish,
		"es-419": spanish,
		"fr":     {"terme", "Un terme ou une abréviation, tel que vous vous en souvenez"},
		"ja":     {"用語", "用語または略語（うろ覚えでもかまいません）"},
		"nl":     {"term", "Een term of een afkorting, voor zover je het nog weet"},
		"pt-BR":  {"termo", "Um termo ou uma abreviação, como você se lembrar"},
		"zh-CN":  {"术语", "术语或缩写，记得多少就输入多少"},
	}
}

func privateIn() map[string]Naming {
	spanish := Naming{"privado", "Mostrarte la respuesta solo a ti"}
	return map[string]Naming{
		"de":     {"privat", "Die Antwort nur dir zeigen"},
		"es-ES":  spanish,
		"es-419": spanish,
		"fr":     {"privé", "N'afficher la réponse qu'à vous"},
		"ja":     {"非公開", "回答を自分だけに表示します"},
		"nl":     {"privé", "Het antwoord alleen aan jou tonen"},
		"pt-BR":  {"privado", "Mostrar a resposta só para você"},
		"zh-CN":  {"仅自己可见", "只向你自己显示回答"},
	}
}
