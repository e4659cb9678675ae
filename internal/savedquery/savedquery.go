// Package savedquery keeps questions by name, so that they need not be put into words twice: they are asked over HTTP as
// trusted documents, shown as tiles, and held against thresholds. Each is a row of the open organisation, with history
// and undo. Whether a text is a query of the schema is told by whoever hands in a Checker; the package knows no GraphQL.
package savedquery

import (
	"context"
	"fmt"
	"math"
	"regexp"

	"cadre/ent"
	"cadre/ent/savedquery"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// The most characters that texts may have; ent/schema has the same numbers.
const (
	maxName  = 60
	maxTitle = 200
	maxSaid  = 2000
	maxQuery = 20_000
	maxValue = 500
)

// maxQueries is how many saved queries a workspace has: as many as one list shows.
const maxQueries = 200

// Checker tells what is wrong with the text of a query, and with where it says that its number is; fields of the
// error are "query" and "value".
type Checker func(query string, value *string) error

var named = regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)*$`)

// form reads inputs about saved queries.
type form struct{ input.Form }

func (f *form) name(value string) {
	if len(value) > maxName || !named.MatchString(value) {
		f.Fail("name", "A name is up to %d small letters and digits, joined by hyphens: team-sizes.", maxName)
	}
}

func (f *form) visualisation(v orggraph.Visualisation) {
	if err := savedquery.VisualisationValidator(savedquery.Visualisation(v)); err != nil {
		f.Fail("visualisation", "There is no such way to show an answer.")
	}
}

// query reads a GraphQL text, which keeps its lines and indentation.
func (f *form) query(value string) string { return f.Said("query", "The query", value, maxQuery) }

func (f *form) threshold(field string, value *float64) {
	if value != nil && (math.IsNaN(*value) || math.IsInf(*value, 0)) {
		f.Fail(field, "A threshold is a number.")
	}
}

// rule is what is checked, as it would be after an edit.
type rule struct {
	query           string
	value           *string
	atLeast, atMost *float64
}

func (r rule) check(check Checker) error {
	switch {
	case (r.atLeast != nil || r.atMost != nil) && r.value == nil:
		return input.Invalid("value", "A threshold needs to know where in the answer its number is, such as org.headcount.")
	case r.atLeast != nil && r.atMost != nil && *r.atLeast > *r.atMost:
		return input.Invalid("atMost", "Nothing is at least %v and at most %v.", *r.atLeast, *r.atMost)
	}
	return ask(check, r.query, r.value)
}

func ask(check Checker, query string, value *string) error {
	if err := check(query, value); err != nil {
		if f, ok := fault.As(err); ok {
			return f.OnField("input." + f.Field)
		}
		return err
	}
	return nil
}

// mayEdit refuses those who may not save anything before a text costs the work of being checked.
func mayEdit(ctx context.Context) error {
	if v := access.From(ctx); v != nil && !v.MayEdit() {
		return fault.New(fault.Forbidden, "You may read this organisation, not change it.")
	}
	return nil
}

// nameFree answers CONFLICT where another query has the name.
func nameFree(ctx context.Context, tx *history.Tx, name, but string) error {
	other, err := tx.SavedQuery.Query().Where(savedquery.Name(name)).First(ctx)
	switch {
	case ent.IsNotFound(err):
		return nil
	case err != nil:
		return fmt.Errorf("look for a query named %s: %w", name, err)
	case other.ID == but:
		return nil
	}
	return fault.New(fault.Conflict, "There is a query named %s already: “%s”.", name, other.Title).OnField("input.name")
}

func write(ctx context.Context, w *world.World, action string, reason *string, fn func(ctx context.Context, tx *history.Tx) error) (*world.Commit, error) {
	return w.Write(ctx, world.Intent{Action: action, Reason: reason}, fn)
}
