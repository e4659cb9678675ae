package desktop

import "strings"

// menu is one pull-down of the native menu bar.
type menu struct {
	label string
	items []menuItem
}

// menuItem is a line of a pull-down: a command, a window's own action, a separator (no label) or a
// pull-down of its own.
type menuItem struct {
	id       string // tells items apart from one menu to the next
	label    string
	shortcut string // as in the registry
	bound    bool   // the key belongs to the menu; else it is only shown, and the app listens for it
	disabled bool
	choose   func()
	items    []menuItem
}

func (i menuItem) isSeparator() bool { return i.label == "" }

// ownItems are the lines that the window itself adds around those of the app.
type ownItems struct {
	files []menuItem // open, save, back up: head of the menu Workspace
	leave []menuItem // its end
	about []menuItem // end of the menu Help
}

// menuBar lays the app's commands and the window's own items out as the native menu. Commands keep the
// order in which the registry lists them; choose runs one by its id.
func menuBar(own ownItems, commands []command, choose func(id string)) []menu {
	of := func(group string) []menuItem {
		var items []menuItem
		for _, c := range commands {
			if c.Group == group && c.Label != "" {
				items = append(items, menuItem{
					id: c.ID, label: c.Label, shortcut: c.Shortcut, disabled: !c.Enabled, choose: func() { choose(c.ID) },
				})
			}
		}
		return items
	}
	all := []menu{
		{"Workspace", blocks(own.files, of("workspace"), own.leave)},
		{"Edit", of("edit")},
		{"Seat", of("seat")},
		{"View", of("view")},
		{"Go", of("go")},
		{"Help", blocks(of("help"), own.about)},
	}
	var bar []menu
	for _, m := range all {
		if len(m.items) > 0 {
			bar = append(bar, m)
		}
	}
	return bar
}

// blocks joins groups of items with a separator between those that have any.
func blocks(groups ...[]menuItem) []menuItem {
	var joined []menuItem
	for _, group := range groups {
		if len(group) > 0 && len(joined) > 0 {
			joined = append(joined, menuItem{})
		}
		joined = append(joined, group...)
	}
	return joined
}

// shape spells what must be built anew when it differs: which lines there are, and in which order. Labels
// and whether a line can be chosen change in place.
func shape(bar []menu) string {
	text := ""
	for _, m := range bar {
		text += m.label + "\x00" + shapeOf(m.items) + "\x01"
	}
	return text
}

func shapeOf(items []menuItem) string {
	text := ""
	for _, item := range items {
		text += item.id + "\x00" + item.shortcut + "\x00"
		if item.items != nil {
			text += "(" + shapeOf(item.items) + ")"
		}
	}
	return text
}

// keyParts cuts a shortcut of the registry into its keys, "Mod+Shift+Z" into Mod, Shift and Z. Keys in turn
// ("G P") have none: no native menu knows such.
func keyParts(shortcut string) []string {
	switch {
	case shortcut == "" || strings.Contains(shortcut, " "):
		return nil
	case shortcut == "+":
		return []string{"+"}
	case strings.HasSuffix(shortcut, "++"):
		return append(strings.Split(strings.TrimSuffix(shortcut, "++"), "+"), "+")
	}
	return strings.Split(shortcut, "+")
}
