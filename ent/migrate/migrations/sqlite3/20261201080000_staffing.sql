-- Add column "plan_state" to table: "positions"
ALTER TABLE `positions` ADD COLUMN `plan_state` text NULL;
