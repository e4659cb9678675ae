-- Create "onboardings" table
CREATE TABLE `onboardings` (`id` text NOT NULL, `author_id` text NOT NULL, `created_at` datetime NOT NULL, `subject_id` text NOT NULL, `position_id` text NOT NULL, `manager_id` text NOT NULL, `buddy_id` text NULL, `starts_on` text NOT NULL, `review_by` text NOT NULL, `state` text NOT NULL DEFAULT ('UNDER_WAY'), `ended_on` text NULL, `version` integer NOT NULL DEFAULT (1), PRIMARY KEY (`id`));
-- Create index "onboarding_subject_id" to table: "onboardings"
CREATE INDEX `onboarding_subject_id` ON `onboardings` (`subject_id`);
-- Create index "onboarding_manager_id" to table: "onboardings"
CREATE INDEX `onboarding_manager_id` ON `onboardings` (`manager_id`);
-- Create index "onboarding_buddy_id" to table: "onboardings"
CREATE INDEX `onboarding_buddy_id` ON `onboardings` (`buddy_id`);
-- Create "onboarding_reviews" table
CREATE TABLE `onboarding_reviews` (`id` text NOT NULL, `author_id` text NOT NULL, `created_at` datetime NOT NULL, `subject_id` text NOT NULL, `onboarding_id` text NOT NULL, `outcome` text NOT NULL, `why` text NOT NULL, `until` text NULL, PRIMARY KEY (`id`));
-- Create index "onboardingreview_subject_id" to table: "onboarding_reviews"
CREATE INDEX `onboardingreview_subject_id` ON `onboarding_reviews` (`subject_id`);
-- Create index "onboardingreview_onboarding_id" to table: "onboarding_reviews"
CREATE INDEX `onboardingreview_onboarding_id` ON `onboarding_reviews` (`onboarding_id`);
-- Create "onboarding_tasks" table
CREATE TABLE `onboarding_tasks` (`id` text NOT NULL, `author_id` text NOT NULL, `created_at` datetime NOT NULL, `subject_id` text NOT NULL, `onboarding_id` text NOT NULL, `part` text NOT NULL, `whose` text NOT NULL, `title` text NOT NULL, `due_on` text NOT NULL, `done_on` text NULL, `note` text NOT NULL DEFAULT (''), PRIMARY KEY (`id`));
-- Create index "onboardingtask_subject_id" to table: "onboarding_tasks"
CREATE INDEX `onboardingtask_subject_id` ON `onboarding_tasks` (`subject_id`);
-- Create index "onboardingtask_onboarding_id" to table: "onboarding_tasks"
CREATE INDEX `onboardingtask_onboarding_id` ON `onboarding_tasks` (`onboarding_id`);
