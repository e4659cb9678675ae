package export

import (
	"context"
	"io"
	"strings"

	"cadre/internal/orggraph"
)

// sheet is the convention of a tool that reads CSV: one row a seat, or one a person where the tool
// knows people by their e-mail alone.
type sheet struct {
	name, label string
	header      []string
	seat        func(*Cut, orggraph.Position) []string
	person      func(*Cut, orggraph.Position, orggraph.Person) []string
}

func sheets() []sheet {
	return []sheet{
		{name: "visio", label: "Visio Org Chart Wizard", header: []string{"Unique ID", "Name", "Title", "Department", "Reports To"}, seat: func(c *Cut, p orggraph.Position) []string {
			return []string{p.Key(), holderNames(p), p.Title(), teamName(c, p), managerKey(c, p)}
		}},
		{name: "orgchartnow", label: "OrgChart (Now)", header: []string{"PersonID", "SupervisorID", "Name", "Title", "Department"}, seat: func(c *Cut, p orggraph.Position) []string {
			return []string{p.Key(), managerKey(c, p), holderNames(p), p.Title(), teamName(c, p)}
		}},
		{name: "organimi", label: "Organimi", header: []string{"ID", "First Name", "Last Name", "Boss ID", "Role"}, seat: func(c *Cut, p orggraph.Position) []string {
			first, last := splitName(holderNames(p))
			return []string{p.Key(), first, last, managerKey(c, p), p.Title()}
		}},
		{name: "m365", label: "Microsoft 365 organizational data", header: []string{"Microsoft_PersonEmail", "Microsoft_ManagerEmail", "Microsoft_Organization", "Microsoft_DisplayName", "Microsoft_JobTitle"},
			person: func(c *Cut, p orggraph.Position, who orggraph.Person) []string {
				return []string{text(who.Email()), managerEmail(c, p), teamName(c, p), who.Name(), p.Title()}
			}},
		{name: "unaric", label: "Unaric Org Chart (Salesforce)", header: []string{"First Name", "Last Name", "Email", "SupervisorEmail", "Position", "Department", "StartDate"},
			person: func(c *Cut, p orggraph.Position, who orggraph.Person) []string {
				first, last := splitName(who.Name())
				return []string{first, last, text(who.Email()), managerEmail(c, p), p.Title(), teamName(c, p), dayMonthYear(text(who.StartedOn()))}
			}},
	}
}

func (s sheet) write(ctx context.Context, c *Cut, w io.Writer) error {
	return writeGuarded(w, func(take func([]string) error) error {
		if err := take(s.header); err != nil {
			return err
		}
		written := map[string]bool{}
		return c.each(ctx, func(p orggraph.Position) error {
			if s.seat != nil {
				return take(s.seat(c, p))
			}
			for who := range p.Holders() {
				if who.Email() == nil || written[who.Key()] {
					continue
				}
				written[who.Key()] = true
				if err := take(s.person(c, p, who)); err != nil {
					return err
				}
			}
			return nil
		})
	})
}

func managerKey(c *Cut, p orggraph.Position) string {
	if above, ok := c.manager(p); ok {
		return above.Key()
	}
	return ""
}

// managerEmail is that of the nearest above who has one: a vacant seat or a person without e-mail
// cannot be named, and a blank would say that nobody is above.
func managerEmail(c *Cut, p orggraph.Position) string {
	for above, ok := c.manager(p); ok; above, ok = c.manager(above) {
		for who := range above.Holders() {
			if email := text(who.Email()); email != "" {
				return email
			}
		}
	}
	return ""
}

func teamName(c *Cut, p orggraph.Position) string {
	if in := c.teamsOf(p); len(in) > 0 {
		return in[0].Team().Name()
	}
	return ""
}

// splitName takes the last word for the last name; a single one is the last name too.
func splitName(name string) (first, last string) {
	if at := strings.LastIndexByte(name, ' '); at >= 0 {
		return name[:at], name[at+1:]
	}
	return "", name
}

func dayMonthYear(day string) string {
	parts := strings.Split(day, "-")
	if len(parts) != 3 {
		return ""
	}
	return parts[2] + "." + parts[1] + "." + parts[0]
}
