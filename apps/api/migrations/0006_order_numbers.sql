ALTER TABLE `shops` ADD `order_numbers` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `shops` ADD `time_zone` text;