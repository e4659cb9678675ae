-- Modify "applications" table
ALTER TABLE "applications" ADD COLUMN "person_id" character varying NULL;
-- Create index "application_person_id" to table: "applications"
CREATE INDEX "application_person_id" ON "applications" ("person_id");
-- Modify "candidates" table
ALTER TABLE "candidates" ADD COLUMN "person_id" character varying NULL;
-- Create index "candidate_person_id" to table: "candidates"
CREATE INDEX "candidate_person_id" ON "candidates" ("person_id");
-- Say who was hired by applications that ended so: who holds the seat from the first day that the accepted offer names
UPDATE "applications" SET "person_id" = (SELECT "a"."person_id" FROM "assignments" AS "a" JOIN "openings" AS "o" ON "o"."position_id" = "a"."position_id" JOIN "offers" AS "f" ON "f"."opening_id" = "o"."id" WHERE "o"."id" = "applications"."opening_id" AND "f"."application_id" = "applications"."id" AND "f"."state" = 'ACCEPTED' AND "a"."kind" = 'PERMANENT' AND "a"."starts_on" = "f"."starts_on" ORDER BY "a"."id" LIMIT 1) WHERE "state" = 'HIRED';
-- Say it of the candidates
UPDATE "candidates" SET "person_id" = (SELECT MAX("applications"."person_id") FROM "applications" WHERE "applications"."candidate_id" = "candidates"."id");
-- And of their other applications
UPDATE "applications" SET "person_id" = (SELECT "candidates"."person_id" FROM "candidates" WHERE "candidates"."id" = "applications"."candidate_id") WHERE "person_id" IS NULL;
