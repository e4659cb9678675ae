package limits_test

import (
	"strings"
	"testing"

	"cadre/internal/fault"
	"cadre/internal/id"
	"cadre/internal/limits"
	"cadre/internal/org/orgtest"
	"cadre/internal/orggraph"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
	"cadre/internal/world"
)

func bound(v float64) limits.Bound { return limits.Bound{Set: true, Value: &v} }

var unbound = limits.Bound{Set: true}

// blamed fails the test unless an error has a code and blames a field.
func blamed(t *testing.T, err error, code fault.Code, field string) {
	t.Helper()
	if f, ok := fault.As(err); !ok || f.Code != code || f.Field != field {
		t.Errorf("got %v, want %s on %s", err, code, field)
	}
}

func done(t *testing.T, c *world.Commit, err error) *world.Commit {
	t.Helper()
	if err != nil || c.Changeset == nil {
		t.Fatalf("nothing was written: %v", err)
	}
	return c
}

func TestSetLimit(t *testing.T) { storetest.Each(t, testSetLimit) }

func testSetLimit(t *testing.T, s *store.Store) {
	o := orgtest.Must(t, s, "CEO: Ana")
	in := func(g *orggraph.Graph) (limits.Thresholds, bool) {
		l, _ := limits.Of(g, limits.TeamSize)
		return l.Thresholds, l.Edited
	}
	start := o.Rows()
	set, err := limits.SetLimit(o.Context(), o.World, limits.SetLimitInput{Rule: limits.TeamSize, WarnAbove: bound(7.5), ErrorAbove: unbound})
	done(t, set, err)
	if got, want := set.Changeset.Summary, "Set the limit Team size: warning below 4 or above 7.5"; got != want {
		t.Errorf("summary %q, want %q", got, want)
	}
	if now, edited := in(set.Graph); !edited || *now.WarnBelow != 4 || *now.WarnAbove != 7.5 || now.ErrorBelow != nil || now.ErrorAbove != nil {
		t.Errorf("in force: %+v", now)
	}
	if c, err := limits.SetLimit(o.Context(), o.World, limits.SetLimitInput{Rule: limits.TeamSize, WarnAbove: bound(7.5)}); err != nil || c.Changeset != nil {
		t.Errorf("setting what is in force: %v, %v", c.Changeset, err)
	}
	again, err := limits.SetLimit(o.Context(), o.World, limits.SetLimitInput{Rule: limits.TeamSize, WarnBelow: unbound, ErrorBelow: bound(2)})
	done(t, again, err)
	reset, err := limits.ResetLimit(o.Context(), o.World, limits.ResetLimitInput{Rule: limits.TeamSize})
	done(t, reset, err)
	if now, edited := in(reset.Graph); edited || *now.WarnAbove != 9 {
		t.Errorf("reset: %+v, %v", now, edited)
	}
	if c, err := limits.ResetLimit(o.Context(), o.World, limits.ResetLimitInput{Rule: limits.TeamSize}); err != nil || c.Changeset != nil {
		t.Errorf("resetting what is reset: %v, %v", c.Changeset, err)
	}
	for _, c := range []*world.Commit{reset, again, set} {
		if _, err := o.Undo(o.Context(), c.Changeset.ID, nil); err != nil {
			t.Fatalf("undo of %q: %v", c.Changeset.Summary, err)
		}
	}
	if diff := orgtest.Diff(start, o.Rows()); len(diff) > 0 {
		t.Errorf("undone, but %v", diff)
	}
}

func TestSetLimitRefuses(t *testing.T) {
	o := orgtest.Must(t, storetest.SQLite(t), "CEO: Ana")
	for _, tt := range []struct {
		name, field string
		in          limits.SetLimitInput
	}{
		{"ErrRule", "input.rule", limits.SetLimitInput{Rule: "NONE", WarnAbove: bound(1)}},
		{"ErrNothing", "input.warnAbove", limits.SetLimitInput{Rule: limits.TeamSize}},
		{"ErrNegative", "input.warnBelow", limits.SetLimitInput{Rule: limits.TeamSize, WarnBelow: bound(-1)}},
		{"ErrHuge", "input.errorAbove", limits.SetLimitInput{Rule: limits.TeamSize, ErrorAbove: bound(1e9)}},
		{"ErrNoRoom", "input.warnAbove", limits.SetLimitInput{Rule: limits.TeamSize, WarnAbove: bound(3)}},
		{"ErrNoRoomBelow", "input.warnBelow", limits.SetLimitInput{Rule: limits.TeamSize, WarnBelow: bound(10)}},
		{"ErrErrorFirst", "input.errorAbove", limits.SetLimitInput{Rule: limits.TeamSize, ErrorAbove: bound(8)}},
		{"ErrErrorFirstBelow", "input.errorBelow", limits.SetLimitInput{Rule: limits.TeamSize, ErrorBelow: bound(5)}},
		{"ErrNoRoomForErrors", "input.errorBelow", limits.SetLimitInput{Rule: limits.TeamSize, ErrorBelow: bound(20), WarnBelow: unbound}},
		{"ErrReason", "input.reason", limits.SetLimitInput{Rule: limits.TeamSize, WarnAbove: bound(8), Reason: new("a\x00b")}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := limits.SetLimit(o.Context(), o.World, tt.in)
			blamed(t, err, fault.InvalidInput, tt.field)
		})
	}
}

func TestRecordException(t *testing.T) { storetest.Each(t, testRecordException) }

func testRecordException(t *testing.T, s *store.Store) {
	o := orgtest.Must(t, s, "CEO: Ana\n  Dev: Ben")
	o.MustCreateTeams("Core: Dev")
	start := o.Rows()
	in := limits.RecordLimitExceptionInput{Rule: limits.TeamSize, Subject: o.Team("Core"), Why: " Two are hired.\r\nThey come in July. ", Until: new("2026-08-01")}
	exc, first, err := limits.RecordException(o.Context(), o.World, in)
	done(t, first, err)
	if got, want := first.Changeset.Summary, "Recorded an exception from the limit Team size for Core"; got != want {
		t.Errorf("summary %q, want %q", got, want)
	}
	e, ok := first.Graph.LimitException(exc)
	if !ok || e.Why() != "Two are hired.\nThey come in July." || !e.Current() || e.Subject().ID() != in.Subject {
		t.Fatalf("recorded %+v", e)
	}
	if list, _ := limits.Select(first.Graph, limits.Where{Rules: []orggraph.LimitRule{limits.TeamSize}}); len(list) != 0 {
		t.Errorf("still found: %q", said(list))
	}
	if _, c, err := limits.RecordException(o.Context(), o.World, in); err != nil || c.Changeset != nil {
		t.Errorf("recording it again: %v, %v", c.Changeset, err)
	}
	in.Until = nil
	same, second, err := limits.RecordException(o.Context(), o.World, in)
	if done(t, second, err); same != exc {
		t.Errorf("recorded as %s beside %s", same, exc)
	}
	rule, third, err := limits.WithdrawException(o.Context(), o.World, limits.WithdrawLimitExceptionInput{Exception: exc})
	if done(t, third, err); rule != limits.TeamSize {
		t.Errorf("withdrawn from %s", rule)
	}
	_, _, err = limits.WithdrawException(o.Context(), o.World, limits.WithdrawLimitExceptionInput{Exception: exc})
	blamed(t, err, fault.NotFound, "input.exception")
	for _, c := range []*world.Commit{third, second, first} {
		if _, err := o.Undo(o.Context(), c.Changeset.ID, nil); err != nil {
			t.Fatalf("undo of %q: %v", c.Changeset.Summary, err)
		}
	}
	if diff := orgtest.Diff(start, o.Rows()); len(diff) > 0 {
		t.Errorf("undone, but %v", diff)
	}
}

func TestRecordExceptionRefuses(t *testing.T) {
	o := orgtest.Must(t, storetest.SQLite(t), "CEO: Ana\n  Dev: Ben")
	o.MustCreateTeams("Core: Dev")
	in := func(change func(*limits.RecordLimitExceptionInput)) limits.RecordLimitExceptionInput {
		in := limits.RecordLimitExceptionInput{Rule: limits.TeamSize, Subject: o.Team("Core"), Why: "W"}
		change(&in)
		return in
	}
	type input = limits.RecordLimitExceptionInput
	for _, tt := range []struct {
		name, field string
		code        fault.Code
		in          input
	}{
		{"ErrRule", "input.rule", fault.InvalidInput, in(func(in *input) { in.Rule = "NONE" })},
		{"ErrSubject", "input.subject", fault.InvalidInput, in(func(in *input) { in.Subject = o.Seat("Dev") })},
		{"ErrNoOrganisation", "input.subject", fault.InvalidInput, in(func(in *input) { in.Rule = limits.Layers })},
		{"ErrNoSuchTeam", "input.subject", fault.NotFound, in(func(in *input) { in.Subject = id.New(id.Team) })},
		{"ErrWhy", "input.why", fault.InvalidInput, in(func(in *input) { in.Why = " \u200b " })},
		{"ErrLongWhy", "input.why", fault.InvalidInput, in(func(in *input) { in.Why = strings.Repeat("w", 2001) })},
		{"ErrUntil", "input.until", fault.InvalidInput, in(func(in *input) { in.Until = new("2026-02-30") })},
		{"ErrPast", "input.until", fault.InvalidInput, in(func(in *input) { in.Until = new(orgtest.Today) })},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, _, err := limits.RecordException(o.Context(), o.World, tt.in)
			blamed(t, err, tt.code, tt.field)
		})
	}
	t.Run("OKOrganisation", func(t *testing.T) {
		_, c, err := limits.RecordException(o.Context(), o.World, in(func(in *input) { in.Rule, in.Subject = limits.Layers, "org" }))
		done(t, c, err)
	})
	_, _, err := limits.WithdrawException(o.Context(), o.World, limits.WithdrawLimitExceptionInput{Exception: o.Team("Core")})
	blamed(t, err, fault.InvalidInput, "input.exception")
}
