-- Disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- Create "new_webhooks" table
CREATE TABLE `new_webhooks` (`id` text NOT NULL, `name` text NOT NULL, `url` text NOT NULL, `topics` json NULL, `version` integer NOT NULL DEFAULT (1), `state` text NOT NULL DEFAULT ('ACTIVE'), `state_reason` text NULL, `cursor` integer NOT NULL, `failures` integer NOT NULL DEFAULT (0), `failing_since` datetime NULL, `next_at` datetime NULL, `created_at` datetime NOT NULL, `created_by` text NOT NULL, `lease_owner` text NULL, `lease_until` datetime NULL, PRIMARY KEY (`id`));
-- Copy rows from old table "webhooks" to new temporary table "new_webhooks"
INSERT INTO `new_webhooks` (`id`, `name`, `url`, `topics`, `state`, `state_reason`, `cursor`, `failures`, `failing_since`, `next_at`, `created_at`, `created_by`, `lease_owner`, `lease_until`) SELECT `id`, `name`, `url`, `topics`, `state`, `state_reason`, `cursor`, `failures`, `failing_since`, `next_at`, `created_at`, `created_by`, `lease_owner`, `lease_until` FROM `webhooks`;
-- Drop "webhooks" table after copying rows
DROP TABLE `webhooks`;
-- Rename temporary table "new_webhooks" to "webhooks"
ALTER TABLE `new_webhooks` RENAME TO `webhooks`;
-- Create "new_exits" table
CREATE TABLE `new_exits` (`id` text NOT NULL, `author_id` text NOT NULL, `created_at` datetime NOT NULL, `position_id` text NOT NULL, `person_id` text NOT NULL, `kind` text NOT NULL, `regretted` bool NOT NULL, `why` text NOT NULL DEFAULT (''), `version` integer NOT NULL DEFAULT (1), PRIMARY KEY (`id`));
-- Copy rows from old table "exits" to new temporary table "new_exits"
INSERT INTO `new_exits` (`id`, `author_id`, `created_at`, `position_id`, `person_id`, `kind`, `regretted`, `why`) SELECT `id`, `author_id`, `created_at`, `position_id`, `person_id`, `kind`, `regretted`, `why` FROM `exits`;
-- Drop "exits" table after copying rows
DROP TABLE `exits`;
-- Rename temporary table "new_exits" to "exits"
ALTER TABLE `new_exits` RENAME TO `exits`;
-- Create index "exit_position_id_person_id" to table: "exits"
CREATE UNIQUE INDEX `exit_position_id_person_id` ON `exits` (`position_id`, `person_id`);
-- Create index "exit_person_id" to table: "exits"
CREATE INDEX `exit_person_id` ON `exits` (`person_id`);
-- Create "new_headcount_plans" table
CREATE TABLE `new_headcount_plans` (`id` text NOT NULL, `author_id` text NOT NULL, `created_at` datetime NOT NULL, `position_id` text NOT NULL, `name` text NOT NULL, `from_on` text NOT NULL, `to_on` text NOT NULL, `budget_fte` real NOT NULL, `budget_amount` integer NULL, `currency` text NOT NULL DEFAULT (''), `lines` json NOT NULL, `state` text NOT NULL DEFAULT ('PROPOSED'), `decided_by_id` text NULL, `decided_at` datetime NULL, `decided_why` text NOT NULL DEFAULT (''), `withdrawn_by_id` text NULL, `withdrawn_at` datetime NULL, `withdrawn_why` text NOT NULL DEFAULT (''), `version` integer NOT NULL DEFAULT (1), PRIMARY KEY (`id`));
-- Copy rows from old table "headcount_plans" to new temporary table "new_headcount_plans"
INSERT INTO `new_headcount_plans` (`id`, `author_id`, `created_at`, `position_id`, `name`, `from_on`, `to_on`, `budget_fte`, `budget_amount`, `currency`, `lines`, `state`, `decided_by_id`, `decided_at`, `decided_why`, `version`) SELECT `id`, `author_id`, `created_at`, `position_id`, `name`, `from_on`, `to_on`, `budget_fte`, `budget_amount`, `currency`, `lines`, `state`, `decided_by_id`, `decided_at`, `decided_why`, `version` FROM `headcount_plans`;
-- Drop "headcount_plans" table after copying rows
DROP TABLE `headcount_plans`;
-- Rename temporary table "new_headcount_plans" to "headcount_plans"
ALTER TABLE `new_headcount_plans` RENAME TO `headcount_plans`;
-- Create index "headcountplan_position_id" to table: "headcount_plans"
CREATE INDEX `headcountplan_position_id` ON `headcount_plans` (`position_id`);
-- Create "new_knowledge_tasks" table
CREATE TABLE `new_knowledge_tasks` (`id` text NOT NULL, `author_id` text NOT NULL, `created_at` datetime NOT NULL, `position_id` text NOT NULL, `person_id` text NOT NULL, `owner_id` text NOT NULL, `what` text NOT NULL, `due_on` text NOT NULL, `done_on` text NULL, `version` integer NOT NULL DEFAULT (1), PRIMARY KEY (`id`));
-- Copy rows from old table "knowledge_tasks" to new temporary table "new_knowledge_tasks"
INSERT INTO `new_knowledge_tasks` (`id`, `author_id`, `created_at`, `position_id`, `person_id`, `owner_id`, `what`, `due_on`, `done_on`) SELECT `id`, `author_id`, `created_at`, `position_id`, `person_id`, `owner_id`, `what`, `due_on`, `done_on` FROM `knowledge_tasks`;
-- Drop "knowledge_tasks" table after copying rows
DROP TABLE `knowledge_tasks`;
-- Rename temporary table "new_knowledge_tasks" to "knowledge_tasks"
ALTER TABLE `new_knowledge_tasks` RENAME TO `knowledge_tasks`;
-- Create index "knowledgetask_position_id" to table: "knowledge_tasks"
CREATE INDEX `knowledgetask_position_id` ON `knowledge_tasks` (`position_id`);
-- Create index "knowledgetask_person_id" to table: "knowledge_tasks"
CREATE INDEX `knowledgetask_person_id` ON `knowledge_tasks` (`person_id`);
-- Create index "knowledgetask_owner_id" to table: "knowledge_tasks"
CREATE INDEX `knowledgetask_owner_id` ON `knowledge_tasks` (`owner_id`);
-- Enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;
