package desktop

import (
	"runtime"
	"runtime/debug"
)

// programName is what people call the program.
const programName = "Cadre"

// version tells which source the program was built from.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	name, revision, changed := info.Main.Version, "", ""
	if name == "(devel)" {
		name = "development"
	}
	for _, setting := range info.Settings {
		switch {
		case setting.Key == "vcs.revision":
			revision = " " + setting.Value[:min(len(setting.Value), 12)]
		case setting.Key == "vcs.modified" && setting.Value == "true":
			changed = ", changed since"
		}
	}
	return name + revision + changed
}

// parts names what the program is made of, each with its version.
func parts() []string {
	lines := []string{"Go: " + runtime.Version() + " on " + runtime.GOOS + "/" + runtime.GOARCH}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return lines
	}
	names := map[string]string{
		"github.com/wailsapp/wails/v2": "Wails", "github.com/mattn/go-sqlite3": "SQLite driver",
		"github.com/99designs/gqlgen": "gqlgen", "entgo.io/ent": "Ent",
	}
	for _, module := range info.Deps {
		if name, ok := names[module.Path]; ok {
			lines = append(lines, name+": "+module.Version)
		}
	}
	return lines
}
