CREATE TABLE `tickets` (
	`shop_id` text NOT NULL,
	`number` integer NOT NULL,
	`conversation_id` text,
	`opened_seq` integer,
	`opened_at` integer NOT NULL,
	`solved_at` integer,
	PRIMARY KEY(`shop_id`, `number`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tickets_by_conversation` ON `tickets` (`conversation_id`,`opened_seq`);--> statement-breakpoint
CREATE INDEX `tickets_open` ON `tickets` (`shop_id`,`number`) WHERE solved_at is null;