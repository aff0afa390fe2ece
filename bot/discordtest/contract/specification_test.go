package contract_test

import (
	"testing"

	"labgloss/content/contenttest"
)

// What only the specification finds, and how short it says it.
func TestSpecification(t *testing.T) {
	t.Parallel()
	contenttest.SharedFile(t, "data/discord-openapi.json")
	for _, c := range []defect{
		{"reply", "/data/embed", "[]", "/data/embed: is nothing that Discord knows here"},
		{"reply", "/data/embeds/0/titel", "null", "/data/embeds/0/titel: is nothing that Discord knows here"},
		{"reply", "/data/embeds/0/fields/0/name", "null", "/data/embeds/0/fields/0/name: is missing"},
		{"reply", "/data/embeds/0/color", "-1", "/data/embeds/0/color: is not as specified: minimum: got -1, want 0"},
		{"reply", "/data/embeds/0/timestamp", `"today"`, "/data/embeds/0/timestamp: is not as specified: 'today' is not valid date-time: less than 20 characters long"},
		{"reply", "/data/attachments/0/alt", `"x"`, "/data/attachments/0/alt: is nothing that Discord knows here"},
		{"reply", "/data/components/0/components/0/style", "7", "/data/components/0/components/0/style: is not as specified: value must be one of 1, 2, 3, 4, 5, 6"},
		{"reply-v2", "/data/components/0/components/2/type", "99", "/data/components/0/components/2/type: is not as specified: value must be one of 1, 13, 12, 9, 14, 10"},
		{"reply", "/data/components/0/components/0/colour", "1", "/data/components/0/components/0/colour: is nothing that Discord knows here"},
		{"reply", "/data/flags", `"64"`, "/data/flags: is not as specified: got string, want null or integer"},
		{"choices", "/data/choices/0/value", "null", "/data/choices/0/value: is missing"},
		{"modal", "/data/components/0/component/style", "", "/data/components/0/component/style: is missing"},
		{"modal", "/data/components/0/component/type", "14", "/data/components/0/component/type: is not as specified: value must be one of 8, 23, 22, 19, 7, 21, 6, 3, 4, 5"},
		{"follow-up", "/ephemeral", "true", "/ephemeral: is nothing that Discord knows here"},
		{"edit", "/tts", "true", "/tts: is nothing that Discord knows here"},
		{"commands", "/0/kind", "1", "/0/kind: is nothing that Discord knows here"},
		{"commands", "/0/options/2/choices", "[]", "/0/options/2/choices: is nothing that Discord knows here"},
		{"commands", "/0/default_member_permissions", `"x"`, "/0/default_member_permissions: is not as specified: 'x' does not match pattern '^[0-9]+$'"},
		{"commands", "/0/contexts", "[3]", "/0/contexts/0: is not as specified: value must be one of 0, 1, 2"},
	} {
		c.run(t)
	}
}
