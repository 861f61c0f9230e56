ALTER TABLE `conversations` ADD `waiting_since` integer;--> statement-breakpoint
ALTER TABLE `conversations` ADD `waited_ms` integer;--> statement-breakpoint
CREATE INDEX `conversations_waiting` ON `conversations` (`shop_id`,`waiting_since`) WHERE waiting_since is not null;--> statement-breakpoint
CREATE INDEX `conversations_waited` ON `conversations` (`shop_id`,`updated_at`) WHERE waited_ms is not null;