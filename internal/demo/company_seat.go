package demo

// seat is one line of the outline that Company is written as: a seat, who holds it, where it
// works and what reports to it. The methods fill it in and return it.
type seat struct {
	key, title, city string
	fte              float64
	standsFor        int
	holders          []holding
	places           []Membership // of this seat; Position is filled in later
	extraRoles       []string
	reports          []*seat
}

// holding is one person's time in a seat, counted from today: months back, days ahead.
type holding struct {
	name, kind  string
	fte         float64
	monthsAgo   int
	daysToEnd   int // 0: open; negative: it ended
	leavesOrg   bool
	contractAs  string // employment type; empty for an employee
	mailAddress string // local part, where the name has no Latin letters
}

// s is a seat with a holder since so many months ago.
func s(key, title, city, name string, monthsAgo int) *seat {
	v := vacant(key, title, city)
	v.holders = []holding{{name: name, kind: permanent, fte: 1, monthsAgo: monthsAgo}}
	return v
}

// vacant is a seat that nobody holds.
func vacant(key, title, city string) *seat {
	return &seat{key: key, title: title, city: city, fte: 1, standsFor: 1}
}

// also adds a further holder.
func (v *seat) also(h holding) *seat {
	v.holders = append(v.holders, h)
	return v
}

// part makes seat and holder part-time.
func (v *seat) part(fte float64) *seat {
	v.fte = fte
	for i := range v.holders {
		v.holders[i].fte = fte
	}
	return v
}

// mail sets the holder's address where it cannot be made from the name.
func (v *seat) mail(local string) *seat {
	v.holders[0].mailAddress = local
	return v
}

// contract says that the holder is no employee.
func (v *seat) contract(employmentType string) *seat {
	v.holders[0].contractAs = employmentType
	return v
}

// leaving says that the holder leaves the company in so many days.
func (v *seat) leaving(days int) *seat {
	v.holders[0].daysToEnd, v.holders[0].leavesOrg = days, true
	return v
}

// in places the seat in a team with a share of its time and a function.
func (v *seat) in(team string, allocation int, function string) *seat {
	v.places = append(v.places, Membership{Team: team, Allocation: allocation, Function: function})
	return v
}

// leads places the seat in a team as its lead.
func (v *seat) leads(team string, allocation int, function string) *seat {
	v.places = append(v.places, Membership{Team: team, Allocation: allocation, Function: function, Lead: true})
	return v
}

// role adds a role that the title does not say.
func (v *seat) role(key string) *seat {
	v.extraRoles = append(v.extraRoles, key)
	return v
}

// with adds what reports to the seat, in order.
func (v *seat) with(reports ...*seat) *seat {
	v.reports = append(v.reports, reports...)
	return v
}

// The six cities of the company.
const (
	lisbon     = "Lisbon"
	berlin     = "Berlin"
	nairobi    = "Nairobi"
	bengaluru  = "Bengaluru"
	toronto    = "Toronto"
	montevideo = "Montevideo"
)

// What seats do in their teams.
const (
	asLeader      = "Leadership"
	asProduct     = "Product management"
	asDesign      = "Product design"
	asTechLead    = "Technical lead"
	asEngineering = "Engineering"
	asManager     = "Engineering management"
	asData        = "Data analysis"
	asResearch    = "User research"
	asMarketing   = "Product marketing"
	asDelivery    = "Delivery"
	asMember      = "Member"
)
