package desktop

import (
	"encoding/json"
	"fmt"
)

// command is one thing that the web app can do, as its registry tells the window.
type command struct {
	ID       string `json:"id"`
	Label    string `json:"label"`    // what it is called right now
	Group    string `json:"group"`    // go, edit, seat, view, workspace or help
	Shortcut string `json:"shortcut"` // "Mod+Shift+Z"; empty where it has none
	Enabled  bool   `json:"enabled"`
}

// maxCommands bounds what a page can put into the menu.
const maxCommands = 500

// readCommands takes the registry out of the data of an event, which Wails hands over as decoded JSON.
func readCommands(data []any) ([]command, error) {
	if len(data) != 1 {
		return nil, fmt.Errorf("%d values came where one list of commands was expected", len(data))
	}
	encoded, err := json.Marshal(data[0])
	if err != nil {
		return nil, fmt.Errorf("read the commands: %w", err)
	}
	var commands []command
	if err := json.Unmarshal(encoded, &commands); err != nil {
		return nil, fmt.Errorf("read the commands: %w", err)
	}
	if len(commands) > maxCommands {
		return nil, fmt.Errorf("%d commands are more than a menu can hold", len(commands))
	}
	return commands, nil
}

// readText takes a text out of the data of an event; empty where there is none.
func readText(data []any) string {
	if len(data) == 0 {
		return ""
	}
	text, _ := data[0].(string)
	return text
}
