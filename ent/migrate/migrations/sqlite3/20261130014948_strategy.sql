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
-- Create "obstacles" table
CREATE TABLE `obstacles` (`id` text NOT NULL, `what` text NOT NULL, `raised_on` text NOT NULL, `state` text NOT NULL DEFAULT ('OPEN'), `resolved_on` text NULL, `how` text NULL, `focus_id` text NULL, `owner_id` text NULL, `strategy_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `obstacles_focus_obstacles` FOREIGN KEY (`focus_id`) REFERENCES `focus` (`id`) ON DELETE NO ACTION, CONSTRAINT `obstacles_persons_owner` FOREIGN KEY (`owner_id`) REFERENCES `persons` (`id`) ON DELETE NO ACTION, CONSTRAINT `obstacles_strategies_obstacles` FOREIGN KEY (`strategy_id`) REFERENCES `strategies` (`id`) ON DELETE NO ACTION);
-- Create index "obstacle_strategy_id" to table: "obstacles"
CREATE INDEX `obstacle_strategy_id` ON `obstacles` (`strategy_id`);
-- Create index "obstacle_focus_id" to table: "obstacles"
CREATE INDEX `obstacle_focus_id` ON `obstacles` (`focus_id`);
-- Create index "obstacle_owner_id" to table: "obstacles"
CREATE INDEX `obstacle_owner_id` ON `obstacles` (`owner_id`);
-- Create "principles" table
CREATE TABLE `principles` (`id` text NOT NULL, `text` text NOT NULL, `trade_off` text NOT NULL, `rank` integer NOT NULL DEFAULT (0), `retired_on` text NULL, `vision_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `principles_visions_principles` FOREIGN KEY (`vision_id`) REFERENCES `visions` (`id`) ON DELETE NO ACTION);
-- Create index "principle_vision_id" to table: "principles"
CREATE INDEX `principle_vision_id` ON `principles` (`vision_id`);
-- Create "strategies" table
CREATE TABLE `strategies` (`id` text NOT NULL, `name` text NOT NULL, `starts_on` text NOT NULL, `ends_on` text NOT NULL, `summary` text NULL, `state` text NOT NULL DEFAULT ('DRAFT'), `owner_id` text NULL, `vision_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `strategies_positions_owner` FOREIGN KEY (`owner_id`) REFERENCES `positions` (`id`) ON DELETE NO ACTION, CONSTRAINT `strategies_visions_strategies` FOREIGN KEY (`vision_id`) REFERENCES `visions` (`id`) ON DELETE NO ACTION);
-- Create index "strategy_vision_id" to table: "strategies"
CREATE INDEX `strategy_vision_id` ON `strategies` (`vision_id`);
-- Create index "strategy_owner_id" to table: "strategies"
CREATE INDEX `strategy_owner_id` ON `strategies` (`owner_id`);
-- Create "visions" table
CREATE TABLE `visions` (`id` text NOT NULL, `name` text NOT NULL, `statement` text NOT NULL, `better_life` text NULL, `narrative` text NULL, `narrative_link` text NULL, `horizon_years` integer NOT NULL DEFAULT (3), `starts_on` text NULL, `state` text NOT NULL DEFAULT ('DRAFT'), `reviewed_on` text NULL, `owner_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `visions_positions_owner` FOREIGN KEY (`owner_id`) REFERENCES `positions` (`id`) ON DELETE NO ACTION);
-- Create index "vision_owner_id" to table: "visions"
CREATE INDEX `vision_owner_id` ON `visions` (`owner_id`);
