package desktop

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"sync"
)

// mostRecent is how many workspaces the menu offers to open again.
const mostRecent = 8

// memory is what the window remembers between two starts, in one small file of the user's config
// folder. It is safe for concurrent use. A file that cannot be read is as good as none: nothing in it
// is worth refusing to start.
type memory struct {
	file string

	mu   sync.Mutex
	kept struct {
		Recent []string `json:"recent"` // paths, the latest first
		Place  place    `json:"place"`
	}
}

// remember reads what an earlier start left in file.
func remember(file string) (*memory, error) {
	m := &memory{file: file}
	content, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return m, nil
	}
	if err == nil {
		err = json.Unmarshal(content, &m.kept)
	}
	return m, err
}

// recent lists the workspaces that were open and are still there, the latest first.
func (m *memory) recent() []string {
	m.mu.Lock()
	defer m.mu.Unlock()
	return slices.DeleteFunc(slices.Clone(m.kept.Recent), func(path string) bool { return !exists(path) })
}

// last is the workspace that was open last, whether it is still there or not; empty where none ever was.
func (m *memory) last() string {
	m.mu.Lock()
	defer m.mu.Unlock()
	if len(m.kept.Recent) == 0 {
		return ""
	}
	return m.kept.Recent[0]
}

// opened puts a workspace at the head of the recent ones.
func (m *memory) opened(path string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	recent := slices.DeleteFunc(slices.Clone(m.kept.Recent), func(known string) bool { return known == path })
	recent = append([]string{path}, recent...)
	m.kept.Recent = recent[:min(len(recent), mostRecent)]
	return m.write()
}

func (m *memory) place() place {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.kept.Place
}

func (m *memory) placed(p place) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.kept.Place = p
	return m.write()
}

// write replaces the file in one step, so that a crash leaves the old one or the new one.
func (m *memory) write() error {
	content, err := json.MarshalIndent(m.kept, "", "  ")
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(m.file), 0o700); err != nil {
		return err
	}
	next := m.file + ".next"
	if err := os.WriteFile(next, content, 0o600); err != nil {
		return err
	}
	return os.Rename(next, m.file)
}
