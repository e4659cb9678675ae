package strategy

import (
	"cmp"
	"slices"
	"strings"

	"cadre/internal/fault"
	"cadre/internal/orggraph"
)

// mostClaimants is of how many teams a platform can serve the open needs; internal/topology warns at the same number of
// needs.
const mostClaimants = 5

// Coverage says which teams carry which objectives on a day, and what nobody carries.
type Coverage struct {
	g           *orggraph.Graph
	from, until string // the period that is looked at; both empty: today
}

// CoverageOf looks at the objectives of a graph that are not over and whose period has begun.
func CoverageOf(g *orggraph.Graph) *Coverage { return &Coverage{g: g} }

// CoverageIn looks at the objectives of a period, such as the next quarter while it is planned; a missing end is open.
func CoverageIn(g *orggraph.Graph, from, until *string) (*Coverage, error) {
	c := &Coverage{g, or(from, "0000-01-01"), or(until, "9999-12-31")}
	if c.from > c.until {
		return nil, fault.New(fault.InvalidInput, "The period ends before it begins.").OnField("until")
	}
	return c, nil
}

// CoverageRow is an objective that contributes to none that runs, with the teams that carry it.
type CoverageRow struct {
	Objective orggraph.Objective
	Cells     []CoverageCell // by the name of the team
}

// CoverageCell says what a team has of an objective: the objective itself, or what contributes to it or supports it, and
// what it promised for one of them.
type CoverageCell struct {
	Team        orggraph.Team
	Objectives  []orggraph.Objective  // the gravest first
	Commitments []orggraph.Commitment // by the day that they are for
}

// CrowdedTeam is a platform that more teams wait for than it can serve.
type CrowdedTeam struct {
	Team       orggraph.Team
	Claimants  []orggraph.Team      // teams with an open need of it, by name
	Objectives []orggraph.Objective // what waits for it, where the needs say so
}

// runs reports whether teams should be carrying an objective in the period that is looked at. Of one that is still to come a draft
// is the plan; of one that is over what was closed is what was carried.
func (c *Coverage) runs(o orggraph.Objective) bool {
	if c.until != "" {
		draft := o.State() == orggraph.ObjectiveDraft && o.StartsOn() <= c.g.Today()
		return o.State() != orggraph.ObjectiveDropped && !draft && o.StartsOn() <= c.until && o.EndsOn() >= c.from
	}
	return o.Running() && o.State() != orggraph.ObjectiveDraft && o.StartsOn() <= c.g.Today()
}

// holds reports whether people work on a commitment: what is only asked for holds nobody yet.
func holds(p orggraph.Commitment) bool {
	return p.State() == orggraph.CommitmentDiscovery || p.State() == orggraph.CommitmentCommitted
}

// Rows lists the objectives at the top, in the order of their periods, at most so many after one.
func (c *Coverage) Rows(first *int, after *string) ([]CoverageRow, error) {
	tops, err := upTo(first, after, c.tops())
	if err != nil {
		return nil, err
	}
	list := make([]CoverageRow, len(tops))
	for i := range list {
		list[i] = CoverageRow{tops[i], c.cells(tops[i])}
	}
	return list, nil
}

// RowCount counts the objectives at the top.
func (c *Coverage) RowCount() int { return len(c.tops()) }

// tops lists what runs and contributes to nothing that runs, however far above: a parent that is over, or still to come,
// hides nothing. Of a circle, as old data may have it, the first stands for all.
func (c *Coverage) tops() (list []orggraph.Objective) {
	a := alignedOf(c.g)
	reached := make([]bool, a.sums.aims.Len)
	below := map[orggraph.Objective]bool{}
	for _, circles := range []bool{false, true} {
		for _, o := range c.g.Objectives() {
			if !c.runs(o) || reached[a.sums.aims.NumberOf(o)] || !circles && c.underRunning(o, below) {
				continue
			}
			list = append(list, o)
			a.reach(o, func(n int32) bool { return mark(reached, n) })
		}
	}
	slices.SortStableFunc(list, func(x, y orggraph.Objective) int { return strings.Compare(x.StartsOn(), y.StartsOn()) })
	return list
}

// underRunning reports whether something above an objective runs. below keeps what is known, and ends circles.
func (c *Coverage) underRunning(o orggraph.Objective, below map[orggraph.Objective]bool) bool {
	if under, known := below[o]; known {
		return under
	}
	below[o] = false
	for _, l := range o.LinksTo() {
		if l.Kind() == orggraph.Contributes && !givenUp(l.To()) && (c.runs(l.Above()) || c.underRunning(l.Above(), below)) {
			below[o] = true
			return true
		}
	}
	return false
}

func (c *Coverage) cells(top orggraph.Objective) []CoverageCell {
	a := alignedOf(c.g)
	seen := make(map[int32]bool)
	by := map[orggraph.Team]*CoverageCell{}
	of := func(t orggraph.Team) *CoverageCell {
		if by[t] == nil {
			by[t] = &CoverageCell{Team: t}
		}
		return by[t]
	}
	a.reach(top, func(n int32) bool {
		if seen[n] {
			return false
		}
		seen[n] = true
		if int(n) >= a.sums.aims.Objectives {
			return true
		}
		if o, ok := a.sums.aims.Objective(n); ok && c.runs(o) {
			for _, t := range o.Teams() {
				of(t.Team()).Objectives = append(of(t.Team()).Objectives, o)
			}
			for _, p := range o.Commitments() {
				if holds(p) {
					of(p.Team()).Commitments = append(of(p.Team()).Commitments, p)
				}
			}
		}
		return true
	})
	cells := make([]CoverageCell, 0, len(by))
	for _, cell := range by {
		slices.SortFunc(cell.Objectives, func(x, y orggraph.Objective) int {
			return cmp.Or(cmp.Compare(OutlookOf(x).Health.gravity(), OutlookOf(y).Health.gravity()), strings.Compare(x.Key(), y.Key()))
		})
		slices.SortFunc(cell.Commitments, func(x, y orggraph.Commitment) int { return strings.Compare(listKey(x), listKey(y)) })
		cells = append(cells, *cell)
	}
	slices.SortFunc(cells, func(x, y CoverageCell) int { return byName(x.Team, y.Team) })
	return cells
}

func byName(x, y orggraph.Team) int {
	return cmp.Or(strings.Compare(orggraph.Fold(x.Name()), orggraph.Fold(y.Name())), strings.Compare(x.Key(), y.Key()))
}

// Unstaffed lists the objectives that no staffed team has, in the order of their periods.
func (c *Coverage) Unstaffed(first *int, after *string) ([]orggraph.Objective, error) {
	return upTo(first, after, c.unstaffed())
}

// UnstaffedCount counts them.
func (c *Coverage) UnstaffedCount() int { return len(c.unstaffed()) }

func (c *Coverage) unstaffed() (list []orggraph.Objective) {
	for _, o := range c.g.Objectives() {
		if c.runs(o) && !Staffed(o) {
			list = append(list, o)
		}
	}
	return list
}

// IdleTeams lists the teams that somebody works in and that have no objective and no commitment, by name.
func (c *Coverage) IdleTeams(first *int, after *string) ([]orggraph.Team, error) {
	return upTo(first, after, c.idleTeams())
}

// IdleTeamCount counts them.
func (c *Coverage) IdleTeamCount() int { return len(c.idleTeams()) }

func (c *Coverage) idleTeams() (list []orggraph.Team) {
	for _, t := range c.g.ActiveTeams() {
		if t.Kind() == orggraph.KindTeam && t.Headcount() > 0 && !c.carries(t) {
			list = append(list, t)
		}
	}
	return list
}

// carries reports whether a team has an objective, or a commitment that holds it.
func (c *Coverage) carries(t orggraph.Team) bool {
	return slices.ContainsFunc(t.ObjectiveTeams(), func(of orggraph.ObjectiveTeam) bool { return c.runs(of.Objective()) }) || slices.ContainsFunc(t.Commitments(nil), holds)
}

// IdleSeats lists the seats that somebody holds and that are in no team with an objective or a commitment, nor lead anybody
// who is, in the order of the chart.
func (c *Coverage) IdleSeats(first *int, after *string) ([]orggraph.Position, error) {
	return upTo(first, after, c.idleSeats())
}

// IdleSeatCount counts them.
func (c *Coverage) IdleSeatCount() int { return len(c.idleSeats()) }

// Seats counts the seats that somebody holds.
func (c *Coverage) Seats() (n int) {
	for range c.held() {
		n++
	}
	return n
}

func (c *Coverage) held() func(yield func(orggraph.Position) bool) {
	return func(yield func(orggraph.Position) bool) {
		for _, p := range c.g.Seats() {
			if !p.Vacant() && !yield(p) {
				return
			}
		}
	}
}

// idleSeats looks from below: a seat serves what its team does, and who leads serves what those below do.
func (c *Coverage) idleSeats() (list []orggraph.Position) {
	serves := map[orggraph.Position]bool{}
	for _, t := range c.g.ActiveTeams() {
		if !c.carries(t) {
			continue
		}
		for _, m := range t.Memberships() {
			for at, ok := m.Position(), true; ok && !serves[at]; at, ok = at.Manager() {
				serves[at] = true
			}
		}
	}
	for p := range c.held() {
		if !serves[p] {
			list = append(list, p)
		}
	}
	return list
}

// Crowded lists the platforms that more teams wait for than they can serve, the most wanted first.
func (c *Coverage) Crowded() (list []CrowdedTeam) {
	for _, t := range c.g.ActiveTeams() {
		if !platform(t) {
			continue
		}
		crowd := CrowdedTeam{Team: t}
		for _, d := range t.Provides(false) {
			if needer := d.Needer(); needer.ArchivedOn() == nil && !slices.Contains(crowd.Claimants, needer) {
				crowd.Claimants = append(crowd.Claimants, needer)
			}
			if o, ok := d.Objective(); ok && o.Running() && !slices.Contains(crowd.Objectives, o) {
				crowd.Objectives = append(crowd.Objectives, o)
			}
		}
		if len(crowd.Claimants) > mostClaimants {
			slices.SortFunc(crowd.Claimants, byName)
			list = append(list, crowd)
		}
	}
	slices.SortStableFunc(list, func(x, y CrowdedTeam) int {
		return cmp.Compare(len(y.Claimants), len(x.Claimants))
	})
	return list
}

// platform reports whether a team is there for other teams, in either vocabulary.
func platform(t orggraph.Team) bool {
	return t.TopologyType() != nil && *t.TopologyType() == orggraph.PlatformTeam || t.ProductType() != nil && *t.ProductType() == orggraph.PlatformProduct
}

// upTo returns a page of a list: from after one of it, as long as somebody asks for it.
func upTo[T orggraph.Node](first *int, after *string, list []T) ([]T, error) {
	page := orggraph.Page{First: first}
	if err := page.Check(); err != nil {
		return nil, err
	}
	if after != nil {
		at := slices.IndexFunc(list, func(n T) bool { return n.ID() == *after })
		if at < 0 {
			return nil, fault.New(fault.InvalidInput, "What this id names is not in the list any more. Begin from the start.").OnField("after")
		}
		list = list[at+1:]
	}
	return list[:min(len(list), page.Size())], nil
}
