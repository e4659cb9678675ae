-- Modify "product_areas" table
ALTER TABLE "product_areas" ADD COLUMN "complexity" character varying NULL;
-- Create "load_rounds" table
CREATE TABLE "load_rounds" ("id" character varying NOT NULL, "author_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "team_id" character varying NOT NULL, "quarter_on" character varying NOT NULL, "closes_on" character varying NOT NULL, "closed_on" character varying NULL, PRIMARY KEY ("id"));
-- Create index "loadround_team_id_quarter_on" to table: "load_rounds"
CREATE UNIQUE INDEX "loadround_team_id_quarter_on" ON "load_rounds" ("team_id", "quarter_on");
-- Create "load_answers" table
CREATE TABLE "load_answers" ("id" character varying NOT NULL, "domains" bigint NOT NULL, "technology" bigint NOT NULL, "upkeep" bigint NOT NULL, "interruptions" bigint NOT NULL, "tools" bigint NOT NULL, "clarity" bigint NOT NULL, "round_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "load_answers_load_rounds_answers" FOREIGN KEY ("round_id") REFERENCES "load_rounds" ("id") ON UPDATE NO ACTION ON DELETE CASCADE);
-- Create index "loadanswer_round_id" to table: "load_answers"
CREATE INDEX "loadanswer_round_id" ON "load_answers" ("round_id");
-- Create "load_participations" table
CREATE TABLE "load_participations" ("id" character varying NOT NULL, "person_id" character varying NOT NULL, "round_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "load_participations_load_rounds_participations" FOREIGN KEY ("round_id") REFERENCES "load_rounds" ("id") ON UPDATE NO ACTION ON DELETE CASCADE);
-- Create index "loadparticipation_round_id_person_id" to table: "load_participations"
CREATE UNIQUE INDEX "loadparticipation_round_id_person_id" ON "load_participations" ("round_id", "person_id");
