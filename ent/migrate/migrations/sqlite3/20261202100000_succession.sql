-- Disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- Create "new_candidates" table
CREATE TABLE `new_candidates` (`id` text NOT NULL, `author_id` text NOT NULL, `created_at` datetime NOT NULL, `name` text NOT NULL, `email` text NULL, `source` text NOT NULL, `consent_until` text NOT NULL, `consent_stated` bool NOT NULL DEFAULT (true), PRIMARY KEY (`id`));
-- Copy rows from old table "candidates" to new temporary table "new_candidates"
INSERT INTO `new_candidates` (`id`, `author_id`, `created_at`, `name`, `email`, `source`, `consent_until`) SELECT `id`, `author_id`, `created_at`, `name`, `email`, `source`, `consent_until` FROM `candidates`;
-- Drop "candidates" table after copying rows
DROP TABLE `candidates`;
-- Rename temporary table "new_candidates" to "candidates"
ALTER TABLE `new_candidates` RENAME TO `candidates`;
-- Create "erasures" table
CREATE TABLE `erasures` (`id` text NOT NULL, `author_id` text NOT NULL, `created_at` datetime NOT NULL, `proof` text NOT NULL, `cause` text NOT NULL, PRIMARY KEY (`id`));
-- Create index "erasures_proof_key" to table: "erasures"
CREATE UNIQUE INDEX `erasures_proof_key` ON `erasures` (`proof`);
-- Create "successors" table
CREATE TABLE `successors` (`id` text NOT NULL, `author_id` text NOT NULL, `created_at` datetime NOT NULL, `position_id` text NOT NULL, `person_id` text NOT NULL, `readiness` text NOT NULL, `risk` text NULL, `note` text NOT NULL DEFAULT (''), PRIMARY KEY (`id`));
-- Create index "successor_position_id_person_id" to table: "successors"
CREATE UNIQUE INDEX `successor_position_id_person_id` ON `successors` (`position_id`, `person_id`);
-- Create index "successor_person_id" to table: "successors"
CREATE INDEX `successor_person_id` ON `successors` (`person_id`);
-- Enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;
