package wire_test

import (
	"encoding/json"
	"testing"

	"github.com/bwmarrin/discordgo"

	"labgloss/bot/wire"
)

func TestDeferred(t *testing.T) {
	for private, flags := range map[bool]discordgo.MessageFlags{false: 0, true: discordgo.MessageFlagsEphemeral} {
		var got discordgo.InteractionResponse
		answer := wire.Deferred(private)
		if err := json.Unmarshal(answer.Body, &got); err != nil {
			t.Fatalf("Deferred(%v) = %s: %v", private, answer.Body, err)
		}
		if got.Type != discordgo.InteractionResponseDeferredChannelMessageWithSource || (got.Data != nil) != private {
			t.Errorf("Deferred(%v) = %s, want type 5, and data where it is private", private, answer.Body)
		}
		if private && got.Data.Flags != flags {
			t.Errorf("Deferred(%v) = %s, want the flags %d", private, answer.Body, flags)
		}
	}
}
