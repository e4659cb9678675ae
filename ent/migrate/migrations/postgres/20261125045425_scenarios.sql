-- Create index "changeset_at" to table: "changesets"
CREATE INDEX "changeset_at" ON "changesets" ("at");
-- Modify "positions" table
ALTER TABLE "positions" ADD COLUMN "lifted" boolean NOT NULL DEFAULT false;
-- Create "scenarios" table
CREATE TABLE "scenarios" ("id" character varying NOT NULL, "name" character varying NOT NULL, "purpose" character varying NOT NULL DEFAULT '', "why" character varying NOT NULL DEFAULT '', "alternatives" character varying NOT NULL DEFAULT '', "expected_effect" character varying NOT NULL DEFAULT '', "state" character varying NOT NULL DEFAULT 'DRAFT', "owner_key" character varying NOT NULL, "owner_name" character varying NOT NULL, "owner_person_id" character varying NULL, "made_from_id" character varying NULL, "base_revision" bigint NOT NULL, "seq" bigint NOT NULL DEFAULT 0, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "applied_changeset_id" character varying NULL, PRIMARY KEY ("id"));
-- Create index "scenario_owner_key" to table: "scenarios"
CREATE INDEX "scenario_owner_key" ON "scenarios" ("owner_key");
-- Create "scenario_changesets" table
CREATE TABLE "scenario_changesets" ("id" character varying NOT NULL, "seq" bigint NOT NULL, "at" timestamptz NOT NULL, "actor_name" character varying NOT NULL, "actor_person_id" character varying NULL, "action" character varying NOT NULL, "summary" character varying NOT NULL, "reason" character varying NULL, "undoes_id" character varying NULL, "effective_on" character varying NULL, "applied_changeset_id" character varying NULL, "changes" jsonb NOT NULL, "scenario_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "scenario_changesets_scenarios_changesets" FOREIGN KEY ("scenario_id") REFERENCES "scenarios" ("id") ON UPDATE NO ACTION ON DELETE CASCADE);
-- Create index "scenariochangeset_scenario_id_seq" to table: "scenario_changesets"
CREATE UNIQUE INDEX "scenariochangeset_scenario_id_seq" ON "scenario_changesets" ("scenario_id", "seq");
-- Create "scenario_reviews" table
CREATE TABLE "scenario_reviews" ("id" character varying NOT NULL, "reviewer_name" character varying NOT NULL, "reviewer_person_id" character varying NULL, "verdict" character varying NOT NULL, "note" character varying NULL, "at" timestamptz NOT NULL, "revision" bigint NOT NULL, "withdrawn_at" timestamptz NULL, "scenario_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "scenario_reviews_scenarios_reviews" FOREIGN KEY ("scenario_id") REFERENCES "scenarios" ("id") ON UPDATE NO ACTION ON DELETE CASCADE);
-- Create index "scenarioreview_scenario_id_at" to table: "scenario_reviews"
CREATE INDEX "scenarioreview_scenario_id_at" ON "scenario_reviews" ("scenario_id", "at");
-- Create "scenario_shares" table
CREATE TABLE "scenario_shares" ("id" character varying NOT NULL, "person_id" character varying NOT NULL, "can_edit" boolean NOT NULL DEFAULT false, "scenario_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "scenario_shares_scenarios_shares" FOREIGN KEY ("scenario_id") REFERENCES "scenarios" ("id") ON UPDATE NO ACTION ON DELETE CASCADE);
-- Create index "scenarioshare_person_id" to table: "scenario_shares"
CREATE INDEX "scenarioshare_person_id" ON "scenario_shares" ("person_id");
-- Create index "scenarioshare_scenario_id_person_id" to table: "scenario_shares"
CREATE UNIQUE INDEX "scenarioshare_scenario_id_person_id" ON "scenario_shares" ("scenario_id", "person_id");
-- Create "transition_actions" table
CREATE TABLE "transition_actions" ("id" character varying NOT NULL, "ordinal" bigint NOT NULL DEFAULT 0, "kind" character varying NOT NULL, "text" character varying NOT NULL, "due_on" character varying NULL, "done_at" timestamptz NULL, "done_by" character varying NULL, "person_id" character varying NULL, "position_id" character varying NULL, "drafted" boolean NOT NULL DEFAULT false, "scenario_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "transition_actions_scenarios_actions" FOREIGN KEY ("scenario_id") REFERENCES "scenarios" ("id") ON UPDATE NO ACTION ON DELETE CASCADE);
-- Create index "transitionaction_scenario_id_ordinal" to table: "transition_actions"
CREATE INDEX "transitionaction_scenario_id_ordinal" ON "transition_actions" ("scenario_id", "ordinal");
