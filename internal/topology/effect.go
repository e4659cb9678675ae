package topology

import (
	"fmt"

	"cadre/internal/orggraph"
)

// Effect is something that follows from a change for how teams work together.
type Effect struct {
	Kind     string
	Severity Severity
	Text     string
	Team     *orggraph.Team
}

// Effects tells what follows from a change: what is found anew and no longer, which interactions and dependencies
// begin, change or end, and which teams change while others count on them.
func Effects(d *orggraph.Diff) (list []Effect) {
	before, after := Findings(d.Before), Findings(d.After)
	for _, f := range without(after, before, grave) {
		list = append(list, effectOf("topology.appeared", f.Severity, f.Text, f))
	}
	for _, f := range without(before, after, whatever) {
		list = append(list, effectOf("topology.resolved", Info, "No longer: "+f.Text, f))
	}
	list = append(list, counted(d)...)
	for _, p := range d.InteractionsChanged {
		list = append(list, interactionEffect(p))
	}
	for _, p := range d.DependenciesChanged {
		list = append(list, dependencyEffect(p))
	}
	return list
}

func effectOf(kind string, severity Severity, text string, f Finding) Effect {
	e := Effect{Kind: kind, Severity: severity, Text: text}
	if len(f.Teams) > 0 {
		e.Team = &f.Teams[0]
	}
	return e
}

// counted tells of teams that others count on, and that are gone, have nobody left, or become of another type.
func counted(d *orggraph.Diff) (list []Effect) {
	for _, t := range d.TeamsArchived {
		if n := reliance(t); n != "" {
			list = append(list, Effect{Kind: "topology.teamGone", Severity: Warn, Team: &t, Text: fmt.Sprintf("%s is no longer there, and has %s.", t.Name(), n)})
		}
	}
	for _, is := range d.After.ActiveTeams() {
		was, ok := d.Before.Team(is.Key())
		if !ok || is.Headcount() > 0 || was.Headcount() == 0 {
			continue
		}
		if n := reliance(is); n != "" {
			list = append(list, Effect{Kind: "topology.teamEmpty", Severity: Warn, Team: &is, Text: fmt.Sprintf("Nobody is left in %s, which has %s.", is.Name(), n)})
		}
	}
	for _, c := range d.TeamsChanged {
		was, ok := d.Before.Team(c.Team.Key())
		if !ok || said(was.TopologyType()) == said(c.Team.TopologyType()) {
			continue
		}
		if n := reliance(c.Team); n != "" {
			list = append(list, Effect{Kind: "topology.typeChanged", Severity: Info, Team: &c.Team,
				Text: fmt.Sprintf("%s goes from %s to %s, and has %s that were agreed before.", c.Team.Name(), said(was.TopologyType()), said(c.Team.TopologyType()), n)})
		}
	}
	return list
}

// reliance says how many others count on a team; empty where nobody does.
func reliance(t orggraph.Team) string {
	interactions, open, owned := len(t.Interactions(false)), len(t.Needs(false))+len(t.Provides(false)), len(t.Ownerships())
	var parts []string
	for _, p := range []struct {
		n         int
		one, many string
	}{{interactions, "interaction", "interactions"}, {open, "open dependency", "open dependencies"}, {owned, "area of its own", "areas of its own"}} {
		switch {
		case p.n == 1:
			parts = append(parts, "1 "+p.one)
		case p.n > 1:
			parts = append(parts, fmt.Sprintf("%d %s", p.n, p.many))
		}
	}
	return listed(parts)
}

// listed joins words as a sentence does.
func listed(parts []string) string {
	switch len(parts) {
	case 0:
		return ""
	case 1:
		return parts[0]
	}
	text := parts[0]
	for _, p := range parts[1 : len(parts)-1] {
		text += ", " + p
	}
	return text + " and " + parts[len(parts)-1]
}

// said names a type in words.
func said(t *orggraph.TopologyType) string {
	if t == nil {
		return "no type"
	}
	return map[orggraph.TopologyType]string{orggraph.StreamAligned: "stream-aligned", orggraph.PlatformTeam: "platform",
		orggraph.Enabling: "enabling", orggraph.ComplicatedSubsystem: "complicated subsystem"}[*t]
}

func interactionEffect(p orggraph.InteractionPair) Effect {
	i := p.After
	e := Effect{Kind: "interaction.changed", Severity: Info, Text: "Changed: "}
	switch {
	case p.Before == nil:
		e.Kind, e.Text = "interaction.started", "Begins: "
	case p.After == nil:
		i, e.Kind, e.Text = p.Before, "interaction.ended", "Ends: "
	case p.Before.State() != orggraph.InteractionEnded && p.After.State() == orggraph.InteractionEnded:
		e.Kind, e.Text = "interaction.ended", "Ends: "
	}
	from := i.From()
	e.Text += sentence(i.Mode(), from.Name(), i.To().Name()) + ", " + i.Purpose()
	e.Team = &from
	return e
}

func dependencyEffect(p orggraph.DependencyPair) Effect {
	d := p.After
	e := Effect{Kind: "dependency.changed", Severity: Info, Text: "Changed: "}
	switch {
	case p.Before == nil:
		e.Kind, e.Text = "dependency.raised", "New: "
	case p.After == nil:
		d, e.Kind, e.Text = p.Before, "dependency.closed", "No longer: "
	case p.Before.Open() && !p.After.Open():
		e.Kind, e.Text = "dependency.closed", "Closed: "
	}
	provider := d.Provider()
	e.Text += fmt.Sprintf("%s needs of %s, %s", d.Needer().Name(), provider.Name(), d.What())
	e.Team = &provider
	return e
}
