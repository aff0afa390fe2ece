package wire_test

import (
	"testing"

	"labgloss/bot/discordtest"
	"labgloss/bot/wire"
)

// BenchmarkDecode reads interactions as large as Discord's are.
func BenchmarkDecode(b *testing.B) {
	i := discordtest.Interaction{}
	for name, body := range map[string][]byte{
		"command":         i.Command(b, "define", map[string]any{"term": "emt", "private": true}),
		"autocomplete":    i.Autocomplete(b, "define", map[string]any{"term": discordtest.Typing("em")}),
		"press":           i.Press(b, "define:emt"),
		"message command": i.MessageCommand(b, "Explain terms", discordtest.UserText),
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(len(body)))
			for b.Loop() {
				if _, err := wire.Decode(body); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
