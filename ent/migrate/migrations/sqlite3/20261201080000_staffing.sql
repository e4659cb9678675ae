-- Add column "plan_state" to table: "positions"
ALTER TABLE `positions` ADD COLUMN `plan_state` text NULL;
-- Create "applications" table
CREATE TABLE `applications` (`id` text NOT NULL, `author_id` text NOT NULL, `created_at` datetime NOT NULL, `opening_id` text NOT NULL, `candidate_id` text NOT NULL, `stage` text NOT NULL, `stage_since` datetime NOT NULL, `state` text NOT NULL DEFAULT ('ACTIVE'), `verdict` text NULL, `verdict_why` text NOT NULL DEFAULT (''), `decided_at` datetime NULL, PRIMARY KEY (`id`));
-- Create index "application_opening_id" to table: "applications"
CREATE INDEX `application_opening_id` ON `applications` (`opening_id`);
-- Create index "application_candidate_id" to table: "applications"
CREATE INDEX `application_candidate_id` ON `applications` (`candidate_id`);
-- Create "candidates" table
CREATE TABLE `candidates` (`id` text NOT NULL, `author_id` text NOT NULL, `created_at` datetime NOT NULL, `name` text NOT NULL, `email` text NULL, `source` text NOT NULL, `consent_until` text NOT NULL, PRIMARY KEY (`id`));
-- Create "interviews" table
CREATE TABLE `interviews` (`id` text NOT NULL, `author_id` text NOT NULL, `created_at` datetime NOT NULL, `opening_id` text NOT NULL, `application_id` text NOT NULL, `interviewer_id` text NOT NULL, `competencies` json NOT NULL, `planned_on` text NOT NULL, `scored_at` datetime NULL, PRIMARY KEY (`id`));
-- Create index "interview_interviewer_id" to table: "interviews"
CREATE INDEX `interview_interviewer_id` ON `interviews` (`interviewer_id`);
-- Create index "interview_application_id_interviewer_id" to table: "interviews"
CREATE UNIQUE INDEX `interview_application_id_interviewer_id` ON `interviews` (`application_id`, `interviewer_id`);
-- Create "offers" table
CREATE TABLE `offers` (`id` text NOT NULL, `author_id` text NOT NULL, `created_at` datetime NOT NULL, `opening_id` text NOT NULL, `application_id` text NOT NULL, `number` integer NOT NULL, `starts_on` text NOT NULL, `expires_on` text NOT NULL, `terms` text NOT NULL DEFAULT (''), `state` text NOT NULL DEFAULT ('SENT'), PRIMARY KEY (`id`));
-- Create index "offer_application_id_number" to table: "offers"
CREATE UNIQUE INDEX `offer_application_id_number` ON `offers` (`application_id`, `number`);
-- Create "openings" table
CREATE TABLE `openings` (`id` text NOT NULL, `author_id` text NOT NULL, `created_at` datetime NOT NULL, `position_id` text NOT NULL, `hiring_manager_id` text NOT NULL, `why_now` text NOT NULL, `outcomes` json NOT NULL, `must_haves` json NOT NULL, `interview_plan` text NOT NULL DEFAULT (''), `stages` json NOT NULL, `state` text NOT NULL DEFAULT ('OPEN'), `closed_on` text NULL, `version` integer NOT NULL DEFAULT (1), PRIMARY KEY (`id`));
-- Create index "opening_hiring_manager_id" to table: "openings"
CREATE INDEX `opening_hiring_manager_id` ON `openings` (`hiring_manager_id`);
-- Create index "opening_position_id" to table: "openings"
CREATE INDEX `opening_position_id` ON `openings` (`position_id`);
-- Create "scorecards" table
CREATE TABLE `scorecards` (`id` text NOT NULL, `author_id` text NOT NULL, `created_at` datetime NOT NULL, `opening_id` text NOT NULL, `application_id` text NOT NULL, `interview_id` text NOT NULL, `scores` json NOT NULL, `overall` text NOT NULL, `pros` text NOT NULL, `cons` text NOT NULL, PRIMARY KEY (`id`));
-- Create index "scorecards_interview_id_key" to table: "scorecards"
CREATE UNIQUE INDEX `scorecards_interview_id_key` ON `scorecards` (`interview_id`);
-- Create index "scorecard_application_id" to table: "scorecards"
CREATE INDEX `scorecard_application_id` ON `scorecards` (`application_id`);
-- Create "stage_moves" table
CREATE TABLE `stage_moves` (`id` text NOT NULL, `author_id` text NOT NULL, `created_at` datetime NOT NULL, `opening_id` text NOT NULL, `application_id` text NOT NULL, `from_stage` text NOT NULL, `to_stage` text NOT NULL, `reason_code` text NOT NULL, `why` text NOT NULL DEFAULT (''), PRIMARY KEY (`id`));
-- Create index "stagemove_application_id" to table: "stage_moves"
CREATE INDEX `stagemove_application_id` ON `stage_moves` (`application_id`);
