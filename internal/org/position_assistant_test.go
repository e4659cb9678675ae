package org_test

import (
	"testing"

	"cadre/internal/fault"
	"cadre/internal/org"
	"cadre/internal/org/orgtest"
)

func TestAssistant(t *testing.T) {
	each(t, company, func(t *testing.T, o *orgtest.Org) {
		in := open("Executive Assistant", ptr(o.Seat("CEO")))
		in.Assistant = true
		key, c, err := org.OpenPosition(o.Context(), o.World, in)
		done(t, c, err, "Opened Executive Assistant under CEO")
		if seat, ok := o.World.Graph().ChartSeat(key); !ok || !seat.Assistant() {
			t.Error("the chart does not know that it assists")
		}
		update := org.UpdatePositionInput{Position: o.Seat("Architect"), Assistant: ptr(true)}
		c, err = org.UpdatePosition(o.Context(), o.World, update)
		done(t, c, err, "Changed place as an assistant of Architect")
		c, err = org.UpdatePosition(o.Context(), o.World, update)
		idle(t, c, err)

		in.ReportsTo = nil
		_, _, err = org.OpenPosition(o.Context(), o.World, in)
		refused(t, err, fault.InvalidInput, "input.assistant", "reports to nobody")
		_, err = org.UpdatePosition(o.Context(), o.World, org.UpdatePositionInput{Position: o.Seat("CEO"), Assistant: ptr(true)})
		refused(t, err, fault.InvalidInput, "input.assistant", "reports to nobody")
	})
}
