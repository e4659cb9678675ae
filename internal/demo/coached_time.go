package demo

import "time"

// spent is how a leader spent a week, in minutes: coaching, staffing, strategy, hands-on and other.
type spent [5]int

// leaderWeeks is how a leader spent the weeks before this one, the latest first; byHand are those that they corrected.
type leaderWeeks struct {
	seat   string
	weeks  []spent
	byHand []int
}

// companyWeeks tells of three leaders: a player-coach who comes near her target, one who has two full-time jobs, and
// the head of product, whom staffing has kept from strategy.
func companyWeeks() []leaderWeeks {
	return []leaderWeeks{
		{seat: "gpm-merchants", byHand: []int{1, 6}, weeks: []spent{
			{510, 120, 240, 1260, 270}, {480, 150, 270, 1230, 240}, {540, 60, 210, 1290, 300}, {450, 120, 240, 1320, 210},
			{420, 240, 210, 1290, 270}, {390, 300, 240, 1230, 240}, {360, 480, 180, 1140, 300}, {330, 540, 210, 1170, 210},
			{360, 510, 240, 1200, 240}, {330, 420, 180, 1350, 270}, {300, 360, 210, 1410, 240}, {270, 330, 240, 1470, 210},
			{300, 180, 210, 1530, 240}, {240, 120, 240, 1590, 240},
		}},
		{seat: "gpm-shoppers", byHand: []int{3}, weeks: []spent{
			{540, 60, 300, 1500, 330}, {510, 90, 270, 1560, 300}, {480, 60, 300, 1530, 270}, {510, 30, 240, 1620, 330},
			{420, 60, 270, 1650, 300}, {390, 90, 300, 1590, 300}, {360, 60, 240, 1680, 330}, {330, 120, 270, 1650, 300},
			{300, 60, 240, 1740, 270}, {300, 30, 210, 1710, 330}, {270, 90, 240, 1740, 300}, {300, 60, 210, 1710, 270},
		}},
		{seat: "vp-product", byHand: []int{0, 5, 9}, weeks: []spent{
			{480, 420, 1020, 300, 300}, {450, 480, 960, 270, 330}, {510, 390, 1080, 240, 270}, {480, 540, 900, 270, 300},
			{420, 600, 870, 240, 330}, {450, 510, 930, 300, 270}, {390, 450, 1020, 330, 300}, {420, 360, 1110, 300, 270},
			{450, 240, 1200, 300, 300}, {420, 180, 1260, 330, 270}, {390, 210, 1230, 360, 300}, {360, 150, 1290, 390, 270},
			{390, 120, 1320, 360, 270},
		}},
	}
}

// spend writes how a leader spent their weeks. It is theirs alone.
func (g *growth) spend(of leaderWeeks) {
	monday := g.now.AddDate(0, 0, -(int(g.now.Weekday())+6)%7)
	for i, w := range of.weeks {
		on := monday.AddDate(0, 0, -7*(i+1))
		row := Week{Written: Written{About: g.holder[of.seat], By: g.holder[of.seat], At: g.past(on.AddDate(0, 0, 4).Add(time.Hour))},
			On: day(on), Coaching: w[0], Staffing: w[1], Strategy: w[2], HandsOn: w[3], Other: w[4], Origin: "CALENDAR"}
		for _, corrected := range of.byHand {
			if corrected == i {
				row.Origin = "HAND"
			}
		}
		g.out.Weeks = append(g.out.Weeks, row)
	}
}
