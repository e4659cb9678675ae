-- Create "limit_exceptions" table
CREATE TABLE "limit_exceptions" ("id" character varying NOT NULL, "rule" character varying NOT NULL, "subject_id" character varying NOT NULL, "why" character varying NOT NULL, "until" character varying NULL, PRIMARY KEY ("id"));
-- Create index "limitexception_rule_subject_id" to table: "limit_exceptions"
CREATE UNIQUE INDEX "limitexception_rule_subject_id" ON "limit_exceptions" ("rule", "subject_id");
-- Create "limit_settings" table
CREATE TABLE "limit_settings" ("id" character varying NOT NULL, "rule" character varying NOT NULL, "warn_below" double precision NULL, "warn_above" double precision NULL, "error_below" double precision NULL, "error_above" double precision NULL, PRIMARY KEY ("id"));
-- Create index "limit_settings_rule_key" to table: "limit_settings"
CREATE UNIQUE INDEX "limit_settings_rule_key" ON "limit_settings" ("rule");
