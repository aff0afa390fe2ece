package discordtest

import (
	"maps"
	"net/http"
	"strings"
)

// SetApplication changes members of the application as Discord describes it,
// such as "verify_key", "interactions_endpoint_url" and "flags".
func (s *Server) SetApplication(members map[string]any) {
	s.change(func() { maps.Copy(s.app, members) })
}

func newApplication() map[string]any {
	install := map[string]any{"scopes": []string{"applications.commands", "bot"}, "permissions": "16384"}
	return map[string]any{
		"id": AppID, "name": AppName, "description": "", "icon": nil,
		"bot": botUser(), "bot_public": true, "bot_require_code_grant": false,
		"verify_key": strings.Repeat("0123456789abcdef", 4), "flags": 0, "interactions_endpoint_url": nil,
		"install_params": install,
		"integration_types_config": map[string]any{
			"0": map[string]any{"oauth2_install_params": install},
			"1": map[string]any{"oauth2_install_params": map[string]any{"scopes": []string{"applications.commands"}, "permissions": "0"}},
		},
		"approximate_guild_count": 1, "approximate_user_install_count": 1,
	}
}

func (s *Server) application(w http.ResponseWriter, _ *http.Request) {
	var app map[string]any
	s.change(func() { app = maps.Clone(s.app) })
	answer(w, http.StatusOK, app)
}

func (s *Server) user(w http.ResponseWriter, _ *http.Request) { answer(w, http.StatusOK, botUser()) }

func botUser() map[string]any {
	return map[string]any{"id": AppID, "username": AppName, "discriminator": "0", "avatar": nil, "bot": true}
}

func (s *Server) gatewayAddress(w http.ResponseWriter, _ *http.Request) {
	answer(w, http.StatusOK, map[string]any{"url": s.gatewayURL() + gatewayPath})
}

func (s *Server) gatewayBot(w http.ResponseWriter, _ *http.Request) {
	l := s.StartLimit()
	answer(w, http.StatusOK, map[string]any{
		"url": s.gatewayURL() + gatewayPath, "shards": l.Shards,
		"session_start_limit": map[string]any{
			"total": l.Total, "remaining": l.Remaining,
			"reset_after": l.ResetAfter.Milliseconds(), "max_concurrency": l.MaxConcurrency,
		},
	})
}
