-- Create "evaluations" table
CREATE TABLE `evaluations` (`id` text NOT NULL, `author_id` text NOT NULL, `created_at` datetime NOT NULL, `subject_id` text NOT NULL, `cycle_id` text NOT NULL, `talked_on` text NULL, `acknowledged_at` datetime NULL, PRIMARY KEY (`id`));
-- Create index "evaluation_subject_id" to table: "evaluations"
CREATE INDEX `evaluation_subject_id` ON `evaluations` (`subject_id`);
-- Create index "evaluation_cycle_id_subject_id" to table: "evaluations"
CREATE UNIQUE INDEX `evaluation_cycle_id_subject_id` ON `evaluations` (`cycle_id`, `subject_id`);
-- Create "evaluation_cycles" table
CREATE TABLE `evaluation_cycles` (`id` text NOT NULL, `author_id` text NOT NULL, `created_at` datetime NOT NULL, `name` text NOT NULL, `from_on` text NOT NULL, `to_on` text NOT NULL, `self_by` text NOT NULL, `peers_by` text NOT NULL, `draft_by` text NOT NULL, `release_by` text NOT NULL, `stage` text NOT NULL DEFAULT ('SELF'), PRIMARY KEY (`id`));
-- Create index "evaluationcycle_author_id" to table: "evaluation_cycles"
CREATE INDEX `evaluationcycle_author_id` ON `evaluation_cycles` (`author_id`);
-- Create "evaluation_notes" table
CREATE TABLE `evaluation_notes` (`id` text NOT NULL, `author_id` text NOT NULL, `created_at` datetime NOT NULL, `subject_id` text NOT NULL, `evaluation_id` text NOT NULL, `kind` text NOT NULL, `text` text NOT NULL, PRIMARY KEY (`id`));
-- Create index "evaluationnote_subject_id" to table: "evaluation_notes"
CREATE INDEX `evaluationnote_subject_id` ON `evaluation_notes` (`subject_id`);
-- Create index "evaluationnote_evaluation_id" to table: "evaluation_notes"
CREATE INDEX `evaluationnote_evaluation_id` ON `evaluation_notes` (`evaluation_id`);
-- Create "evaluation_results" table
CREATE TABLE `evaluation_results` (`id` text NOT NULL, `author_id` text NOT NULL, `created_at` datetime NOT NULL, `subject_id` text NOT NULL, `evaluation_id` text NOT NULL, `performance` text NOT NULL, `growth` text NULL, `text` text NOT NULL, `reach` text NOT NULL DEFAULT ('DRAFT'), `version` integer NOT NULL DEFAULT (1), PRIMARY KEY (`id`));
-- Create index "evaluation_results_evaluation_id_key" to table: "evaluation_results"
CREATE UNIQUE INDEX `evaluation_results_evaluation_id_key` ON `evaluation_results` (`evaluation_id`);
-- Create index "evaluationresult_subject_id" to table: "evaluation_results"
CREATE INDEX `evaluationresult_subject_id` ON `evaluation_results` (`subject_id`);
-- Create "evaluation_voices" table
CREATE TABLE `evaluation_voices` (`id` text NOT NULL, `author_id` text NOT NULL, `created_at` datetime NOT NULL, `subject_id` text NOT NULL, `cycle_id` text NOT NULL, `evaluation_id` text NOT NULL, `giver_id` text NOT NULL, `text` text NOT NULL DEFAULT (''), `given_at` datetime NULL, PRIMARY KEY (`id`));
-- Create index "evaluationvoice_subject_id" to table: "evaluation_voices"
CREATE INDEX `evaluationvoice_subject_id` ON `evaluation_voices` (`subject_id`);
-- Create index "evaluationvoice_evaluation_id_giver_id" to table: "evaluation_voices"
CREATE UNIQUE INDEX `evaluationvoice_evaluation_id_giver_id` ON `evaluation_voices` (`evaluation_id`, `giver_id`);
-- Create index "evaluationvoice_giver_id" to table: "evaluation_voices"
CREATE INDEX `evaluationvoice_giver_id` ON `evaluation_voices` (`giver_id`);
-- Create "onboardings" table
CREATE TABLE `onboardings` (`id` text NOT NULL, `author_id` text NOT NULL, `created_at` datetime NOT NULL, `subject_id` text NOT NULL, `position_id` text NOT NULL, `manager_id` text NOT NULL, `buddy_id` text NULL, `starts_on` text NOT NULL, `review_by` text NOT NULL, `state` text NOT NULL DEFAULT ('UNDER_WAY'), `ended_on` text NULL, `version` integer NOT NULL DEFAULT (1), PRIMARY KEY (`id`));
-- Create index "onboarding_subject_id" to table: "onboardings"
CREATE INDEX `onboarding_subject_id` ON `onboardings` (`subject_id`);
-- Create index "onboarding_manager_id" to table: "onboardings"
CREATE INDEX `onboarding_manager_id` ON `onboardings` (`manager_id`);
-- Create index "onboarding_buddy_id" to table: "onboardings"
CREATE INDEX `onboarding_buddy_id` ON `onboardings` (`buddy_id`);
-- Create "onboarding_reviews" table
CREATE TABLE `onboarding_reviews` (`id` text NOT NULL, `author_id` text NOT NULL, `created_at` datetime NOT NULL, `subject_id` text NOT NULL, `onboarding_id` text NOT NULL, `outcome` text NOT NULL, `why` text NOT NULL, `until` text NULL, PRIMARY KEY (`id`));
-- Create index "onboardingreview_subject_id" to table: "onboarding_reviews"
CREATE INDEX `onboardingreview_subject_id` ON `onboarding_reviews` (`subject_id`);
-- Create index "onboardingreview_onboarding_id" to table: "onboarding_reviews"
CREATE INDEX `onboardingreview_onboarding_id` ON `onboarding_reviews` (`onboarding_id`);
-- Create "onboarding_tasks" table
CREATE TABLE `onboarding_tasks` (`id` text NOT NULL, `author_id` text NOT NULL, `created_at` datetime NOT NULL, `subject_id` text NOT NULL, `onboarding_id` text NOT NULL, `part` text NOT NULL, `whose` text NOT NULL, `title` text NOT NULL, `due_on` text NOT NULL, `done_on` text NULL, `note` text NOT NULL DEFAULT (''), PRIMARY KEY (`id`));
-- Create index "onboardingtask_subject_id" to table: "onboarding_tasks"
CREATE INDEX `onboardingtask_subject_id` ON `onboarding_tasks` (`subject_id`);
-- Create index "onboardingtask_onboarding_id" to table: "onboarding_tasks"
CREATE INDEX `onboardingtask_onboarding_id` ON `onboarding_tasks` (`onboarding_id`);
