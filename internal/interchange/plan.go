package interchange

import (
	"context"
	"fmt"
	"strings"

	"cadre/ent"
	"cadre/internal/fault"
)

// maxPlanRows is how many rows a plan lists; its numbers count all.
const maxPlanRows = 1000

// Scope says what a file is: all of its source, or a part of it.
type Scope string

// The scopes of a file.
const (
	ScopeWhole Scope = "WHOLE" // seats of its source that are not in it have ended
	ScopePart  Scope = "PART"  // seats that are not in it stay as they are
)

// PlanOptions say how to compare a file with the organisation.
type PlanOptions struct {
	Source   string // within which the ids mean something; empty: the mapping's, or that which the file proves to be a later export of
	Scope    Scope  // empty: ScopeWhole
	Today    string // YYYY-MM-DD, by the workspace's clock
	Progress Progress
}

// Action says what an import would do to a seat.
type Action string

// The actions, in the order in which a plan lists them.
const (
	ActionKeep   Action = "KEEP" // it would be closed, but somebody is sought for it
	ActionEnd    Action = "END"
	ActionMove   Action = "MOVE"
	ActionChange Action = "CHANGE"
	ActionAdd    Action = "ADD"
)

// FieldChange is a value that would change; empty stands for none.
type FieldChange struct {
	Field  string `json:"field"`
	Before string `json:"before"`
	After  string `json:"after"`
}

// PlanRow is what would happen to one seat.
type PlanRow struct {
	Action Action        `json:"action"`
	Row    int           `json:"row,omitempty"` // in the file; 0 for a seat that is not in it
	Seat   string        `json:"seat,omitempty"`
	Label  string        `json:"label"` // the seat and its holder, in words
	Fields []FieldChange `json:"fields"`
}

// Plan is what an import would do. Its numbers count seats; one that gets another manager and
// another title counts as moved and as changed.
type Plan struct {
	Source    string `json:"source"`
	Added     int    `json:"added"`
	Changed   int    `json:"changed"`
	Moved     int    `json:"moved"`
	Ended     int    `json:"ended"`
	Kept      int    `json:"kept"`      // seats that are there before and after
	Unchanged int    `json:"unchanged"` // of those, the ones that nothing happens to

	Sought        int     `json:"sought,omitempty"` // seats that the file would close while somebody is sought for them
	Seats         int     `json:"seats"`            // open seats of the source before
	EndsShare     float64 `json:"endsShare"`        // of those, the share that would end
	NeedsDecision bool    `json:"needsDecision"`    // more than a tenth would end

	TitleChanged      int `json:"title_changed"`
	NameChanged       int `json:"name_changed"`
	ManagerChanged    int `json:"manager_changed"` // name another; moved ones may only have found theirs
	TeamChanged       int `json:"team_changed"`
	DepartmentChanged int `json:"department_changed"`
	StatusChanged     int `json:"status_changed"` // between held and vacant

	PeopleAdded int `json:"peopleAdded"`
	PeopleLeft  int `json:"peopleLeft"`
	TeamsAdded  int `json:"teamsAdded"`
	Others      int `json:"others,omitempty"` // rows beside the seats that a canonical file changes

	Rows      []PlanRow `json:"rows"` // at most 1000, those that end first
	RowsTotal int       `json:"rowsTotal"`
}

// Searches tells of the seats that the file would close while somebody is sought for them, and what is done about it.
func (p *Plan) Searches(severity Severity, action string) (list []Problem) {
	for _, row := range p.Rows {
		if row.Action == ActionKeep {
			list = append(list, Problem{Code: CodeSeatSought, Severity: severity, Message: fmt.Sprintf("Somebody is sought for %s, which the file would close.", row.Label), Action: action})
		}
	}
	return list
}

// Nothing reports whether the import would change nothing at all.
func (p *Plan) Nothing() bool {
	return p.RowsTotal-p.Sought == 0 && p.PeopleAdded+p.PeopleLeft+p.TeamsAdded+p.Others == 0
}

// MakePlan compares a file with the organisation that a client reads, and writes nothing.
func MakePlan(ctx context.Context, c *ent.Client, p *Parsed, o PlanOptions) (*Plan, error) {
	d, err := newDrafter(ctx, c, p, o, true)
	if err != nil {
		return nil, err
	}
	return &d.plan, nil
}

// newDrafter reads the organisation and works everything out.
func newDrafter(ctx context.Context, c *ent.Client, p *Parsed, o PlanOptions, dry bool) (*drafter, error) {
	if o.Today == "" {
		return nil, fault.Wrap(fmt.Errorf("no day given"), "plan the import")
	}
	explicit := o.Source != ""
	if !explicit {
		o.Source = p.Mapping.Source
	}
	if len(o.Source) > 100 {
		return nil, fault.New(fault.InvalidInput, "The name of a source has at most 100 characters.").OnField("source")
	}
	if o.Progress != nil {
		o.Progress(StagePlan, 0, len(p.Seats))
	}
	l, err := load(ctx, c, o.Today)
	if err != nil {
		return nil, err
	}
	d := &drafter{p: p, live: l, source: o.Source, today: o.Today, scope: o.Scope, dry: dry}
	if !explicit {
		if known := d.knownSource(); known != "" {
			d.source = known
		}
	}
	d.work()
	if o.Progress != nil {
		o.Progress(StagePlan, len(p.Seats), len(p.Seats))
	}
	if err := ctx.Err(); err != nil {
		return nil, cancelled(err)
	}
	return d, nil
}

// knownSource finds the source that a file which comes under a new name is a later export of: the
// one where at least half of the file's ids belong to seats whose holders have the same names.
func (d *drafter) knownSource() string {
	others := false
	for _, s := range d.live.seats {
		if deref(s.Source) == d.source {
			return "" // the name is not new
		}
		others = others || s.ExternalID != nil
	}
	if !others {
		return ""
	}
	names := make(map[string]string, len(d.p.Seats))
	for s := range d.p.Seats {
		if r := &d.p.Rows[d.p.Seats[s].Row]; r.ID != "" && r.Source == "" {
			names[looseID(r.ID)] = fold(strings.Join(d.fileHolders(s), "\x00"))
		}
	}
	agree := map[string]int{}
	for _, s := range d.inOrder() {
		if s.ExternalID == nil || s.Source == nil {
			continue
		}
		if name, has := names[looseID(*s.ExternalID)]; has && name != "" && name == fold(strings.Join(d.liveHolders(s.ID), "\x00")) {
			agree[*s.Source]++
		}
	}
	best := ""
	for source, n := range agree {
		if n*2 >= len(names) && (best == "" || n > agree[best] || (n == agree[best] && source < best)) {
			best = source
		}
	}
	return best
}

// change notes a change of a seat of the file, unless nothing changes.
func (d *drafter) change(seat int, field, before, after string) {
	if before != after {
		d.changes[seat] = append(d.changes[seat], FieldChange{field, clip(before, 200), clip(after, 200)})
	}
}

// sum turns the draft into the plan's numbers and rows.
func (d *drafter) sum() {
	p := &d.plan
	p.Source = d.source
	for _, s := range d.live.seats {
		if s.ClosedOn == nil && deref(s.Source) == d.source {
			p.Seats++
		}
	}
	p.Ended = len(d.draft.endSeats)
	if p.Seats > 0 {
		p.EndsShare = float64(p.Ended) / float64(p.Seats)
	}
	p.NeedsDecision = p.Ended*10 > p.Seats
	p.PeopleLeft = len(d.draft.leave)
	p.Rows = []PlanRow{}
	p.Sought = len(d.sought)
	for _, key := range d.sought {
		d.list(PlanRow{Action: ActionKeep, Seat: key, Label: d.liveLabel(key), Fields: []FieldChange{}})
	}
	for _, key := range d.draft.endSeats {
		d.list(PlanRow{Action: ActionEnd, Seat: key, Label: d.liveLabel(key), Fields: []FieldChange{}})
	}
	for _, row := range d.others {
		d.list(row)
		p.Moved++
	}
	for _, action := range []Action{ActionMove, ActionChange, ActionAdd} {
		for s := range d.p.Seats {
			if !d.p.Seats[s].Left {
				d.sumSeat(s, action)
			}
		}
	}
}

// sumSeat counts and lists a seat if the action is what happens to it.
func (d *drafter) sumSeat(s int, action Action) {
	p := &d.plan
	added := d.added(s)
	moved, changed := false, false
	for _, c := range d.changes[s] {
		moved = moved || c.Field == "manager"
		changed = changed || c.Field != "manager"
	}
	what := ActionChange
	switch {
	case added:
		what = ActionAdd
	case moved:
		what = ActionMove
	case !changed:
		what = ""
	}
	if action == ActionAdd && !added { // the last round: everybody was looked at
		p.Kept++
		d.countChanges(s, moved, changed)
	}
	if what != action {
		return
	}
	if added {
		p.Added++
	}
	r := &d.p.Rows[d.p.Seats[s].Row]
	fields := d.changes[s]
	if fields == nil {
		fields = []FieldChange{}
	}
	row := PlanRow{Action: action, Row: r.Row, Label: seatLabel(r.Title, d.futureHolders(s)), Fields: fields}
	if d.seatLive[s] != nil {
		row.Seat = d.seatID[s]
	}
	d.list(row)
}

// added reports whether the seat is not in the chart yet: new, or closed before and back again.
func (d *drafter) added(s int) bool { return d.seatLive[s] == nil || d.seatLive[s].ClosedOn != nil }

// countChanges counts a seat that is there before and after.
func (d *drafter) countChanges(s int, moved, changed bool) {
	p := &d.plan
	if moved {
		p.Moved++
	}
	if changed {
		p.Changed++
	}
	if !moved && !changed {
		p.Unchanged++
	}
	for _, c := range d.changes[s] {
		switch c.Field {
		case "title":
			p.TitleChanged++
		case "holder":
			p.NameChanged++
		case "manager":
			if !d.sameManager[s] {
				p.ManagerChanged++
			}
		case "team":
			p.TeamChanged++
		case "department":
			p.DepartmentChanged++
		}
		if c.Field == "holder" && (c.Before == "") != (c.After == "") {
			p.StatusChanged++
		}
	}
}

func (d *drafter) list(r PlanRow) {
	d.plan.RowsTotal++
	if len(d.plan.Rows) < maxPlanRows {
		d.plan.Rows = append(d.plan.Rows, r)
	}
}

func (d *drafter) liveLabel(key string) string {
	return seatLabel(d.live.seats[key].Title, d.liveHolders(key))
}

func seatLabel(title string, holders []string) string {
	if len(holders) == 0 {
		return clip(title, 80) + ", vacant"
	}
	return clip(title, 80) + ", " + clip(strings.Join(holders, " and "), 80)
}
