CREATE TABLE `sightings` (
	`shop_id` text NOT NULL,
	`origin` text NOT NULL,
	`seen_at` integer NOT NULL,
	PRIMARY KEY(`shop_id`, `origin`)
);
