package playground

import (
	"fmt"
	"time"
)

// line is something that somebody said before the page was opened.
type line struct {
	channel string
	by      string
	ago     time.Duration
	content string
}

// lines are what was said, so that there is something to explain.
func lines() []line {
	const (
		glossary, general, papers = "100000000000000003", "100000000000000012", "100000000000000014"
		maya, tom                 = "100000000000000005", "100000000000000006"
		robin, ada                = "100000000000000007", "100000000000000008"
	)
	return []line{
		{glossary, maya, 14 * time.Minute, "Does anyone know whether HDAC inhibitors block EMT in our spheroids? The paper for **journal club** only says they are “cytostatic”."},
		{glossary, tom, 11 * time.Minute, "In mine they did, but MMP levels went up. Could be the hypoxia in the core, HIF-1α was everywhere."},
		{glossary, maya, 9 * time.Minute, "So more ECM remodelling and less anoikis? ||I was hoping for a simple answer|| 🙂"},
		{general, robin, 50 * time.Minute, "Next Tuesday: dormancy. Please read up on the *pre-metastatic niche* and on what CTCs are before you come."},
		{general, ada, 47 * time.Minute, "And on autophagy, figure 3 hangs on it."},
		{papers, tom, 26 * time.Minute, "Lecture 2 is about drug efflux and why ABC transporters make tumours resistant. Do you all know what EMT-TFs are?"},
	}
}

// seed says them, each at its own second, so that no two have the same ID.
func (p *Playground) seed() error {
	now := p.cfg.Now()
	for i, one := range lines() {
		at := now.Add(-one.ago - time.Duration(i)*time.Second)
		from, err := newStance(one.by, one.channel)
		if err != nil {
			return fmt.Errorf("playground: saying the first lines: %w", err)
		}
		p.rooms.add(newPost(from, snowflake(at), one.content, at))
	}
	return nil
}
