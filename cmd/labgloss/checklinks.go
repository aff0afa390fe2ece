package main

import (
	"context"

	"labgloss/content"
)

type linkChecker struct{}

func newLinkChecker() *linkChecker { return &linkChecker{} }

func (l *linkChecker) rule(ctx context.Context) content.Rule { return content.Rule{} }
