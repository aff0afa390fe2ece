package discordtest

import (
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net/http"

	"labgloss/bot/discordtest/contract"
)

// Commands returns the commands that are registered globally, as Discord
// gives them back.
func (s *Server) Commands() []map[string]any { return s.GuildCommands("") }

// GuildCommands returns those that are registered in one server.
func (s *Server) GuildCommands(guild string) []map[string]any {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.commands[guild]
}

func (s *Server) listCommands(w http.ResponseWriter, r *http.Request) {
	commands := []map[string]any{}
	for _, c := range s.GuildCommands(r.PathValue("guild")) {
		if r.URL.Query().Get("with_localizations") != "true" {
			c = unlocalised(c)
		}
		commands = append(commands, c)
	}
	answer(w, http.StatusOK, commands)
}

// unlocalised is what Discord shows of a command, or an option, to who does
// not ask for localisations.
func unlocalised(command map[string]any) map[string]any {
	c := maps.Clone(command)
	delete(c, "name_localizations")
	delete(c, "description_localizations")
	for _, key := range []string{"options", "choices"} {
		var inner []any
		items, isList := c[key].([]any)
		for _, item := range items {
			if o, ok := item.(map[string]any); ok {
				inner = append(inner, unlocalised(o))
			}
		}
		if isList {
			c[key] = inner
		}
	}
	return c
}

func (s *Server) overwriteCommands(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body) // it has been read before
	if refused := invalid(contract.Commands, body); refused != nil {
		refused.write(w)
		return
	}
	var commands []map[string]any
	_ = json.Unmarshal(body, &commands) // it was held against the limits
	guild := r.PathValue("guild")
	s.change(func() {
		for _, c := range commands {
			s.adorn(c, guild)
		}
		s.commands[guild] = commands
	})
	answer(w, http.StatusOK, commands)
}

// adorn adds to a command what Discord does; a command keeps its ID. The
// caller holds the lock.
func (s *Server) adorn(command map[string]any, guild string) {
	if command["type"] == nil {
		command["type"] = 1
	}
	command["id"] = s.newID()
	for _, c := range s.commands[guild] {
		if c["name"] == command["name"] && fmt.Sprint(c["type"]) == fmt.Sprint(command["type"]) {
			command["id"] = c["id"]
		}
	}
	command["application_id"] = AppID
	command["version"] = s.newID()
	command["nsfw"] = false
	if guild == "" {
		command["dm_permission"] = true
	} else {
		command["guild_id"] = guild
	}
	for _, key := range []string{"default_member_permissions", "name_localizations", "description_localizations"} {
		if _, given := command[key]; !given {
			command[key] = nil
		}
	}
}
