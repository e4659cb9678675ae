-- Modify "positions" table
ALTER TABLE "positions" ADD COLUMN "plan_state" character varying NULL;
-- Create "applications" table
CREATE TABLE "applications" ("id" character varying NOT NULL, "author_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "opening_id" character varying NOT NULL, "candidate_id" character varying NOT NULL, "stage" character varying NOT NULL, "stage_since" timestamptz NOT NULL, "state" character varying NOT NULL DEFAULT 'ACTIVE', "verdict" character varying NULL, "verdict_why" character varying NOT NULL DEFAULT '', "decided_at" timestamptz NULL, PRIMARY KEY ("id"));
-- Create index "application_candidate_id" to table: "applications"
CREATE INDEX "application_candidate_id" ON "applications" ("candidate_id");
-- Create index "application_opening_id" to table: "applications"
CREATE INDEX "application_opening_id" ON "applications" ("opening_id");
-- Create "candidates" table
CREATE TABLE "candidates" ("id" character varying NOT NULL, "author_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "name" character varying NOT NULL, "email" character varying NULL, "source" character varying NOT NULL, "consent_until" character varying NOT NULL, PRIMARY KEY ("id"));
-- Create "interviews" table
CREATE TABLE "interviews" ("id" character varying NOT NULL, "author_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "opening_id" character varying NOT NULL, "application_id" character varying NOT NULL, "interviewer_id" character varying NOT NULL, "competencies" jsonb NOT NULL, "planned_on" character varying NOT NULL, "scored_at" timestamptz NULL, PRIMARY KEY ("id"));
-- Create index "interview_application_id_interviewer_id" to table: "interviews"
CREATE UNIQUE INDEX "interview_application_id_interviewer_id" ON "interviews" ("application_id", "interviewer_id");
-- Create index "interview_interviewer_id" to table: "interviews"
CREATE INDEX "interview_interviewer_id" ON "interviews" ("interviewer_id");
-- Create "offers" table
CREATE TABLE "offers" ("id" character varying NOT NULL, "author_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "opening_id" character varying NOT NULL, "application_id" character varying NOT NULL, "number" bigint NOT NULL, "starts_on" character varying NOT NULL, "expires_on" character varying NOT NULL, "terms" character varying NOT NULL DEFAULT '', "state" character varying NOT NULL DEFAULT 'SENT', PRIMARY KEY ("id"));
-- Create index "offer_application_id_number" to table: "offers"
CREATE UNIQUE INDEX "offer_application_id_number" ON "offers" ("application_id", "number");
-- Create "openings" table
CREATE TABLE "openings" ("id" character varying NOT NULL, "author_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "position_id" character varying NOT NULL, "hiring_manager_id" character varying NOT NULL, "why_now" character varying NOT NULL, "outcomes" jsonb NOT NULL, "must_haves" jsonb NOT NULL, "interview_plan" character varying NOT NULL DEFAULT '', "stages" jsonb NOT NULL, "state" character varying NOT NULL DEFAULT 'OPEN', "closed_on" character varying NULL, "version" bigint NOT NULL DEFAULT 1, PRIMARY KEY ("id"));
-- Create index "opening_hiring_manager_id" to table: "openings"
CREATE INDEX "opening_hiring_manager_id" ON "openings" ("hiring_manager_id");
-- Create index "opening_position_id" to table: "openings"
CREATE INDEX "opening_position_id" ON "openings" ("position_id");
-- Create "scorecards" table
CREATE TABLE "scorecards" ("id" character varying NOT NULL, "author_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "opening_id" character varying NOT NULL, "application_id" character varying NOT NULL, "interview_id" character varying NOT NULL, "scores" jsonb NOT NULL, "overall" character varying NOT NULL, "pros" character varying NOT NULL, "cons" character varying NOT NULL, PRIMARY KEY ("id"));
-- Create index "scorecard_application_id" to table: "scorecards"
CREATE INDEX "scorecard_application_id" ON "scorecards" ("application_id");
-- Create index "scorecards_interview_id_key" to table: "scorecards"
CREATE UNIQUE INDEX "scorecards_interview_id_key" ON "scorecards" ("interview_id");
-- Create "stage_moves" table
CREATE TABLE "stage_moves" ("id" character varying NOT NULL, "author_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "opening_id" character varying NOT NULL, "application_id" character varying NOT NULL, "from_stage" character varying NOT NULL, "to_stage" character varying NOT NULL, "reason_code" character varying NOT NULL, "why" character varying NOT NULL DEFAULT '', PRIMARY KEY ("id"));
-- Create index "stagemove_application_id" to table: "stage_moves"
CREATE INDEX "stagemove_application_id" ON "stage_moves" ("application_id");
