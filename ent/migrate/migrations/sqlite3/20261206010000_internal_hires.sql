-- Disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- Create "new_applications" table
CREATE TABLE `new_applications` (`id` text NOT NULL, `author_id` text NOT NULL, `created_at` datetime NOT NULL, `opening_id` text NOT NULL, `candidate_id` text NOT NULL, `stage` text NOT NULL, `stage_since` datetime NOT NULL, `state` text NOT NULL DEFAULT ('ACTIVE'), `verdict` text NULL, `verdict_why` text NOT NULL DEFAULT (''), `decided_at` datetime NULL, `person_id` text NULL, PRIMARY KEY (`id`));
-- Copy rows from old table "applications" to new temporary table "new_applications"
INSERT INTO `new_applications` (`id`, `author_id`, `created_at`, `opening_id`, `candidate_id`, `stage`, `stage_since`, `state`, `verdict`, `verdict_why`, `decided_at`) SELECT `id`, `author_id`, `created_at`, `opening_id`, `candidate_id`, `stage`, `stage_since`, `state`, `verdict`, `verdict_why`, `decided_at` FROM `applications`;
-- Drop "applications" table after copying rows
DROP TABLE `applications`;
-- Rename temporary table "new_applications" to "applications"
ALTER TABLE `new_applications` RENAME TO `applications`;
-- Create index "application_opening_id" to table: "applications"
CREATE INDEX `application_opening_id` ON `applications` (`opening_id`);
-- Create index "application_candidate_id" to table: "applications"
CREATE INDEX `application_candidate_id` ON `applications` (`candidate_id`);
-- Create index "application_person_id" to table: "applications"
CREATE INDEX `application_person_id` ON `applications` (`person_id`);
-- Create "new_candidates" table
CREATE TABLE `new_candidates` (`id` text NOT NULL, `author_id` text NOT NULL, `created_at` datetime NOT NULL, `name` text NOT NULL, `email` text NULL, `source` text NOT NULL, `consent_until` text NOT NULL, `consent_stated` bool NOT NULL DEFAULT (true), `person_id` text NULL, PRIMARY KEY (`id`));
-- Copy rows from old table "candidates" to new temporary table "new_candidates"
INSERT INTO `new_candidates` (`id`, `author_id`, `created_at`, `name`, `email`, `source`, `consent_until`, `consent_stated`) SELECT `id`, `author_id`, `created_at`, `name`, `email`, `source`, `consent_until`, `consent_stated` FROM `candidates`;
-- Drop "candidates" table after copying rows
DROP TABLE `candidates`;
-- Rename temporary table "new_candidates" to "candidates"
ALTER TABLE `new_candidates` RENAME TO `candidates`;
-- Create index "candidate_person_id" to table: "candidates"
CREATE INDEX `candidate_person_id` ON `candidates` (`person_id`);
-- Say who was hired by applications that ended so: who holds the seat from the first day that the accepted offer names
UPDATE `applications` SET `person_id` = (SELECT `a`.`person_id` FROM `assignments` AS `a` JOIN `openings` AS `o` ON `o`.`position_id` = `a`.`position_id` JOIN `offers` AS `f` ON `f`.`opening_id` = `o`.`id` WHERE `o`.`id` = `applications`.`opening_id` AND `f`.`application_id` = `applications`.`id` AND `f`.`state` = 'ACCEPTED' AND `a`.`kind` = 'PERMANENT' AND `a`.`starts_on` = `f`.`starts_on` ORDER BY `a`.`id` LIMIT 1) WHERE `state` = 'HIRED';
-- Say it of the candidates
UPDATE `candidates` SET `person_id` = (SELECT MAX(`applications`.`person_id`) FROM `applications` WHERE `applications`.`candidate_id` = `candidates`.`id`);
-- And of their other applications
UPDATE `applications` SET `person_id` = (SELECT `candidates`.`person_id` FROM `candidates` WHERE `candidates`.`id` = `applications`.`candidate_id`) WHERE `person_id` IS NULL;
-- Enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;
