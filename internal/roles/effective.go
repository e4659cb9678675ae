package roles

// Duty is one responsibility and the role that it comes from.
type Duty struct {
	Responsibility string
	FromKey        string
}

// Effective returns every duty of the role called key: its own, then its parent's (with all that
// the parent inherits), then its mixins' in their order. A duty that comes by several ways is
// listed once, from the nearest. It returns nil for an unknown key, and is safe on a catalogue
// with cycles, which Validate refuses.
func Effective(catalogue []Role, key string) []Duty {
	c := collector{roles: byKey(catalogue), visited: map[string]bool{}, listed: map[string]bool{}}
	c.collect(key)
	return c.duties
}

// Ancestors returns the keys of all roles that the role called key inherits from, directly or
// not, in the order in which Effective visits them. The role itself is not among them.
func Ancestors(catalogue []Role, key string) []string {
	c := collector{roles: byKey(catalogue), visited: map[string]bool{}, listed: map[string]bool{}}
	c.collect(key)
	if len(c.order) == 0 {
		return nil
	}
	return c.order[1:]
}

type collector struct {
	roles   map[string]Role
	visited map[string]bool // role keys
	listed  map[string]bool // responsibilities
	order   []string
	duties  []Duty
}

func (c *collector) collect(key string) {
	r, known := c.roles[key]
	if !known || c.visited[key] {
		return
	}
	c.visited[key] = true
	c.order = append(c.order, key)
	for _, text := range r.Responsibilities {
		if !c.listed[text] {
			c.listed[text] = true
			c.duties = append(c.duties, Duty{Responsibility: text, FromKey: key})
		}
	}
	for _, next := range inherits(r) {
		c.collect(next)
	}
}

// inherits lists the keys that a role inherits from directly, parent first.
func inherits(r Role) []string {
	if r.Parent == "" {
		return r.Mixins
	}
	return append([]string{r.Parent}, r.Mixins...)
}

func byKey(catalogue []Role) map[string]Role {
	m := make(map[string]Role, len(catalogue))
	for _, r := range catalogue {
		m[r.Key] = r
	}
	return m
}
