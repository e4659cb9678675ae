-- Modify "persons" table
ALTER TABLE "persons" ADD COLUMN "user_name" character varying NULL;
