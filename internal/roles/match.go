package roles

// Quality says how surely a title names a role.
type Quality string

// The qualities of a match.
const (
	None  Quality = "none"
	Alias Quality = "alias" // another title of the role, or its title with a grade before or behind
	Exact Quality = "exact" // the role's own name
)

// Match is what a job title says about a role.
type Match struct {
	Key     string // empty where Quality is None
	Quality Quality
	Area    string   // what the title adds, such as "Payments"
	Others  []string // keys of the other roles that the same title often means
	Hint    string   // a sentence on what is doubtful; empty where nothing is
}

// Matcher finds roles by title. Build it once for a catalogue; it may be used by many goroutines.
type Matcher struct {
	names map[string][]entry // by normalised title
	keys  map[string]bool
}

type entry struct {
	key     string
	quality Quality
}

// NewMatcher prepares the active roles of a catalogue. Mixins are nobody's title. Where one title
// names several roles, a name goes before an alias and the earlier role before the later.
func NewMatcher(catalogue []Role) *Matcher {
	m := &Matcher{names: make(map[string][]entry), keys: make(map[string]bool)}
	for _, r := range catalogue {
		if r.Active && r.Track != Mixin {
			m.keys[r.Key] = true
			m.add(r.Name, entry{r.Key, Exact})
		}
	}
	for _, r := range catalogue {
		if r.Active && r.Track != Mixin {
			for _, a := range r.Aliases {
				m.add(a, entry{r.Key, Alias})
			}
		}
	}
	return m
}

func (m *Matcher) add(title string, e entry) {
	n := normalise(title)
	if n == "" {
		return
	}
	for _, have := range m.names[n] {
		if have.key == e.key {
			return
		}
	}
	m.names[n] = append(m.names[n], e)
}

// Match returns the role that a title names. It tries the whole title, then without the area that
// follows it, then both again without a grade. Case, accents, punctuation, spacing and common
// abbreviations do not matter.
func (m *Matcher) Match(title string) Match {
	if found, ok := m.lookUp(normalise(title), ""); ok {
		return found
	}
	found := Match{Quality: None}
	withoutArea(title, func(head, area string) bool {
		var ok bool
		if found, ok = m.lookUp(normalise(head), area); ok {
			return true
		}
		return false
	})
	if found.Key != "" {
		return found
	}
	return m.withoutGrade(title)
}

func (m *Matcher) withoutGrade(title string) Match {
	found := Match{Quality: None}
	try := func(head, area string) bool {
		rest, had := withoutLevel(head)
		if !had {
			return false
		}
		match, ok := m.lookUp(rest, area)
		if ok {
			match.Quality = Alias
			found = match
		}
		return ok
	}
	if !try(title, "") {
		withoutArea(title, try)
	}
	return found
}

func (m *Matcher) lookUp(normalised, area string) (Match, bool) {
	entries := m.names[normalised]
	if len(entries) == 0 {
		return Match{Quality: None}, false
	}
	found := Match{Key: entries[0].key, Quality: entries[0].quality, Area: realArea(area)}
	for _, e := range entries[1:] {
		found.Others = append(found.Others, e.key)
	}
	if d := doubtAbout(normalised, found.Key); d.hint != "" {
		found.Hint = d.hint
		for _, key := range d.others {
			if m.keys[key] {
				found.Others = append(found.Others, key)
			}
		}
	}
	return found, true
}

// realArea drops what follows a title but is no area: the marks by which some countries' job
// titles say that they are for everyone, such as "(m/w/d)".
func realArea(area string) string {
	for _, w := range words(area) {
		if len(w) > 1 {
			return area
		}
	}
	return ""
}
