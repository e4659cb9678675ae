package desktop

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"
)

// dataFolder is where the operating system wants a program's data: XDG_DATA_HOME on Linux, Application
// Support on macOS, %AppData% on Windows.
func dataFolder() (string, error) {
	switch runtime.GOOS {
	case "darwin", "windows", "ios":
		config, err := os.UserConfigDir()
		return filepath.Join(config, "Cadre"), err
	}
	if data := os.Getenv("XDG_DATA_HOME"); data != "" {
		if !filepath.IsAbs(data) {
			return "", errors.New("XDG_DATA_HOME is not an absolute path")
		}
		return filepath.Join(data, "cadre"), nil
	}
	home, err := os.UserHomeDir()
	return filepath.Join(home, ".local", "share", "cadre"), err
}

// configFolder is where the window remembers its place and the files that were open.
func configFolder() (string, error) {
	config, err := os.UserConfigDir()
	if runtime.GOOS == "darwin" || runtime.GOOS == "windows" {
		return filepath.Join(config, "Cadre"), err
	}
	return filepath.Join(config, "cadre"), err
}
