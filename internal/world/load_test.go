package world

import (
	"context"
	"encoding/json"
	"fmt"
	"reflect"
	"testing"
	"time"

	"cadre/ent"
	"cadre/internal/access"
	"cadre/internal/history"
	"cadre/internal/orggraph"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
)

// TestReadingAllIsReadingEach compares rows that are read by plain statements with the same rows
// read through Ent, as they are after a change.
func TestReadingAllIsReadingEach(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx := access.With(t.Context(), &access.Viewer{Name: "Tester", Owner: true})
		w, err := OpenLive(ctx, s, Options{Now: time.Now})
		if err != nil {
			t.Fatal(err)
		}
		defer w.Close()
		if _, err := w.Write(ctx, Intent{Action: "test.fill"}, fill); err != nil {
			t.Fatal(err)
		}
		tx, err := s.Client().BeginTx(access.System(ctx), readOnly)
		if err != nil {
			t.Fatal(err)
		}
		defer tx.Rollback()
		rows, err := readAll(access.System(ctx), tx)
		if err != nil {
			t.Fatal(err)
		}
		ids := touchedIDs{}
		note(ids, ent.TypePerson, rows.People, func(r *orggraph.PersonRow) string { return r.ID })
		note(ids, ent.TypePosition, rows.Positions, func(r *orggraph.PositionRow) string { return r.ID })
		note(ids, ent.TypeAssignment, rows.Assignments, func(r *orggraph.AssignmentRow) string { return r.ID })
		note(ids, ent.TypeReportingLine, rows.Lines, func(r *orggraph.LineRow) string { return r.ID })
		note(ids, ent.TypeTeam, rows.Teams, func(r *orggraph.TeamRow) string { return r.ID })
		note(ids, ent.TypeMembership, rows.Memberships, func(r *orggraph.MembershipRow) string { return r.ID })
		note(ids, ent.TypeRole, rows.Roles, func(r *orggraph.RoleRow) string { return r.ID })
		note(ids, ent.TypeRoleInheritance, rows.Inheritances, func(r *orggraph.InheritanceRow) string { return r.ID })
		note(ids, ent.TypePositionRole, rows.PositionRoles, func(r *orggraph.PositionRoleRow) string { return r.ID })
		note(ids, ent.TypeLimitSetting, rows.LimitSettings, func(r *orggraph.LimitSettingRow) string { return r.ID })
		note(ids, ent.TypeSavedQuery, rows.SavedQueries, func(r *orggraph.SavedQueryRow) string { return r.ID })
		note(ids, ent.TypeLimitException, rows.LimitExceptions, func(r *orggraph.LimitExceptionRow) string { return r.ID })
		note(ids, ent.TypeInteraction, rows.Interactions, func(r *orggraph.InteractionRow) string { return r.ID })
		note(ids, ent.TypeDependency, rows.Dependencies, func(r *orggraph.DependencyRow) string { return r.ID })
		note(ids, ent.TypeProductArea, rows.ProductAreas, func(r *orggraph.ProductAreaRow) string { return r.ID })
		note(ids, ent.TypeOwnership, rows.Ownerships, func(r *orggraph.OwnershipRow) string { return r.ID })
		note(ids, ent.TypeTeamApi, rows.TeamApis, func(r *orggraph.TeamApiRow) string { return r.ID })
		note(ids, ent.TypeVision, rows.Visions, func(r *orggraph.VisionRow) string { return r.ID })
		note(ids, ent.TypePrinciple, rows.Principles, func(r *orggraph.PrincipleRow) string { return r.ID })
		note(ids, ent.TypeStrategy, rows.Strategies, func(r *orggraph.StrategyRow) string { return r.ID })
		note(ids, ent.TypeFocus, rows.Focuses, func(r *orggraph.FocusRow) string { return r.ID })
		note(ids, ent.TypeInsight, rows.Insights, func(r *orggraph.InsightRow) string { return r.ID })
		note(ids, ent.TypeFocusInsight, rows.Citations, func(r *orggraph.CitationRow) string { return r.ID })
		note(ids, ent.TypeObstacle, rows.Obstacles, func(r *orggraph.ObstacleRow) string { return r.ID })
		note(ids, ent.TypeDecision, rows.Decisions, func(r *orggraph.DecisionRow) string { return r.ID })
		note(ids, ent.TypeObjective, rows.Objectives, func(r *orggraph.ObjectiveRow) string { return r.ID })
		note(ids, ent.TypeObjectiveTeam, rows.ObjectiveTeams, func(r *orggraph.ObjectiveTeamRow) string { return r.ID })
		note(ids, ent.TypeObjectiveLink, rows.ObjectiveLinks, func(r *orggraph.ObjectiveLinkRow) string { return r.ID })
		note(ids, ent.TypeKeyResult, rows.KeyResults, func(r *orggraph.KeyResultRow) string { return r.ID })
		note(ids, ent.TypeCheckIn, rows.CheckIns, func(r *orggraph.CheckInRow) string { return r.ID })
		note(ids, ent.TypeCommitment, rows.Commitments, func(r *orggraph.CommitmentRow) string { return r.ID })
		note(ids, ent.TypeAction, rows.Actions, func(r *orggraph.ActionRow) string { return r.ID })
		d, err := read(access.System(ctx), s.Client(), ids)
		if err != nil {
			t.Fatal(err)
		}
		same(t, rows.People, d.People, func(r *orggraph.PersonRow) string { return r.ID })
		same(t, rows.Positions, d.Positions, func(r *orggraph.PositionRow) string { return r.ID })
		same(t, rows.Assignments, d.Assignments, func(r *orggraph.AssignmentRow) string { return r.ID })
		same(t, rows.Lines, d.Lines, func(r *orggraph.LineRow) string { return r.ID })
		same(t, rows.Teams, d.Teams, func(r *orggraph.TeamRow) string { return r.ID })
		same(t, rows.Memberships, d.Memberships, func(r *orggraph.MembershipRow) string { return r.ID })
		same(t, rows.Roles, d.Roles, func(r *orggraph.RoleRow) string { return r.ID })
		same(t, rows.Inheritances, d.Inheritances, func(r *orggraph.InheritanceRow) string { return r.ID })
		same(t, rows.PositionRoles, d.PositionRoles, func(r *orggraph.PositionRoleRow) string { return r.ID })
		same(t, rows.LimitSettings, d.LimitSettings, func(r *orggraph.LimitSettingRow) string { return r.ID })
		same(t, rows.SavedQueries, d.SavedQueries, func(r *orggraph.SavedQueryRow) string { return r.ID })
		same(t, rows.LimitExceptions, d.LimitExceptions, func(r *orggraph.LimitExceptionRow) string { return r.ID })
		same(t, rows.Interactions, d.Interactions, func(r *orggraph.InteractionRow) string { return r.ID })
		same(t, rows.Dependencies, d.Dependencies, func(r *orggraph.DependencyRow) string { return r.ID })
		same(t, rows.ProductAreas, d.ProductAreas, func(r *orggraph.ProductAreaRow) string { return r.ID })
		same(t, rows.Ownerships, d.Ownerships, func(r *orggraph.OwnershipRow) string { return r.ID })
		same(t, rows.TeamApis, d.TeamApis, func(r *orggraph.TeamApiRow) string { return r.ID })
		same(t, rows.Visions, d.Visions, func(r *orggraph.VisionRow) string { return r.ID })
		same(t, rows.Principles, d.Principles, func(r *orggraph.PrincipleRow) string { return r.ID })
		same(t, rows.Strategies, d.Strategies, func(r *orggraph.StrategyRow) string { return r.ID })
		same(t, rows.Focuses, d.Focuses, func(r *orggraph.FocusRow) string { return r.ID })
		same(t, rows.Insights, d.Insights, func(r *orggraph.InsightRow) string { return r.ID })
		same(t, rows.Citations, d.Citations, func(r *orggraph.CitationRow) string { return r.ID })
		same(t, rows.Obstacles, d.Obstacles, func(r *orggraph.ObstacleRow) string { return r.ID })
		same(t, rows.Decisions, d.Decisions, func(r *orggraph.DecisionRow) string { return r.ID })
		same(t, rows.Objectives, d.Objectives, func(r *orggraph.ObjectiveRow) string { return r.ID })
		same(t, rows.ObjectiveTeams, d.ObjectiveTeams, func(r *orggraph.ObjectiveTeamRow) string { return r.ID })
		same(t, rows.ObjectiveLinks, d.ObjectiveLinks, func(r *orggraph.ObjectiveLinkRow) string { return r.ID })
		same(t, rows.KeyResults, d.KeyResults, func(r *orggraph.KeyResultRow) string { return r.ID })
		same(t, rows.CheckIns, d.CheckIns, func(r *orggraph.CheckInRow) string { return r.ID })
		same(t, rows.Commitments, d.Commitments, func(r *orggraph.CommitmentRow) string { return r.ID })
		same(t, rows.Actions, d.Actions, func(r *orggraph.ActionRow) string { return r.ID })
	})
}

// filling has, of every entity, a row with every column set and one with as few as can be, after
// those that they refer to.
var filling = []struct{ entity, id, row string }{
	{ent.TypePerson, "per_1", `{"name": "Ana \"Åse\" 王", "email": "a@x.example", "location": "Oslo", "employment_type": "Employee", "started_on": "2024-01-02", "left_on": "2030-01-02", "external_id": "007", "source": "hr"}`},
	{ent.TypePerson, "per_2", `{"name": "B"}`},
	{ent.TypeRole, "rol_1", `{"key": "PM", "name": "Product manager", "aliases": ["PM", "Owner"], "track": "PC", "purpose": "Value", "responsibilities": ["a", "b"], "span_min": 1, "span_target": 2, "span_max": 3, "time_boxed_months": 6, "active": false}`},
	{ent.TypeRole, "rol_2", `{"key": "X", "name": "X"}`},
	{ent.TypeRoleInheritance, "inh_1", `{"role_id": "rol_1", "parent_id": "rol_2", "kind": "MIXIN", "rank": 3}`},
	{ent.TypeTeam, "tea_1", `{"name": "T", "kind": "GROUP", "purpose": "P", "color": 7, "topology_type": "ENABLING", "product_type": "EXPERIENCE", "archived_on": "2026-01-01", "external_id": "t", "source": "hr"}`},
	{ent.TypeTeam, "tea_2", `{"name": "U", "parent_id": "tea_1"}`},
	{ent.TypePosition, "pos_1", `{"title": "CEO", "manager_ref": "Zed", "rank": 5, "fte": 0.5, "stands_for": 3, "location": "Oslo", "grade": "M1", "closed_on": "2026-01-01", "external_id": "p", "source": "hr"}`},
	{ent.TypePosition, "pos_2", `{"title": "Dev", "reports_to_id": "pos_1"}`},
	{ent.TypeAssignment, "asg_1", `{"position_id": "pos_1", "person_id": "per_1", "kind": "INTERIM", "fte": 0.25, "starts_on": "2024-01-02", "ends_on": "2025-01-02"}`},
	{ent.TypeAssignment, "asg_2", `{"position_id": "pos_2", "person_id": "per_2"}`},
	{ent.TypeReportingLine, "lin_1", `{"from_position_id": "pos_1", "to_position_id": "pos_2", "kind": "MENTOR", "note": "N"}`},
	{ent.TypeMembership, "mem_1", `{"position_id": "pos_1", "team_id": "tea_1", "allocation": 40, "function": "F", "lead": true}`},
	{ent.TypeMembership, "mem_2", `{"position_id": "pos_2", "team_id": "tea_1"}`},
	{ent.TypePositionRole, "pro_1", `{"position_id": "pos_1", "role_id": "rol_1", "primary": false}`},
	{ent.TypeLimitSetting, "lim_1", `{"rule": "TEAM_SIZE", "warn_below": 3, "warn_above": 9.5, "error_below": 1, "error_above": 14}`},
	{ent.TypeLimitSetting, "lim_2", `{"rule": "LAYERS"}`},
	{ent.TypeLimitException, "exc_1", `{"rule": "TEAM_SIZE", "subject_id": "tea_1", "why": "A merger \"in\" progress", "until": "2026-12-01"}`},
	{ent.TypeLimitException, "exc_2", `{"rule": "LAYERS", "subject_id": "org", "why": "W"}`},
	{ent.TypeSavedQuery, "svq_1", `{"name": "sizes", "title": "T", "description": "D", "query": "{ org { id } }", "visualisation": "BAR", "value": "org.headcount", "at_least": 1.5, "at_most": 9, "tile": true, "rank": 3}`},
	{ent.TypeSavedQuery, "svq_2", `{"name": "more", "title": "T", "query": "{ org { id } }"}`},
	{ent.TypeInteraction, "ita_1", `{"from_team_id": "tea_1", "to_team_id": "tea_2", "mode": "FACILITATING", "purpose": "P", "starts_on": "2026-01-02", "expires_on": "2026-03-02", "exit_criterion": "E", "owner_id": "per_1", "extensions": 2, "extended_why": "W", "ended_on": "2026-03-01", "outcome": "O"}`},
	{ent.TypeInteraction, "ita_2", `{"from_team_id": "tea_2", "to_team_id": "tea_1", "mode": "X_AS_A_SERVICE", "purpose": "P"}`},
	{ent.TypeDependency, "dep_1", `{"needer_id": "tea_1", "provider_id": "tea_2", "what": "W", "severity": "BLOCKING", "state": "LATE", "need_by": "2026-01-02", "agreed_on": "2026-01-01", "closed_on": "2026-01-09", "recurring": true, "contract": "C", "objective_id": "obj_1", "commitment_id": "com_1", "promise_id": "com_2"}`},
	{ent.TypeDependency, "dep_2", `{"needer_id": "tea_2", "provider_id": "tea_1", "what": "V"}`},
	{ent.TypeProductArea, "are_1", `{"name": "A", "kind": "DATA", "description": "D"}`},
	{ent.TypeProductArea, "are_2", `{"name": "B", "parent_id": "are_1"}`},
	{ent.TypeOwnership, "own_1", `{"area_id": "are_1", "team_id": "tea_1", "shared_why": "S"}`},
	{ent.TypeOwnership, "own_2", `{"area_id": "are_2", "team_id": "tea_1"}`},
	{ent.TypeTeamApi, "tap_1", `{"team_id": "tea_1", "mission": "M", "how_to_ask": "H", "promises": "P", "versioning": "V", "channels": "C", "meeting_windows": "W", "on_call": "O", "docs": "D", "confirmed_on": "2026-01-01", "confirmed_by_id": "per_1"}`},
	{ent.TypeTeamApi, "tap_2", `{"team_id": "tea_2"}`},
	{ent.TypeVision, "vis_1", `{"name": "Shops", "statement": "S \"s\" 王", "better_life": "B", "narrative": "N\nn", "narrative_link": "https://x.example", "horizon_years": 7, "starts_on": "2026-01-01", "owner_id": "pos_1", "state": "CURRENT", "reviewed_on": "2026-02-01"}`},
	{ent.TypeVision, "vis_2", `{"name": "V", "statement": "S"}`},
	{ent.TypePrinciple, "prn_1", `{"vision_id": "vis_1", "text": "T", "trade_off": "O", "rank": 4, "retired_on": "2026-03-01"}`},
	{ent.TypePrinciple, "prn_2", `{"vision_id": "vis_1", "text": "T", "trade_off": "O"}`},
	{ent.TypeStrategy, "sty_1", `{"vision_id": "vis_1", "name": "N", "starts_on": "2026-01-01", "ends_on": "2026-06-30", "summary": "S", "state": "ACTIVE", "owner_id": "pos_1"}`},
	{ent.TypeStrategy, "sty_2", `{"vision_id": "vis_1", "name": "N", "starts_on": "2026-01-01", "ends_on": "2026-06-30"}`},
	{ent.TypeFocus, "fcs_1", `{"strategy_id": "sty_1", "kind": "CHOSEN", "problem": "P", "why": "W", "rank": 2}`},
	{ent.TypeFocus, "fcs_2", `{"strategy_id": "sty_1", "kind": "NOT_NOW", "problem": "P"}`},
	{ent.TypeInsight, "isg_1", `{"kind": "TECHNOLOGY", "statement": "S", "evidence": "E", "source": "Q", "found_on": "2026-01-01", "shared_with": "All"}`},
	{ent.TypeInsight, "isg_2", `{"kind": "INDUSTRY", "statement": "S", "found_on": "2026-01-01"}`},
	{ent.TypeFocusInsight, "fin_1", `{"focus_id": "fcs_1", "insight_id": "isg_1"}`},
	{ent.TypeObstacle, "obs_1", `{"strategy_id": "sty_1", "focus_id": "fcs_1", "what": "W", "owner_id": "per_1", "raised_on": "2026-01-01", "state": "RESOLVED", "resolved_on": "2026-02-01", "how": "H"}`},
	{ent.TypeObstacle, "obs_2", `{"strategy_id": "sty_1", "what": "W", "raised_on": "2026-01-01"}`},
	{ent.TypeDecision, "dcs_1", `{"strategy_id": "sty_1", "focus_id": "fcs_1", "what": "W", "why": "Y", "alternatives": "A", "decided_on": "2026-01-01", "decided_by_id": "per_1", "principle_id": "prn_1"}`},
	{ent.TypeDecision, "dcs_2", `{"strategy_id": "sty_1", "what": "W", "why": "Y", "decided_on": "2026-01-01"}`},
	{ent.TypeObjective, "obj_1", `{"title": "A \"hard\" problem", "why": "W", "starts_on": "2026-04-01", "ends_on": "2026-06-30", "ambition": "MOON_SHOT", "state": "CLOSED", "sharing": "COMMON", "assigned_by_id": "per_1", "accepted_by_id": "per_2", "accepted_on": "2026-04-02", "activated_on": "2026-04-03", "closed_on": "2026-07-01", "dropped_because": "D", "learned": "L", "root_cause": "R", "what_changes": "C", "affected": "A", "focus_id": "fcs_1"}`},
	{ent.TypeObjective, "obj_2", `{"title": "P", "starts_on": "2026-04-01", "ends_on": "2026-06-30"}`},
	{ent.TypeObjectiveTeam, "obt_1", `{"objective_id": "obj_1", "team_id": "tea_1", "lead": true}`},
	{ent.TypeObjectiveTeam, "obt_2", `{"objective_id": "obj_2", "team_id": "tea_2"}`},
	{ent.TypeObjectiveLink, "obl_1", `{"from_id": "obj_1", "to_id": "obj_2", "kind": "SUPPORTS", "weight": 2.5}`},
	{ent.TypeObjectiveLink, "obl_2", `{"from_id": "krs_1", "to_id": "obj_2"}`},
	{ent.TypeKeyResult, "krs_1", `{"objective_id": "obj_1", "metric": "M", "unit": "%", "source": "S", "cadence_days": 14, "baseline": 1.5, "commit": 2, "target": 3, "stretch": 4, "direction": "DECREASE", "kind": "BACKSTOP", "altitude": "BUSINESS", "proposed_by_id": "tea_1", "rank": 3, "score": 0.7}`},
	{ent.TypeKeyResult, "krs_2", `{"objective_id": "obj_1", "metric": "M", "baseline": 0, "target": 1}`},
	{ent.TypeCheckIn, "chk_1", `{"key_result_id": "krs_1", "checked_on": "2026-05-01", "value": 2.25, "confidence": 60, "learned": "L", "next": "N", "help": "H", "author_id": "per_1"}`},
	{ent.TypeCheckIn, "chk_2", `{"key_result_id": "krs_1", "checked_on": "2026-05-02", "value": 0, "confidence": 0}`},
	{ent.TypeCommitment, "com_1", `{"title": "P", "why": "W", "team_id": "tea_1", "objective_id": "obj_1", "asked_by_id": "per_1", "manager_id": "per_2", "state": "BROKEN", "requested_on": "2026-01-02", "needed_by": "2026-05-02", "discovery_from": "2026-01-03", "discovery_until": "2026-01-17", "due_on": "2026-05-01", "committed_on": "2026-01-15", "ended_on": "2026-05-03", "because": "B", "root_cause": "R", "what_changes": "C", "affected": "A", "value_found": "V", "value_on": "2026-01-04", "usability_found": "U", "usability_on": "2026-01-05", "feasibility_found": "F", "feasibility_on": "2026-01-06", "viability_found": "I", "viability_on": "2026-01-07", "team_signed_by_id": "per_1", "team_signed_on": "2026-01-08", "tech_signed_by_id": "per_2", "tech_signed_on": "2026-01-09"}`},
	{ent.TypeCommitment, "com_2", `{"title": "P", "team_id": "tea_2", "requested_on": "2026-01-02"}`},
	{ent.TypeAction, "atn_1", `{"of_id": "krs_1", "title": "T", "owner_id": "per_1", "due_on": "2026-06-01", "state": "DONE"}`},
	{ent.TypeAction, "atn_2", `{"of_id": "obj_1", "title": "T", "owner_id": "per_2"}`},
}

func fill(ctx context.Context, tx *history.Tx) error {
	tx.Summarize("Filled the organisation of a test")
	for _, f := range filling {
		var row ent.Row
		if err := json.Unmarshal([]byte(f.row), &row); err != nil {
			return err
		}
		if err := tx.InsertAll(ctx, f.entity, []string{f.id}, []ent.Row{row}); err != nil {
			return fmt.Errorf("%s: %w", f.id, err)
		}
	}
	return nil
}

func note[R any](ids touchedIDs, entity string, rows []R, id func(*R) string) {
	for i := range rows {
		ids[entity] = append(ids[entity], id(&rows[i]))
	}
}

func same[R any](t *testing.T, rows []R, byID map[string]*R, id func(*R) string) {
	t.Helper()
	if len(rows) == 0 || len(rows) != len(byID) {
		t.Errorf("%T: %d rows, %d by id", rows, len(rows), len(byID))
	}
	for i := range rows {
		if other := byID[id(&rows[i])]; !reflect.DeepEqual(&rows[i], other) {
			t.Errorf("read all:\n%+v\nread each:\n%+v", rows[i], other)
		}
	}
}
