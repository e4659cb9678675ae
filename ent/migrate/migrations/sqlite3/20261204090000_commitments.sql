-- Add column "commitment_id" to table: "dependencies"
ALTER TABLE `dependencies` ADD COLUMN `commitment_id` text NULL;
-- Add column "promise_id" to table: "dependencies"
ALTER TABLE `dependencies` ADD COLUMN `promise_id` text NULL;
-- Add column "affected" to table: "objectives"
ALTER TABLE `objectives` ADD COLUMN `affected` text NULL;
-- Create "commitments" table
CREATE TABLE `commitments` (`id` text NOT NULL, `title` text NOT NULL, `why` text NOT NULL DEFAULT (''), `objective_id` text NULL, `state` text NOT NULL DEFAULT ('REQUESTED'), `requested_on` text NOT NULL, `needed_by` text NULL, `discovery_from` text NULL, `discovery_until` text NULL, `due_on` text NULL, `committed_on` text NULL, `ended_on` text NULL, `because` text NULL, `root_cause` text NULL, `what_changes` text NULL, `affected` text NULL, `value_found` text NULL, `value_on` text NULL, `usability_found` text NULL, `usability_on` text NULL, `feasibility_found` text NULL, `feasibility_on` text NULL, `viability_found` text NULL, `viability_on` text NULL, `team_signed_on` text NULL, `tech_signed_on` text NULL, `team_id` text NOT NULL, `asked_by_id` text NULL, `manager_id` text NULL, `team_signed_by_id` text NULL, `tech_signed_by_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `commitments_teams_team` FOREIGN KEY (`team_id`) REFERENCES `teams` (`id`) ON DELETE NO ACTION, CONSTRAINT `commitments_persons_asked_by` FOREIGN KEY (`asked_by_id`) REFERENCES `persons` (`id`) ON DELETE SET NULL, CONSTRAINT `commitments_persons_manager` FOREIGN KEY (`manager_id`) REFERENCES `persons` (`id`) ON DELETE SET NULL, CONSTRAINT `commitments_persons_team_signed_by` FOREIGN KEY (`team_signed_by_id`) REFERENCES `persons` (`id`) ON DELETE SET NULL, CONSTRAINT `commitments_persons_tech_signed_by` FOREIGN KEY (`tech_signed_by_id`) REFERENCES `persons` (`id`) ON DELETE SET NULL);
-- Create index "commitment_team_id" to table: "commitments"
CREATE INDEX `commitment_team_id` ON `commitments` (`team_id`);
-- Create index "commitment_manager_id" to table: "commitments"
CREATE INDEX `commitment_manager_id` ON `commitments` (`manager_id`);
-- Create index "commitment_objective_id" to table: "commitments"
CREATE INDEX `commitment_objective_id` ON `commitments` (`objective_id`);
-- Create index "commitment_due_on" to table: "commitments"
CREATE INDEX `commitment_due_on` ON `commitments` (`due_on`);
