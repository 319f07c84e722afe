CREATE TABLE `contract_tags` (
	`contract_id` text NOT NULL,
	`position` integer NOT NULL,
	`tag` text NOT NULL,
	PRIMARY KEY(`contract_id`, `position`),
	FOREIGN KEY (`contract_id`) REFERENCES `contracts`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "position_range" CHECK(position BETWEEN 0 AND 49),
	CONSTRAINT "tag_length" CHECK(length(tag) BETWEEN 1 AND 60)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `contract_tags_once` ON `contract_tags` (`contract_id`,`tag`);--> statement-breakpoint
CREATE TABLE `contracts` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`supplier_name` text,
	`contract_number` text NOT NULL,
	`contact_person` text NOT NULL,
	`contact_email` text NOT NULL,
	`cost_centre` text NOT NULL,
	`notes` text NOT NULL,
	`edition` text,
	`intent` text NOT NULL,
	`look_again_on` text,
	`followed_by` text,
	`notice_sent_on` text,
	`notice_sent_how` text,
	`example` integer NOT NULL,
	`supplier` text NOT NULL,
	`signed_on` text NOT NULL,
	`starts_on` text,
	`notice_received_on` text,
	`notice_confirmed_on` text,
	`ends_on` text,
	`binding_months` integer,
	`period_months` integer,
	`payment_days` integer,
	`billing` text,
	`lock_in_months` integer,
	`notice_in_lock_in` integer,
	`notice_months` integer,
	`notice_days` integer,
	`ends_at` text,
	`term_months` integer,
	`first_term_months` integer,
	FOREIGN KEY (`followed_by`) REFERENCES `contracts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "id_uuid" CHECK(length(id) = 36 AND id NOT GLOB '*[^0-9a-f-]*'),
	CONSTRAINT "title_length" CHECK(length(title) BETWEEN 1 AND 200),
	CONSTRAINT "notes_length" CHECK(length(notes) <= 20000),
	CONSTRAINT "supplier_known" CHECK(supplier IN ('cloudkom', 'unicom', 'zimaone', 'ekontoret', 'comasystem', 'other')),
	CONSTRAINT "supplier_name_of_other" CHECK((supplier = 'other') = (supplier_name IS NOT NULL)),
	CONSTRAINT "intent_known" CHECK(intent IN ('undecided', 'keep', 'leave', 'look-again')),
	CONSTRAINT "look_again_has_date" CHECK((intent = 'look-again') = (look_again_on IS NOT NULL)),
	CONSTRAINT "follows_another" CHECK(followed_by <> id),
	CONSTRAINT "notice_sent_how_known" CHECK(notice_sent_how IN ('email', 'letter', 'portal', 'other')),
	CONSTRAINT "notice_sent_whole" CHECK((notice_sent_on IS NULL) = (notice_sent_how IS NULL)),
	CONSTRAINT "notice_confirmed_received" CHECK(notice_confirmed_on IS NULL OR notice_received_on IS NOT NULL),
	CONSTRAINT "look_again_on_date" CHECK(look_again_on IS date(look_again_on) AND look_again_on BETWEEN '1900-01-01' AND '2199-12-31'),
	CONSTRAINT "notice_sent_on_date" CHECK(notice_sent_on IS date(notice_sent_on) AND notice_sent_on BETWEEN '1900-01-01' AND '2199-12-31'),
	CONSTRAINT "signed_on_date" CHECK(signed_on IS date(signed_on) AND signed_on BETWEEN '1900-01-01' AND '2199-12-31'),
	CONSTRAINT "starts_on_date" CHECK(starts_on IS date(starts_on) AND starts_on BETWEEN '1900-01-01' AND '2199-12-31'),
	CONSTRAINT "notice_received_on_date" CHECK(notice_received_on IS date(notice_received_on) AND notice_received_on BETWEEN '1900-01-01' AND '2199-12-31'),
	CONSTRAINT "notice_confirmed_on_date" CHECK(notice_confirmed_on IS date(notice_confirmed_on) AND notice_confirmed_on BETWEEN '1900-01-01' AND '2199-12-31'),
	CONSTRAINT "ends_on_date" CHECK(ends_on IS date(ends_on) AND ends_on BETWEEN '1900-01-01' AND '2199-12-31'),
	CONSTRAINT "example_range" CHECK(example BETWEEN 0 AND 1),
	CONSTRAINT "notice_in_lock_in_range" CHECK(notice_in_lock_in BETWEEN 0 AND 1),
	CONSTRAINT "billing_known" CHECK(billing IN ('advance', 'arrears')),
	CONSTRAINT "ends_at_known" CHECK(ends_at IN ('any-day', 'month-end', 'period-end')),
	CONSTRAINT "binding_months_range" CHECK(binding_months BETWEEN 1 AND 120),
	CONSTRAINT "period_months_range" CHECK(period_months BETWEEN 1 AND 120),
	CONSTRAINT "term_months_range" CHECK(term_months BETWEEN 1 AND 120),
	CONSTRAINT "first_term_months_range" CHECK(first_term_months BETWEEN 1 AND 120),
	CONSTRAINT "lock_in_months_range" CHECK(lock_in_months BETWEEN 0 AND 120),
	CONSTRAINT "notice_months_range" CHECK(notice_months BETWEEN 0 AND 120),
	CONSTRAINT "payment_days_range" CHECK(payment_days BETWEEN 0 AND 10000),
	CONSTRAINT "notice_days_range" CHECK(notice_days BETWEEN 0 AND 10000),
	CONSTRAINT "one_kind_of_notice" CHECK((ends_at IS NOT NULL) = ((notice_months IS NULL) <> (notice_days IS NULL))),
	CONSTRAINT "not_both_kinds_of_notice" CHECK(notice_months IS NULL OR notice_days IS NULL),
	CONSTRAINT "termination_whole" CHECK(ends_at IS NOT NULL OR coalesce(lock_in_months, notice_in_lock_in, term_months, first_term_months) IS NULL),
	CONSTRAINT "terms_to_period_end" CHECK(ends_at = 'period-end' OR coalesce(term_months, first_term_months) IS NULL)
) STRICT;
--> statement-breakpoint
CREATE INDEX `contracts_followed_by` ON `contracts` (`followed_by`);--> statement-breakpoint
CREATE TABLE `journal` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` text NOT NULL,
	`what` text NOT NULL,
	`state` text NOT NULL,
	`settings_before` text,
	`settings_after` text,
	CONSTRAINT "at_moment" CHECK(at IS strftime('%Y-%m-%dT%H:%M:%fZ', at)),
	CONSTRAINT "what_known" CHECK(what IN ('contract-added', 'contract-changed', 'contract-deleted', 'contract-duplicated', 'contracts-imported', 'examples-added', 'notice-recorded', 'settings-changed')),
	CONSTRAINT "state_known" CHECK(state IN ('done', 'undone', 'abandoned')),
	CONSTRAINT "settings_before_json" CHECK(json_valid(settings_before)),
	CONSTRAINT "settings_after_json" CHECK(json_valid(settings_after)),
	CONSTRAINT "settings_both" CHECK((settings_before IS NULL) = (settings_after IS NULL))
) STRICT;
--> statement-breakpoint
CREATE INDEX `journal_state` ON `journal` (`state`,`id`);--> statement-breakpoint
CREATE TABLE `journal_contracts` (
	`entry_id` integer NOT NULL,
	`position` integer NOT NULL,
	`contract_id` text NOT NULL,
	`title` text NOT NULL,
	`before` text,
	`after` text,
	PRIMARY KEY(`entry_id`, `position`),
	FOREIGN KEY (`entry_id`) REFERENCES `journal`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "before_json" CHECK(json_valid(before)),
	CONSTRAINT "after_json" CHECK(json_valid(after)),
	CONSTRAINT "something_before_or_after" CHECK(before IS NOT NULL OR after IS NOT NULL)
) STRICT;
--> statement-breakpoint
CREATE INDEX `journal_contracts_contract` ON `journal_contracts` (`contract_id`,`entry_id`);--> statement-breakpoint
CREATE TABLE `journal_moves` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`entry_id` integer NOT NULL,
	`at` text NOT NULL,
	`move` text NOT NULL,
	FOREIGN KEY (`entry_id`) REFERENCES `journal`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "at_moment" CHECK(at IS strftime('%Y-%m-%dT%H:%M:%fZ', at)),
	CONSTRAINT "move_known" CHECK(move IN ('undo', 'redo'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `line_changes` (
	`contract_id` text NOT NULL,
	`line` integer NOT NULL,
	`position` integer NOT NULL,
	`changed_on` text NOT NULL,
	`quantity` integer,
	`unit_price` integer,
	PRIMARY KEY(`contract_id`, `line`, `position`),
	FOREIGN KEY (`contract_id`,`line`) REFERENCES `lines`(`contract_id`,`position`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "position_range" CHECK(position BETWEEN 0 AND 999),
	CONSTRAINT "changed_on_date" CHECK(changed_on IS date(changed_on) AND changed_on BETWEEN '1900-01-01' AND '2199-12-31'),
	CONSTRAINT "quantity_range" CHECK(quantity BETWEEN 0 AND 10000),
	CONSTRAINT "unit_price_range" CHECK(unit_price BETWEEN 0 AND 100000000),
	CONSTRAINT "changes_something" CHECK(quantity IS NOT NULL OR unit_price IS NOT NULL)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `lines` (
	`contract_id` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`description` text,
	`vat_free` integer,
	`unit_price` integer,
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
	CONSTRAINT "quantity_range" CHECK(quantity BETWEEN 0 AND 10000),
	CONSTRAINT "amount_range" CHECK(amount BETWEEN 0 AND 100000000000),
	CONSTRAINT "list_price_range" CHECK(list_price BETWEEN 0 AND 100000000000),
	CONSTRAINT "starts_on_date" CHECK(starts_on IS date(starts_on) AND starts_on BETWEEN '1900-01-01' AND '2199-12-31'),
	CONSTRAINT "ends_on_date" CHECK(ends_on IS date(ends_on) AND ends_on BETWEEN '1900-01-01' AND '2199-12-31'),
	CONSTRAINT "charged_on_date" CHECK(charged_on IS date(charged_on) AND charged_on BETWEEN '1900-01-01' AND '2199-12-31'),
	CONSTRAINT "price_of_recurring" CHECK((kind IN ('subscription', 'hardware')) = (unit_price IS NOT NULL)),
	CONSTRAINT "only_recurring_runs" CHECK(kind IN ('subscription', 'hardware') OR coalesce(quantity, starts_on, ends_on) IS NULL),
	CONSTRAINT "list_price_of_hardware" CHECK(kind = 'hardware' OR list_price IS NULL),
	CONSTRAINT "amount_of_one_off" CHECK((kind = 'one-off') = (amount IS NOT NULL)),
	CONSTRAINT "day_of_one_off" CHECK((kind = 'one-off') = (charged_on IS NOT NULL))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `metered_entries` (
	`contract_id` text NOT NULL,
	`line` integer NOT NULL,
	`position` integer NOT NULL,
	`metered_on` text NOT NULL,
	`amount` integer NOT NULL,
	PRIMARY KEY(`contract_id`, `line`, `position`),
	FOREIGN KEY (`contract_id`,`line`) REFERENCES `lines`(`contract_id`,`position`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "position_range" CHECK(position BETWEEN 0 AND 999),
	CONSTRAINT "metered_on_date" CHECK(metered_on IS date(metered_on) AND metered_on BETWEEN '1900-01-01' AND '2199-12-31'),
	CONSTRAINT "amount_range" CHECK(amount BETWEEN 0 AND 100000000000)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `net_price_index` (
	`year` integer PRIMARY KEY NOT NULL,
	`hundredths` integer NOT NULL,
	CONSTRAINT "year_range" CHECK(year BETWEEN 1900 AND 2199),
	CONSTRAINT "hundredths_range" CHECK(hundredths BETWEEN -10000 AND 100000)
) STRICT;
--> statement-breakpoint
CREATE TABLE `settings` (
	`id` integer PRIMARY KEY NOT NULL,
	`language` text NOT NULL,
	`theme` text NOT NULL,
	`business_name` text NOT NULL,
	`currency` text NOT NULL,
	CONSTRAINT "one_row" CHECK(id = 1),
	CONSTRAINT "language_known" CHECK(language IN ('system', 'da', 'en')),
	CONSTRAINT "theme_known" CHECK(theme IN ('system', 'light', 'dark')),
	CONSTRAINT "business_name_length" CHECK(length(business_name) <= 200),
	CONSTRAINT "currency_known" CHECK(currency IN ('DKK'))
) STRICT;
--> statement-breakpoint
CREATE TRIGGER `journal_not_deleted` BEFORE DELETE ON `journal` BEGIN SELECT RAISE(ABORT, 'the journal is never deleted from'); END;
--> statement-breakpoint
CREATE TRIGGER `journal_contracts_not_deleted` BEFORE DELETE ON `journal_contracts` BEGIN SELECT RAISE(ABORT, 'the journal is never deleted from'); END;
--> statement-breakpoint
CREATE TRIGGER `journal_moves_not_deleted` BEFORE DELETE ON `journal_moves` BEGIN SELECT RAISE(ABORT, 'the journal is never deleted from'); END;
--> statement-breakpoint
CREATE TRIGGER `journal_not_rewritten` BEFORE UPDATE OF `id`, `at`, `what`, `settings_before`, `settings_after` ON `journal` BEGIN SELECT RAISE(ABORT, 'the journal is never rewritten'); END;
--> statement-breakpoint
CREATE TRIGGER `journal_contracts_not_rewritten` BEFORE UPDATE ON `journal_contracts` BEGIN SELECT RAISE(ABORT, 'the journal is never rewritten'); END;
--> statement-breakpoint
CREATE TRIGGER `journal_moves_not_rewritten` BEFORE UPDATE ON `journal_moves` BEGIN SELECT RAISE(ABORT, 'the journal is never rewritten'); END;
