-- Disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- Create "new_evaluation_cycles" table
CREATE TABLE `new_evaluation_cycles` (`id` text NOT NULL, `author_id` text NOT NULL, `created_at` datetime NOT NULL, `name` text NOT NULL, `from_on` text NOT NULL, `to_on` text NOT NULL, `self_by` text NOT NULL, `peers_by` text NOT NULL, `draft_by` text NOT NULL, `release_by` text NOT NULL, `stage` text NOT NULL DEFAULT ('SELF'), `called_off_why` text NOT NULL DEFAULT (''), PRIMARY KEY (`id`));
-- Copy rows from old table "evaluation_cycles" to new temporary table "new_evaluation_cycles"
INSERT INTO `new_evaluation_cycles` (`id`, `author_id`, `created_at`, `name`, `from_on`, `to_on`, `self_by`, `peers_by`, `draft_by`, `release_by`, `stage`) SELECT `id`, `author_id`, `created_at`, `name`, `from_on`, `to_on`, `self_by`, `peers_by`, `draft_by`, `release_by`, `stage` FROM `evaluation_cycles`;
-- Drop "evaluation_cycles" table after copying rows
DROP TABLE `evaluation_cycles`;
-- Rename temporary table "new_evaluation_cycles" to "evaluation_cycles"
ALTER TABLE `new_evaluation_cycles` RENAME TO `evaluation_cycles`;
-- Create index "evaluationcycle_author_id" to table: "evaluation_cycles"
CREATE INDEX `evaluationcycle_author_id` ON `evaluation_cycles` (`author_id`);
-- Create "exits" table
CREATE TABLE `exits` (`id` text NOT NULL, `author_id` text NOT NULL, `created_at` datetime NOT NULL, `position_id` text NOT NULL, `person_id` text NOT NULL, `kind` text NOT NULL, `regretted` bool NOT NULL, `why` text NOT NULL DEFAULT (''), PRIMARY KEY (`id`));
-- Create index "exit_position_id_person_id" to table: "exits"
CREATE UNIQUE INDEX `exit_position_id_person_id` ON `exits` (`position_id`, `person_id`);
-- Create index "exit_person_id" to table: "exits"
CREATE INDEX `exit_person_id` ON `exits` (`person_id`);
-- Create "headcount_plans" table
CREATE TABLE `headcount_plans` (`id` text NOT NULL, `author_id` text NOT NULL, `created_at` datetime NOT NULL, `position_id` text NOT NULL, `name` text NOT NULL, `from_on` text NOT NULL, `to_on` text NOT NULL, `budget_fte` real NOT NULL, `budget_amount` integer NULL, `currency` text NOT NULL DEFAULT (''), `lines` json NOT NULL, `state` text NOT NULL DEFAULT ('PROPOSED'), `decided_by_id` text NULL, `decided_at` datetime NULL, `decided_why` text NOT NULL DEFAULT (''), `version` integer NOT NULL DEFAULT (1), PRIMARY KEY (`id`));
-- Create index "headcountplan_position_id" to table: "headcount_plans"
CREATE INDEX `headcountplan_position_id` ON `headcount_plans` (`position_id`);
-- Create "improvement_entries" table
CREATE TABLE `improvement_entries` (`id` text NOT NULL, `author_id` text NOT NULL, `created_at` datetime NOT NULL, `subject_id` text NOT NULL, `plan_id` text NOT NULL, `kind` text NOT NULL, `on_track` bool NULL, `until` text NULL, `text` text NOT NULL, PRIMARY KEY (`id`));
-- Create index "improvemententry_subject_id" to table: "improvement_entries"
CREATE INDEX `improvemententry_subject_id` ON `improvement_entries` (`subject_id`);
-- Create index "improvemententry_plan_id" to table: "improvement_entries"
CREATE INDEX `improvemententry_plan_id` ON `improvement_entries` (`plan_id`);
-- Create "improvement_plans" table
CREATE TABLE `improvement_plans` (`id` text NOT NULL, `author_id` text NOT NULL, `created_at` datetime NOT NULL, `subject_id` text NOT NULL, `diagnosis` text NOT NULL, `issues` json NOT NULL, `expectations` json NOT NULL, `support` json NOT NULL, `grounds` json NOT NULL, `days` integer NOT NULL, `state` text NOT NULL DEFAULT ('DRAFT'), `opened_on` text NULL, `ends_on` text NULL, `ended_on` text NULL, `outcome` text NULL, `extended` bool NOT NULL DEFAULT (false), `version` integer NOT NULL DEFAULT (1), PRIMARY KEY (`id`));
-- Create index "improvementplan_subject_id" to table: "improvement_plans"
CREATE INDEX `improvementplan_subject_id` ON `improvement_plans` (`subject_id`);
-- Create "knowledge_tasks" table
CREATE TABLE `knowledge_tasks` (`id` text NOT NULL, `author_id` text NOT NULL, `created_at` datetime NOT NULL, `position_id` text NOT NULL, `person_id` text NOT NULL, `owner_id` text NOT NULL, `what` text NOT NULL, `due_on` text NOT NULL, `done_on` text NULL, PRIMARY KEY (`id`));
-- Create index "knowledgetask_position_id" to table: "knowledge_tasks"
CREATE INDEX `knowledgetask_position_id` ON `knowledge_tasks` (`position_id`);
-- Create index "knowledgetask_person_id" to table: "knowledge_tasks"
CREATE INDEX `knowledgetask_person_id` ON `knowledge_tasks` (`person_id`);
-- Create index "knowledgetask_owner_id" to table: "knowledge_tasks"
CREATE INDEX `knowledgetask_owner_id` ON `knowledge_tasks` (`owner_id`);
-- Create "onboarding_templates" table
CREATE TABLE `onboarding_templates` (`id` text NOT NULL, `author_id` text NOT NULL, `created_at` datetime NOT NULL, `role_id` text NOT NULL, `steps` json NOT NULL, `version` integer NOT NULL DEFAULT (1), PRIMARY KEY (`id`));
-- Create index "onboarding_templates_role_id_key" to table: "onboarding_templates"
CREATE UNIQUE INDEX `onboarding_templates_role_id_key` ON `onboarding_templates` (`role_id`);
-- Enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;
