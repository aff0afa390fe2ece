package playground

import (
	"strconv"
	"sync"
	"time"
)

// ids gives out IDs.
type ids struct {
	now func() time.Time

	mu   sync.Mutex
	last int64
}

// next returns a new ID of Discord's kind. It is greater than all before it.
func (i *ids) next() string {
	i.mu.Lock()
	defer i.mu.Unlock()
	i.last = max(i.last+1, firstID(i.now()))
	return strconv.FormatInt(i.last, 10)
}

// snowflake returns the first ID of a millisecond.
func snowflake(at time.Time) string { return strconv.FormatInt(firstID(at), 10) }

// firstID is a snowflake: milliseconds since the start of 2015 above 22 lower
// bits.
func firstID(at time.Time) int64 {
	const discordEpoch = 1420070400000 // 2015-01-01 in Unix milliseconds
	return (at.UnixMilli() - discordEpoch) << 22
}
