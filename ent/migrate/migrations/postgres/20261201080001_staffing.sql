-- Modify "positions" table
ALTER TABLE "positions" ADD COLUMN "plan_state" character varying NULL;
