-- Add column "topology_type" to table: "teams"
ALTER TABLE `teams` ADD COLUMN `topology_type` text NULL;
-- Add column "product_type" to table: "teams"
ALTER TABLE `teams` ADD COLUMN `product_type` text NULL;
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
-- Create "decisions" table
CREATE TABLE `decisions` (`id` text NOT NULL, `what` text NOT NULL, `why` text NOT NULL, `alternatives` text NULL, `decided_on` text NOT NULL, `decided_by_id` text NULL, `focus_id` text NULL, `principle_id` text NULL, `strategy_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `decisions_persons_decided_by` FOREIGN KEY (`decided_by_id`) REFERENCES `persons` (`id`) ON DELETE NO ACTION, CONSTRAINT `decisions_focus_decisions` FOREIGN KEY (`focus_id`) REFERENCES `focus` (`id`) ON DELETE NO ACTION, CONSTRAINT `decisions_principles_precedents` FOREIGN KEY (`principle_id`) REFERENCES `principles` (`id`) ON DELETE NO ACTION, CONSTRAINT `decisions_strategies_decisions` FOREIGN KEY (`strategy_id`) REFERENCES `strategies` (`id`) ON DELETE NO ACTION);
-- Create index "decision_strategy_id" to table: "decisions"
CREATE INDEX `decision_strategy_id` ON `decisions` (`strategy_id`);
-- Create index "decision_focus_id" to table: "decisions"
CREATE INDEX `decision_focus_id` ON `decisions` (`focus_id`);
-- Create index "decision_principle_id" to table: "decisions"
CREATE INDEX `decision_principle_id` ON `decisions` (`principle_id`);
-- Create index "decision_decided_by_id" to table: "decisions"
CREATE INDEX `decision_decided_by_id` ON `decisions` (`decided_by_id`);
-- Create "dependencies" table
CREATE TABLE `dependencies` (`id` text NOT NULL, `what` text NOT NULL, `severity` text NOT NULL DEFAULT ('MEDIUM'), `state` text NOT NULL DEFAULT ('RAISED'), `need_by` text NULL, `agreed_on` text NULL, `closed_on` text NULL, `recurring` bool NOT NULL DEFAULT (false), `contract` text NULL, `objective_id` text NULL, `needer_id` text NOT NULL, `provider_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `dependencies_teams_needer` FOREIGN KEY (`needer_id`) REFERENCES `teams` (`id`) ON DELETE NO ACTION, CONSTRAINT `dependencies_teams_provider` FOREIGN KEY (`provider_id`) REFERENCES `teams` (`id`) ON DELETE NO ACTION);
-- Create index "dependency_needer_id" to table: "dependencies"
CREATE INDEX `dependency_needer_id` ON `dependencies` (`needer_id`);
-- Create index "dependency_provider_id" to table: "dependencies"
CREATE INDEX `dependency_provider_id` ON `dependencies` (`provider_id`);
-- Create "focus" table
CREATE TABLE `focus` (`id` text NOT NULL, `kind` text NOT NULL, `problem` text NOT NULL, `why` text NULL, `rank` integer NOT NULL DEFAULT (0), `strategy_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `focus_strategies_focuses` FOREIGN KEY (`strategy_id`) REFERENCES `strategies` (`id`) ON DELETE NO ACTION);
-- Create index "focus_strategy_id" to table: "focus"
CREATE INDEX `focus_strategy_id` ON `focus` (`strategy_id`);
-- Create "focus_insights" table
CREATE TABLE `focus_insights` (`id` text NOT NULL, `focus_id` text NOT NULL, `insight_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `focus_insights_focus_citations` FOREIGN KEY (`focus_id`) REFERENCES `focus` (`id`) ON DELETE NO ACTION, CONSTRAINT `focus_insights_insights_citations` FOREIGN KEY (`insight_id`) REFERENCES `insights` (`id`) ON DELETE NO ACTION);
-- Create index "focusinsight_focus_id_insight_id" to table: "focus_insights"
CREATE UNIQUE INDEX `focusinsight_focus_id_insight_id` ON `focus_insights` (`focus_id`, `insight_id`);
-- Create index "focusinsight_insight_id" to table: "focus_insights"
CREATE INDEX `focusinsight_insight_id` ON `focus_insights` (`insight_id`);
-- Create "insights" table
CREATE TABLE `insights` (`id` text NOT NULL, `kind` text NOT NULL, `statement` text NOT NULL, `evidence` text NULL, `source` text NULL, `found_on` text NOT NULL, `shared_with` text NULL, PRIMARY KEY (`id`));
-- Create "interactions" table
CREATE TABLE `interactions` (`id` text NOT NULL, `mode` text NOT NULL, `purpose` text NOT NULL, `starts_on` text NULL, `expires_on` text NULL, `exit_criterion` text NULL, `owner_id` text NULL, `extensions` integer NOT NULL DEFAULT (0), `extended_why` text NULL, `ended_on` text NULL, `outcome` text NULL, `from_team_id` text NOT NULL, `to_team_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `interactions_teams_from_team` FOREIGN KEY (`from_team_id`) REFERENCES `teams` (`id`) ON DELETE NO ACTION, CONSTRAINT `interactions_teams_to_team` FOREIGN KEY (`to_team_id`) REFERENCES `teams` (`id`) ON DELETE NO ACTION);
-- Create index "interaction_from_team_id" to table: "interactions"
CREATE INDEX `interaction_from_team_id` ON `interactions` (`from_team_id`);
-- Create index "interaction_to_team_id" to table: "interactions"
CREATE INDEX `interaction_to_team_id` ON `interactions` (`to_team_id`);
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
-- Create "obstacles" table
CREATE TABLE `obstacles` (`id` text NOT NULL, `what` text NOT NULL, `raised_on` text NOT NULL, `state` text NOT NULL DEFAULT ('OPEN'), `resolved_on` text NULL, `how` text NULL, `focus_id` text NULL, `owner_id` text NULL, `strategy_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `obstacles_focus_obstacles` FOREIGN KEY (`focus_id`) REFERENCES `focus` (`id`) ON DELETE NO ACTION, CONSTRAINT `obstacles_persons_owner` FOREIGN KEY (`owner_id`) REFERENCES `persons` (`id`) ON DELETE NO ACTION, CONSTRAINT `obstacles_strategies_obstacles` FOREIGN KEY (`strategy_id`) REFERENCES `strategies` (`id`) ON DELETE NO ACTION);
-- Create index "obstacle_strategy_id" to table: "obstacles"
CREATE INDEX `obstacle_strategy_id` ON `obstacles` (`strategy_id`);
-- Create index "obstacle_focus_id" to table: "obstacles"
CREATE INDEX `obstacle_focus_id` ON `obstacles` (`focus_id`);
-- Create index "obstacle_owner_id" to table: "obstacles"
CREATE INDEX `obstacle_owner_id` ON `obstacles` (`owner_id`);
-- Create "ownerships" table
CREATE TABLE `ownerships` (`id` text NOT NULL, `shared_why` text NULL, `area_id` text NOT NULL, `team_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `ownerships_product_areas_area` FOREIGN KEY (`area_id`) REFERENCES `product_areas` (`id`) ON DELETE NO ACTION, CONSTRAINT `ownerships_teams_team` FOREIGN KEY (`team_id`) REFERENCES `teams` (`id`) ON DELETE NO ACTION);
-- Create index "ownership_area_id_team_id" to table: "ownerships"
CREATE UNIQUE INDEX `ownership_area_id_team_id` ON `ownerships` (`area_id`, `team_id`);
-- Create index "ownership_team_id" to table: "ownerships"
CREATE INDEX `ownership_team_id` ON `ownerships` (`team_id`);
-- Create "principles" table
CREATE TABLE `principles` (`id` text NOT NULL, `text` text NOT NULL, `trade_off` text NOT NULL, `rank` integer NOT NULL DEFAULT (0), `retired_on` text NULL, `vision_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `principles_visions_principles` FOREIGN KEY (`vision_id`) REFERENCES `visions` (`id`) ON DELETE NO ACTION);
-- Create index "principle_vision_id" to table: "principles"
CREATE INDEX `principle_vision_id` ON `principles` (`vision_id`);
-- Create "product_areas" table
CREATE TABLE `product_areas` (`id` text NOT NULL, `name` text NOT NULL, `kind` text NOT NULL DEFAULT ('AREA'), `description` text NULL, `parent_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `product_areas_product_areas_children` FOREIGN KEY (`parent_id`) REFERENCES `product_areas` (`id`) ON DELETE NO ACTION);
-- Create index "productarea_parent_id" to table: "product_areas"
CREATE INDEX `productarea_parent_id` ON `product_areas` (`parent_id`);
-- Create "strategies" table
CREATE TABLE `strategies` (`id` text NOT NULL, `name` text NOT NULL, `starts_on` text NOT NULL, `ends_on` text NOT NULL, `summary` text NULL, `state` text NOT NULL DEFAULT ('DRAFT'), `owner_id` text NULL, `vision_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `strategies_positions_owner` FOREIGN KEY (`owner_id`) REFERENCES `positions` (`id`) ON DELETE NO ACTION, CONSTRAINT `strategies_visions_strategies` FOREIGN KEY (`vision_id`) REFERENCES `visions` (`id`) ON DELETE NO ACTION);
-- Create index "strategy_vision_id" to table: "strategies"
CREATE INDEX `strategy_vision_id` ON `strategies` (`vision_id`);
-- Create index "strategy_owner_id" to table: "strategies"
CREATE INDEX `strategy_owner_id` ON `strategies` (`owner_id`);
-- Create "team_apis" table
CREATE TABLE `team_apis` (`id` text NOT NULL, `mission` text NULL, `how_to_ask` text NULL, `promises` text NULL, `versioning` text NULL, `channels` text NULL, `meeting_windows` text NULL, `on_call` text NULL, `docs` text NULL, `confirmed_on` text NULL, `confirmed_by_id` text NULL, `team_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `team_apis_teams_team` FOREIGN KEY (`team_id`) REFERENCES `teams` (`id`) ON DELETE NO ACTION);
-- Create index "teamapi_team_id" to table: "team_apis"
CREATE UNIQUE INDEX `teamapi_team_id` ON `team_apis` (`team_id`);
-- Create "visions" table
CREATE TABLE `visions` (`id` text NOT NULL, `name` text NOT NULL, `statement` text NOT NULL, `better_life` text NULL, `narrative` text NULL, `narrative_link` text NULL, `horizon_years` integer NOT NULL DEFAULT (3), `starts_on` text NULL, `state` text NOT NULL DEFAULT ('DRAFT'), `reviewed_on` text NULL, `owner_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `visions_positions_owner` FOREIGN KEY (`owner_id`) REFERENCES `positions` (`id`) ON DELETE NO ACTION);
-- Create index "vision_owner_id" to table: "visions"
CREATE INDEX `vision_owner_id` ON `visions` (`owner_id`);
