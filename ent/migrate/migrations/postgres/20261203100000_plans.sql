-- Modify "evaluation_cycles" table
ALTER TABLE "evaluation_cycles" ADD COLUMN "called_off_why" character varying NOT NULL DEFAULT '';
-- Create "exits" table
CREATE TABLE "exits" ("id" character varying NOT NULL, "author_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "position_id" character varying NOT NULL, "person_id" character varying NOT NULL, "kind" character varying NOT NULL, "regretted" boolean NOT NULL, "why" character varying NOT NULL DEFAULT '', PRIMARY KEY ("id"));
-- Create index "exit_person_id" to table: "exits"
CREATE INDEX "exit_person_id" ON "exits" ("person_id");
-- Create index "exit_position_id_person_id" to table: "exits"
CREATE UNIQUE INDEX "exit_position_id_person_id" ON "exits" ("position_id", "person_id");
-- Create "headcount_plans" table
CREATE TABLE "headcount_plans" ("id" character varying NOT NULL, "author_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "position_id" character varying NOT NULL, "name" character varying NOT NULL, "from_on" character varying NOT NULL, "to_on" character varying NOT NULL, "budget_fte" double precision NOT NULL, "budget_amount" bigint NULL, "currency" character varying NOT NULL DEFAULT '', "lines" jsonb NOT NULL, "state" character varying NOT NULL DEFAULT 'PROPOSED', "decided_by_id" character varying NULL, "decided_at" timestamptz NULL, "decided_why" character varying NOT NULL DEFAULT '', "version" bigint NOT NULL DEFAULT 1, PRIMARY KEY ("id"));
-- Create index "headcountplan_position_id" to table: "headcount_plans"
CREATE INDEX "headcountplan_position_id" ON "headcount_plans" ("position_id");
-- Create "improvement_entries" table
CREATE TABLE "improvement_entries" ("id" character varying NOT NULL, "author_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "subject_id" character varying NOT NULL, "plan_id" character varying NOT NULL, "kind" character varying NOT NULL, "on_track" boolean NULL, "until" character varying NULL, "text" character varying NOT NULL, PRIMARY KEY ("id"));
-- Create index "improvemententry_plan_id" to table: "improvement_entries"
CREATE INDEX "improvemententry_plan_id" ON "improvement_entries" ("plan_id");
-- Create index "improvemententry_subject_id" to table: "improvement_entries"
CREATE INDEX "improvemententry_subject_id" ON "improvement_entries" ("subject_id");
-- Create "improvement_plans" table
CREATE TABLE "improvement_plans" ("id" character varying NOT NULL, "author_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "subject_id" character varying NOT NULL, "diagnosis" character varying NOT NULL, "issues" jsonb NOT NULL, "expectations" jsonb NOT NULL, "support" jsonb NOT NULL, "grounds" jsonb NOT NULL, "days" bigint NOT NULL, "state" character varying NOT NULL DEFAULT 'DRAFT', "opened_on" character varying NULL, "ends_on" character varying NULL, "ended_on" character varying NULL, "outcome" character varying NULL, "extended" boolean NOT NULL DEFAULT false, "version" bigint NOT NULL DEFAULT 1, PRIMARY KEY ("id"));
-- Create index "improvementplan_subject_id" to table: "improvement_plans"
CREATE INDEX "improvementplan_subject_id" ON "improvement_plans" ("subject_id");
-- Create "knowledge_tasks" table
CREATE TABLE "knowledge_tasks" ("id" character varying NOT NULL, "author_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "position_id" character varying NOT NULL, "person_id" character varying NOT NULL, "owner_id" character varying NOT NULL, "what" character varying NOT NULL, "due_on" character varying NOT NULL, "done_on" character varying NULL, PRIMARY KEY ("id"));
-- Create index "knowledgetask_owner_id" to table: "knowledge_tasks"
CREATE INDEX "knowledgetask_owner_id" ON "knowledge_tasks" ("owner_id");
-- Create index "knowledgetask_person_id" to table: "knowledge_tasks"
CREATE INDEX "knowledgetask_person_id" ON "knowledge_tasks" ("person_id");
-- Create index "knowledgetask_position_id" to table: "knowledge_tasks"
CREATE INDEX "knowledgetask_position_id" ON "knowledge_tasks" ("position_id");
-- Create "onboarding_templates" table
CREATE TABLE "onboarding_templates" ("id" character varying NOT NULL, "author_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "role_id" character varying NOT NULL, "steps" jsonb NOT NULL, "version" bigint NOT NULL DEFAULT 1, PRIMARY KEY ("id"));
-- Create index "onboarding_templates_role_id_key" to table: "onboarding_templates"
CREATE UNIQUE INDEX "onboarding_templates_role_id_key" ON "onboarding_templates" ("role_id");
