-- Create "limit_exceptions" table
CREATE TABLE `limit_exceptions` (`id` text NOT NULL, `rule` text NOT NULL, `subject_id` text NOT NULL, `why` text NOT NULL, `until` text NULL, PRIMARY KEY (`id`));
-- Create index "limitexception_rule_subject_id" to table: "limit_exceptions"
CREATE UNIQUE INDEX `limitexception_rule_subject_id` ON `limit_exceptions` (`rule`, `subject_id`);
-- Create "limit_settings" table
CREATE TABLE `limit_settings` (`id` text NOT NULL, `rule` text NOT NULL, `warn_below` real NULL, `warn_above` real NULL, `error_below` real NULL, `error_above` real NULL, PRIMARY KEY (`id`));
-- Create index "limit_settings_rule_key" to table: "limit_settings"
CREATE UNIQUE INDEX `limit_settings_rule_key` ON `limit_settings` (`rule`);
