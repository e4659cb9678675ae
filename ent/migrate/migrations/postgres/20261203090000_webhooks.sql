-- Create "webhooks" table
CREATE TABLE "webhooks" ("id" character varying NOT NULL, "name" character varying NOT NULL, "url" character varying NOT NULL, "topics" jsonb NULL, "state" character varying NOT NULL DEFAULT 'ACTIVE', "state_reason" character varying NULL, "cursor" bigint NOT NULL, "failures" bigint NOT NULL DEFAULT 0, "failing_since" timestamptz NULL, "next_at" timestamptz NULL, "created_at" timestamptz NOT NULL, "created_by" character varying NOT NULL, "lease_owner" character varying NULL, "lease_until" timestamptz NULL, PRIMARY KEY ("id"));
-- Create "webhook_deliveries" table
CREATE TABLE "webhook_deliveries" ("id" character varying NOT NULL, "webhook_id" character varying NOT NULL, "message" character varying NOT NULL, "type" character varying NOT NULL, "revision" bigint NULL, "state" character varying NOT NULL, "created_at" timestamptz NOT NULL, "attempts" jsonb NOT NULL, PRIMARY KEY ("id"));
-- Create index "webhookdelivery_state" to table: "webhook_deliveries"
CREATE INDEX "webhookdelivery_state" ON "webhook_deliveries" ("state");
-- Create index "webhookdelivery_webhook_id_message" to table: "webhook_deliveries"
CREATE UNIQUE INDEX "webhookdelivery_webhook_id_message" ON "webhook_deliveries" ("webhook_id", "message");
-- Create "webhook_secrets" table
CREATE TABLE "webhook_secrets" ("id" character varying NOT NULL, "webhook_id" character varying NOT NULL, "secret" bytea NOT NULL, "created_at" timestamptz NOT NULL, "ends_at" timestamptz NULL, PRIMARY KEY ("id"));
-- Create index "webhooksecret_webhook_id" to table: "webhook_secrets"
CREATE INDEX "webhooksecret_webhook_id" ON "webhook_secrets" ("webhook_id");
