package org

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"

	"cadre/ent"
	"cadre/ent/position"
	"cadre/ent/predicate"
	"cadre/internal/history"
)

// A walk along the tree is one recursive statement inside the transaction, however deep the tree:
// what the snapshot in memory says may be older than what another node has just written.

// upward restricts a query of a self-referring table to the given rows and all rows above them.
func upward(table, parent string, ids []string) func(*sql.Selector) {
	return walk(table, ids, func(row, reached sql.TableView) (string, string) {
		return row.C("id"), reached.C(parent)
	}, parent)
}

// downward restricts a query of a self-referring table to the given rows and all rows below them.
func downward(table, parent string, ids []string) func(*sql.Selector) {
	return walk(table, ids, func(row, reached sql.TableView) (string, string) {
		return row.C(parent), reached.C("id")
	}, parent)
}

// walk follows a table from the given rows by the two columns that link a row to one already
// reached. UNION drops repeats, so that it ends even on a circle.
func walk(table string, ids []string, link func(row, reached sql.TableView) (string, string), parent string) func(*sql.Selector) {
	return func(s *sql.Selector) {
		start, next := sql.Table(table), sql.Table(table)
		reached := sql.WithRecursive("reached", "id", parent)
		args := make([]any, len(ids))
		for i, id := range ids {
			args[i] = id
		}
		a, b := link(next, reached)
		reached.As(sql.Select(start.C("id"), start.C(parent)).From(start).Where(sql.In(start.C("id"), args...)).
			Union(sql.Select(next.C("id"), next.C(parent)).From(next).Join(reached).On(a, b)))
		s.Prefix(reached)
		s.Where(sql.In(s.C("id"), sql.Select("id").From(sql.Table("reached"))))
	}
}

// ancestry reads seats and everything above them, by id.
func ancestry(ctx context.Context, tx *history.Tx, ids ...string) (map[string]*ent.Position, error) {
	found, err := tx.Position.Query().
		Where(predicate.Position(upward(position.Table, position.FieldReportsToID, ids))).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("walk up the tree: %w", err)
	}
	byID := make(map[string]*ent.Position, len(found))
	for _, p := range found {
		byID[p.ID] = p
	}
	return byID, nil
}

// climb calls visit with each seat above id, nearest first, until it answers false.
func climb(above map[string]*ent.Position, id string, visit func(*ent.Position) bool) {
	p := above[id]
	for range len(above) {
		if p == nil || p.ReportsToID == nil {
			return
		}
		if p = above[*p.ReportsToID]; p == nil || !visit(p) {
			return
		}
	}
}

// subtree reads open seats at and below the given ones.
func subtree(ctx context.Context, tx *history.Tx, ids ...string) ([]*ent.Position, error) {
	found, err := tx.Position.Query().
		Where(predicate.Position(downward(position.Table, position.FieldReportsToID, ids)), position.ClosedOnIsNil()).
		Order(position.ByID()).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("walk down the tree: %w", err)
	}
	return found, nil
}
