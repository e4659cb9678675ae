-- Create "webhooks" table
CREATE TABLE `webhooks` (`id` text NOT NULL, `name` text NOT NULL, `url` text NOT NULL, `topics` json NULL, `state` text NOT NULL DEFAULT ('ACTIVE'), `state_reason` text NULL, `cursor` integer NOT NULL, `failures` integer NOT NULL DEFAULT (0), `failing_since` datetime NULL, `next_at` datetime NULL, `created_at` datetime NOT NULL, `created_by` text NOT NULL, `lease_owner` text NULL, `lease_until` datetime NULL, PRIMARY KEY (`id`));
-- Create "webhook_deliveries" table
CREATE TABLE `webhook_deliveries` (`id` text NOT NULL, `webhook_id` text NOT NULL, `message` text NOT NULL, `type` text NOT NULL, `revision` integer NULL, `state` text NOT NULL, `created_at` datetime NOT NULL, `attempts` json NOT NULL, PRIMARY KEY (`id`));
-- Create index "webhookdelivery_webhook_id_message" to table: "webhook_deliveries"
CREATE UNIQUE INDEX `webhookdelivery_webhook_id_message` ON `webhook_deliveries` (`webhook_id`, `message`);
-- Create index "webhookdelivery_state" to table: "webhook_deliveries"
CREATE INDEX `webhookdelivery_state` ON `webhook_deliveries` (`state`);
-- Create "webhook_secrets" table
CREATE TABLE `webhook_secrets` (`id` text NOT NULL, `webhook_id` text NOT NULL, `secret` blob NOT NULL, `created_at` datetime NOT NULL, `ends_at` datetime NULL, PRIMARY KEY (`id`));
-- Create index "webhooksecret_webhook_id" to table: "webhook_secrets"
CREATE INDEX `webhooksecret_webhook_id` ON `webhook_secrets` (`webhook_id`);
