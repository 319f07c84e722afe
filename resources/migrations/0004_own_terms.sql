CREATE TABLE `journal_items` (
	`entry_id` integer NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`item_id` text NOT NULL,
	`name` text NOT NULL,
	`before` text,
	`after` text,
	PRIMARY KEY(`entry_id`, `position`),
	FOREIGN KEY (`entry_id`) REFERENCES `journal`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "kind_known" CHECK(kind IN ('own-terms', 'scenario')),
	CONSTRAINT "before_json" CHECK(json_valid(before)),
	CONSTRAINT "after_json" CHECK(json_valid(after)),
	CONSTRAINT "something_before_or_after" CHECK(before IS NOT NULL OR after IS NOT NULL)
) STRICT;
--> statement-breakpoint
CREATE TABLE `own_terms` (
	`id` text PRIMARY KEY NOT NULL,
	`supplier_name` text NOT NULL,
	`notes` text NOT NULL,
	`terms` text NOT NULL,
	CONSTRAINT "id_uuid" CHECK(length(id) = 36 AND id NOT GLOB '*[^0-9a-f-]*'),
	CONSTRAINT "supplier_name_length" CHECK(length(supplier_name) <= 200),
	CONSTRAINT "notes_length" CHECK(length(notes) <= 20000),
	CONSTRAINT "terms_json" CHECK(json_valid(terms))
) STRICT;
--> statement-breakpoint
CREATE TABLE `scenarios` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`body` text NOT NULL,
	CONSTRAINT "id_uuid" CHECK(length(id) = 36 AND id NOT GLOB '*[^0-9a-f-]*'),
	CONSTRAINT "name_length" CHECK(length(name) BETWEEN 1 AND 200),
	CONSTRAINT "body_json" CHECK(json_valid(body))
) STRICT;
--> statement-breakpoint
CREATE TABLE `__new_journal` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` text NOT NULL,
	`what` text NOT NULL,
	`state` text NOT NULL,
	`settings_before` text,
	`settings_after` text,
	CONSTRAINT "at_moment" CHECK(at IS strftime('%Y-%m-%dT%H:%M:%fZ', at)),
	CONSTRAINT "what_known" CHECK(what IN ('contract-added', 'contract-changed', 'contract-deleted', 'contract-duplicated', 'contracts-imported', 'examples-added', 'notice-recorded', 'scenario-deleted', 'scenario-saved', 'settings-changed', 'terms-deleted', 'terms-saved')),
	CONSTRAINT "state_known" CHECK(state IN ('done', 'undone', 'abandoned')),
	CONSTRAINT "settings_before_json" CHECK(json_valid(settings_before)),
	CONSTRAINT "settings_after_json" CHECK(json_valid(settings_after)),
	CONSTRAINT "settings_both" CHECK((settings_before IS NULL) = (settings_after IS NULL))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_journal`("id", "at", "what", "state", "settings_before", "settings_after") SELECT "id", "at", "what", "state", "settings_before", "settings_after" FROM `journal`;--> statement-breakpoint
DROP TABLE `journal`;--> statement-breakpoint
ALTER TABLE `__new_journal` RENAME TO `journal`;--> statement-breakpoint
CREATE INDEX `journal_state` ON `journal` (`state`,`id`);--> statement-breakpoint
CREATE TRIGGER `journal_not_deleted` BEFORE DELETE ON `journal` BEGIN SELECT RAISE(ABORT, 'the journal is never deleted from'); END;
--> statement-breakpoint
CREATE TRIGGER `journal_not_rewritten` BEFORE UPDATE OF `id`, `at`, `what`, `settings_before`, `settings_after` ON `journal` BEGIN SELECT RAISE(ABORT, 'the journal is never rewritten'); END;
--> statement-breakpoint
CREATE TRIGGER `journal_items_not_deleted` BEFORE DELETE ON `journal_items` BEGIN SELECT RAISE(ABORT, 'the journal is never deleted from'); END;
--> statement-breakpoint
CREATE TRIGGER `journal_items_not_rewritten` BEFORE UPDATE ON `journal_items` BEGIN SELECT RAISE(ABORT, 'the journal is never rewritten'); END;
--> statement-breakpoint
CREATE TABLE `__new_contracts` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`supplier_name` text,
	`contract_number` text NOT NULL,
	`contact_person` text NOT NULL,
	`contact_email` text NOT NULL,
	`notice_address` text NOT NULL,
	`cost_centre` text NOT NULL,
	`notes` text NOT NULL,
	`edition` text,
	`own_terms_id` text,
	`intent` text NOT NULL,
	`look_again_on` text,
	`keep_through` text,
	`followed_by` text,
	`notice_sent_on` text,
	`notice_sent_how` text,
	`final_invoice_on` text,
	`hardware_returned_on` text,
	`data_retrieved_on` text,
	`reminder_leads` text,
	`example` integer NOT NULL,
	`supplier` text NOT NULL,
	`signed_on` text NOT NULL,
	`starts_on` text,
	`own_terms` text,
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
	CONSTRAINT "own_terms_id_uuid" CHECK(length(own_terms_id) = 36 AND own_terms_id NOT GLOB '*[^0-9a-f-]*'),
	CONSTRAINT "title_length" CHECK(length(title) BETWEEN 1 AND 200),
	CONSTRAINT "notes_length" CHECK(length(notes) <= 20000),
	CONSTRAINT "supplier_known" CHECK(supplier IN ('cloudkom', 'unicom', 'zimaone', 'ekontoret', 'comasystem', 'other')),
	CONSTRAINT "supplier_name_of_other" CHECK((supplier = 'other') = (supplier_name IS NOT NULL)),
	CONSTRAINT "own_terms_of_other" CHECK(supplier = 'other' OR coalesce(own_terms_id, own_terms) IS NULL),
	CONSTRAINT "intent_known" CHECK(intent IN ('undecided', 'keep', 'leave', 'look-again')),
	CONSTRAINT "look_again_has_date" CHECK((intent = 'look-again') = (look_again_on IS NOT NULL)),
	CONSTRAINT "keep_through_of_keep" CHECK(intent = 'keep' OR keep_through IS NULL),
	CONSTRAINT "follows_another" CHECK(followed_by <> id),
	CONSTRAINT "notice_sent_how_known" CHECK(notice_sent_how IN ('email', 'letter', 'portal', 'other')),
	CONSTRAINT "notice_sent_whole" CHECK((notice_sent_on IS NULL) = (notice_sent_how IS NULL)),
	CONSTRAINT "notice_confirmed_received" CHECK(notice_confirmed_on IS NULL OR notice_received_on IS NOT NULL),
	CONSTRAINT "look_again_on_date" CHECK(look_again_on IS date(look_again_on) AND look_again_on BETWEEN '1900-01-01' AND '2199-12-31'),
	CONSTRAINT "keep_through_date" CHECK(keep_through IS date(keep_through) AND keep_through BETWEEN '1900-01-01' AND '2199-12-31'),
	CONSTRAINT "notice_sent_on_date" CHECK(notice_sent_on IS date(notice_sent_on) AND notice_sent_on BETWEEN '1900-01-01' AND '2199-12-31'),
	CONSTRAINT "signed_on_date" CHECK(signed_on IS date(signed_on) AND signed_on BETWEEN '1900-01-01' AND '2199-12-31'),
	CONSTRAINT "starts_on_date" CHECK(starts_on IS date(starts_on) AND starts_on BETWEEN '1900-01-01' AND '2199-12-31'),
	CONSTRAINT "final_invoice_on_date" CHECK(final_invoice_on IS date(final_invoice_on) AND final_invoice_on BETWEEN '1900-01-01' AND '2199-12-31'),
	CONSTRAINT "hardware_returned_on_date" CHECK(hardware_returned_on IS date(hardware_returned_on) AND hardware_returned_on BETWEEN '1900-01-01' AND '2199-12-31'),
	CONSTRAINT "data_retrieved_on_date" CHECK(data_retrieved_on IS date(data_retrieved_on) AND data_retrieved_on BETWEEN '1900-01-01' AND '2199-12-31'),
	CONSTRAINT "reminder_leads_json" CHECK(json_valid(reminder_leads)),
	CONSTRAINT "own_terms_json" CHECK(json_valid(own_terms)),
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
INSERT INTO `__new_contracts`("id", "title", "supplier_name", "contract_number", "contact_person", "contact_email", "notice_address", "cost_centre", "notes", "edition", "own_terms_id", "intent", "look_again_on", "keep_through", "followed_by", "notice_sent_on", "notice_sent_how", "final_invoice_on", "hardware_returned_on", "data_retrieved_on", "reminder_leads", "example", "supplier", "signed_on", "starts_on", "own_terms", "notice_received_on", "notice_confirmed_on", "ends_on", "binding_months", "period_months", "payment_days", "billing", "lock_in_months", "notice_in_lock_in", "notice_months", "notice_days", "ends_at", "term_months", "first_term_months") SELECT "id", "title", "supplier_name", "contract_number", "contact_person", "contact_email", "notice_address", "cost_centre", "notes", "edition", NULL, "intent", "look_again_on", "keep_through", "followed_by", "notice_sent_on", "notice_sent_how", "final_invoice_on", "hardware_returned_on", "data_retrieved_on", "reminder_leads", "example", "supplier", "signed_on", "starts_on", NULL, "notice_received_on", "notice_confirmed_on", "ends_on", "binding_months", "period_months", "payment_days", "billing", "lock_in_months", "notice_in_lock_in", "notice_months", "notice_days", "ends_at", "term_months", "first_term_months" FROM `contracts`;--> statement-breakpoint
DROP TABLE `contracts`;--> statement-breakpoint
ALTER TABLE `__new_contracts` RENAME TO `contracts`;--> statement-breakpoint
CREATE INDEX `contracts_followed_by` ON `contracts` (`followed_by`);