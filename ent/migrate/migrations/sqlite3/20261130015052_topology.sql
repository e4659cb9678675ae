-- Add column "topology_type" to table: "teams"
ALTER TABLE `teams` ADD COLUMN `topology_type` text NULL;
-- Add column "product_type" to table: "teams"
ALTER TABLE `teams` ADD COLUMN `product_type` text NULL;
-- Create "dependencies" table
CREATE TABLE `dependencies` (`id` text NOT NULL, `what` text NOT NULL, `severity` text NOT NULL DEFAULT ('MEDIUM'), `state` text NOT NULL DEFAULT ('RAISED'), `need_by` text NULL, `agreed_on` text NULL, `closed_on` text NULL, `recurring` bool NOT NULL DEFAULT (false), `contract` text NULL, `objective_id` text NULL, `needer_id` text NOT NULL, `provider_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `dependencies_teams_needer` FOREIGN KEY (`needer_id`) REFERENCES `teams` (`id`) ON DELETE NO ACTION, CONSTRAINT `dependencies_teams_provider` FOREIGN KEY (`provider_id`) REFERENCES `teams` (`id`) ON DELETE NO ACTION);
-- Create index "dependency_needer_id" to table: "dependencies"
CREATE INDEX `dependency_needer_id` ON `dependencies` (`needer_id`);
-- Create index "dependency_provider_id" to table: "dependencies"
CREATE INDEX `dependency_provider_id` ON `dependencies` (`provider_id`);
-- Create "interactions" table
CREATE TABLE `interactions` (`id` text NOT NULL, `mode` text NOT NULL, `purpose` text NOT NULL, `starts_on` text NULL, `expires_on` text NULL, `exit_criterion` text NULL, `owner_id` text NULL, `extensions` integer NOT NULL DEFAULT (0), `extended_why` text NULL, `ended_on` text NULL, `outcome` text NULL, `from_team_id` text NOT NULL, `to_team_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `interactions_teams_from_team` FOREIGN KEY (`from_team_id`) REFERENCES `teams` (`id`) ON DELETE NO ACTION, CONSTRAINT `interactions_teams_to_team` FOREIGN KEY (`to_team_id`) REFERENCES `teams` (`id`) ON DELETE NO ACTION);
-- Create index "interaction_from_team_id" to table: "interactions"
CREATE INDEX `interaction_from_team_id` ON `interactions` (`from_team_id`);
-- Create index "interaction_to_team_id" to table: "interactions"
CREATE INDEX `interaction_to_team_id` ON `interactions` (`to_team_id`);
-- Create "ownerships" table
CREATE TABLE `ownerships` (`id` text NOT NULL, `shared_why` text NULL, `area_id` text NOT NULL, `team_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `ownerships_product_areas_area` FOREIGN KEY (`area_id`) REFERENCES `product_areas` (`id`) ON DELETE NO ACTION, CONSTRAINT `ownerships_teams_team` FOREIGN KEY (`team_id`) REFERENCES `teams` (`id`) ON DELETE NO ACTION);
-- Create index "ownership_area_id_team_id" to table: "ownerships"
CREATE UNIQUE INDEX `ownership_area_id_team_id` ON `ownerships` (`area_id`, `team_id`);
-- Create index "ownership_team_id" to table: "ownerships"
CREATE INDEX `ownership_team_id` ON `ownerships` (`team_id`);
-- Create "product_areas" table
CREATE TABLE `product_areas` (`id` text NOT NULL, `name` text NOT NULL, `kind` text NOT NULL DEFAULT ('AREA'), `description` text NULL, `parent_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `product_areas_product_areas_children` FOREIGN KEY (`parent_id`) REFERENCES `product_areas` (`id`) ON DELETE NO ACTION);
-- Create index "productarea_parent_id" to table: "product_areas"
CREATE INDEX `productarea_parent_id` ON `product_areas` (`parent_id`);
-- Create "team_apis" table
CREATE TABLE `team_apis` (`id` text NOT NULL, `mission` text NULL, `how_to_ask` text NULL, `promises` text NULL, `versioning` text NULL, `channels` text NULL, `meeting_windows` text NULL, `on_call` text NULL, `docs` text NULL, `confirmed_on` text NULL, `confirmed_by_id` text NULL, `team_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `team_apis_teams_team` FOREIGN KEY (`team_id`) REFERENCES `teams` (`id`) ON DELETE NO ACTION);
-- Create index "teamapi_team_id" to table: "team_apis"
CREATE UNIQUE INDEX `teamapi_team_id` ON `team_apis` (`team_id`);
