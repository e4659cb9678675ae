package roles

import (
	"strings"

	"cadre/internal/fault"
)

// MaxDepth is how many roles may stand on one line of inheritance, the role itself included.
const MaxDepth = 6

// Validate reports the first thing that makes a catalogue unsound, as INVALID_INPUT: an empty or
// repeated key, an unknown parent or mixin, a role that inherits from itself by any way, or a line
// of inheritance longer than MaxDepth.
func Validate(catalogue []Role) error {
	known := make(map[string]Role, len(catalogue))
	for _, r := range catalogue {
		if strings.TrimSpace(r.Key) == "" {
			return fault.New(fault.InvalidInput, "The role %q has no key.", r.Name).OnField("key")
		}
		if _, twice := known[r.Key]; twice {
			return fault.New(fault.InvalidInput, "Two roles have the key %s.", r.Key).OnField("key")
		}
		known[r.Key] = r
	}
	for _, r := range catalogue {
		for _, key := range inherits(r) {
			if _, ok := known[key]; !ok {
				return fault.New(fault.InvalidInput, "The role %s inherits from %s, which does not exist.", r.Key, key).OnField("parent")
			}
		}
	}
	w := walker{roles: known, depth: make(map[string]int, len(known))}
	for _, r := range catalogue {
		depth, err := w.walk(r.Key, nil)
		if err != nil {
			return err
		}
		if depth > MaxDepth {
			return fault.New(fault.InvalidInput, "The role %s inherits over %d levels; at most %d are allowed.", r.Key, depth, MaxDepth).OnField("parent")
		}
	}
	return nil
}

// walker measures how deep each role inherits, each once.
type walker struct {
	roles map[string]Role
	depth map[string]int
}

func (w *walker) walk(key string, path []string) (int, error) {
	if d, done := w.depth[key]; done {
		return d, nil
	}
	for i, seen := range path {
		if seen == key {
			cycle := strings.Join(append(path[i:], key), " → ")
			return 0, fault.New(fault.InvalidInput, "A role cannot inherit from itself: %s.", cycle).OnField("parent")
		}
	}
	deepest := 0
	for _, next := range inherits(w.roles[key]) {
		d, err := w.walk(next, append(path, key))
		if err != nil {
			return 0, err
		}
		deepest = max(deepest, d)
	}
	w.depth[key] = deepest + 1
	return deepest + 1, nil
}
