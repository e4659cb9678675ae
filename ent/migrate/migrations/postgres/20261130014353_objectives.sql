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
-- Create "key_results" table
CREATE TABLE "key_results" ("id" character varying NOT NULL, "metric" character varying NOT NULL, "unit" character varying NOT NULL DEFAULT '', "source" character varying NOT NULL DEFAULT '', "cadence_days" bigint NOT NULL DEFAULT 7, "baseline" double precision NOT NULL, "commit" double precision NULL, "target" double precision NOT NULL, "stretch" double precision NULL, "direction" character varying NOT NULL DEFAULT 'INCREASE', "kind" character varying NOT NULL DEFAULT 'PRIMARY', "altitude" character varying NOT NULL DEFAULT 'PRODUCT', "rank" bigint NOT NULL DEFAULT 0, "score" double precision NULL, "objective_id" character varying NOT NULL, "proposed_by_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "key_results_objectives_objective" FOREIGN KEY ("objective_id") REFERENCES "objectives" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "key_results_teams_proposed_by" FOREIGN KEY ("proposed_by_id") REFERENCES "teams" ("id") ON UPDATE NO ACTION ON DELETE SET NULL);
-- Create index "keyresult_objective_id" to table: "key_results"
CREATE INDEX "keyresult_objective_id" ON "key_results" ("objective_id");
-- Create "check_ins" table
CREATE TABLE "check_ins" ("id" character varying NOT NULL, "checked_on" character varying NOT NULL, "value" double precision NOT NULL, "confidence" bigint NOT NULL, "learned" character varying NULL, "next" character varying NULL, "help" character varying NULL, "key_result_id" character varying NOT NULL, "author_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "check_ins_key_results_key_result" FOREIGN KEY ("key_result_id") REFERENCES "key_results" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "check_ins_persons_author" FOREIGN KEY ("author_id") REFERENCES "persons" ("id") ON UPDATE NO ACTION ON DELETE SET NULL);
-- Create index "checkin_key_result_id_checked_on_author_id" to table: "check_ins"
CREATE UNIQUE INDEX "checkin_key_result_id_checked_on_author_id" ON "check_ins" ("key_result_id", "checked_on", "author_id");
-- Create "objective_teams" table
CREATE TABLE "objective_teams" ("id" character varying NOT NULL, "lead" boolean NOT NULL DEFAULT false, "objective_id" character varying NOT NULL, "team_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "objective_teams_objectives_objective" FOREIGN KEY ("objective_id") REFERENCES "objectives" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "objective_teams_teams_team" FOREIGN KEY ("team_id") REFERENCES "teams" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- Create index "objectiveteam_objective_id_team_id" to table: "objective_teams"
CREATE UNIQUE INDEX "objectiveteam_objective_id_team_id" ON "objective_teams" ("objective_id", "team_id");
-- Create index "objectiveteam_team_id" to table: "objective_teams"
CREATE INDEX "objectiveteam_team_id" ON "objective_teams" ("team_id");
