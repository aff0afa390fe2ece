package playground

import (
	"slices"
	"sync"
)

// maxPosts is how many messages a place keeps.
const maxPosts = 500

// rooms are the messages of all places. What changes in one is told while its
// lock is held, so that pages hear of it in the order in which it happened.
type rooms struct {
	hub *hub

	mu    sync.Mutex
	posts map[string][]*post // by channel, the oldest first
}

func newRooms(h *hub) *rooms { return &rooms{hub: h, posts: map[string][]*post{}} }

// add adds a post, and drops the oldest beyond the bound.
func (r *rooms) add(m *post) {
	r.mu.Lock()
	defer r.mu.Unlock()
	all := append(r.posts[m.ChannelID], m)
	for _, old := range all[:max(0, len(all)-maxPosts)] {
		r.tellRemoved(old, "")
	}
	r.posts[m.ChannelID] = slices.Clone(all[max(0, len(all)-maxPosts):])
	r.tellShown(m)
}

// find returns a post that somebody sees.
func (r *rooms) find(from stance, id string) (*post, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	m := r.get(from.place.Channel.ID, id)
	return m, m != nil && m.isSeenBy(from.person.User.ID)
}

// get returns a post, or nil. The caller holds the lock, here and below.
func (r *rooms) get(channel, id string) *post {
	all := r.posts[channel]
	i := slices.IndexFunc(all, func(one *post) bool { return one.ID == id })
	if i < 0 {
		return nil
	}
	return all[i]
}

// change puts another post in the place of one, as how makes it of a copy. It
// returns nil where there is no such post.
func (r *rooms) change(channel, id string, how func(*post)) *post {
	r.mu.Lock()
	defer r.mu.Unlock()
	before := r.get(channel, id)
	if before == nil {
		return nil
	}
	after := *before
	how(&after)
	r.posts[channel][slices.Index(r.posts[channel], before)] = &after
	if before.only != after.only {
		r.tellRemoved(before, after.only)
	}
	r.tellShown(&after)
	return &after
}

// remove takes a post away, and says whether there was one.
func (r *rooms) remove(channel, id string) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	m := r.get(channel, id)
	if m == nil {
		return false
	}
	r.posts[channel] = slices.DeleteFunc(r.posts[channel], func(one *post) bool { return one == m })
	r.tellRemoved(m, "")
	return true
}

// all returns what somebody sees where they are, the oldest first.
func (r *rooms) all(from stance) []message {
	r.mu.Lock()
	defer r.mu.Unlock()
	seen := []message{}
	for _, m := range r.posts[from.place.Channel.ID] {
		if m.isSeenBy(from.person.User.ID) {
			seen = append(seen, r.shown(m, from.person.User.ID, forPage))
		}
	}
	return seen
}

// object returns a post as it is for somebody, at addresses of a kind.
func (r *rooms) object(m *post, user string, to addresses) message {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.shown(m, user, to)
}

// shown is object for who holds the lock: with the message that the post
// answers, where that can be seen.
func (r *rooms) shown(m *post, user string, to addresses) message {
	out := m.as(to)
	if to == forPage {
		out.Used = m.used
	}
	if m.Reference == nil {
		return out
	}
	if on := r.get(m.ChannelID, m.Reference.MessageID); on != nil && on.isSeenBy(user) {
		answered := on.as(to)
		out.Referenced = &answered
	}
	return out
}

func (r *rooms) tellShown(m *post) {
	r.hub.tell(func(to stance) (event, bool) {
		if to.place.Channel.ID != m.ChannelID || !m.isSeenBy(to.person.User.ID) {
			return event{}, false
		}
		return newEvent("message", r.shown(m, to.person.User.ID, forPage)), true
	})
}

// tellRemoved tells everybody that saw a post, but for one, that it is gone.
func (r *rooms) tellRemoved(m *post, but string) {
	gone := newEvent("removed", map[string]string{"id": m.ID})
	r.hub.tell(func(to stance) (event, bool) {
		user := to.person.User.ID
		return gone, to.place.Channel.ID == m.ChannelID && m.isSeenBy(user) && user != but
	})
}
