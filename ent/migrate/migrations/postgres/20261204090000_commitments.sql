-- Modify "dependencies" table
ALTER TABLE "dependencies" ADD COLUMN "commitment_id" character varying NULL, ADD COLUMN "promise_id" character varying NULL;
-- Modify "objectives" table
ALTER TABLE "objectives" ADD COLUMN "affected" character varying NULL;
-- Create "commitments" table
CREATE TABLE "commitments" ("id" character varying NOT NULL, "title" character varying NOT NULL, "why" character varying NOT NULL DEFAULT '', "objective_id" character varying NULL, "state" character varying NOT NULL DEFAULT 'REQUESTED', "requested_on" character varying NOT NULL, "needed_by" character varying NULL, "discovery_from" character varying NULL, "discovery_until" character varying NULL, "due_on" character varying NULL, "committed_on" character varying NULL, "ended_on" character varying NULL, "because" character varying NULL, "root_cause" character varying NULL, "what_changes" character varying NULL, "affected" character varying NULL, "value_found" character varying NULL, "value_on" character varying NULL, "usability_found" character varying NULL, "usability_on" character varying NULL, "feasibility_found" character varying NULL, "feasibility_on" character varying NULL, "viability_found" character varying NULL, "viability_on" character varying NULL, "team_signed_on" character varying NULL, "tech_signed_on" character varying NULL, "team_id" character varying NOT NULL, "asked_by_id" character varying NULL, "manager_id" character varying NULL, "team_signed_by_id" character varying NULL, "tech_signed_by_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "commitments_persons_asked_by" FOREIGN KEY ("asked_by_id") REFERENCES "persons" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "commitments_persons_manager" FOREIGN KEY ("manager_id") REFERENCES "persons" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "commitments_persons_team_signed_by" FOREIGN KEY ("team_signed_by_id") REFERENCES "persons" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "commitments_persons_tech_signed_by" FOREIGN KEY ("tech_signed_by_id") REFERENCES "persons" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "commitments_teams_team" FOREIGN KEY ("team_id") REFERENCES "teams" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- Create index "commitment_due_on" to table: "commitments"
CREATE INDEX "commitment_due_on" ON "commitments" ("due_on");
-- Create index "commitment_manager_id" to table: "commitments"
CREATE INDEX "commitment_manager_id" ON "commitments" ("manager_id");
-- Create index "commitment_objective_id" to table: "commitments"
CREATE INDEX "commitment_objective_id" ON "commitments" ("objective_id");
-- Create index "commitment_team_id" to table: "commitments"
CREATE INDEX "commitment_team_id" ON "commitments" ("team_id");
