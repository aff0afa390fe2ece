package playground

import "slices"

// user is somebody as Discord describes them.
type user struct {
	ID            string  `json:"id"`
	Username      string  `json:"username"`
	GlobalName    string  `json:"global_name,omitzero"`
	Discriminator string  `json:"discriminator"`
	Avatar        *string `json:"avatar"`
	PublicFlags   int     `json:"public_flags"`
	Bot           bool    `json:"bot,omitzero"`
}

// person is somebody whom the page can be.
type person struct {
	User user   `json:"user"`
	Role string `json:"role"`
	// Permissions are those in each server, as a decimal number.
	Permissions string `json:"permissions"`
}

// What people are in each server.
const (
	student       = "student"
	labManager    = "lab manager"
	administrator = "administrator"
)

// people are those who can be played; the first is who a page starts as.
func people() []person {
	return []person{
		newPerson("100000000000000004", "you", "you", student),
		newPerson("100000000000000005", "maya", "Maya", student),
		newPerson("100000000000000006", "tom", "Tom", student),
		newPerson("100000000000000007", "robin", "Robin", labManager),
		newPerson("100000000000000008", "ada", "Ada", administrator),
	}
}

func newPerson(id, name, shown, role string) person {
	return person{
		User: user{ID: id, Username: name, GlobalName: shown, Discriminator: "0"},
		Role: role, Permissions: permissionsOf(role).String(),
	}
}

// personWith returns the person with an ID.
func personWith(id string) (person, bool) {
	all := people()
	i := slices.IndexFunc(all, func(one person) bool { return one.User.ID == id })
	if i < 0 {
		return person{}, false
	}
	return all[i], true
}

// userWith returns who has an ID: a person, or the app.
func userWith(id string) (user, bool) {
	if id == applicationID {
		return appUser(), true
	}
	who, ok := personWith(id)
	return who.User, ok
}

func appUser() user {
	return user{ID: applicationID, Username: "labgloss", Discriminator: "0", Bot: true}
}
