package floor

import (
	"context"
	"database/sql"
	"encoding/base64"
	"fmt"
	"strings"
	"sync/atomic"
)

// Floor answers the reference queries from one file.
type Floor struct {
	db       *sql.DB
	prepared map[string]*sql.Stmt
	today    string
	count    atomic.Int64
}

// Open opens a file that AddIndexes prepared. Today decides which holdings are in force.
func Open(ctx context.Context, path, today string) (*Floor, error) {
	db, err := sql.Open("sqlite3", "file:"+path+"?mode=ro&_query_only=1&_cache_size=-65536&_mutex=no&_busy_timeout=5000")
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(4)
	db.SetMaxIdleConns(4)
	f := &Floor{db: db, prepared: map[string]*sql.Stmt{}, today: today}
	for _, text := range statements {
		if f.prepared[text], err = db.PrepareContext(ctx, text); err != nil {
			return nil, fmt.Errorf("prepare %s: %w", text, err)
		}
	}
	return f, nil
}

// Close closes the file.
func (f *Floor) Close() error { return f.db.Close() }

// Statements returns how many statements ran so far.
func (f *Floor) Statements() int64 { return f.count.Load() }

// Answer runs one of the queries a to f.
func (f *Floor) Answer(ctx context.Context, query string, variables map[string]string) (any, error) {
	switch query {
	case "a":
		p, err := f.person(ctx, variables["id"])
		return map[string]any{"person": p}, err
	case "b":
		p, err := f.people(ctx, variables["location"], variables["after"])
		return map[string]any{"people": p}, err
	case "c":
		t, err := f.team(ctx, variables["id"])
		return map[string]any{"team": t}, err
	case "d":
		seats, err := f.chart(ctx, 2200, chartBelow, f.today, variables["id"])
		return map[string]any{"chart": chart{seats}}, err
	case "e":
		m, err := f.metrics(ctx)
		return map[string]any{"metrics": m}, err
	case "f":
		seats, err := f.chart(ctx, 100_000, chartAll, f.today)
		return map[string]any{"chart": chart{seats}}, err
	}
	return nil, fmt.Errorf("there is no query %q", query)
}

// each runs a statement and calls scan for every row of it.
func (f *Floor) each(ctx context.Context, text string, args []any, scan func(rows *sql.Rows) error) error {
	f.count.Add(1)
	rows, err := f.prepared[text].QueryContext(ctx, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := scan(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}

func (f *Floor) person(ctx context.Context, id string) (*person, error) {
	p := &person{}
	err := f.each(ctx, personSeat, []any{f.today, id}, func(rows *sql.Rows) error {
		var seatID, title, teamID, teamName, aboveID, aboveTitle, bossID, bossName *string
		if err := rows.Scan(&p.ID, &p.Name, &p.Email, &seatID, &title, &teamID, &teamName, &aboveID, &aboveTitle, &bossID, &bossName); err != nil {
			return err
		}
		if seatID == nil {
			return nil
		}
		p.Position = &wholeSeat{ID: *seatID, Title: *title, Team: maybe(teamID, teamName), Reports: []*seat{}}
		if aboveID != nil {
			p.Position.Manager = &seat{ID: *aboveID, Title: *aboveTitle, Person: maybe(bossID, bossName)}
		}
		return nil
	})
	if err != nil || p.Position == nil {
		return p, err
	}
	below := make(map[string]*seat, 128)
	return p, f.each(ctx, seatsBelow, []any{f.today, p.Position.ID}, func(rows *sql.Rows) error {
		s := &seat{}
		var above string
		var holderID, holderName *string
		if err := rows.Scan(&s.ID, &s.Title, &above, &holderID, &holderName); err != nil {
			return err
		}
		s.Person = maybe(holderID, holderName)
		below[s.ID] = s
		if manager, ok := below[above]; ok {
			manager.Reports = append(manager.Reports, s)
		} else {
			p.Position.Reports = append(p.Position.Reports, s)
		}
		return nil
	})
}

func (f *Floor) people(ctx context.Context, location, after string) (*people, error) {
	key, err := base64.StdEncoding.DecodeString(after)
	if err != nil {
		return nil, err
	}
	name, id, _ := strings.Cut(string(key), "\x00")
	p := &people{Edges: make([]personEdge, 0, 101)}
	err = f.each(ctx, peopleAt, []any{f.today, location, name, id}, func(rows *sql.Rows) error {
		var row personRow
		var seatID, title, teamID, teamName *string
		if err := rows.Scan(&row.ID, &row.Name, &row.Email, &row.Location, &seatID, &title, &teamID, &teamName); err != nil {
			return err
		}
		if seatID != nil {
			row.Position = &teamSeat{ID: *seatID, Title: *title, Team: maybe(teamID, teamName)}
		}
		p.Edges = append(p.Edges, personEdge{row})
		return nil
	})
	if len(p.Edges) > 100 {
		p.Edges, p.PageInfo.HasNextPage = p.Edges[:100], true
	}
	if n := len(p.Edges); n > 0 {
		last := p.Edges[n-1].Node
		p.PageInfo.EndCursor = base64.StdEncoding.EncodeToString([]byte(last.Name + "\x00" + last.ID))
	}
	return p, err
}

func (f *Floor) team(ctx context.Context, id string) (*wholeTeam, error) {
	t := &wholeTeam{Memberships: []membership{}}
	err := f.each(ctx, team, []any{id}, func(rows *sql.Rows) error {
		var aboveID, aboveName *string
		err := rows.Scan(&t.ID, &t.Name, &aboveID, &aboveName)
		t.Parent = maybe(aboveID, aboveName)
		return err
	})
	if err != nil {
		return nil, err
	}
	return t, f.each(ctx, members, []any{f.today, id}, func(rows *sql.Rows) error {
		var m membership
		var holderID, holderName *string
		err := rows.Scan(&m.Allocation, &m.Position.ID, &m.Position.Title, &holderID, &holderName)
		m.Position.Person = maybe(holderID, holderName)
		t.Memberships = append(t.Memberships, m)
		return err
	})
}

// chart takes the first holder of each seat from the rows, which come seat by seat.
func (f *Floor) chart(ctx context.Context, seats int, text string, args ...any) ([]chartSeat, error) {
	list := make([]chartSeat, 0, seats)
	var first string // what orders the holder that was taken
	err := f.each(ctx, text, args, func(rows *sql.Rows) error {
		var s chartSeat
		var name, since, id *string
		var interim *bool
		if err := rows.Scan(&s.ID, &s.Title, &s.ReportsTo, &name, &interim, &since, &id); err != nil {
			return err
		}
		again := len(list) > 0 && list[len(list)-1].ID == s.ID
		if name == nil {
			list = append(list, s)
			return nil
		}
		key := *id
		if since != nil {
			key = *since + key
		}
		if *interim {
			key = "~" + key
		}
		s.Person = &onlyName{*name}
		switch {
		case !again:
			list, first = append(list, s), key
		case key < first:
			list[len(list)-1], first = s, key
		}
		return nil
	})
	return list, err
}

func (f *Floor) metrics(ctx context.Context) (*metrics, error) {
	m := &metrics{ByTeam: make([]teamNumber, 0, 9000)}
	return m, f.each(ctx, teamNumbers, []any{f.today}, func(rows *sql.Rows) error {
		var t teamNumber
		err := rows.Scan(&t.Team.ID, &t.Team.Name, &t.Headcount, &t.Managers, &t.AverageSpan)
		m.ByTeam = append(m.ByTeam, t)
		return err
	})
}

func maybe(id, name *string) *named {
	if id == nil {
		return nil
	}
	return &named{*id, *name}
}
