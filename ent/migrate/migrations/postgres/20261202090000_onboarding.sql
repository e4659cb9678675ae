-- Create "evaluations" table
CREATE TABLE "evaluations" ("id" character varying NOT NULL, "author_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "subject_id" character varying NOT NULL, "cycle_id" character varying NOT NULL, "talked_on" character varying NULL, "acknowledged_at" timestamptz NULL, PRIMARY KEY ("id"));
-- Create index "evaluation_cycle_id_subject_id" to table: "evaluations"
CREATE UNIQUE INDEX "evaluation_cycle_id_subject_id" ON "evaluations" ("cycle_id", "subject_id");
-- Create index "evaluation_subject_id" to table: "evaluations"
CREATE INDEX "evaluation_subject_id" ON "evaluations" ("subject_id");
-- Create "evaluation_cycles" table
CREATE TABLE "evaluation_cycles" ("id" character varying NOT NULL, "author_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "name" character varying NOT NULL, "from_on" character varying NOT NULL, "to_on" character varying NOT NULL, "self_by" character varying NOT NULL, "peers_by" character varying NOT NULL, "draft_by" character varying NOT NULL, "release_by" character varying NOT NULL, "stage" character varying NOT NULL DEFAULT 'SELF', PRIMARY KEY ("id"));
-- Create index "evaluationcycle_author_id" to table: "evaluation_cycles"
CREATE INDEX "evaluationcycle_author_id" ON "evaluation_cycles" ("author_id");
-- Create "evaluation_notes" table
CREATE TABLE "evaluation_notes" ("id" character varying NOT NULL, "author_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "subject_id" character varying NOT NULL, "evaluation_id" character varying NOT NULL, "kind" character varying NOT NULL, "text" character varying NOT NULL, PRIMARY KEY ("id"));
-- Create index "evaluationnote_evaluation_id" to table: "evaluation_notes"
CREATE INDEX "evaluationnote_evaluation_id" ON "evaluation_notes" ("evaluation_id");
-- Create index "evaluationnote_subject_id" to table: "evaluation_notes"
CREATE INDEX "evaluationnote_subject_id" ON "evaluation_notes" ("subject_id");
-- Create "evaluation_results" table
CREATE TABLE "evaluation_results" ("id" character varying NOT NULL, "author_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "subject_id" character varying NOT NULL, "evaluation_id" character varying NOT NULL, "performance" character varying NOT NULL, "growth" character varying NULL, "text" character varying NOT NULL, "reach" character varying NOT NULL DEFAULT 'DRAFT', "version" bigint NOT NULL DEFAULT 1, PRIMARY KEY ("id"));
-- Create index "evaluation_results_evaluation_id_key" to table: "evaluation_results"
CREATE UNIQUE INDEX "evaluation_results_evaluation_id_key" ON "evaluation_results" ("evaluation_id");
-- Create index "evaluationresult_subject_id" to table: "evaluation_results"
CREATE INDEX "evaluationresult_subject_id" ON "evaluation_results" ("subject_id");
-- Create "evaluation_voices" table
CREATE TABLE "evaluation_voices" ("id" character varying NOT NULL, "author_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "subject_id" character varying NOT NULL, "cycle_id" character varying NOT NULL, "evaluation_id" character varying NOT NULL, "giver_id" character varying NOT NULL, "text" character varying NOT NULL DEFAULT '', "given_at" timestamptz NULL, PRIMARY KEY ("id"));
-- Create index "evaluationvoice_evaluation_id_giver_id" to table: "evaluation_voices"
CREATE UNIQUE INDEX "evaluationvoice_evaluation_id_giver_id" ON "evaluation_voices" ("evaluation_id", "giver_id");
-- Create index "evaluationvoice_giver_id" to table: "evaluation_voices"
CREATE INDEX "evaluationvoice_giver_id" ON "evaluation_voices" ("giver_id");
-- Create index "evaluationvoice_subject_id" to table: "evaluation_voices"
CREATE INDEX "evaluationvoice_subject_id" ON "evaluation_voices" ("subject_id");
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
