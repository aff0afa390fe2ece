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

// next returns a new ID of Discord's kind, a snowflake: milliseconds since the
// start of 2015 above 22 lower bits. It is greater than all before it.
func (i *ids) next() string {
	const discordEpoch = 1420070400000 // 2015-01-01 in Unix milliseconds
	i.mu.Lock()
	defer i.mu.Unlock()
	i.last = max(i.last+1, (i.now().UnixMilli()-discordEpoch)<<22)
	return strconv.FormatInt(i.last, 10)
}
