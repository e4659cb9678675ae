-- Add column "user_name" to table: "persons"
ALTER TABLE `persons` ADD COLUMN `user_name` text NULL;
