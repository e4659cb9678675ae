-- Modify "positions" table
ALTER TABLE "positions" ADD COLUMN "assistant" boolean NOT NULL DEFAULT false;
