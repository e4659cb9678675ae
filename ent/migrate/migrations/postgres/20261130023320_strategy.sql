-- Create "objective_links" table
CREATE TABLE "objective_links" ("id" character varying NOT NULL, "from_id" character varying NOT NULL, "to_id" character varying NOT NULL, "kind" character varying NOT NULL DEFAULT 'CONTRIBUTES', "weight" double precision NOT NULL DEFAULT 1, PRIMARY KEY ("id"));
-- Create index "objectivelink_from_id_to_id" to table: "objective_links"
CREATE UNIQUE INDEX "objectivelink_from_id_to_id" ON "objective_links" ("from_id", "to_id");
-- Create index "objectivelink_to_id" to table: "objective_links"
CREATE INDEX "objectivelink_to_id" ON "objective_links" ("to_id");
-- Create "actions" table
CREATE TABLE "actions" ("id" character varying NOT NULL, "of_id" character varying NOT NULL, "title" character varying NOT NULL, "due_on" character varying NULL, "state" character varying NOT NULL DEFAULT 'OPEN', "owner_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "actions_persons_owner" FOREIGN KEY ("owner_id") REFERENCES "persons" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- Create index "action_of_id" to table: "actions"
CREATE INDEX "action_of_id" ON "actions" ("of_id");
-- Create index "action_owner_id" to table: "actions"
CREATE INDEX "action_owner_id" ON "actions" ("owner_id");
-- Create "objectives" table
CREATE TABLE "objectives" ("id" character varying NOT NULL, "title" character varying NOT NULL, "why" character varying NOT NULL DEFAULT '', "starts_on" character varying NOT NULL, "ends_on" character varying NOT NULL, "ambition" character varying NOT NULL DEFAULT 'ROOF_SHOT', "state" character varying NOT NULL DEFAULT 'DRAFT', "sharing" character varying NOT NULL DEFAULT 'SHARED', "accepted_on" character varying NULL, "activated_on" character varying NULL, "closed_on" character varying NULL, "dropped_because" character varying NULL, "learned" character varying NULL, "root_cause" character varying NULL, "what_changes" character varying NULL, "focus_id" character varying NULL, "assigned_by_id" character varying NULL, "accepted_by_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "objectives_persons_accepted_by" FOREIGN KEY ("accepted_by_id") REFERENCES "persons" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "objectives_persons_assigned_by" FOREIGN KEY ("assigned_by_id") REFERENCES "persons" ("id") ON UPDATE NO ACTION ON DELETE SET NULL);
-- Create index "objective_ends_on" to table: "objectives"
CREATE INDEX "objective_ends_on" ON "objectives" ("ends_on");
-- Modify "teams" table
ALTER TABLE "teams" ADD COLUMN "topology_type" character varying NULL, ADD COLUMN "product_type" character varying NULL;
-- Create "key_results" table
CREATE TABLE "key_results" ("id" character varying NOT NULL, "metric" character varying NOT NULL, "unit" character varying NOT NULL DEFAULT '', "source" character varying NOT NULL DEFAULT '', "cadence_days" bigint NOT NULL DEFAULT 7, "baseline" double precision NOT NULL, "commit" double precision NULL, "target" double precision NOT NULL, "stretch" double precision NULL, "direction" character varying NOT NULL DEFAULT 'INCREASE', "kind" character varying NOT NULL DEFAULT 'PRIMARY', "altitude" character varying NOT NULL DEFAULT 'PRODUCT', "rank" bigint NOT NULL DEFAULT 0, "score" double precision NULL, "objective_id" character varying NOT NULL, "proposed_by_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "key_results_objectives_objective" FOREIGN KEY ("objective_id") REFERENCES "objectives" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "key_results_teams_proposed_by" FOREIGN KEY ("proposed_by_id") REFERENCES "teams" ("id") ON UPDATE NO ACTION ON DELETE SET NULL);
-- Create index "keyresult_objective_id" to table: "key_results"
CREATE INDEX "keyresult_objective_id" ON "key_results" ("objective_id");
-- Create "check_ins" table
CREATE TABLE "check_ins" ("id" character varying NOT NULL, "checked_on" character varying NOT NULL, "value" double precision NOT NULL, "confidence" bigint NOT NULL, "learned" character varying NULL, "next" character varying NULL, "help" character varying NULL, "key_result_id" character varying NOT NULL, "author_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "check_ins_key_results_key_result" FOREIGN KEY ("key_result_id") REFERENCES "key_results" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "check_ins_persons_author" FOREIGN KEY ("author_id") REFERENCES "persons" ("id") ON UPDATE NO ACTION ON DELETE SET NULL);
-- Create index "checkin_key_result_id_checked_on_author_id" to table: "check_ins"
CREATE UNIQUE INDEX "checkin_key_result_id_checked_on_author_id" ON "check_ins" ("key_result_id", "checked_on", "author_id");
-- Create "visions" table
CREATE TABLE "visions" ("id" character varying NOT NULL, "name" character varying NOT NULL, "statement" character varying NOT NULL, "better_life" character varying NULL, "narrative" character varying NULL, "narrative_link" character varying NULL, "horizon_years" bigint NOT NULL DEFAULT 3, "starts_on" character varying NULL, "state" character varying NOT NULL DEFAULT 'DRAFT', "reviewed_on" character varying NULL, "owner_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "visions_positions_owner" FOREIGN KEY ("owner_id") REFERENCES "positions" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- Create index "vision_owner_id" to table: "visions"
CREATE INDEX "vision_owner_id" ON "visions" ("owner_id");
-- Create "strategies" table
CREATE TABLE "strategies" ("id" character varying NOT NULL, "name" character varying NOT NULL, "starts_on" character varying NOT NULL, "ends_on" character varying NOT NULL, "summary" character varying NULL, "state" character varying NOT NULL DEFAULT 'DRAFT', "owner_id" character varying NULL, "vision_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "strategies_positions_owner" FOREIGN KEY ("owner_id") REFERENCES "positions" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "strategies_visions_strategies" FOREIGN KEY ("vision_id") REFERENCES "visions" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- Create index "strategy_owner_id" to table: "strategies"
CREATE INDEX "strategy_owner_id" ON "strategies" ("owner_id");
-- Create index "strategy_vision_id" to table: "strategies"
CREATE INDEX "strategy_vision_id" ON "strategies" ("vision_id");
-- Create "focus" table
CREATE TABLE "focus" ("id" character varying NOT NULL, "kind" character varying NOT NULL, "problem" character varying NOT NULL, "why" character varying NULL, "rank" bigint NOT NULL DEFAULT 0, "strategy_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "focus_strategies_focuses" FOREIGN KEY ("strategy_id") REFERENCES "strategies" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- Create index "focus_strategy_id" to table: "focus"
CREATE INDEX "focus_strategy_id" ON "focus" ("strategy_id");
-- Create "principles" table
CREATE TABLE "principles" ("id" character varying NOT NULL, "text" character varying NOT NULL, "trade_off" character varying NOT NULL, "rank" bigint NOT NULL DEFAULT 0, "retired_on" character varying NULL, "vision_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "principles_visions_principles" FOREIGN KEY ("vision_id") REFERENCES "visions" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- Create index "principle_vision_id" to table: "principles"
CREATE INDEX "principle_vision_id" ON "principles" ("vision_id");
-- Create "decisions" table
CREATE TABLE "decisions" ("id" character varying NOT NULL, "what" character varying NOT NULL, "why" character varying NOT NULL, "alternatives" character varying NULL, "decided_on" character varying NOT NULL, "decided_by_id" character varying NULL, "focus_id" character varying NULL, "principle_id" character varying NULL, "strategy_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "decisions_focus_decisions" FOREIGN KEY ("focus_id") REFERENCES "focus" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "decisions_persons_decided_by" FOREIGN KEY ("decided_by_id") REFERENCES "persons" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "decisions_principles_precedents" FOREIGN KEY ("principle_id") REFERENCES "principles" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "decisions_strategies_decisions" FOREIGN KEY ("strategy_id") REFERENCES "strategies" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- Create index "decision_decided_by_id" to table: "decisions"
CREATE INDEX "decision_decided_by_id" ON "decisions" ("decided_by_id");
-- Create index "decision_focus_id" to table: "decisions"
CREATE INDEX "decision_focus_id" ON "decisions" ("focus_id");
-- Create index "decision_principle_id" to table: "decisions"
CREATE INDEX "decision_principle_id" ON "decisions" ("principle_id");
-- Create index "decision_strategy_id" to table: "decisions"
CREATE INDEX "decision_strategy_id" ON "decisions" ("strategy_id");
-- Create "dependencies" table
CREATE TABLE "dependencies" ("id" character varying NOT NULL, "what" character varying NOT NULL, "severity" character varying NOT NULL DEFAULT 'MEDIUM', "state" character varying NOT NULL DEFAULT 'RAISED', "need_by" character varying NULL, "agreed_on" character varying NULL, "closed_on" character varying NULL, "recurring" boolean NOT NULL DEFAULT false, "contract" character varying NULL, "objective_id" character varying NULL, "needer_id" character varying NOT NULL, "provider_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "dependencies_teams_needer" FOREIGN KEY ("needer_id") REFERENCES "teams" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "dependencies_teams_provider" FOREIGN KEY ("provider_id") REFERENCES "teams" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- Create index "dependency_needer_id" to table: "dependencies"
CREATE INDEX "dependency_needer_id" ON "dependencies" ("needer_id");
-- Create index "dependency_provider_id" to table: "dependencies"
CREATE INDEX "dependency_provider_id" ON "dependencies" ("provider_id");
-- Create "insights" table
CREATE TABLE "insights" ("id" character varying NOT NULL, "kind" character varying NOT NULL, "statement" character varying NOT NULL, "evidence" character varying NULL, "source" character varying NULL, "found_on" character varying NOT NULL, "shared_with" character varying NULL, PRIMARY KEY ("id"));
-- Create "focus_insights" table
CREATE TABLE "focus_insights" ("id" character varying NOT NULL, "focus_id" character varying NOT NULL, "insight_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "focus_insights_focus_citations" FOREIGN KEY ("focus_id") REFERENCES "focus" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "focus_insights_insights_citations" FOREIGN KEY ("insight_id") REFERENCES "insights" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- Create index "focusinsight_focus_id_insight_id" to table: "focus_insights"
CREATE UNIQUE INDEX "focusinsight_focus_id_insight_id" ON "focus_insights" ("focus_id", "insight_id");
-- Create index "focusinsight_insight_id" to table: "focus_insights"
CREATE INDEX "focusinsight_insight_id" ON "focus_insights" ("insight_id");
-- Create "interactions" table
CREATE TABLE "interactions" ("id" character varying NOT NULL, "mode" character varying NOT NULL, "purpose" character varying NOT NULL, "starts_on" character varying NULL, "expires_on" character varying NULL, "exit_criterion" character varying NULL, "owner_id" character varying NULL, "extensions" bigint NOT NULL DEFAULT 0, "extended_why" character varying NULL, "ended_on" character varying NULL, "outcome" character varying NULL, "from_team_id" character varying NOT NULL, "to_team_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "interactions_teams_from_team" FOREIGN KEY ("from_team_id") REFERENCES "teams" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "interactions_teams_to_team" FOREIGN KEY ("to_team_id") REFERENCES "teams" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- Create index "interaction_from_team_id" to table: "interactions"
CREATE INDEX "interaction_from_team_id" ON "interactions" ("from_team_id");
-- Create index "interaction_to_team_id" to table: "interactions"
CREATE INDEX "interaction_to_team_id" ON "interactions" ("to_team_id");
-- Create "objective_teams" table
CREATE TABLE "objective_teams" ("id" character varying NOT NULL, "lead" boolean NOT NULL DEFAULT false, "objective_id" character varying NOT NULL, "team_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "objective_teams_objectives_objective" FOREIGN KEY ("objective_id") REFERENCES "objectives" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "objective_teams_teams_team" FOREIGN KEY ("team_id") REFERENCES "teams" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- Create index "objectiveteam_objective_id_team_id" to table: "objective_teams"
CREATE UNIQUE INDEX "objectiveteam_objective_id_team_id" ON "objective_teams" ("objective_id", "team_id");
-- Create index "objectiveteam_team_id" to table: "objective_teams"
CREATE INDEX "objectiveteam_team_id" ON "objective_teams" ("team_id");
-- Create "obstacles" table
CREATE TABLE "obstacles" ("id" character varying NOT NULL, "what" character varying NOT NULL, "raised_on" character varying NOT NULL, "state" character varying NOT NULL DEFAULT 'OPEN', "resolved_on" character varying NULL, "how" character varying NULL, "focus_id" character varying NULL, "owner_id" character varying NULL, "strategy_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "obstacles_focus_obstacles" FOREIGN KEY ("focus_id") REFERENCES "focus" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "obstacles_persons_owner" FOREIGN KEY ("owner_id") REFERENCES "persons" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "obstacles_strategies_obstacles" FOREIGN KEY ("strategy_id") REFERENCES "strategies" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- Create index "obstacle_focus_id" to table: "obstacles"
CREATE INDEX "obstacle_focus_id" ON "obstacles" ("focus_id");
-- Create index "obstacle_owner_id" to table: "obstacles"
CREATE INDEX "obstacle_owner_id" ON "obstacles" ("owner_id");
-- Create index "obstacle_strategy_id" to table: "obstacles"
CREATE INDEX "obstacle_strategy_id" ON "obstacles" ("strategy_id");
-- Create "product_areas" table
CREATE TABLE "product_areas" ("id" character varying NOT NULL, "name" character varying NOT NULL, "kind" character varying NOT NULL DEFAULT 'AREA', "description" character varying NULL, "parent_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "product_areas_product_areas_children" FOREIGN KEY ("parent_id") REFERENCES "product_areas" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- Create index "productarea_parent_id" to table: "product_areas"
CREATE INDEX "productarea_parent_id" ON "product_areas" ("parent_id");
-- Create "ownerships" table
CREATE TABLE "ownerships" ("id" character varying NOT NULL, "shared_why" character varying NULL, "area_id" character varying NOT NULL, "team_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "ownerships_product_areas_area" FOREIGN KEY ("area_id") REFERENCES "product_areas" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "ownerships_teams_team" FOREIGN KEY ("team_id") REFERENCES "teams" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- Create index "ownership_area_id_team_id" to table: "ownerships"
CREATE UNIQUE INDEX "ownership_area_id_team_id" ON "ownerships" ("area_id", "team_id");
-- Create index "ownership_team_id" to table: "ownerships"
CREATE INDEX "ownership_team_id" ON "ownerships" ("team_id");
-- Create "team_apis" table
CREATE TABLE "team_apis" ("id" character varying NOT NULL, "mission" character varying NULL, "how_to_ask" character varying NULL, "promises" character varying NULL, "versioning" character varying NULL, "channels" character varying NULL, "meeting_windows" character varying NULL, "on_call" character varying NULL, "docs" character varying NULL, "confirmed_on" character varying NULL, "confirmed_by_id" character varying NULL, "team_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "team_apis_teams_team" FOREIGN KEY ("team_id") REFERENCES "teams" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- Create index "teamapi_team_id" to table: "team_apis"
CREATE UNIQUE INDEX "teamapi_team_id" ON "team_apis" ("team_id");
