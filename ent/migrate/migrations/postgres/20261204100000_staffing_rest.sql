-- Modify "exits" table
ALTER TABLE "exits" ADD COLUMN "version" bigint NOT NULL DEFAULT 1;
-- Modify "headcount_plans" table
ALTER TABLE "headcount_plans" ADD COLUMN "withdrawn_by_id" character varying NULL, ADD COLUMN "withdrawn_at" timestamptz NULL, ADD COLUMN "withdrawn_why" character varying NOT NULL DEFAULT '';
-- Modify "knowledge_tasks" table
ALTER TABLE "knowledge_tasks" ADD COLUMN "version" bigint NOT NULL DEFAULT 1;
-- Modify "webhooks" table
ALTER TABLE "webhooks" ADD COLUMN "version" bigint NOT NULL DEFAULT 1;
