package wire

import (
	"encoding/json"
	"fmt"

	"github.com/bwmarrin/discordgo"

	"labgloss/bot"
)

// Commands returns the bot's table as Discord's array of application command
// objects, ready for registration. Commands show in servers, in direct
// messages with the bot and in others, for whoever installed the bot.
// Required options come first, as Discord demands. What is named in other
// languages says what it is called in en-US as well: whoever reads that would
// be shown en-GB otherwise.
//
// It fails where a command is outside Discord's limits, for Discord would
// refuse the whole table.
func Commands(specs []bot.CommandSpec) ([]byte, error) {
	if err := checkCommands(specs); err != nil {
		return nil, err
	}
	commands := make([]discordgo.ApplicationCommand, len(specs))
	for i, spec := range specs {
		commands[i] = command(spec)
	}
	list, err := pruned(commands)
	if err != nil {
		return nil, err
	}
	return json.Marshal(list)
}

// GuildCommands returns an array of application command objects without what
// only global ones have: where they show. Discord puts values of its own there
// for the commands of a server.
func GuildCommands(commands []byte) ([]byte, error) {
	var list []map[string]json.RawMessage
	if err := json.Unmarshal(commands, &list); err != nil {
		return nil, fmt.Errorf("reading commands: %w", err)
	}
	for _, c := range list {
		delete(c, "contexts")
		delete(c, "integration_types")
	}
	return json.Marshal(list)
}

func command(spec bot.CommandSpec) discordgo.ApplicationCommand {
	names, descriptions := localisations(spec.Name, spec.Description, spec.In)
	kind := discordgo.ChatApplicationCommand
	if spec.OnMessage {
		kind = discordgo.MessageApplicationCommand
	}
	return discordgo.ApplicationCommand{
		Type:                     kind,
		Name:                     spec.Name,
		NameLocalizations:        &names,
		Description:              spec.Description,
		DescriptionLocalizations: &descriptions,
		Options:                  parts(spec),
		Contexts: &[]discordgo.InteractionContextType{
			discordgo.InteractionContextGuild,
			discordgo.InteractionContextBotDM,
			discordgo.InteractionContextPrivateChannel,
		},
		IntegrationTypes: &[]discordgo.ApplicationIntegrationType{
			discordgo.ApplicationIntegrationGuildInstall,
			discordgo.ApplicationIntegrationUserInstall,
		},
	}
}

// pruned returns commands as JSON's values, without the nulls and empty lists
// that discordgo writes for what does not apply; Discord's specification knows
// no choices on a switch. It can go once discordgo omits what is empty.
func pruned(commands []discordgo.ApplicationCommand) ([]any, error) {
	data, err := json.Marshal(commands)
	if err != nil {
		return nil, err
	}
	var list []any
	if err := json.Unmarshal(data, &list); err != nil {
		return nil, err
	}
	prune(list)
	return list, nil
}

// prune takes out of every object in v what means the same as being absent.
func prune(v any) {
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			prune(item)
		}
	case map[string]any:
		for key, value := range v {
			prune(value)
			if empty(value) {
				delete(v, key)
			}
		}
	}
}

func empty(v any) bool {
	switch v := v.(type) {
	case nil:
		return true
	case bool:
		return !v
	case string:
		return v == ""
	case []any:
		return len(v) == 0
	case map[string]any:
		return len(v) == 0
	}
	return false
}
