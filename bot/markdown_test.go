package bot_test

import (
	"testing"

	"labgloss/bot"
)

func TestMarkdown(t *testing.T) {
	for _, test := range []struct {
		plain string
		want  bot.Markdown
	}{
		{"Epithelial-to-mesenchymal transition (EMT)", "Epithelial-to-mesenchymal transition (EMT)"},
		{"a*b_c~d`e|f", "a\\*b\\_c\\~d\\`e\\|f"},
		{"[x](https://example.org)", `\[x\](https://example.org)`},
		{"<@1> <#2> </cmd:3> @everyone", `\<\@1\> \<#2\> \</cmd:3\> \@everyone`},
		{"# head\n- item\n1. one\n > quote", "\\# head\n\\- item\n1\\. one\n \\> quote"},
		{"right\u202eleft\x00\x1b[31m", `rightleft\[31m`},
		{"bad\xff", "bad\uFFFD"},
	} {
		if got := bot.Plain(test.plain); got != test.want {
			t.Errorf("Plain(%q) = %q, want %q", test.plain, got, test.want)
		}
	}
	const source = "**bold** and *soft*, `code_*`, a * b, 2*3*4, **a*, [x](y) __u__"
	const want = "**bold** and *soft*, `code_*`, a \\* b, 2\\*3\\*4, \\*\\*a\\*, \\[x\\](y) \\_\\_u\\_\\_"
	if got := bot.Definition(source); got != want {
		t.Errorf("Definition(%q) = %q, want %q", source, got, want)
	}
}
