package demo

import "slices"

// companyCoached are those whose coaching is told. Whoever is not here is led and not coached yet, as Benedita
// Quaresma is, who began a few weeks ago.
func companyCoached() []coached {
	return slices.Concat([]coached{
		solveig(), kwabena(),
		anneliese(), davit(), jonah(), goncalo(),
		marisol(), tavish(), florencia(), adaeze(), rosalind(),
		ilse(), chandrika(), imran(), otieno(),
		yevheniia(), matthias(), priscilla(), achieng(),
	}, designers())
}

// named is a coach in place of who leads somebody, both by their seats.
type named struct {
	seat, coach string
	since       int // days from today
}

// companyCoaches are the coaches who are not the managers.
func companyCoaches() []named {
	return []named{
		{"apm-shoppers", "ppm", -160},        // her manager has more people than she can coach
		{"pm-payouts", "gpm-merchants", -60}, // his manager fills in for the director
		{"gpm-platform", "vp-product", -60},  // else an equal would coach her
	}
}

// viewpoint is the seat whose holder one looks at the company as: a player and a coach.
const viewpoint = "gpm-merchants"

// coach adds how the company coaches its people.
func (b *builder) coach() {
	g := newGrowth(b)
	for _, c := range companyCoached() {
		g.assess(c)
		g.work(c)
		g.meet(c)
	}
	for _, w := range companyFeedback() {
		g.out.Feedback = append(g.out.Feedback, g.say(w))
	}
	for _, w := range companyWeeks() {
		g.spend(w)
	}
	for _, n := range companyCoaches() {
		b.org.Coaches = append(b.org.Coaches, CoachLine{Person: g.holder[n.seat], Coach: g.holder[n.coach], Since: g.on(n.since)})
	}
	b.org.Coaching, b.org.Viewpoint, b.org.Expectations = g.out, g.holder[viewpoint], designExpectations()
}
