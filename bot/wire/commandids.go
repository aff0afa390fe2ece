package wire

import (
	"fmt"

	"github.com/bwmarrin/discordgo"
	"github.com/go-json-experiment/json"
)

// CommandIDs returns the IDs of slash commands by their names, from an array of
// application command objects as Discord gives it.
func CommandIDs(commands []byte) (map[string]string, error) {
	var list []struct {
		ID   string                           `json:"id"`
		Name string                           `json:"name"`
		Type discordgo.ApplicationCommandType `json:"type"`
	}
	if err := json.Unmarshal(commands, &list); err != nil {
		return nil, fmt.Errorf("reading the commands that Discord has: %w", err)
	}
	ids := make(map[string]string)
	for _, c := range list {
		if c.ID != "" && (c.Type == 0 || c.Type == discordgo.ChatApplicationCommand) {
			ids[c.Name] = c.ID
		}
	}
	return ids, nil
}
