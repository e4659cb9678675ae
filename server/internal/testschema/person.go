package testschema

import "strconv"

// Person is one node of an endless tree: everybody has two reports.
type Person struct{ N int }

// ID is the number as text.
func (p Person) ID() string { return strconv.Itoa(p.N) }

// Name is made of the number.
func (p Person) Name() string { return "Person " + p.ID() }

// Reports are two more people.
func (p Person) Reports() []Person { return []Person{{2*p.N + 1}, {2*p.N + 2}} }
