-- Modify "candidates" table
ALTER TABLE "candidates" ADD COLUMN "consent_stated" boolean NOT NULL DEFAULT true;
-- Create "erasures" table
CREATE TABLE "erasures" ("id" character varying NOT NULL, "author_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "proof" character varying NOT NULL, "cause" character varying NOT NULL, PRIMARY KEY ("id"));
-- Create index "erasures_proof_key" to table: "erasures"
CREATE UNIQUE INDEX "erasures_proof_key" ON "erasures" ("proof");
