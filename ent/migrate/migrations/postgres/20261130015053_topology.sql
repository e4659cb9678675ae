-- Modify "teams" table
ALTER TABLE "teams" ADD COLUMN "topology_type" character varying NULL, ADD COLUMN "product_type" character varying NULL;
-- Create "dependencies" table
CREATE TABLE "dependencies" ("id" character varying NOT NULL, "what" character varying NOT NULL, "severity" character varying NOT NULL DEFAULT 'MEDIUM', "state" character varying NOT NULL DEFAULT 'RAISED', "need_by" character varying NULL, "agreed_on" character varying NULL, "closed_on" character varying NULL, "recurring" boolean NOT NULL DEFAULT false, "contract" character varying NULL, "objective_id" character varying NULL, "needer_id" character varying NOT NULL, "provider_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "dependencies_teams_needer" FOREIGN KEY ("needer_id") REFERENCES "teams" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "dependencies_teams_provider" FOREIGN KEY ("provider_id") REFERENCES "teams" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- Create index "dependency_needer_id" to table: "dependencies"
CREATE INDEX "dependency_needer_id" ON "dependencies" ("needer_id");
-- Create index "dependency_provider_id" to table: "dependencies"
CREATE INDEX "dependency_provider_id" ON "dependencies" ("provider_id");
-- Create "interactions" table
CREATE TABLE "interactions" ("id" character varying NOT NULL, "mode" character varying NOT NULL, "purpose" character varying NOT NULL, "starts_on" character varying NULL, "expires_on" character varying NULL, "exit_criterion" character varying NULL, "owner_id" character varying NULL, "extensions" bigint NOT NULL DEFAULT 0, "extended_why" character varying NULL, "ended_on" character varying NULL, "outcome" character varying NULL, "from_team_id" character varying NOT NULL, "to_team_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "interactions_teams_from_team" FOREIGN KEY ("from_team_id") REFERENCES "teams" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "interactions_teams_to_team" FOREIGN KEY ("to_team_id") REFERENCES "teams" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- Create index "interaction_from_team_id" to table: "interactions"
CREATE INDEX "interaction_from_team_id" ON "interactions" ("from_team_id");
-- Create index "interaction_to_team_id" to table: "interactions"
CREATE INDEX "interaction_to_team_id" ON "interactions" ("to_team_id");
-- Create "product_areas" table
CREATE TABLE "product_areas" ("id" character varying NOT NULL, "name" character varying NOT NULL, "kind" character varying NOT NULL DEFAULT 'AREA', "description" character varying NULL, "parent_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "product_areas_product_areas_children" FOREIGN KEY ("parent_id") REFERENCES "product_areas" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- Create index "productarea_parent_id" to table: "product_areas"
CREATE INDEX "productarea_parent_id" ON "product_areas" ("parent_id");
-- Create "ownerships" table
CREATE TABLE "ownerships" ("id" character varying NOT NULL, "shared_why" character varying NULL, "area_id" character varying NOT NULL, "team_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "ownerships_product_areas_area" FOREIGN KEY ("area_id") REFERENCES "product_areas" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "ownerships_teams_team" FOREIGN KEY ("team_id") REFERENCES "teams" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- Create index "ownership_area_id_team_id" to table: "ownerships"
CREATE UNIQUE INDEX "ownership_area_id_team_id" ON "ownerships" ("area_id", "team_id");
-- Create index "ownership_team_id" to table: "ownerships"
CREATE INDEX "ownership_team_id" ON "ownerships" ("team_id");
-- Create "team_apis" table
CREATE TABLE "team_apis" ("id" character varying NOT NULL, "mission" character varying NULL, "how_to_ask" character varying NULL, "promises" character varying NULL, "versioning" character varying NULL, "channels" character varying NULL, "meeting_windows" character varying NULL, "on_call" character varying NULL, "docs" character varying NULL, "confirmed_on" character varying NULL, "confirmed_by_id" character varying NULL, "team_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "team_apis_teams_team" FOREIGN KEY ("team_id") REFERENCES "teams" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- Create index "teamapi_team_id" to table: "team_apis"
CREATE UNIQUE INDEX "teamapi_team_id" ON "team_apis" ("team_id");
