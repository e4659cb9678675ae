package strategy

import (
	"fmt"

	"cadre/internal/orggraph"
)

// Outlook is how an objective stands, with the reasons in words, the gravest first.
type Outlook struct {
	Health Health
	Causes []Cause
}

// Cause is why an objective stands as it does, in a sentence, and what it comes from where that is another thing: a
// dependency, a commitment, a team, a seat or a key result.
type Cause struct {
	Text string
	Of   orggraph.Node
}

// Reasons are the causes in words alone.
func (o Outlook) Reasons() []string {
	list := make([]string, len(o.Causes))
	for i, c := range o.Causes {
		list[i] = c.Text
	}
	return list
}

func because(format string, args ...any) []Cause {
	return []Cause{{Text: fmt.Sprintf(format, args...)}}
}

// OutlookOf tells how an objective stands today.
func OutlookOf(o orggraph.Objective) Outlook {
	return outlooksOf(o.Graph())[o.Graph().Aims().NumberOf(o)]
}

type outlooksKey struct{}

// outlooksOf works out how every objective stands, once for each graph.
func outlooksOf(g *orggraph.Graph) []Outlook {
	return g.Derive(outlooksKey{}, func() any {
		aims := g.Aims()
		list := make([]Outlook, aims.Objectives)
		for n := range aims.Objectives {
			if o, ok := aims.Objective(int32(n)); ok {
				list[n] = outlook(o)
			}
		}
		return list
	}).([]Outlook)
}

// notActive says of an objective on which no work is under way how far it is.
var notActive = map[orggraph.ObjectiveState]string{
	orggraph.ObjectiveDraft: "It is a draft, and nobody works on it yet.", orggraph.ObjectiveProposed: "Its team has not accepted it yet.",
	orggraph.ObjectiveNegotiated: "Its team has accepted it, and has not begun yet.", orggraph.ObjectiveClosing: "It is scored, and what was learned is being written down.",
	orggraph.ObjectiveClosed: "It is over.", orggraph.ObjectiveDropped: "It was given up.",
}

func outlook(o orggraph.Objective) Outlook {
	if o.State() != orggraph.ObjectiveActive {
		if late := notBegun(o); late != nil {
			return Outlook{AtRisk, late}
		}
		return Outlook{Unknown, because("%s", notActive[o.State()])}
	}
	var lost, risky []Cause
	if text := unstaffed(o); text != "" {
		risky = append(risky, Cause{Text: text})
	}
	if today := o.Graph().Today(); o.EndsOn() < today {
		risky = append(risky, because("Its period ended on %s and it is not scored.", o.EndsOn())...)
	}
	checked, least := 0, 100
	for _, k := range o.KeyResults() {
		for _, a := range Alerts(k) {
			risky = append(risky, Cause{a.Text, k})
		}
		c, ok := k.Latest()
		if !ok {
			continue
		}
		checked++
		least = min(least, c.Confidence())
		off, text := doubt(o, k, c)
		switch {
		case text == "":
		case off:
			lost = append(lost, Cause{text, k})
		default:
			risky = append(risky, Cause{text, k})
		}
	}
	risky = append(risky, entangled(o)...)
	causes := append(lost, risky...)
	switch {
	case len(lost) > 0:
		return Outlook{OffTrack, causes}
	case len(risky) > 0:
		return Outlook{AtRisk, causes}
	case checked == 0:
		return Outlook{Unknown, because("Nobody has checked in yet.")}
	}
	return Outlook{OnTrack, because("%d of %d key results are checked in on, the least sure at %d %%.", checked, len(o.KeyResults()), least)}
}

// doubt says why the latest check-in of a key result puts its objective in doubt, and whether it is lost.
func doubt(o orggraph.Objective, k orggraph.KeyResult, c orggraph.CheckIn) (lost bool, text string) {
	s := sureOf[o.Ambition()]
	shot := "a roof shot"
	if o.Ambition() == orggraph.MoonShot {
		shot = "a moon shot"
	}
	switch worse := Progress(k); {
	case k.Kind() == orggraph.Backstop && worse != nil && *worse < 0:
		return false, fmt.Sprintf("The backstop “%s” is worse than where it began: %s, from %s.", k.Metric(), amount(c.Value(), k.Unit()), amount(k.Baseline(), k.Unit()))
	case k.Kind() == orggraph.Backstop:
		return false, ""
	case c.Confidence() < s.atRisk:
		return c.Confidence() < s.offTrack, fmt.Sprintf("Confidence in “%s” is %d %%; %s means to be at %d %%.", k.Metric(), c.Confidence(), shot, s.expected)
	}
	return false, ""
}

// slowStart is how long after the beginning of its period an objective may still be talked about.
const slowStart = 14 // days

// notBegun says why an objective that was given to a team and is still talked about comes late; nothing while there is time.
func notBegun(o orggraph.Objective) []Cause {
	days := daysBetween(o.StartsOn(), o.Graph().Today())
	if days < slowStart {
		return nil
	}
	switch o.State() {
	case orggraph.ObjectiveProposed:
		return because("Its period began %d days ago, and its team has not accepted it yet.", days)
	case orggraph.ObjectiveNegotiated:
		return because("Its period began %d days ago, and its team has not begun yet.", days)
	}
	return nil
}

// entangled says what of the graph around an active objective puts it at risk: what it waits for, what was promised for it, and
// who is missing to lead.
func entangled(o orggraph.Objective) (list []Cause) {
	for _, d := range o.Dependencies() {
		if d.Severity() != orggraph.SeverityBlocking {
			continue
		}
		if d.Overdue() {
			list = append(list, Cause{fmt.Sprintf("%s blocks it: “%s” was needed by %s.", d.Provider().Name(), brief(d.What()), *d.NeedBy()), d})
		}
		if d.InBlockingCircle() {
			list = append(list, Cause{fmt.Sprintf("%s and %s block each other in a circle, and “%s” is a part of it.", d.Needer().Name(), d.Provider().Name(), brief(d.What())), d})
		}
	}
	for _, c := range o.Commitments() {
		for _, text := range reasonsOf(c) {
			list = append(list, Cause{text, c})
		}
		if c.State() == orggraph.CommitmentBroken && !PostMortemDue(c) {
			list = append(list, Cause{fmt.Sprintf("“%s”, which was promised for it, was broken.", c.Title()), c})
		}
	}
	if seat, team, ok := unled(o); ok {
		list = append(list, Cause{fmt.Sprintf("Nobody holds the seat that leads %s, which answers for it.", team.Name()), seat})
	}
	return list
}

// unled returns the vacant seat that leads the team that answers for an objective, where nobody else leads it and somebody works
// in it: a team without anybody is said already.
func unled(o orggraph.Objective) (seat orggraph.Position, team orggraph.Team, ok bool) {
	teams := o.Teams()
	if len(teams) == 0 || !works(teams[0].Team()) {
		return seat, team, false
	}
	team = teams[0].Team()
	for _, lead := range team.Leads() {
		if !lead.Vacant() {
			return seat, team, false
		}
		seat, ok = lead, true
	}
	return seat, team, ok
}
