CREATE TABLE `contract_invoices` (
	`contract_id` text NOT NULL,
	`invoice_on` text NOT NULL,
	`gross` integer,
	`number` text NOT NULL,
	`paid_on` text,
	PRIMARY KEY(`contract_id`, `invoice_on`),
	FOREIGN KEY (`contract_id`) REFERENCES `contracts`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "invoice_on_date" CHECK(invoice_on IS date(invoice_on) AND invoice_on BETWEEN '1900-01-01' AND '2199-12-31'),
	CONSTRAINT "paid_on_date" CHECK(paid_on IS date(paid_on) AND paid_on BETWEEN '1900-01-01' AND '2199-12-31'),
	CONSTRAINT "gross_range" CHECK(gross BETWEEN 0 AND 100000000000),
	CONSTRAINT "number_length" CHECK(length(number) <= 100)
) STRICT, WITHOUT ROWID;
