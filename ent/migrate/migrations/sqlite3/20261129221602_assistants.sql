-- Disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- Create "new_positions" table
CREATE TABLE `new_positions` (`id` text NOT NULL, `external_id` text NULL, `source` text NULL, `title` text NOT NULL, `manager_ref` text NULL, `rank` integer NOT NULL DEFAULT (0), `fte` real NOT NULL DEFAULT (1), `stands_for` integer NOT NULL DEFAULT (1), `location` text NULL, `grade` text NULL, `assistant` bool NOT NULL DEFAULT (false), `lifted` bool NOT NULL DEFAULT (false), `closed_on` text NULL, `reports_to_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `positions_positions_reports` FOREIGN KEY (`reports_to_id`) REFERENCES `positions` (`id`) ON DELETE NO ACTION);
-- Copy rows from old table "positions" to new temporary table "new_positions"
INSERT INTO `new_positions` (`id`, `external_id`, `source`, `title`, `manager_ref`, `rank`, `fte`, `stands_for`, `location`, `grade`, `lifted`, `closed_on`, `reports_to_id`) SELECT `id`, `external_id`, `source`, `title`, `manager_ref`, `rank`, `fte`, `stands_for`, `location`, `grade`, `lifted`, `closed_on`, `reports_to_id` FROM `positions`;
-- Drop "positions" table after copying rows
DROP TABLE `positions`;
-- Rename temporary table "new_positions" to "positions"
ALTER TABLE `new_positions` RENAME TO `positions`;
-- Create index "position_source_external_id" to table: "positions"
CREATE UNIQUE INDEX `position_source_external_id` ON `positions` (`source`, `external_id`);
-- Create index "position_reports_to_id" to table: "positions"
CREATE INDEX `position_reports_to_id` ON `positions` (`reports_to_id`);
-- Enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;
