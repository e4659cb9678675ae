package org

import "fmt"

// changes names the fields that an update really changes.
type changes []string

// note adds a field if it changes.
func (c *changes) note(changed bool, field string) {
	if changed {
		*c = append(*c, field)
	}
}

// summary says what an update does to something of that name. A new name is told by itself where
// it is all that changes.
func (c changes) summary(name string, newName *string) string {
	if len(c) == 1 && newName != nil && *newName != name {
		return fmt.Sprintf("Renamed %s to %s", name, *newName)
	}
	return fmt.Sprintf("Changed %s of %s", enumerate(c), name)
}
