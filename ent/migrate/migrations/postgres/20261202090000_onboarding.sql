-- Create "onboardings" table
CREATE TABLE "onboardings" ("id" character varying NOT NULL, "author_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "subject_id" character varying NOT NULL, "position_id" character varying NOT NULL, "manager_id" character varying NOT NULL, "buddy_id" character varying NULL, "starts_on" character varying NOT NULL, "review_by" character varying NOT NULL, "state" character varying NOT NULL DEFAULT 'UNDER_WAY', "ended_on" character varying NULL, "version" bigint NOT NULL DEFAULT 1, PRIMARY KEY ("id"));
-- Create index "onboarding_buddy_id" to table: "onboardings"
CREATE INDEX "onboarding_buddy_id" ON "onboardings" ("buddy_id");
-- Create index "onboarding_manager_id" to table: "onboardings"
CREATE INDEX "onboarding_manager_id" ON "onboardings" ("manager_id");
-- Create index "onboarding_subject_id" to table: "onboardings"
CREATE INDEX "onboarding_subject_id" ON "onboardings" ("subject_id");
-- Create "onboarding_reviews" table
CREATE TABLE "onboarding_reviews" ("id" character varying NOT NULL, "author_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "subject_id" character varying NOT NULL, "onboarding_id" character varying NOT NULL, "outcome" character varying NOT NULL, "why" character varying NOT NULL, "until" character varying NULL, PRIMARY KEY ("id"));
-- Create index "onboardingreview_onboarding_id" to table: "onboarding_reviews"
CREATE INDEX "onboardingreview_onboarding_id" ON "onboarding_reviews" ("onboarding_id");
-- Create index "onboardingreview_subject_id" to table: "onboarding_reviews"
CREATE INDEX "onboardingreview_subject_id" ON "onboarding_reviews" ("subject_id");
-- Create "onboarding_tasks" table
CREATE TABLE "onboarding_tasks" ("id" character varying NOT NULL, "author_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "subject_id" character varying NOT NULL, "onboarding_id" character varying NOT NULL, "part" character varying NOT NULL, "whose" character varying NOT NULL, "title" character varying NOT NULL, "due_on" character varying NOT NULL, "done_on" character varying NULL, "note" character varying NOT NULL DEFAULT '', PRIMARY KEY ("id"));
-- Create index "onboardingtask_onboarding_id" to table: "onboarding_tasks"
CREATE INDEX "onboardingtask_onboarding_id" ON "onboarding_tasks" ("onboarding_id");
-- Create index "onboardingtask_subject_id" to table: "onboarding_tasks"
CREATE INDEX "onboardingtask_subject_id" ON "onboarding_tasks" ("subject_id");
