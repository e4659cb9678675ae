-- Create "actions" table
CREATE TABLE `actions` (`id` text NOT NULL, `of_id` text NOT NULL, `title` text NOT NULL, `due_on` text NULL, `state` text NOT NULL DEFAULT ('OPEN'), `owner_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `actions_persons_owner` FOREIGN KEY (`owner_id`) REFERENCES `persons` (`id`) ON DELETE NO ACTION);
-- Create index "action_of_id" to table: "actions"
CREATE INDEX `action_of_id` ON `actions` (`of_id`);
-- Create index "action_owner_id" to table: "actions"
CREATE INDEX `action_owner_id` ON `actions` (`owner_id`);
-- Create "check_ins" table
CREATE TABLE `check_ins` (`id` text NOT NULL, `checked_on` text NOT NULL, `value` real NOT NULL, `confidence` integer NOT NULL, `learned` text NULL, `next` text NULL, `help` text NULL, `key_result_id` text NOT NULL, `author_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `check_ins_key_results_key_result` FOREIGN KEY (`key_result_id`) REFERENCES `key_results` (`id`) ON DELETE NO ACTION, CONSTRAINT `check_ins_persons_author` FOREIGN KEY (`author_id`) REFERENCES `persons` (`id`) ON DELETE SET NULL);
-- Create index "checkin_key_result_id_checked_on_author_id" to table: "check_ins"
CREATE UNIQUE INDEX `checkin_key_result_id_checked_on_author_id` ON `check_ins` (`key_result_id`, `checked_on`, `author_id`);
-- Create "key_results" table
CREATE TABLE `key_results` (`id` text NOT NULL, `metric` text NOT NULL, `unit` text NOT NULL DEFAULT (''), `source` text NOT NULL DEFAULT (''), `cadence_days` integer NOT NULL DEFAULT (7), `baseline` real NOT NULL, `commit` real NULL, `target` real NOT NULL, `stretch` real NULL, `direction` text NOT NULL DEFAULT ('INCREASE'), `kind` text NOT NULL DEFAULT ('PRIMARY'), `altitude` text NOT NULL DEFAULT ('PRODUCT'), `rank` integer NOT NULL DEFAULT (0), `score` real NULL, `objective_id` text NOT NULL, `proposed_by_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `key_results_objectives_objective` FOREIGN KEY (`objective_id`) REFERENCES `objectives` (`id`) ON DELETE NO ACTION, CONSTRAINT `key_results_teams_proposed_by` FOREIGN KEY (`proposed_by_id`) REFERENCES `teams` (`id`) ON DELETE SET NULL);
-- Create index "keyresult_objective_id" to table: "key_results"
CREATE INDEX `keyresult_objective_id` ON `key_results` (`objective_id`);
-- Create "objectives" table
CREATE TABLE `objectives` (`id` text NOT NULL, `title` text NOT NULL, `why` text NOT NULL DEFAULT (''), `starts_on` text NOT NULL, `ends_on` text NOT NULL, `ambition` text NOT NULL DEFAULT ('ROOF_SHOT'), `state` text NOT NULL DEFAULT ('DRAFT'), `sharing` text NOT NULL DEFAULT ('SHARED'), `accepted_on` text NULL, `activated_on` text NULL, `closed_on` text NULL, `dropped_because` text NULL, `learned` text NULL, `root_cause` text NULL, `what_changes` text NULL, `focus_id` text NULL, `assigned_by_id` text NULL, `accepted_by_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `objectives_persons_assigned_by` FOREIGN KEY (`assigned_by_id`) REFERENCES `persons` (`id`) ON DELETE SET NULL, CONSTRAINT `objectives_persons_accepted_by` FOREIGN KEY (`accepted_by_id`) REFERENCES `persons` (`id`) ON DELETE SET NULL);
-- Create index "objective_ends_on" to table: "objectives"
CREATE INDEX `objective_ends_on` ON `objectives` (`ends_on`);
-- Create "objective_links" table
CREATE TABLE `objective_links` (`id` text NOT NULL, `from_id` text NOT NULL, `to_id` text NOT NULL, `kind` text NOT NULL DEFAULT ('CONTRIBUTES'), `weight` real NOT NULL DEFAULT (1), PRIMARY KEY (`id`));
-- Create index "objectivelink_from_id_to_id" to table: "objective_links"
CREATE UNIQUE INDEX `objectivelink_from_id_to_id` ON `objective_links` (`from_id`, `to_id`);
-- Create index "objectivelink_to_id" to table: "objective_links"
CREATE INDEX `objectivelink_to_id` ON `objective_links` (`to_id`);
-- Create "objective_teams" table
CREATE TABLE `objective_teams` (`id` text NOT NULL, `lead` bool NOT NULL DEFAULT (false), `objective_id` text NOT NULL, `team_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `objective_teams_objectives_objective` FOREIGN KEY (`objective_id`) REFERENCES `objectives` (`id`) ON DELETE NO ACTION, CONSTRAINT `objective_teams_teams_team` FOREIGN KEY (`team_id`) REFERENCES `teams` (`id`) ON DELETE NO ACTION);
-- Create index "objectiveteam_objective_id_team_id" to table: "objective_teams"
CREATE UNIQUE INDEX `objectiveteam_objective_id_team_id` ON `objective_teams` (`objective_id`, `team_id`);
-- Create index "objectiveteam_team_id" to table: "objective_teams"
CREATE INDEX `objectiveteam_team_id` ON `objective_teams` (`team_id`);
