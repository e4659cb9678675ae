-- Create "persons" table
CREATE TABLE "persons" ("id" character varying NOT NULL, "external_id" character varying NULL, "source" character varying NULL, "name" character varying NOT NULL, "email" character varying NULL, "location" character varying NULL, "employment_type" character varying NULL, "started_on" character varying NULL, "left_on" character varying NULL, PRIMARY KEY ("id"));
-- Create index "person_email" to table: "persons"
CREATE INDEX "person_email" ON "persons" ("email");
-- Create index "person_name" to table: "persons"
CREATE INDEX "person_name" ON "persons" ("name");
-- Create index "person_source_external_id" to table: "persons"
CREATE UNIQUE INDEX "person_source_external_id" ON "persons" ("source", "external_id");
-- Create "tokens" table
CREATE TABLE "tokens" ("id" character varying NOT NULL, "name" character varying NOT NULL, "kind" character varying NOT NULL DEFAULT 'TOOL', "hash" bytea NOT NULL, "person_id" character varying NULL, "scopes" jsonb NULL, "created_at" timestamptz NOT NULL, "expires_at" timestamptz NOT NULL, "last_used_at" timestamptz NULL, "revoked_at" timestamptz NULL, PRIMARY KEY ("id"));
-- Create index "tokens_hash_key" to table: "tokens"
CREATE UNIQUE INDEX "tokens_hash_key" ON "tokens" ("hash");
-- Create "positions" table
CREATE TABLE "positions" ("id" character varying NOT NULL, "external_id" character varying NULL, "source" character varying NULL, "title" character varying NOT NULL, "manager_ref" character varying NULL, "rank" bigint NOT NULL DEFAULT 0, "fte" double precision NOT NULL DEFAULT 1, "stands_for" bigint NOT NULL DEFAULT 1, "location" character varying NULL, "grade" character varying NULL, "closed_on" character varying NULL, "reports_to_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "positions_positions_reports" FOREIGN KEY ("reports_to_id") REFERENCES "positions" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- Create index "position_reports_to_id" to table: "positions"
CREATE INDEX "position_reports_to_id" ON "positions" ("reports_to_id");
-- Create index "position_source_external_id" to table: "positions"
CREATE UNIQUE INDEX "position_source_external_id" ON "positions" ("source", "external_id");
-- Create "assignments" table
CREATE TABLE "assignments" ("id" character varying NOT NULL, "kind" character varying NOT NULL DEFAULT 'PERMANENT', "fte" double precision NOT NULL DEFAULT 1, "starts_on" character varying NULL, "ends_on" character varying NULL, "person_id" character varying NOT NULL, "position_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "assignments_persons_assignments" FOREIGN KEY ("person_id") REFERENCES "persons" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "assignments_positions_assignments" FOREIGN KEY ("position_id") REFERENCES "positions" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- Create index "assignment_person_id" to table: "assignments"
CREATE INDEX "assignment_person_id" ON "assignments" ("person_id");
-- Create index "assignment_position_id" to table: "assignments"
CREATE INDEX "assignment_position_id" ON "assignments" ("position_id");
-- Create "changesets" table
CREATE TABLE "changesets" ("id" character varying NOT NULL, "seq" bigint NOT NULL, "at" timestamptz NOT NULL, "actor_name" character varying NOT NULL, "actor_person_id" character varying NULL, "actor_token_id" character varying NULL, "action" character varying NOT NULL, "summary" character varying NOT NULL, "reason" character varying NULL, "undoes_id" character varying NULL, PRIMARY KEY ("id"));
-- Create index "changeset_undoes_id" to table: "changesets"
CREATE INDEX "changeset_undoes_id" ON "changesets" ("undoes_id");
-- Create index "changesets_seq_key" to table: "changesets"
CREATE UNIQUE INDEX "changesets_seq_key" ON "changesets" ("seq");
-- Create "changes" table
CREATE TABLE "changes" ("id" character varying NOT NULL, "ordinal" bigint NOT NULL, "entity" character varying NOT NULL, "entity_id" character varying NOT NULL, "operation" character varying NOT NULL, "position_id" character varying NULL, "person_id" character varying NULL, "team_id" character varying NULL, "before" jsonb NULL, "after" jsonb NULL, "changeset_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "changes_changesets_changes" FOREIGN KEY ("changeset_id") REFERENCES "changesets" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- Create index "change_changeset_id_ordinal" to table: "changes"
CREATE UNIQUE INDEX "change_changeset_id_ordinal" ON "changes" ("changeset_id", "ordinal");
-- Create index "change_entity_id" to table: "changes"
CREATE INDEX "change_entity_id" ON "changes" ("entity_id");
-- Create index "change_person_id" to table: "changes"
CREATE INDEX "change_person_id" ON "changes" ("person_id");
-- Create index "change_position_id" to table: "changes"
CREATE INDEX "change_position_id" ON "changes" ("position_id");
-- Create index "change_team_id" to table: "changes"
CREATE INDEX "change_team_id" ON "changes" ("team_id");
-- Create "teams" table
CREATE TABLE "teams" ("id" character varying NOT NULL, "external_id" character varying NULL, "source" character varying NULL, "name" character varying NOT NULL, "kind" character varying NOT NULL DEFAULT 'TEAM', "purpose" character varying NULL, "color" bigint NOT NULL DEFAULT 0, "archived_on" character varying NULL, "parent_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "teams_teams_children" FOREIGN KEY ("parent_id") REFERENCES "teams" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- Create index "team_parent_id" to table: "teams"
CREATE INDEX "team_parent_id" ON "teams" ("parent_id");
-- Create index "team_source_external_id" to table: "teams"
CREATE UNIQUE INDEX "team_source_external_id" ON "teams" ("source", "external_id");
-- Create "memberships" table
CREATE TABLE "memberships" ("id" character varying NOT NULL, "allocation" bigint NOT NULL DEFAULT 100, "function" character varying NULL, "lead" boolean NOT NULL DEFAULT false, "position_id" character varying NOT NULL, "team_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "memberships_positions_memberships" FOREIGN KEY ("position_id") REFERENCES "positions" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "memberships_teams_memberships" FOREIGN KEY ("team_id") REFERENCES "teams" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- Create index "membership_position_id_team_id" to table: "memberships"
CREATE UNIQUE INDEX "membership_position_id_team_id" ON "memberships" ("position_id", "team_id");
-- Create index "membership_team_id" to table: "memberships"
CREATE INDEX "membership_team_id" ON "memberships" ("team_id");
-- Create "roles" table
CREATE TABLE "roles" ("id" character varying NOT NULL, "key" character varying NOT NULL, "name" character varying NOT NULL, "aliases" jsonb NULL, "track" character varying NOT NULL DEFAULT 'IC', "purpose" character varying NULL, "responsibilities" jsonb NULL, "span_min" bigint NULL, "span_target" bigint NULL, "span_max" bigint NULL, "time_boxed_months" bigint NULL, "active" boolean NOT NULL DEFAULT true, PRIMARY KEY ("id"));
-- Create index "roles_key_key" to table: "roles"
CREATE UNIQUE INDEX "roles_key_key" ON "roles" ("key");
-- Create "position_roles" table
CREATE TABLE "position_roles" ("id" character varying NOT NULL, "primary" boolean NOT NULL DEFAULT true, "position_id" character varying NOT NULL, "role_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "position_roles_positions_position_roles" FOREIGN KEY ("position_id") REFERENCES "positions" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "position_roles_roles_position_roles" FOREIGN KEY ("role_id") REFERENCES "roles" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- Create index "positionrole_position_id_role_id" to table: "position_roles"
CREATE UNIQUE INDEX "positionrole_position_id_role_id" ON "position_roles" ("position_id", "role_id");
-- Create index "positionrole_role_id" to table: "position_roles"
CREATE INDEX "positionrole_role_id" ON "position_roles" ("role_id");
-- Create "reporting_lines" table
CREATE TABLE "reporting_lines" ("id" character varying NOT NULL, "kind" character varying NOT NULL DEFAULT 'DOTTED', "note" character varying NULL, "from_position_id" character varying NOT NULL, "to_position_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "reporting_lines_positions_lines_from" FOREIGN KEY ("from_position_id") REFERENCES "positions" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "reporting_lines_positions_lines_to" FOREIGN KEY ("to_position_id") REFERENCES "positions" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- Create index "reportingline_from_position_id_to_position_id_kind" to table: "reporting_lines"
CREATE UNIQUE INDEX "reportingline_from_position_id_to_position_id_kind" ON "reporting_lines" ("from_position_id", "to_position_id", "kind");
-- Create index "reportingline_to_position_id" to table: "reporting_lines"
CREATE INDEX "reportingline_to_position_id" ON "reporting_lines" ("to_position_id");
-- Create "role_inheritances" table
CREATE TABLE "role_inheritances" ("id" character varying NOT NULL, "kind" character varying NOT NULL DEFAULT 'PARENT', "rank" bigint NOT NULL DEFAULT 0, "role_id" character varying NOT NULL, "parent_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "role_inheritances_roles_inherited_by" FOREIGN KEY ("parent_id") REFERENCES "roles" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "role_inheritances_roles_inherits" FOREIGN KEY ("role_id") REFERENCES "roles" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- Create index "roleinheritance_parent_id" to table: "role_inheritances"
CREATE INDEX "roleinheritance_parent_id" ON "role_inheritances" ("parent_id");
-- Create index "roleinheritance_role_id_parent_id" to table: "role_inheritances"
CREATE UNIQUE INDEX "roleinheritance_role_id_parent_id" ON "role_inheritances" ("role_id", "parent_id");
