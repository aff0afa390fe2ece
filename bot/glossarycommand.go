package bot

// glossaryCommand is /glossary, whose subcommands each have a file.
func glossaryCommand() command {
	return command{
		spec: CommandSpec{Name: "glossary"},
		sub:  []command{browseCommand(), searchTextCommand(), aboutCommand()},
	}
}
