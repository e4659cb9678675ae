-- Disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- Create index "changeset_at" to table: "changesets"
CREATE INDEX `changeset_at` ON `changesets` (`at`);
-- Create "new_positions" table
CREATE TABLE `new_positions` (`id` text NOT NULL, `external_id` text NULL, `source` text NULL, `title` text NOT NULL, `manager_ref` text NULL, `rank` integer NOT NULL DEFAULT (0), `fte` real NOT NULL DEFAULT (1), `stands_for` integer NOT NULL DEFAULT (1), `location` text NULL, `grade` text NULL, `lifted` bool NOT NULL DEFAULT (false), `closed_on` text NULL, `reports_to_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `positions_positions_reports` FOREIGN KEY (`reports_to_id`) REFERENCES `positions` (`id`) ON DELETE NO ACTION);
-- Copy rows from old table "positions" to new temporary table "new_positions"
INSERT INTO `new_positions` (`id`, `external_id`, `source`, `title`, `manager_ref`, `rank`, `fte`, `stands_for`, `location`, `grade`, `closed_on`, `reports_to_id`) SELECT `id`, `external_id`, `source`, `title`, `manager_ref`, `rank`, `fte`, `stands_for`, `location`, `grade`, `closed_on`, `reports_to_id` FROM `positions`;
-- Drop "positions" table after copying rows
DROP TABLE `positions`;
-- Rename temporary table "new_positions" to "positions"
ALTER TABLE `new_positions` RENAME TO `positions`;
-- Create index "position_source_external_id" to table: "positions"
CREATE UNIQUE INDEX `position_source_external_id` ON `positions` (`source`, `external_id`);
-- Create index "position_reports_to_id" to table: "positions"
CREATE INDEX `position_reports_to_id` ON `positions` (`reports_to_id`);
-- Create "scenarios" table
CREATE TABLE `scenarios` (`id` text NOT NULL, `name` text NOT NULL, `purpose` text NOT NULL DEFAULT (''), `why` text NOT NULL DEFAULT (''), `alternatives` text NOT NULL DEFAULT (''), `expected_effect` text NOT NULL DEFAULT (''), `state` text NOT NULL DEFAULT ('DRAFT'), `owner_key` text NOT NULL, `owner_name` text NOT NULL, `owner_person_id` text NULL, `made_from_id` text NULL, `base_revision` integer NOT NULL, `seq` integer NOT NULL DEFAULT (0), `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `applied_changeset_id` text NULL, PRIMARY KEY (`id`));
-- Create index "scenario_owner_key" to table: "scenarios"
CREATE INDEX `scenario_owner_key` ON `scenarios` (`owner_key`);
-- Create "scenario_changesets" table
CREATE TABLE `scenario_changesets` (`id` text NOT NULL, `seq` integer NOT NULL, `at` datetime NOT NULL, `actor_name` text NOT NULL, `actor_person_id` text NULL, `action` text NOT NULL, `summary` text NOT NULL, `reason` text NULL, `undoes_id` text NULL, `effective_on` text NULL, `applied_changeset_id` text NULL, `changes` json NOT NULL, `scenario_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `scenario_changesets_scenarios_changesets` FOREIGN KEY (`scenario_id`) REFERENCES `scenarios` (`id`) ON DELETE CASCADE);
-- Create index "scenariochangeset_scenario_id_seq" to table: "scenario_changesets"
CREATE UNIQUE INDEX `scenariochangeset_scenario_id_seq` ON `scenario_changesets` (`scenario_id`, `seq`);
-- Create "scenario_reviews" table
CREATE TABLE `scenario_reviews` (`id` text NOT NULL, `reviewer_name` text NOT NULL, `reviewer_person_id` text NULL, `verdict` text NOT NULL, `note` text NULL, `at` datetime NOT NULL, `revision` integer NOT NULL, `withdrawn_at` datetime NULL, `scenario_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `scenario_reviews_scenarios_reviews` FOREIGN KEY (`scenario_id`) REFERENCES `scenarios` (`id`) ON DELETE CASCADE);
-- Create index "scenarioreview_scenario_id_at" to table: "scenario_reviews"
CREATE INDEX `scenarioreview_scenario_id_at` ON `scenario_reviews` (`scenario_id`, `at`);
-- Create "scenario_shares" table
CREATE TABLE `scenario_shares` (`id` text NOT NULL, `person_id` text NOT NULL, `can_edit` bool NOT NULL DEFAULT (false), `scenario_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `scenario_shares_scenarios_shares` FOREIGN KEY (`scenario_id`) REFERENCES `scenarios` (`id`) ON DELETE CASCADE);
-- Create index "scenarioshare_scenario_id_person_id" to table: "scenario_shares"
CREATE UNIQUE INDEX `scenarioshare_scenario_id_person_id` ON `scenario_shares` (`scenario_id`, `person_id`);
-- Create index "scenarioshare_person_id" to table: "scenario_shares"
CREATE INDEX `scenarioshare_person_id` ON `scenario_shares` (`person_id`);
-- Create "transition_actions" table
CREATE TABLE `transition_actions` (`id` text NOT NULL, `ordinal` integer NOT NULL DEFAULT (0), `kind` text NOT NULL, `text` text NOT NULL, `due_on` text NULL, `done_at` datetime NULL, `done_by` text NULL, `person_id` text NULL, `position_id` text NULL, `drafted` bool NOT NULL DEFAULT (false), `scenario_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `transition_actions_scenarios_actions` FOREIGN KEY (`scenario_id`) REFERENCES `scenarios` (`id`) ON DELETE CASCADE);
-- Create index "transitionaction_scenario_id_ordinal" to table: "transition_actions"
CREATE INDEX `transitionaction_scenario_id_ordinal` ON `transition_actions` (`scenario_id`, `ordinal`);
-- Enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;
