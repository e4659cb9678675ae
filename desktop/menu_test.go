package desktop

import (
	"slices"
	"strings"
	"testing"
)

// spelled is a menu bar as text: pull-downs with their lines, "-" for a separator, "!" for what cannot be chosen.
func spelled(bar []menu) string {
	var lines []string
	for _, m := range bar {
		var items []string
		for _, item := range m.items {
			label := item.label
			if item.isSeparator() {
				label = "-"
			}
			if item.disabled {
				label += "!"
			}
			items = append(items, label)
		}
		lines = append(lines, m.label+": "+strings.Join(items, ", "))
	}
	return strings.Join(lines, "\n")
}

func TestMenuBar(t *testing.T) {
	own := ownItems{
		files: []menuItem{{id: "window.open", label: "Open"}}, leave: []menuItem{{id: "window.quit", label: "Quit"}},
		about: []menuItem{{id: "window.about", label: "About"}},
	}
	commands := []command{
		{ID: "edit.undo", Label: "Undo move", Group: "edit", Enabled: true},
		{ID: "workspace.import", Label: "Import", Group: "workspace", Enabled: true},
		{ID: "edit.redo", Label: "Redo", Group: "edit"},
		{ID: "odd", Label: "Nowhere", Group: "nowhere", Enabled: true},
	}
	var chosen []string
	bar := menuBar(own, commands, func(id string) { chosen = append(chosen, id) })

	want := "Workspace: Open, -, Import, -, Quit\nEdit: Undo move, Redo!\nHelp: About"
	if got := spelled(bar); got != want {
		t.Errorf("menu bar:\n%s\nwant:\n%s", got, want)
	}
	bar[1].items[1].choose()
	if !slices.Equal(chosen, []string{"edit.redo"}) {
		t.Errorf("chosen: %v", chosen)
	}
}

func TestShape(t *testing.T) {
	before := menuBar(ownItems{}, []command{{ID: "a", Label: "A", Group: "edit", Enabled: true}}, nil)
	relabelled := menuBar(ownItems{}, []command{{ID: "a", Label: "A now", Group: "edit"}}, nil)
	longer := menuBar(ownItems{}, []command{{ID: "a", Label: "A", Group: "edit"}, {ID: "b", Label: "B", Group: "edit"}}, nil)
	if shape(before) != shape(relabelled) {
		t.Error("a new label would build the menu anew, and close it under the pointer")
	}
	if shape(before) == shape(longer) {
		t.Error("a new line would not be seen")
	}
}

func TestKeyParts(t *testing.T) {
	cases := map[string][]string{
		"": nil, "G P": nil, "F2": {"F2"}, "?": {"?"}, "+": {"+"}, "Mod+Shift+Z": {"Mod", "Shift", "Z"}, "Mod++": {"Mod", "+"},
	}
	for shortcut, want := range cases {
		if got := keyParts(shortcut); !slices.Equal(got, want) {
			t.Errorf("keyParts(%q) = %q, want %q", shortcut, got, want)
		}
	}
}

func TestReadCommands(t *testing.T) {
	commands, err := readCommands([]any{[]any{map[string]any{"id": "a", "label": "A", "group": "go", "shortcut": nil, "enabled": true}}})
	if err != nil || len(commands) != 1 || commands[0] != (command{ID: "a", Label: "A", Group: "go", Enabled: true}) {
		t.Errorf("read %+v, %v", commands, err)
	}
	for name, data := range map[string][]any{
		"Nothing": nil, "NoList": {"a"}, "WrongType": {[]any{map[string]any{"id": 7}}}, "TooMany": {make([]map[string]any, maxCommands+1)},
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := readCommands(data); err == nil {
				t.Error("was taken")
			}
		})
	}
}
