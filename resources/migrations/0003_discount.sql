CREATE TABLE `__new_lines` (
	`contract_id` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`description` text,
	`vat_free` integer,
	`unit_price` integer,
	`discount` integer,
	`quantity` integer,
	`starts_on` text,
	`ends_on` text,
	`list_price` integer,
	`amount` integer,
	`charged_on` text,
	PRIMARY KEY(`contract_id`, `position`),
	FOREIGN KEY (`contract_id`) REFERENCES `contracts`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "position_range" CHECK(position BETWEEN 0 AND 999),
	CONSTRAINT "kind_known" CHECK(kind IN ('subscription', 'hardware', 'one-off', 'metered')),
	CONSTRAINT "vat_free_range" CHECK(vat_free BETWEEN 0 AND 1),
	CONSTRAINT "unit_price_range" CHECK(unit_price BETWEEN 0 AND 100000000),
	CONSTRAINT "discount_range" CHECK(discount BETWEEN 0 AND 100000000),
	CONSTRAINT "quantity_range" CHECK(quantity BETWEEN 0 AND 10000),
	CONSTRAINT "amount_range" CHECK(amount BETWEEN 0 AND 100000000000),
	CONSTRAINT "list_price_range" CHECK(list_price BETWEEN 0 AND 100000000000),
	CONSTRAINT "starts_on_date" CHECK(starts_on IS date(starts_on) AND starts_on BETWEEN '1900-01-01' AND '2199-12-31'),
	CONSTRAINT "ends_on_date" CHECK(ends_on IS date(ends_on) AND ends_on BETWEEN '1900-01-01' AND '2199-12-31'),
	CONSTRAINT "charged_on_date" CHECK(charged_on IS date(charged_on) AND charged_on BETWEEN '1900-01-01' AND '2199-12-31'),
	CONSTRAINT "price_of_recurring" CHECK((kind IN ('subscription', 'hardware')) = (unit_price IS NOT NULL)),
	CONSTRAINT "only_recurring_runs" CHECK(kind IN ('subscription', 'hardware') OR coalesce(discount, quantity, starts_on, ends_on) IS NULL),
	CONSTRAINT "list_price_of_hardware" CHECK(kind = 'hardware' OR list_price IS NULL),
	CONSTRAINT "amount_of_one_off" CHECK((kind = 'one-off') = (amount IS NOT NULL)),
	CONSTRAINT "day_of_one_off" CHECK((kind = 'one-off') = (charged_on IS NOT NULL))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_lines`("contract_id", "position", "kind", "description", "vat_free", "unit_price", "discount", "quantity", "starts_on", "ends_on", "list_price", "amount", "charged_on") SELECT "contract_id", "position", "kind", "description", "vat_free", "unit_price", NULL, "quantity", "starts_on", "ends_on", "list_price", "amount", "charged_on" FROM `lines`;--> statement-breakpoint
DROP TABLE `lines`;--> statement-breakpoint
ALTER TABLE `__new_lines` RENAME TO `lines`;