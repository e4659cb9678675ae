package demo

import (
	"fmt"
	"time"

	"cadre/internal/limits"
	"cadre/internal/roles"
)

// Company returns Northlight, which makes ordering, payments and stock for independent shops: about
// 160 seats, as they are on the day today. It has what real organisations have: vacancies, a job share, an
// interim, an aggregate post, part-timers, second lines, several memberships, a team without a
// lead, limits that are crossed, somebody who has left and somebody who is about to. All names are invented.
func Company(today time.Time) Org {
	b := builder{
		today: today,
		org: Org{Name: "Northlight", Teams: companyTeams(), Lines: companyLines(), ActivatedRoles: companyRoles(), Plans: companyPlans(), Searches: companySearches(), Successions: companySuccessions(), Beginners: companyBeginners(), Evaluations: companyEvaluations(),
			Improvements: companyImprovements(), GroupPlans: companyGroupPlans(), Departures: companyDepartures(), Loads: companyLoads(), Now: today, Exceptions: companyExceptions(today), Queries: companyQueries()},
		people: map[string]int{},
		titles: roles.NewMatcher(activated(companyRoles())),
	}
	b.add(companySeats(), "", 0)
	b.coach()
	b.topology()
	b.aimAt()
	b.promise()
	b.strategise()
	return b.org
}

// companySeats is the whole outline.
func companySeats() *seat {
	return s("ceo", "Chief Executive Officer", berlin, "Henriette Sandvoort", 108).with(
		s("chief-of-staff", "Chief of Staff", berlin, "Nkemdilim Osagie-Wirth", 23).in("business", 100, asMember),
		s("cpo", "Chief Product Officer", lisbon, "Mafalda Reisinho", 74).leads("product-technology", 100, asLeader).
			with(productSeats(), designSeats(), dataSeats()),
		technologySeats(), marketingSeats(), salesSeats(), operationsSeats(),
	)
}

// companyRoles are the default roles that Northlight has switched on besides those that start active.
func companyRoles() []string { return []string{"EM", "DSM", "CTO", "HOD", "POPS"} }

// companyLines are the second lines, of every kind.
func companyLines() []Line {
	return []Line{
		{From: "pmm-merchants", To: "gpm-merchants", Kind: dotted, Note: "Goes to market with the area's products."},
		{From: "pmm-shoppers", To: "gpm-shoppers", Kind: dotted, Note: "Goes to market with the area's products."},
		{From: "da-merchants", To: "gpm-merchants", Kind: dotted},
		{From: "da-shoppers", To: "gpm-shoppers", Kind: dotted},
		{From: "da-money", To: "gpm-money", Kind: dotted},
		{From: "ds-risk", To: "em-risk", Kind: functional, Note: "Models go into production with the team."},
		{From: "eng-payments-4", To: "em-cloud", Kind: functional, Note: "Follows the standards of site reliability."},
		{From: "eng-cloud-4", To: "counsel", Kind: functional, Note: "Security incidents."},
		{From: "da-growth", To: "cmo", Kind: functional},
		{From: "se", To: "dm-money", Kind: project, Note: "Launch of payments in Uruguay."},
		{From: "pm-mobile", To: "dm-money", Kind: project, Note: "Launch of payments in Uruguay."},
		{From: "growth-4", To: "ds-lead", Kind: project, Note: "One brand in product and marketing."},
		{From: "apm-merchants", To: "ppm", Kind: mentor},
		{From: "apm-shoppers", To: "pm-storefront", Kind: mentor},
		{From: "tl-mobile", To: "principal-eng", Kind: mentor},
		{From: "people-lead", To: "ceo", Kind: dotted},
	}
}

// companyExceptions are the limits that Northlight crosses on purpose.
func companyExceptions(today time.Time) []Exception {
	return []Exception{{
		Rule: limits.ProductManagersPerTeam, Team: "discovery", Until: day(today.AddDate(0, 6, 0)),
		Why: "The principal product manager works on ranking with the team until it is good enough to hand over. The team's own product manager answers for its value.",
	}}
}

// builder turns the outline into an Org.
type builder struct {
	today  time.Time
	org    Org
	people map[string]int // index by name; names are unique in the company
	titles *roles.Matcher
}

func (b *builder) add(v *seat, reportsTo string, rank int64) {
	b.org.Positions = append(b.org.Positions, Position{
		Key: v.key, Title: v.title, ReportsTo: reportsTo, Rank: rank,
		FTE: v.fte, StandsFor: v.standsFor, Location: v.city,
	})
	for _, h := range v.holders {
		b.assign(v, h)
	}
	for _, m := range v.places {
		m.Position = v.key
		b.org.Memberships = append(b.org.Memberships, m)
	}
	b.addRoles(v)
	for i, r := range v.reports {
		b.add(r, v.key, int64(i+1)*rankStep)
	}
}

func (b *builder) addRoles(v *seat) {
	primary := true
	if m := b.titles.Match(v.title); m.Key != "" {
		b.org.PositionRoles = append(b.org.PositionRoles, PositionRole{Position: v.key, Role: m.Key, Primary: true})
		primary = false
	}
	for _, key := range v.extraRoles {
		b.org.PositionRoles = append(b.org.PositionRoles, PositionRole{Position: v.key, Role: key, Primary: primary})
		primary = false
	}
}

func (b *builder) assign(v *seat, h holding) {
	start := b.monthsAgo(h.monthsAgo, v.key)
	end := ""
	if h.daysToEnd != 0 {
		end = day(b.today.AddDate(0, 0, h.daysToEnd))
	}
	p := b.person(v, h, start)
	if h.leavesOrg {
		p.LeftOn = end
	}
	b.org.Assignments = append(b.org.Assignments, Assignment{
		Position: v.key, Person: p.Key, Kind: h.kind, FTE: h.fte, StartsOn: start, EndsOn: end,
	})
}

// person returns the holder, new or met before in another seat.
func (b *builder) person(v *seat, h holding, start string) *Person {
	i, known := b.people[h.name]
	if !known {
		i = len(b.org.People)
		b.people[h.name] = i
		local := h.mailAddress
		if local == "" {
			local = mailLocal(h.name)
		}
		kind := h.contractAs
		if kind == "" {
			kind = "Employee"
		}
		number := fmt.Sprintf("%05d", 41+i*3)
		b.org.People = append(b.org.People, Person{
			Key: "person-" + number, Name: h.name, Email: local + "@northlight.example", Location: v.city,
			EmploymentType: kind, StartedOn: start, ExternalID: number, Source: "northlight-people",
		})
	}
	p := &b.org.People[i]
	p.StartedOn = min(p.StartedOn, start)
	return p
}

// monthsAgo is a day so many months back, moved a little by the key so that not all start on one day.
func (b *builder) monthsAgo(months int, key string) string {
	shift := 0
	for _, c := range key {
		shift = (shift*31 + int(c)) % 27
	}
	return day(b.today.AddDate(0, -months, -shift))
}

func day(t time.Time) string { return t.Format(time.DateOnly) }

// activated is the default catalogue with some dormant roles switched on.
func activated(keys []string) []roles.Role {
	all := roles.Defaults()
	for i := range all {
		for _, key := range keys {
			if all[i].Key == key {
				all[i].Active = true
			}
		}
	}
	return all
}
