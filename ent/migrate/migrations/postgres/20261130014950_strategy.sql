-- Create "visions" table
CREATE TABLE "visions" ("id" character varying NOT NULL, "name" character varying NOT NULL, "statement" character varying NOT NULL, "better_life" character varying NULL, "narrative" character varying NULL, "narrative_link" character varying NULL, "horizon_years" bigint NOT NULL DEFAULT 3, "starts_on" character varying NULL, "state" character varying NOT NULL DEFAULT 'DRAFT', "reviewed_on" character varying NULL, "owner_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "visions_positions_owner" FOREIGN KEY ("owner_id") REFERENCES "positions" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- Create index "vision_owner_id" to table: "visions"
CREATE INDEX "vision_owner_id" ON "visions" ("owner_id");
-- Create "strategies" table
CREATE TABLE "strategies" ("id" character varying NOT NULL, "name" character varying NOT NULL, "starts_on" character varying NOT NULL, "ends_on" character varying NOT NULL, "summary" character varying NULL, "state" character varying NOT NULL DEFAULT 'DRAFT', "owner_id" character varying NULL, "vision_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "strategies_positions_owner" FOREIGN KEY ("owner_id") REFERENCES "positions" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "strategies_visions_strategies" FOREIGN KEY ("vision_id") REFERENCES "visions" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- Create index "strategy_owner_id" to table: "strategies"
CREATE INDEX "strategy_owner_id" ON "strategies" ("owner_id");
-- Create index "strategy_vision_id" to table: "strategies"
CREATE INDEX "strategy_vision_id" ON "strategies" ("vision_id");
-- Create "focus" table
CREATE TABLE "focus" ("id" character varying NOT NULL, "kind" character varying NOT NULL, "problem" character varying NOT NULL, "why" character varying NULL, "rank" bigint NOT NULL DEFAULT 0, "strategy_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "focus_strategies_focuses" FOREIGN KEY ("strategy_id") REFERENCES "strategies" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- Create index "focus_strategy_id" to table: "focus"
CREATE INDEX "focus_strategy_id" ON "focus" ("strategy_id");
-- Create "principles" table
CREATE TABLE "principles" ("id" character varying NOT NULL, "text" character varying NOT NULL, "trade_off" character varying NOT NULL, "rank" bigint NOT NULL DEFAULT 0, "retired_on" character varying NULL, "vision_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "principles_visions_principles" FOREIGN KEY ("vision_id") REFERENCES "visions" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- Create index "principle_vision_id" to table: "principles"
CREATE INDEX "principle_vision_id" ON "principles" ("vision_id");
-- Create "decisions" table
CREATE TABLE "decisions" ("id" character varying NOT NULL, "what" character varying NOT NULL, "why" character varying NOT NULL, "alternatives" character varying NULL, "decided_on" character varying NOT NULL, "decided_by_id" character varying NULL, "focus_id" character varying NULL, "principle_id" character varying NULL, "strategy_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "decisions_focus_decisions" FOREIGN KEY ("focus_id") REFERENCES "focus" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "decisions_persons_decided_by" FOREIGN KEY ("decided_by_id") REFERENCES "persons" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "decisions_principles_precedents" FOREIGN KEY ("principle_id") REFERENCES "principles" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "decisions_strategies_decisions" FOREIGN KEY ("strategy_id") REFERENCES "strategies" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- Create index "decision_decided_by_id" to table: "decisions"
CREATE INDEX "decision_decided_by_id" ON "decisions" ("decided_by_id");
-- Create index "decision_focus_id" to table: "decisions"
CREATE INDEX "decision_focus_id" ON "decisions" ("focus_id");
-- Create index "decision_principle_id" to table: "decisions"
CREATE INDEX "decision_principle_id" ON "decisions" ("principle_id");
-- Create index "decision_strategy_id" to table: "decisions"
CREATE INDEX "decision_strategy_id" ON "decisions" ("strategy_id");
-- Create "insights" table
CREATE TABLE "insights" ("id" character varying NOT NULL, "kind" character varying NOT NULL, "statement" character varying NOT NULL, "evidence" character varying NULL, "source" character varying NULL, "found_on" character varying NOT NULL, "shared_with" character varying NULL, PRIMARY KEY ("id"));
-- Create "focus_insights" table
CREATE TABLE "focus_insights" ("id" character varying NOT NULL, "focus_id" character varying NOT NULL, "insight_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "focus_insights_focus_citations" FOREIGN KEY ("focus_id") REFERENCES "focus" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "focus_insights_insights_citations" FOREIGN KEY ("insight_id") REFERENCES "insights" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- Create index "focusinsight_focus_id_insight_id" to table: "focus_insights"
CREATE UNIQUE INDEX "focusinsight_focus_id_insight_id" ON "focus_insights" ("focus_id", "insight_id");
-- Create index "focusinsight_insight_id" to table: "focus_insights"
CREATE INDEX "focusinsight_insight_id" ON "focus_insights" ("insight_id");
-- Create "obstacles" table
CREATE TABLE "obstacles" ("id" character varying NOT NULL, "what" character varying NOT NULL, "raised_on" character varying NOT NULL, "state" character varying NOT NULL DEFAULT 'OPEN', "resolved_on" character varying NULL, "how" character varying NULL, "focus_id" character varying NULL, "owner_id" character varying NULL, "strategy_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "obstacles_focus_obstacles" FOREIGN KEY ("focus_id") REFERENCES "focus" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "obstacles_persons_owner" FOREIGN KEY ("owner_id") REFERENCES "persons" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "obstacles_strategies_obstacles" FOREIGN KEY ("strategy_id") REFERENCES "strategies" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- Create index "obstacle_focus_id" to table: "obstacles"
CREATE INDEX "obstacle_focus_id" ON "obstacles" ("focus_id");
-- Create index "obstacle_owner_id" to table: "obstacles"
CREATE INDEX "obstacle_owner_id" ON "obstacles" ("owner_id");
-- Create index "obstacle_strategy_id" to table: "obstacles"
CREATE INDEX "obstacle_strategy_id" ON "obstacles" ("strategy_id");
