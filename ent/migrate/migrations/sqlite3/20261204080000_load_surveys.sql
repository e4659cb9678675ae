-- Add column "complexity" to table: "product_areas"
ALTER TABLE `product_areas` ADD COLUMN `complexity` text NULL;
-- Create "load_answers" table
CREATE TABLE `load_answers` (`id` text NOT NULL, `domains` integer NOT NULL, `technology` integer NOT NULL, `upkeep` integer NOT NULL, `interruptions` integer NOT NULL, `tools` integer NOT NULL, `clarity` integer NOT NULL, `round_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `load_answers_load_rounds_answers` FOREIGN KEY (`round_id`) REFERENCES `load_rounds` (`id`) ON DELETE CASCADE);
-- Create index "loadanswer_round_id" to table: "load_answers"
CREATE INDEX `loadanswer_round_id` ON `load_answers` (`round_id`);
-- Create "load_participations" table
CREATE TABLE `load_participations` (`id` text NOT NULL, `person_id` text NOT NULL, `round_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `load_participations_load_rounds_participations` FOREIGN KEY (`round_id`) REFERENCES `load_rounds` (`id`) ON DELETE CASCADE);
-- Create index "loadparticipation_round_id_person_id" to table: "load_participations"
CREATE UNIQUE INDEX `loadparticipation_round_id_person_id` ON `load_participations` (`round_id`, `person_id`);
-- Create "load_rounds" table
CREATE TABLE `load_rounds` (`id` text NOT NULL, `author_id` text NOT NULL, `created_at` datetime NOT NULL, `team_id` text NOT NULL, `quarter_on` text NOT NULL, `closes_on` text NOT NULL, `closed_on` text NULL, PRIMARY KEY (`id`));
-- Create index "loadround_team_id_quarter_on" to table: "load_rounds"
CREATE UNIQUE INDEX `loadround_team_id_quarter_on` ON `load_rounds` (`team_id`, `quarter_on`);
