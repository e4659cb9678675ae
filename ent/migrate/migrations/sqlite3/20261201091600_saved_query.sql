-- Create "saved_queries" table
CREATE TABLE `saved_queries` (`id` text NOT NULL, `name` text NOT NULL, `title` text NOT NULL, `description` text NULL, `query` text NOT NULL, `visualisation` text NOT NULL DEFAULT ('TABLE'), `value` text NULL, `at_least` real NULL, `at_most` real NULL, `tile` bool NOT NULL DEFAULT (false), `rank` integer NOT NULL DEFAULT (0), PRIMARY KEY (`id`));
-- Create index "saved_queries_name_key" to table: "saved_queries"
CREATE UNIQUE INDEX `saved_queries_name_key` ON `saved_queries` (`name`);
