-- Create "agenda_items" table
CREATE TABLE `agenda_items` (`id` text NOT NULL, `subject_id` text NOT NULL, `author_id` text NOT NULL, `edited_by_id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `released_at` datetime NULL, `shared_up` bool NOT NULL DEFAULT (false), `created_at` datetime NOT NULL, `section` text NOT NULL DEFAULT ('TOPIC'), `text` text NOT NULL, `ordinal` integer NOT NULL DEFAULT (0), `done` bool NOT NULL DEFAULT (false), `carried_from_id` text NULL, `one_on_one_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `agenda_items_one_on_ones_agenda` FOREIGN KEY (`one_on_one_id`) REFERENCES `one_on_ones` (`id`) ON DELETE CASCADE);
-- Create index "agendaitem_subject_id" to table: "agenda_items"
CREATE INDEX `agendaitem_subject_id` ON `agenda_items` (`subject_id`);
-- Create index "agendaitem_author_id" to table: "agenda_items"
CREATE INDEX `agendaitem_author_id` ON `agenda_items` (`author_id`);
-- Create index "agendaitem_one_on_one_id_ordinal" to table: "agenda_items"
CREATE INDEX `agendaitem_one_on_one_id_ordinal` ON `agenda_items` (`one_on_one_id`, `ordinal`);
-- Create "assessments" table
CREATE TABLE `assessments` (`id` text NOT NULL, `subject_id` text NOT NULL, `author_id` text NOT NULL, `edited_by_id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `released_at` datetime NULL, `shared_up` bool NOT NULL DEFAULT (false), `created_at` datetime NOT NULL, `kind` text NOT NULL, `round_id` text NOT NULL, `position_id` text NULL, `role_id` text NULL, `assessed_on` text NOT NULL, `state` text NOT NULL DEFAULT ('DRAFT'), `shared_at` datetime NULL, `agreed_at` datetime NULL, `superseded_at` datetime NULL, PRIMARY KEY (`id`));
-- Create index "assessment_subject_id" to table: "assessments"
CREATE INDEX `assessment_subject_id` ON `assessments` (`subject_id`);
-- Create index "assessment_author_id" to table: "assessments"
CREATE INDEX `assessment_author_id` ON `assessments` (`author_id`);
-- Create index "assessment_subject_id_assessed_on" to table: "assessments"
CREATE INDEX `assessment_subject_id_assessed_on` ON `assessments` (`subject_id`, `assessed_on`);
-- Create index "assessment_round_id" to table: "assessments"
CREATE INDEX `assessment_round_id` ON `assessments` (`round_id`);
-- Create "coach_lines" table
CREATE TABLE `coach_lines` (`id` text NOT NULL, `since` text NULL, `person_id` text NOT NULL, `coach_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `coach_lines_persons_person` FOREIGN KEY (`person_id`) REFERENCES `persons` (`id`) ON DELETE NO ACTION, CONSTRAINT `coach_lines_persons_coach` FOREIGN KEY (`coach_id`) REFERENCES `persons` (`id`) ON DELETE NO ACTION);
-- Create index "coachline_person_id" to table: "coach_lines"
CREATE UNIQUE INDEX `coachline_person_id` ON `coach_lines` (`person_id`);
-- Create index "coachline_coach_id" to table: "coach_lines"
CREATE INDEX `coachline_coach_id` ON `coach_lines` (`coach_id`);
-- Create "coaching_actions" table
CREATE TABLE `coaching_actions` (`id` text NOT NULL, `subject_id` text NOT NULL, `author_id` text NOT NULL, `edited_by_id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `released_at` datetime NULL, `shared_up` bool NOT NULL DEFAULT (false), `created_at` datetime NOT NULL, `kind` text NOT NULL, `text` text NOT NULL, `owner_id` text NOT NULL, `due_on` text NULL, `state` text NOT NULL DEFAULT ('OPEN'), `done_on` text NULL, `minutes` integer NULL, `focus_area_id` text NULL, `one_on_one_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `coaching_actions_focus_areas_actions` FOREIGN KEY (`focus_area_id`) REFERENCES `focus_areas` (`id`) ON DELETE CASCADE, CONSTRAINT `coaching_actions_one_on_ones_actions` FOREIGN KEY (`one_on_one_id`) REFERENCES `one_on_ones` (`id`) ON DELETE SET NULL);
-- Create index "coachingaction_subject_id" to table: "coaching_actions"
CREATE INDEX `coachingaction_subject_id` ON `coaching_actions` (`subject_id`);
-- Create index "coachingaction_author_id" to table: "coaching_actions"
CREATE INDEX `coachingaction_author_id` ON `coaching_actions` (`author_id`);
-- Create index "coachingaction_focus_area_id" to table: "coaching_actions"
CREATE INDEX `coachingaction_focus_area_id` ON `coaching_actions` (`focus_area_id`);
-- Create index "coachingaction_one_on_one_id" to table: "coaching_actions"
CREATE INDEX `coachingaction_one_on_one_id` ON `coaching_actions` (`one_on_one_id`);
-- Create index "coachingaction_owner_id_state" to table: "coaching_actions"
CREATE INDEX `coachingaction_owner_id_state` ON `coaching_actions` (`owner_id`, `state`);
-- Create "coaching_goals" table
CREATE TABLE `coaching_goals` (`id` text NOT NULL, `subject_id` text NOT NULL, `author_id` text NOT NULL, `edited_by_id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `released_at` datetime NULL, `shared_up` bool NOT NULL DEFAULT (false), `created_at` datetime NOT NULL, `text` text NOT NULL, `due_on` text NULL, `state` text NOT NULL DEFAULT ('OPEN'), `done_on` text NULL, `focus_area_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `coaching_goals_focus_areas_goals` FOREIGN KEY (`focus_area_id`) REFERENCES `focus_areas` (`id`) ON DELETE CASCADE);
-- Create index "coachinggoal_subject_id" to table: "coaching_goals"
CREATE INDEX `coachinggoal_subject_id` ON `coaching_goals` (`subject_id`);
-- Create index "coachinggoal_author_id" to table: "coaching_goals"
CREATE INDEX `coachinggoal_author_id` ON `coaching_goals` (`author_id`);
-- Create index "coachinggoal_focus_area_id" to table: "coaching_goals"
CREATE INDEX `coachinggoal_focus_area_id` ON `coaching_goals` (`focus_area_id`);
-- Create "coaching_plans" table
CREATE TABLE `coaching_plans` (`id` text NOT NULL, `subject_id` text NOT NULL, `author_id` text NOT NULL, `edited_by_id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `released_at` datetime NULL, `shared_up` bool NOT NULL DEFAULT (false), `created_at` datetime NOT NULL, `coach_id` text NOT NULL, `from_on` text NOT NULL, `review_by` text NOT NULL, `state` text NOT NULL DEFAULT ('DRAFT'), `closed_on` text NULL, PRIMARY KEY (`id`));
-- Create index "coachingplan_subject_id" to table: "coaching_plans"
CREATE INDEX `coachingplan_subject_id` ON `coaching_plans` (`subject_id`);
-- Create index "coachingplan_author_id" to table: "coaching_plans"
CREATE INDEX `coachingplan_author_id` ON `coaching_plans` (`author_id`);
-- Create index "coachingplan_coach_id_state" to table: "coaching_plans"
CREATE INDEX `coachingplan_coach_id_state` ON `coaching_plans` (`coach_id`, `state`);
-- Create "competencies" table
CREATE TABLE `competencies` (`id` text NOT NULL, `key` text NOT NULL, `name` text NOT NULL, `area` text NOT NULL, `levels` json NOT NULL, `rank` integer NOT NULL DEFAULT (0), `active` bool NOT NULL DEFAULT (true), `version` integer NOT NULL DEFAULT (1), PRIMARY KEY (`id`));
-- Create index "competencies_key_key" to table: "competencies"
CREATE UNIQUE INDEX `competencies_key_key` ON `competencies` (`key`);
-- Create "confidential_changes" table
CREATE TABLE `confidential_changes` (`id` text NOT NULL, `ordinal` integer NOT NULL, `entity` text NOT NULL, `entity_id` text NOT NULL, `operation` text NOT NULL, `before` json NULL, `after` json NULL, `changeset_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `confidential_changes_confidential_changesets_changes` FOREIGN KEY (`changeset_id`) REFERENCES `confidential_changesets` (`id`) ON DELETE NO ACTION);
-- Create index "confidentialchange_entity_id" to table: "confidential_changes"
CREATE INDEX `confidentialchange_entity_id` ON `confidential_changes` (`entity_id`);
-- Create index "confidentialchange_changeset_id_ordinal" to table: "confidential_changes"
CREATE UNIQUE INDEX `confidentialchange_changeset_id_ordinal` ON `confidential_changes` (`changeset_id`, `ordinal`);
-- Create "confidential_changesets" table
CREATE TABLE `confidential_changesets` (`id` text NOT NULL, `seq` integer NOT NULL, `at` datetime NOT NULL, `author_id` text NOT NULL, `actor_name` text NOT NULL, `action` text NOT NULL, `summary` text NOT NULL, `reason` text NULL, `undoes_id` text NULL, `changeset_id` text NULL, PRIMARY KEY (`id`));
-- Create index "confidential_changesets_seq_key" to table: "confidential_changesets"
CREATE UNIQUE INDEX `confidential_changesets_seq_key` ON `confidential_changesets` (`seq`);
-- Create index "confidentialchangeset_at" to table: "confidential_changesets"
CREATE INDEX `confidentialchangeset_at` ON `confidential_changesets` (`at`);
-- Create index "confidentialchangeset_author_id" to table: "confidential_changesets"
CREATE INDEX `confidentialchangeset_author_id` ON `confidential_changesets` (`author_id`);
-- Create index "confidentialchangeset_undoes_id" to table: "confidential_changesets"
CREATE INDEX `confidentialchangeset_undoes_id` ON `confidential_changesets` (`undoes_id`);
-- Create "evidences" table
CREATE TABLE `evidences` (`id` text NOT NULL, `subject_id` text NOT NULL, `author_id` text NOT NULL, `edited_by_id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `released_at` datetime NULL, `shared_up` bool NOT NULL DEFAULT (false), `created_at` datetime NOT NULL, `competency_id` text NULL, `kind` text NOT NULL, `direction` text NOT NULL DEFAULT ('NEUTRAL'), `noted_on` text NOT NULL, `text` text NOT NULL, `link` text NULL, `focus_area_id` text NULL, `rating_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `evidences_focus_areas_evidence` FOREIGN KEY (`focus_area_id`) REFERENCES `focus_areas` (`id`) ON DELETE SET NULL, CONSTRAINT `evidences_ratings_evidence` FOREIGN KEY (`rating_id`) REFERENCES `ratings` (`id`) ON DELETE CASCADE);
-- Create index "evidence_subject_id" to table: "evidences"
CREATE INDEX `evidence_subject_id` ON `evidences` (`subject_id`);
-- Create index "evidence_author_id" to table: "evidences"
CREATE INDEX `evidence_author_id` ON `evidences` (`author_id`);
-- Create index "evidence_rating_id" to table: "evidences"
CREATE INDEX `evidence_rating_id` ON `evidences` (`rating_id`);
-- Create index "evidence_focus_area_id" to table: "evidences"
CREATE INDEX `evidence_focus_area_id` ON `evidences` (`focus_area_id`);
-- Create "feedbacks" table
CREATE TABLE `feedbacks` (`id` text NOT NULL, `subject_id` text NOT NULL, `author_id` text NOT NULL, `edited_by_id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `released_at` datetime NULL, `shared_up` bool NOT NULL DEFAULT (false), `created_at` datetime NOT NULL, `requested_by_id` text NULL, `question` text NOT NULL DEFAULT (''), `competency_id` text NULL, `state` text NOT NULL, `text` text NOT NULL DEFAULT (''), `given_at` datetime NULL, PRIMARY KEY (`id`));
-- Create index "feedback_subject_id" to table: "feedbacks"
CREATE INDEX `feedback_subject_id` ON `feedbacks` (`subject_id`);
-- Create index "feedback_author_id" to table: "feedbacks"
CREATE INDEX `feedback_author_id` ON `feedbacks` (`author_id`);
-- Create "focus_areas" table
CREATE TABLE `focus_areas` (`id` text NOT NULL, `subject_id` text NOT NULL, `author_id` text NOT NULL, `edited_by_id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `released_at` datetime NULL, `shared_up` bool NOT NULL DEFAULT (false), `created_at` datetime NOT NULL, `competency_id` text NOT NULL, `from_level` real NOT NULL, `target_level` real NOT NULL, `strength` bool NOT NULL DEFAULT (false), `why_now` text NOT NULL DEFAULT (''), `closed_looks_like` text NOT NULL DEFAULT (''), `state` text NOT NULL DEFAULT ('OPEN'), `ordinal` integer NOT NULL DEFAULT (0), `plan_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `focus_areas_coaching_plans_focus_areas` FOREIGN KEY (`plan_id`) REFERENCES `coaching_plans` (`id`) ON DELETE CASCADE);
-- Create index "focusarea_subject_id" to table: "focus_areas"
CREATE INDEX `focusarea_subject_id` ON `focus_areas` (`subject_id`);
-- Create index "focusarea_author_id" to table: "focus_areas"
CREATE INDEX `focusarea_author_id` ON `focus_areas` (`author_id`);
-- Create index "focusarea_plan_id_ordinal" to table: "focus_areas"
CREATE INDEX `focusarea_plan_id_ordinal` ON `focus_areas` (`plan_id`, `ordinal`);
-- Create "focus_reviews" table
CREATE TABLE `focus_reviews` (`id` text NOT NULL, `subject_id` text NOT NULL, `author_id` text NOT NULL, `edited_by_id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `released_at` datetime NULL, `shared_up` bool NOT NULL DEFAULT (false), `created_at` datetime NOT NULL, `new_level` real NOT NULL, `decision` text NOT NULL, `next` text NOT NULL DEFAULT (''), `focus_area_id` text NOT NULL, `review_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `focus_reviews_focus_areas_reviews` FOREIGN KEY (`focus_area_id`) REFERENCES `focus_areas` (`id`) ON DELETE CASCADE, CONSTRAINT `focus_reviews_plan_reviews_focus_reviews` FOREIGN KEY (`review_id`) REFERENCES `plan_reviews` (`id`) ON DELETE CASCADE);
-- Create index "focusreview_subject_id" to table: "focus_reviews"
CREATE INDEX `focusreview_subject_id` ON `focus_reviews` (`subject_id`);
-- Create index "focusreview_author_id" to table: "focus_reviews"
CREATE INDEX `focusreview_author_id` ON `focus_reviews` (`author_id`);
-- Create index "focusreview_review_id_focus_area_id" to table: "focus_reviews"
CREATE UNIQUE INDEX `focusreview_review_id_focus_area_id` ON `focus_reviews` (`review_id`, `focus_area_id`);
-- Create index "focusreview_focus_area_id" to table: "focus_reviews"
CREATE INDEX `focusreview_focus_area_id` ON `focus_reviews` (`focus_area_id`);
-- Create "note_keys" table
CREATE TABLE `note_keys` (`id` text NOT NULL, `author_id` text NOT NULL, `recipient` text NOT NULL, `recovery_recipient` text NOT NULL, `created_at` datetime NOT NULL, PRIMARY KEY (`id`));
-- Create index "note_keys_author_id_key" to table: "note_keys"
CREATE UNIQUE INDEX `note_keys_author_id_key` ON `note_keys` (`author_id`);
-- Create "one_on_ones" table
CREATE TABLE `one_on_ones` (`id` text NOT NULL, `subject_id` text NOT NULL, `author_id` text NOT NULL, `edited_by_id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `released_at` datetime NULL, `shared_up` bool NOT NULL DEFAULT (false), `created_at` datetime NOT NULL, `planned_at` datetime NOT NULL, `held_at` datetime NULL, `status` text NOT NULL DEFAULT ('PLANNED'), `minutes` integer NOT NULL DEFAULT (30), `focus_area_id` text NULL, `series_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `one_on_ones_one_on_one_series_meetings` FOREIGN KEY (`series_id`) REFERENCES `one_on_one_series` (`id`) ON DELETE SET NULL);
-- Create index "oneonone_subject_id" to table: "one_on_ones"
CREATE INDEX `oneonone_subject_id` ON `one_on_ones` (`subject_id`);
-- Create index "oneonone_author_id" to table: "one_on_ones"
CREATE INDEX `oneonone_author_id` ON `one_on_ones` (`author_id`);
-- Create index "oneonone_author_id_planned_at" to table: "one_on_ones"
CREATE INDEX `oneonone_author_id_planned_at` ON `one_on_ones` (`author_id`, `planned_at`);
-- Create index "oneonone_subject_id_planned_at" to table: "one_on_ones"
CREATE INDEX `oneonone_subject_id_planned_at` ON `one_on_ones` (`subject_id`, `planned_at`);
-- Create index "oneonone_series_id" to table: "one_on_ones"
CREATE INDEX `oneonone_series_id` ON `one_on_ones` (`series_id`);
-- Create "one_on_one_notes" table
CREATE TABLE `one_on_one_notes` (`id` text NOT NULL, `subject_id` text NOT NULL, `author_id` text NOT NULL, `edited_by_id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `released_at` datetime NULL, `shared_up` bool NOT NULL DEFAULT (false), `created_at` datetime NOT NULL, `kind` text NOT NULL, `text` text NOT NULL, `one_on_one_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `one_on_one_notes_one_on_ones_notes` FOREIGN KEY (`one_on_one_id`) REFERENCES `one_on_ones` (`id`) ON DELETE CASCADE);
-- Create index "oneononenote_subject_id" to table: "one_on_one_notes"
CREATE INDEX `oneononenote_subject_id` ON `one_on_one_notes` (`subject_id`);
-- Create index "oneononenote_author_id" to table: "one_on_one_notes"
CREATE INDEX `oneononenote_author_id` ON `one_on_one_notes` (`author_id`);
-- Create index "oneononenote_one_on_one_id" to table: "one_on_one_notes"
CREATE INDEX `oneononenote_one_on_one_id` ON `one_on_one_notes` (`one_on_one_id`);
-- Create "one_on_one_series" table
CREATE TABLE `one_on_one_series` (`id` text NOT NULL, `subject_id` text NOT NULL, `author_id` text NOT NULL, `edited_by_id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `released_at` datetime NULL, `shared_up` bool NOT NULL DEFAULT (false), `created_at` datetime NOT NULL, `every_weeks` integer NOT NULL DEFAULT (1), `weekday` text NOT NULL, `at_time` text NOT NULL, `time_zone` text NOT NULL, `minutes` integer NOT NULL DEFAULT (30), `starts_on` text NOT NULL, `ended_on` text NULL, PRIMARY KEY (`id`));
-- Create index "oneononeseries_subject_id" to table: "one_on_one_series"
CREATE INDEX `oneononeseries_subject_id` ON `one_on_one_series` (`subject_id`);
-- Create index "oneononeseries_author_id" to table: "one_on_one_series"
CREATE INDEX `oneononeseries_author_id` ON `one_on_one_series` (`author_id`);
-- Create "plan_reviews" table
CREATE TABLE `plan_reviews` (`id` text NOT NULL, `subject_id` text NOT NULL, `author_id` text NOT NULL, `edited_by_id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `released_at` datetime NULL, `shared_up` bool NOT NULL DEFAULT (false), `created_at` datetime NOT NULL, `reviewed_on` text NOT NULL, `plan_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `plan_reviews_coaching_plans_reviews` FOREIGN KEY (`plan_id`) REFERENCES `coaching_plans` (`id`) ON DELETE CASCADE);
-- Create index "planreview_subject_id" to table: "plan_reviews"
CREATE INDEX `planreview_subject_id` ON `plan_reviews` (`subject_id`);
-- Create index "planreview_author_id" to table: "plan_reviews"
CREATE INDEX `planreview_author_id` ON `plan_reviews` (`author_id`);
-- Create index "planreview_plan_id_reviewed_on" to table: "plan_reviews"
CREATE INDEX `planreview_plan_id_reviewed_on` ON `plan_reviews` (`plan_id`, `reviewed_on`);
-- Create "position_expectations" table
CREATE TABLE `position_expectations` (`id` text NOT NULL, `level` integer NOT NULL, `importance` integer NOT NULL, `position_id` text NOT NULL, `competency_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `position_expectations_positions_position` FOREIGN KEY (`position_id`) REFERENCES `positions` (`id`) ON DELETE NO ACTION, CONSTRAINT `position_expectations_competencies_competency` FOREIGN KEY (`competency_id`) REFERENCES `competencies` (`id`) ON DELETE NO ACTION);
-- Create index "positionexpectation_position_id_competency_id" to table: "position_expectations"
CREATE UNIQUE INDEX `positionexpectation_position_id_competency_id` ON `position_expectations` (`position_id`, `competency_id`);
-- Create index "positionexpectation_competency_id" to table: "position_expectations"
CREATE INDEX `positionexpectation_competency_id` ON `position_expectations` (`competency_id`);
-- Create "private_notes" table
CREATE TABLE `private_notes` (`id` text NOT NULL, `author_id` text NOT NULL, `about_id` text NOT NULL, `sealed` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, PRIMARY KEY (`id`));
-- Create index "privatenote_author_id_about_id" to table: "private_notes"
CREATE INDEX `privatenote_author_id_about_id` ON `private_notes` (`author_id`, `about_id`);
-- Create "ratings" table
CREATE TABLE `ratings` (`id` text NOT NULL, `subject_id` text NOT NULL, `author_id` text NOT NULL, `edited_by_id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `released_at` datetime NULL, `shared_up` bool NOT NULL DEFAULT (false), `created_at` datetime NOT NULL, `competency_id` text NOT NULL, `current` real NOT NULL, `expected` integer NOT NULL, `importance` integer NOT NULL, `competency_version` integer NOT NULL DEFAULT (1), `assessment_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `ratings_assessments_ratings` FOREIGN KEY (`assessment_id`) REFERENCES `assessments` (`id`) ON DELETE CASCADE);
-- Create index "rating_subject_id" to table: "ratings"
CREATE INDEX `rating_subject_id` ON `ratings` (`subject_id`);
-- Create index "rating_author_id" to table: "ratings"
CREATE INDEX `rating_author_id` ON `ratings` (`author_id`);
-- Create index "rating_assessment_id_competency_id" to table: "ratings"
CREATE UNIQUE INDEX `rating_assessment_id_competency_id` ON `ratings` (`assessment_id`, `competency_id`);
-- Create "role_expectations" table
CREATE TABLE `role_expectations` (`id` text NOT NULL, `level` integer NOT NULL, `importance` integer NOT NULL, `role_id` text NOT NULL, `competency_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `role_expectations_roles_role` FOREIGN KEY (`role_id`) REFERENCES `roles` (`id`) ON DELETE NO ACTION, CONSTRAINT `role_expectations_competencies_competency` FOREIGN KEY (`competency_id`) REFERENCES `competencies` (`id`) ON DELETE NO ACTION);
-- Create index "roleexpectation_role_id_competency_id" to table: "role_expectations"
CREATE UNIQUE INDEX `roleexpectation_role_id_competency_id` ON `role_expectations` (`role_id`, `competency_id`);
-- Create index "roleexpectation_competency_id" to table: "role_expectations"
CREATE INDEX `roleexpectation_competency_id` ON `role_expectations` (`competency_id`);
-- Create "settings" table
CREATE TABLE `settings` (`id` text NOT NULL, `key` text NOT NULL, `value` text NOT NULL DEFAULT (''), PRIMARY KEY (`id`));
-- Create index "settings_key_key" to table: "settings"
CREATE UNIQUE INDEX `settings_key_key` ON `settings` (`key`);
-- Create "time_allocations" table
CREATE TABLE `time_allocations` (`id` text NOT NULL, `subject_id` text NOT NULL, `author_id` text NOT NULL, `edited_by_id` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `released_at` datetime NULL, `shared_up` bool NOT NULL DEFAULT (false), `created_at` datetime NOT NULL, `week_on` text NOT NULL, `coaching` integer NOT NULL DEFAULT (0), `staffing` integer NOT NULL DEFAULT (0), `strategy` integer NOT NULL DEFAULT (0), `hands_on` integer NOT NULL DEFAULT (0), `other` integer NOT NULL DEFAULT (0), `origin` text NOT NULL, PRIMARY KEY (`id`));
-- Create index "timeallocation_subject_id" to table: "time_allocations"
CREATE INDEX `timeallocation_subject_id` ON `time_allocations` (`subject_id`);
-- Create index "timeallocation_author_id" to table: "time_allocations"
CREATE INDEX `timeallocation_author_id` ON `time_allocations` (`author_id`);
-- Create index "timeallocation_author_id_week_on" to table: "time_allocations"
CREATE UNIQUE INDEX `timeallocation_author_id_week_on` ON `time_allocations` (`author_id`, `week_on`);
