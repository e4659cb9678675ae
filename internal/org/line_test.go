package org_test

import (
	"testing"

	"cadre/internal/fault"
	"cadre/internal/id"
	"cadre/internal/org"
	"cadre/internal/org/orgtest"
	"cadre/internal/orggraph"
)

func mustLine(t *testing.T, o *orgtest.Org, from, to string) string {
	t.Helper()
	key, _, err := org.AddReportingLine(o.Context(), o.World, org.AddReportingLineInput{From: o.Seat(from), To: o.Seat(to), Kind: orggraph.Dotted})
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func TestReportingLine(t *testing.T) {
	each(t, "CEO\n  CTO\n  CFO\n", func(t *testing.T, o *orgtest.Org) {
		in := org.AddReportingLineInput{From: o.Seat("CTO"), To: o.Seat("CFO"), Kind: orggraph.Mentor, Note: ptr("first line\r\nsecond line")}
		key, c, err := org.AddReportingLine(o.Context(), o.World, in)
		done(t, c, err, "Added a mentor line from CTO to CFO")
		if l := o.Client().ReportingLine.GetX(o.Context(), key); *l.Note != "first line\nsecond line" {
			t.Errorf("the note is %q", *l.Note)
		}
		_, _, err = org.AddReportingLine(o.Context(), o.World, in)
		refused(t, err, fault.InvalidInput, "input.kind", "CTO has a mentor line to CFO already")
		in.To = in.From
		_, _, err = org.AddReportingLine(o.Context(), o.World, in)
		refused(t, err, fault.InvalidInput, "input.to", "cannot report to itself")
		in.To, in.Kind = o.Seat("CEO"), "SOLID"
		_, _, err = org.AddReportingLine(o.Context(), o.World, in)
		refused(t, err, fault.InvalidInput, "input.kind", "DOTTED, FUNCTIONAL")
		in.To, in.Kind = id.New(id.Position), orggraph.Project
		_, _, err = org.AddReportingLine(o.Context(), o.World, in)
		refused(t, err, fault.NotFound, "input.to", "no such seat")

		removed, c, err := org.RemoveReportingLine(o.Context(), o.World, org.RemoveReportingLineInput{Line: key})
		done(t, c, err, "Removed the mentor line from CTO to CFO")
		if removed != (org.RemovedLine{From: o.Seat("CTO"), To: o.Seat("CFO")}) {
			t.Errorf("removed %v", removed)
		}
		_, _, err = org.RemoveReportingLine(o.Context(), o.World, org.RemoveReportingLineInput{Line: key})
		refused(t, err, fault.NotFound, "input.line", "no such line")
		_, _, err = org.RemoveReportingLine(o.Context(), o.World, org.RemoveReportingLineInput{Line: "lin_"})
		refused(t, err, fault.InvalidInput, "input.line", "not the id of a reporting line")
		mustClose(t, o, "CFO")
		in.To = o.Seat("CFO")
		_, _, err = org.AddReportingLine(o.Context(), o.World, in)
		refused(t, err, fault.InvalidInput, "input.to", "CFO was closed")
	})
}
