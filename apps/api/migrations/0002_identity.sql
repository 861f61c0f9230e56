ALTER TABLE `contacts` ADD `external_id` text;--> statement-breakpoint
ALTER TABLE `contacts` ADD `identity` text;--> statement-breakpoint
ALTER TABLE `shops` ADD `identity_secret` text;--> statement-breakpoint
ALTER TABLE `shops` ADD `identity_secret_at` integer;