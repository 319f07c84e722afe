CREATE TABLE `__new_journal` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` text NOT NULL,
	`what` text NOT NULL,
	`state` text NOT NULL,
	`settings_before` text,
	`settings_after` text,
	CONSTRAINT "at_moment" CHECK(at IS strftime('%Y-%m-%dT%H:%M:%fZ', at)),
	CONSTRAINT "what_known" CHECK(what IN ('contract-added', 'contract-changed', 'contract-deleted', 'contract-duplicated', 'contract-put-back', 'contract-undeleted', 'contracts-imported', 'examples-added', 'notice-recorded', 'scenario-deleted', 'scenario-saved', 'settings-changed', 'terms-deleted', 'terms-saved')),
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
