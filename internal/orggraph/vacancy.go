package orggraph

// Vacancy is a seat that nobody holds for good: since when, and what waits for somebody.
type Vacancy struct {
	seat  Position
	since string
	until string
}

// Vacancy returns since when nobody holds the seat for good; false where somebody does, or nobody ever did. Who keeps it
// going in the interim does not end it.
func (p Position) Vacancy() (Vacancy, bool) {
	since := ""
	if p.ClosedOn() != nil || p.StandsFor() > 1 {
		return Vacancy{}, false
	}
	for _, a := range p.Assignments(nil) {
		switch ends := a.EndsOn(); {
		case a.Kind() == Interim:
		case a.Current():
			return Vacancy{}, false
		case ends != nil && *ends <= p.g.today:
			since = max(since, *ends)
		}
	}
	return p.VacancyBetween(since, p.g.today), since != ""
}

// EmptiedBefore returns the day since which nobody held the seat for good when another day came: none where nobody ever
// had. It reports false where somebody did. Who came on that day or later does not count.
func (p Position) EmptiedBefore(day string) (since string, empty bool) {
	for _, a := range p.Assignments(nil) {
		starts, ends := a.StartsOn(), a.EndsOn()
		switch {
		case a.Kind() == Interim, starts != nil && *starts >= day:
		case ends == nil || *ends > day:
			return "", false
		default:
			since = max(since, *ends)
		}
	}
	return since, p.StandsFor() <= 1
}

// VacancyBetween counts what a seat without a holder costs between two days.
func (p Position) VacancyBetween(since, until string) Vacancy { return Vacancy{p, since, until} }

// Since returns the first day on which nobody holds the seat.
func (v Vacancy) Since() string { return v.since }

// Days returns for how many days nobody does.
func (v Vacancy) Days() int { return daysFrom(v.since, v.until) }

// Objectives returns the objectives that run now in the teams of the seat.
func (v Vacancy) Objectives() []Objective {
	list, seen := []Objective{}, map[int32]bool{}
	for _, m := range v.seat.Memberships() {
		for _, t := range m.Team().ObjectiveTeams() {
			o := t.Objective()
			if o.State() == ObjectiveActive && !seen[o.n] {
				seen[o.n] = true
				list = append(list, o)
			}
		}
	}
	return list
}

// Cost returns the days times the objectives that wait for somebody.
func (v Vacancy) Cost() int { return v.Days() * len(v.Objectives()) }
