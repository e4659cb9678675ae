-- Modify "candidates" table
ALTER TABLE "candidates" ADD COLUMN "consent_stated" boolean NOT NULL DEFAULT true;
-- Create "erasures" table
CREATE TABLE "erasures" ("id" character varying NOT NULL, "author_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "proof" character varying NOT NULL, "cause" character varying NOT NULL, PRIMARY KEY ("id"));
-- Create index "erasures_proof_key" to table: "erasures"
CREATE UNIQUE INDEX "erasures_proof_key" ON "erasures" ("proof");
-- Create "successors" table
CREATE TABLE "successors" ("id" character varying NOT NULL, "author_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "position_id" character varying NOT NULL, "person_id" character varying NOT NULL, "readiness" character varying NOT NULL, "risk" character varying NULL, "note" character varying NOT NULL DEFAULT '', PRIMARY KEY ("id"));
-- Create index "successor_person_id" to table: "successors"
CREATE INDEX "successor_person_id" ON "successors" ("person_id");
-- Create index "successor_position_id_person_id" to table: "successors"
CREATE UNIQUE INDEX "successor_position_id_person_id" ON "successors" ("position_id", "person_id");
