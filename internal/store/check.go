package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strings"

	"entgo.io/ent/dialect"

	"cadre/internal/fault"
)

// problemLimit bounds how many problems of one kind a check lists.
const problemLimit = 100

// Check looks for what must never be: pages that SQLite cannot read, rows that point nowhere, seats
// or teams that stand above themselves. It returns one sentence a problem, none where all is well.
func (s *Store) Check(ctx context.Context) ([]string, error) {
	var problems []string
	if s.driver.dialect == dialect.SQLite {
		found, err := fileProblems(ctx, s.driver.read)
		if err != nil {
			return nil, fault.Wrap(translate(err), "check the file")
		}
		problems = found
	}
	for table, column := range map[string]string{"positions": "reports_to_id", "teams": "parent_id"} {
		above, err := readParents(ctx, s.driver.read, table, column)
		if err != nil {
			return nil, fault.Wrap(translate(err), "read the tree of %s", table)
		}
		for _, cycle := range cyclesIn(above) {
			problems = append(problems, fmt.Sprintf("The %s %s stand above each other in a circle.", table, strings.Join(cycle, ", ")))
		}
	}
	return problems, nil
}

// fileProblems runs SQLite's own checks.
func fileProblems(ctx context.Context, q querier) ([]string, error) {
	lines, err := readLines(ctx, q, fmt.Sprintf("PRAGMA integrity_check(%d)", problemLimit))
	if err != nil {
		return nil, err
	}
	if len(lines) == 1 && lines[0] == "ok" {
		lines = nil
	}
	broken, err := foreignKeyProblems(ctx, q)
	return append(lines, broken...), err
}

func foreignKeyProblems(ctx context.Context, q querier) ([]string, error) {
	return readLines(ctx, q, fmt.Sprintf(
		`SELECT "table" || ' row ' || coalesce(rowid, '?') || ' points to a row of ' || parent || ' that does not exist' FROM pragma_foreign_key_check LIMIT %d`, problemLimit))
}

func readLines(ctx context.Context, q querier, query string) (lines []string, err error) {
	rows, err := q.QueryContext(ctx, query)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var line string
		if err := rows.Scan(&line); err != nil {
			return nil, err
		}
		lines = append(lines, line)
	}
	return lines, rows.Err()
}

// readParents reads who stands above whom. Table and column are names of our own schema.
func readParents(ctx context.Context, q querier, table, column string) (above map[string]string, err error) {
	rows, err := q.QueryContext(ctx, fmt.Sprintf(`SELECT id, %[2]s FROM %[1]s WHERE %[2]s IS NOT NULL`, table, column))
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	above = map[string]string{}
	for rows.Next() {
		var id, parent sql.NullString
		if err := rows.Scan(&id, &parent); err != nil {
			return nil, err
		}
		above[id.String] = parent.String
	}
	return above, rows.Err()
}

// cyclesIn returns the circles of a relation in which each has at most one above it, each circle
// once, beginning with its smallest id.
func cyclesIn(above map[string]string) [][]string {
	var cycles [][]string
	seenIn := make(map[string]string, len(above)) // id -> the start of the walk that met it first
	for start := range above {
		at, ok := start, true
		for ok && seenIn[at] == "" {
			seenIn[at] = start
			at, ok = above[at]
		}
		if !ok || seenIn[at] != start {
			continue
		}
		cycles = append(cycles, circleFrom(above, at))
	}
	slices.SortFunc(cycles, func(a, b []string) int { return strings.Compare(a[0], b[0]) })
	return cycles
}

func circleFrom(above map[string]string, at string) []string {
	circle := []string{at}
	for next := above[at]; next != at; next = above[next] {
		circle = append(circle, next)
	}
	smallest := slices.Index(circle, slices.Min(circle))
	return slices.Concat(circle[smallest:], circle[:smallest])
}
