package org_test

import (
	"context"
	"testing"

	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/org"
	"cadre/internal/org/orgtest"
)

func TestOnlyEditorsEdit(t *testing.T) {
	each(t, "CEO\n", func(t *testing.T, o *orgtest.Org) {
		before := o.Rows()
		for name, c := range map[string]struct {
			viewer *access.Viewer
			code   fault.Code
		}{
			"ErrNobody":   {nil, fault.Unauthenticated},
			"ErrReader":   {&access.Viewer{Name: "Reader", Owner: true, Scopes: []access.Scope{access.ScopeRead}}, fault.Forbidden},
			"ErrNotOwner": {&access.Viewer{Name: "Guest", PersonID: "per_x"}, fault.Forbidden},
		} {
			t.Run(name, func(t *testing.T) {
				ctx := access.With(context.WithoutCancel(t.Context()), c.viewer)
				_, err := org.RenamePosition(ctx, o.World, org.RenamePositionInput{Position: o.Seat("CEO"), Title: "X"})
				refused(t, err, c.code, "", "")
			})
		}
		if diff := orgtest.Diff(before, o.Rows()); len(diff) > 0 {
			t.Errorf("wrote %v", diff)
		}
	})
}
