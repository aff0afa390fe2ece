package playground

// each calls do for every object in a list of components, and in what these
// hold, in the order in which Discord numbers them.
func each(components []any, do func(map[string]any)) {
	for _, one := range components {
		c, ok := one.(map[string]any)
		if !ok {
			continue
		}
		do(c)
		for _, within := range []string{"components", "component", "accessory"} {
			switch held := c[within].(type) {
			case []any:
				each(held, do)
			case map[string]any:
				each([]any{held}, do)
			}
		}
	}
}

// number gives components that have no ID one that no other has, as Discord
// does.
func number(components []any) {
	taken := map[int]bool{}
	each(components, func(c map[string]any) { taken[whole(c["id"])] = true })
	next := 1
	each(components, func(c map[string]any) {
		if whole(c["id"]) != 0 {
			return
		}
		for taken[next] {
			next++
		}
		c["id"] = next
		next++
	})
}

// canUse says whether a message has a component of a type and with a custom ID
// that can be used.
func (m *post) canUse(kind int, customID string) bool {
	found := false
	each(m.Components, func(c map[string]any) {
		disabled, _ := c["disabled"].(bool)
		if whole(c["type"]) == kind && c["custom_id"] == customID && !disabled {
			found = true
		}
	})
	return found
}
