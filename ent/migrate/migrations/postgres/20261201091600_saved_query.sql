-- Create "saved_queries" table
CREATE TABLE "saved_queries" ("id" character varying NOT NULL, "name" character varying NOT NULL, "title" character varying NOT NULL, "description" character varying NULL, "query" character varying NOT NULL, "visualisation" character varying NOT NULL DEFAULT 'TABLE', "value" character varying NULL, "at_least" double precision NULL, "at_most" double precision NULL, "tile" boolean NOT NULL DEFAULT false, "rank" bigint NOT NULL DEFAULT 0, PRIMARY KEY ("id"));
-- Create index "saved_queries_name_key" to table: "saved_queries"
CREATE UNIQUE INDEX "saved_queries_name_key" ON "saved_queries" ("name");
