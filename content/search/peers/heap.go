package main

import (
	"runtime"
	"runtime/debug"
	"runtime/metrics"
)

// liveHeap returns the bytes that are in use after a full collection. A
// second one empties what sync.Pools still held at the first.
func liveHeap() int64 {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}

// growth is by how much the heap may grow, in bytes, before a collection.
const growth = 256 << 20

// collector keeps the garbage collector out of what is measured: it is off,
// and runs only between searches, once enough has gathered. Thus no search
// waits for a collection, nor shares its cores with one that another's
// garbage has caused.
type collector struct {
	restore     int
	after       uint64
	collections int
	sample      []metrics.Sample
}

func newCollector() *collector {
	c := &collector{sample: []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}}
	c.restore = debug.SetGCPercent(-1)
	c.collect()
	return c
}

func (c *collector) stop() { debug.SetGCPercent(c.restore) }

// tidy collects if it is time to.
func (c *collector) tidy() {
	if c.heap() > c.after+growth {
		c.collect()
		c.collections++
	}
}

func (c *collector) collect() {
	runtime.GC()
	c.after = c.heap()
}

func (c *collector) heap() uint64 {
	metrics.Read(c.sample)
	return c.sample[0].Value.Uint64()
}
