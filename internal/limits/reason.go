package limits

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"cadre/internal/orggraph"
)

// Reason says in one plain sentence what is found and why it matters.
func (f Finding) Reason() string {
	switch subject := f.Subject.(type) {
	case orggraph.Team:
		return f.ofTeam(subject.Name())
	case orggraph.Person:
		return f.ofPerson(subject.Name())
	case orggraph.Position:
		return f.ofSeat(subject)
	}
	return fmt.Sprintf("There are %s from the top to the deepest seat; for %s %s would do, and each level more takes decisions further from those who know.",
		count(f.Value, "level"), count(float64(f.extra), "person"), plain(f.Limit))
}

func (f Finding) ofPerson(name string) string {
	if f.below {
		return fmt.Sprintf("%s works in %s; %s.", name, count(f.Value, "team"), f.bound())
	}
	return fmt.Sprintf("%s works in %s with more than %d %% of the time in each; more than %s divide the attention that a team needs.",
		name, count(f.Value, "team"), belonging, plain(f.Limit))
}

func (f Finding) ofTeam(name string) string {
	switch f.Rule {
	case TeamSize:
		if f.below {
			return fmt.Sprintf("%s has %s, vacant seats included; fewer than %s can hardly carry a product from discovery to operation.", name, count(f.Value, "person"), plain(f.Limit))
		}
		return fmt.Sprintf("%s has %s, vacant seats included; more than %s no longer know what each of them is doing.", name, count(f.Value, "person"), plain(f.Limit))
	case LeadsPerTeam:
		if f.Value == 0 {
			return fmt.Sprintf("%s has no lead, so that nobody is named whom others can turn to.", name)
		}
		return fmt.Sprintf("%s has %s; %s.", name, count(f.Value, "lead"), f.bound())
	}
	switch {
	case f.Value == 0:
		return fmt.Sprintf("%s has engineers or designers and no product manager, so that nobody answers for the value of what it builds.", name)
	case f.below:
		return fmt.Sprintf("%s has %s; %s.", name, count(f.Value, "product manager"), f.bound())
	}
	return fmt.Sprintf("%s has %s; with more than %s it is not clear who answers for the value of what it builds.", name, count(f.Value, "product manager"), plain(f.Limit))
}

func (f Finding) ofSeat(seat orggraph.Position) string {
	name := called(seat)
	switch f.Rule {
	case TeamsPerDesigner:
		if f.below {
			return fmt.Sprintf("%s designs for %s; %s.", name, count(f.Value, "team"), f.bound())
		}
		return fmt.Sprintf("%s is shared by %s; to more than %s a designer is an agency and no member.", name, count(f.Value, "team"), plain(f.Limit))
	case EngineersPerManager:
		return fmt.Sprintf("%s has to find work worth doing for %s; %s.", name, count(f.Value, "engineer"), f.bound())
	case UnresolvedManager:
		manager, provided := strings.CutPrefix(*seat.ManagerRef(), orggraph.ProviderRef)
		source := "an import"
		if provided {
			source = "an identity provider"
		}
		return fmt.Sprintf("%s reports to %q, as %s says, and no seat answers to that.", name, manager, source)
	}
	why := "more than %s leave too little time for each"
	switch {
	case f.below:
		why = "fewer than %s hardly need a leader of their own"
	case f.Rule == SpanOfPlayerCoach:
		why = "more than %s cannot be coached beside work of one's own"
	}
	why = fmt.Sprintf(why, plain(f.Limit))
	if f.role != "" {
		why += ", says the role " + f.role
	}
	return fmt.Sprintf("%s leads %s; %s.", name, count(f.Value, "direct report"), why)
}

// bound says what the limit is.
func (f Finding) bound() string {
	if f.below {
		return "the limit is at least " + plain(f.Limit)
	}
	return "the limit is at most " + plain(f.Limit)
}

// called names a seat and who holds it.
func called(seat orggraph.Position) string {
	if who, ok := seat.Person(); ok {
		return fmt.Sprintf("%s (%s)", seat.Title(), who.Name())
	}
	return seat.Title() + " (vacant)"
}

// count writes a number with its noun.
func count(n float64, one string) string {
	switch {
	case n == 0 && one == "direct report":
		return "nobody"
	case n == 1:
		return "1 " + one
	case one == "person":
		return plain(n) + " people"
	}
	return plain(n) + " " + one + "s"
}

// plain writes a number with one decimal place at most.
func plain(n float64) string { return strconv.FormatFloat(math.Round(n*10)/10, 'f', -1, 64) }
