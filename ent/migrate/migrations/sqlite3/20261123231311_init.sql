-- Create "assignments" table
CREATE TABLE `assignments` (`id` text NOT NULL, `kind` text NOT NULL DEFAULT ('PERMANENT'), `fte` real NOT NULL DEFAULT (1), `starts_on` text NULL, `ends_on` text NULL, `person_id` text NOT NULL, `position_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `assignments_persons_assignments` FOREIGN KEY (`person_id`) REFERENCES `persons` (`id`) ON DELETE NO ACTION, CONSTRAINT `assignments_positions_assignments` FOREIGN KEY (`position_id`) REFERENCES `positions` (`id`) ON DELETE NO ACTION);
-- Create index "assignment_position_id" to table: "assignments"
CREATE INDEX `assignment_position_id` ON `assignments` (`position_id`);
-- Create index "assignment_person_id" to table: "assignments"
CREATE INDEX `assignment_person_id` ON `assignments` (`person_id`);
-- Create "changes" table
CREATE TABLE `changes` (`id` text NOT NULL, `ordinal` integer NOT NULL, `entity` text NOT NULL, `entity_id` text NOT NULL, `operation` text NOT NULL, `position_id` text NULL, `person_id` text NULL, `team_id` text NULL, `before` json NULL, `after` json NULL, `changeset_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `changes_changesets_changes` FOREIGN KEY (`changeset_id`) REFERENCES `changesets` (`id`) ON DELETE NO ACTION);
-- Create index "change_entity_id" to table: "changes"
CREATE INDEX `change_entity_id` ON `changes` (`entity_id`);
-- Create index "change_position_id" to table: "changes"
CREATE INDEX `change_position_id` ON `changes` (`position_id`);
-- Create index "change_person_id" to table: "changes"
CREATE INDEX `change_person_id` ON `changes` (`person_id`);
-- Create index "change_team_id" to table: "changes"
CREATE INDEX `change_team_id` ON `changes` (`team_id`);
-- Create index "change_changeset_id_ordinal" to table: "changes"
CREATE UNIQUE INDEX `change_changeset_id_ordinal` ON `changes` (`changeset_id`, `ordinal`);
-- Create "changesets" table
CREATE TABLE `changesets` (`id` text NOT NULL, `seq` integer NOT NULL, `at` datetime NOT NULL, `actor_name` text NOT NULL, `actor_person_id` text NULL, `actor_token_id` text NULL, `action` text NOT NULL, `summary` text NOT NULL, `reason` text NULL, `undoes_id` text NULL, PRIMARY KEY (`id`));
-- Create index "changesets_seq_key" to table: "changesets"
CREATE UNIQUE INDEX `changesets_seq_key` ON `changesets` (`seq`);
-- Create index "changeset_undoes_id" to table: "changesets"
CREATE INDEX `changeset_undoes_id` ON `changesets` (`undoes_id`);
-- Create "memberships" table
CREATE TABLE `memberships` (`id` text NOT NULL, `allocation` integer NOT NULL DEFAULT (100), `function` text NULL, `lead` bool NOT NULL DEFAULT (false), `position_id` text NOT NULL, `team_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `memberships_positions_memberships` FOREIGN KEY (`position_id`) REFERENCES `positions` (`id`) ON DELETE NO ACTION, CONSTRAINT `memberships_teams_memberships` FOREIGN KEY (`team_id`) REFERENCES `teams` (`id`) ON DELETE NO ACTION);
-- Create index "membership_position_id_team_id" to table: "memberships"
CREATE UNIQUE INDEX `membership_position_id_team_id` ON `memberships` (`position_id`, `team_id`);
-- Create index "membership_team_id" to table: "memberships"
CREATE INDEX `membership_team_id` ON `memberships` (`team_id`);
-- Create "persons" table
CREATE TABLE `persons` (`id` text NOT NULL, `external_id` text NULL, `source` text NULL, `name` text NOT NULL, `email` text NULL, `location` text NULL, `employment_type` text NULL, `started_on` text NULL, `left_on` text NULL, PRIMARY KEY (`id`));
-- Create index "person_source_external_id" to table: "persons"
CREATE UNIQUE INDEX `person_source_external_id` ON `persons` (`source`, `external_id`);
-- Create index "person_email" to table: "persons"
CREATE INDEX `person_email` ON `persons` (`email`);
-- Create index "person_name" to table: "persons"
CREATE INDEX `person_name` ON `persons` (`name`);
-- Create "positions" table
CREATE TABLE `positions` (`id` text NOT NULL, `external_id` text NULL, `source` text NULL, `title` text NOT NULL, `manager_ref` text NULL, `rank` integer NOT NULL DEFAULT (0), `fte` real NOT NULL DEFAULT (1), `stands_for` integer NOT NULL DEFAULT (1), `location` text NULL, `grade` text NULL, `closed_on` text NULL, `reports_to_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `positions_positions_reports` FOREIGN KEY (`reports_to_id`) REFERENCES `positions` (`id`) ON DELETE NO ACTION);
-- Create index "position_source_external_id" to table: "positions"
CREATE UNIQUE INDEX `position_source_external_id` ON `positions` (`source`, `external_id`);
-- Create index "position_reports_to_id" to table: "positions"
CREATE INDEX `position_reports_to_id` ON `positions` (`reports_to_id`);
-- Create "position_roles" table
CREATE TABLE `position_roles` (`id` text NOT NULL, `primary` bool NOT NULL DEFAULT (true), `position_id` text NOT NULL, `role_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `position_roles_positions_position_roles` FOREIGN KEY (`position_id`) REFERENCES `positions` (`id`) ON DELETE NO ACTION, CONSTRAINT `position_roles_roles_position_roles` FOREIGN KEY (`role_id`) REFERENCES `roles` (`id`) ON DELETE NO ACTION);
-- Create index "positionrole_position_id_role_id" to table: "position_roles"
CREATE UNIQUE INDEX `positionrole_position_id_role_id` ON `position_roles` (`position_id`, `role_id`);
-- Create index "positionrole_role_id" to table: "position_roles"
CREATE INDEX `positionrole_role_id` ON `position_roles` (`role_id`);
-- Create "reporting_lines" table
CREATE TABLE `reporting_lines` (`id` text NOT NULL, `kind` text NOT NULL DEFAULT ('DOTTED'), `note` text NULL, `from_position_id` text NOT NULL, `to_position_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `reporting_lines_positions_lines_from` FOREIGN KEY (`from_position_id`) REFERENCES `positions` (`id`) ON DELETE NO ACTION, CONSTRAINT `reporting_lines_positions_lines_to` FOREIGN KEY (`to_position_id`) REFERENCES `positions` (`id`) ON DELETE NO ACTION);
-- Create index "reportingline_from_position_id_to_position_id_kind" to table: "reporting_lines"
CREATE UNIQUE INDEX `reportingline_from_position_id_to_position_id_kind` ON `reporting_lines` (`from_position_id`, `to_position_id`, `kind`);
-- Create index "reportingline_to_position_id" to table: "reporting_lines"
CREATE INDEX `reportingline_to_position_id` ON `reporting_lines` (`to_position_id`);
-- Create "roles" table
CREATE TABLE `roles` (`id` text NOT NULL, `key` text NOT NULL, `name` text NOT NULL, `aliases` json NULL, `track` text NOT NULL DEFAULT ('IC'), `purpose` text NULL, `responsibilities` json NULL, `span_min` integer NULL, `span_target` integer NULL, `span_max` integer NULL, `time_boxed_months` integer NULL, `active` bool NOT NULL DEFAULT (true), PRIMARY KEY (`id`));
-- Create index "roles_key_key" to table: "roles"
CREATE UNIQUE INDEX `roles_key_key` ON `roles` (`key`);
-- Create "role_inheritances" table
CREATE TABLE `role_inheritances` (`id` text NOT NULL, `kind` text NOT NULL DEFAULT ('PARENT'), `rank` integer NOT NULL DEFAULT (0), `role_id` text NOT NULL, `parent_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `role_inheritances_roles_inherits` FOREIGN KEY (`role_id`) REFERENCES `roles` (`id`) ON DELETE NO ACTION, CONSTRAINT `role_inheritances_roles_inherited_by` FOREIGN KEY (`parent_id`) REFERENCES `roles` (`id`) ON DELETE NO ACTION);
-- Create index "roleinheritance_role_id_parent_id" to table: "role_inheritances"
CREATE UNIQUE INDEX `roleinheritance_role_id_parent_id` ON `role_inheritances` (`role_id`, `parent_id`);
-- Create index "roleinheritance_parent_id" to table: "role_inheritances"
CREATE INDEX `roleinheritance_parent_id` ON `role_inheritances` (`parent_id`);
-- Create "teams" table
CREATE TABLE `teams` (`id` text NOT NULL, `external_id` text NULL, `source` text NULL, `name` text NOT NULL, `kind` text NOT NULL DEFAULT ('TEAM'), `purpose` text NULL, `color` integer NOT NULL DEFAULT (0), `archived_on` text NULL, `parent_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `teams_teams_children` FOREIGN KEY (`parent_id`) REFERENCES `teams` (`id`) ON DELETE NO ACTION);
-- Create index "team_source_external_id" to table: "teams"
CREATE UNIQUE INDEX `team_source_external_id` ON `teams` (`source`, `external_id`);
-- Create index "team_parent_id" to table: "teams"
CREATE INDEX `team_parent_id` ON `teams` (`parent_id`);
-- Create "tokens" table
CREATE TABLE `tokens` (`id` text NOT NULL, `name` text NOT NULL, `kind` text NOT NULL DEFAULT ('TOOL'), `hash` blob NOT NULL, `person_id` text NULL, `scopes` json NULL, `created_at` datetime NOT NULL, `expires_at` datetime NOT NULL, `last_used_at` datetime NULL, `revoked_at` datetime NULL, PRIMARY KEY (`id`));
-- Create index "tokens_hash_key" to table: "tokens"
CREATE UNIQUE INDEX `tokens_hash_key` ON `tokens` (`hash`);
