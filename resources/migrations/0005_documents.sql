CREATE TABLE `contract_documents` (
	`contract_id` text NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`sha256` text NOT NULL,
	`bytes` integer NOT NULL,
	`added_on` text NOT NULL,
	PRIMARY KEY(`contract_id`, `position`),
	FOREIGN KEY (`contract_id`) REFERENCES `contracts`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "position_range" CHECK(position BETWEEN 0 AND 499),
	CONSTRAINT "bytes_range" CHECK(bytes BETWEEN 0 AND 1099511627776),
	CONSTRAINT "added_on_date" CHECK(added_on IS date(added_on) AND added_on BETWEEN '1900-01-01' AND '2199-12-31'),
	CONSTRAINT "name_length" CHECK(length(name) BETWEEN 1 AND 255),
	CONSTRAINT "sha256_hex" CHECK(length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*')
) STRICT;
--> statement-breakpoint
CREATE INDEX `contract_documents_sha256` ON `contract_documents` (`sha256`);--> statement-breakpoint
CREATE UNIQUE INDEX `contract_documents_once` ON `contract_documents` (`contract_id`,`sha256`);--> statement-breakpoint
CREATE TABLE `document_pages` (
	`id` integer PRIMARY KEY NOT NULL,
	`text_id` integer NOT NULL,
	`page` integer NOT NULL,
	`body` text NOT NULL,
	FOREIGN KEY (`text_id`) REFERENCES `document_texts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "page_range" CHECK(page BETWEEN 1 AND 100000),
	CONSTRAINT "body_there" CHECK(body <> '')
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `document_pages_once` ON `document_pages` (`text_id`,`page`);--> statement-breakpoint
CREATE TABLE `document_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`sha256` text NOT NULL,
	`state` text NOT NULL,
	CONSTRAINT "sha256_hex" CHECK(length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
	CONSTRAINT "state_known" CHECK(state IN ('reading', 'read', 'none', 'failed'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `document_texts_once` ON `document_texts` (`sha256`);