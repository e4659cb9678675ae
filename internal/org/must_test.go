package org_test

import (
	"strings"
	"testing"

	"cadre/internal/fault"
	"cadre/internal/org/orgtest"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
	"cadre/internal/world"
)

const company = `
CEO: Ana Ruiz
  CTO: Ben Ode
    VP Design: Cleo Faro
      Staff Designer
        Illustrator: Dan Ito
        Animator
      Design Ops: Eva Lind
    Architect
  CFO: Finn Ash
`

// each runs a test on every database, in an organisation made from an outline.
func each(t *testing.T, outline string, test func(t *testing.T, o *orgtest.Org)) {
	t.Helper()
	storetest.Each(t, func(t *testing.T, s *store.Store) { test(t, orgtest.Must(t, s, outline)) })
}

// eachWithRoles is each, in a workspace with the default role catalogue.
func eachWithRoles(t *testing.T, outline string, test func(t *testing.T, o *orgtest.Org)) {
	t.Helper()
	storetest.Each(t, func(t *testing.T, s *store.Store) { test(t, orgtest.MustWithRoles(t, s, outline)) })
}

// done fails the test where the edit failed, left no changeset, or says another thing of itself.
func done(t *testing.T, c *world.Commit, err error, summary string) {
	t.Helper()
	switch {
	case err != nil:
		t.Fatalf("refused: %v", err)
	case c.Changeset == nil:
		t.Fatal("nothing was changed")
	case c.Changeset.Summary != summary:
		t.Errorf("summary %q, want %q", c.Changeset.Summary, summary)
	}
}

// idle fails the test where the edit failed or left a changeset.
func idle(t *testing.T, c *world.Commit, err error) {
	t.Helper()
	switch {
	case err != nil:
		t.Fatalf("refused: %v", err)
	case c.Changeset != nil:
		t.Errorf("changed something: %s", c.Changeset.Summary)
	}
}

// refused fails the test where the edit went through, or was refused on other grounds.
func refused(t *testing.T, err error, code fault.Code, field, words string) {
	t.Helper()
	f, ok := fault.As(err)
	switch {
	case err == nil:
		t.Fatal("went through")
	case !ok:
		t.Fatalf("not a fault: %v", err)
	case f.Code != code || f.Field != field || !strings.Contains(f.Message, words):
		t.Errorf("%s on %q: %s\nwant %s on %q: %s", f.Code, f.Field, f.Message, code, field, words)
	}
}

// outline fails the test where the chart is not as drawn.
func outline(t *testing.T, o *orgtest.Org, want string) {
	t.Helper()
	if got := o.Outline(); got != strings.TrimLeft(want, "\n") {
		t.Errorf("the chart is\n%swant\n%s", got, want)
	}
}

// teams fails the test where the teams are not as drawn.
func teams(t *testing.T, o *orgtest.Org, want string) {
	t.Helper()
	if got := o.Teams(); got != strings.TrimLeft(want, "\n") {
		t.Errorf("the teams are\n%swant\n%s", got, want)
	}
}

func ptr[T any](v T) *T { return &v }
