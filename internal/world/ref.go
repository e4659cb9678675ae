package world

import (
	"strings"
	"time"

	"cadre/internal/fault"
	"cadre/internal/id"
)

// Ref names a world: live, live at a moment, a scenario, or a scenario once its waves until a
// moment have come.
type Ref struct {
	Scenario string     // empty: live
	AsOf     *time.Time // nil: now
}

// Live reports whether the reference names the organisation as it is now.
func (r Ref) Live() bool { return r.Scenario == "" && r.AsOf == nil }

// Suffix is what the ids of objects in this world end in: @scn_…, @2026-06-30T00:00:00Z, both or
// nothing.
func (r Ref) Suffix() string {
	var s string
	if r.Scenario != "" {
		s = "@" + r.Scenario
	}
	if r.AsOf != nil {
		s += "@" + r.AsOf.UTC().Format(time.RFC3339Nano)
	}
	return s
}

// SplitID takes the world off an id. It answers false for what is no world.
func SplitID(key string) (bare string, r Ref, ok bool) {
	bare, rest, found := strings.Cut(key, "@")
	if !found {
		return bare, Ref{}, true
	}
	for _, part := range strings.Split(rest, "@") {
		switch t, err := time.Parse(time.RFC3339Nano, part); {
		case err == nil && r.AsOf == nil:
			r.AsOf = &t
		case id.Is(part, id.Scenario) && r == (Ref{}):
			r.Scenario = part
		default:
			return bare, Ref{}, false
		}
	}
	return bare, r, r.Suffix() == "@"+rest
}

// noSuchScenario says the same of what never was, what was deleted and what may not be seen.
func noSuchScenario() *fault.Error {
	return fault.New(fault.NotFound, "There is no such scenario: it was deleted, or it is not shared with you.").OnField("scenario")
}
