import { foreignKey, index, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'
import { mostDocuments, noticeWays, proofSteps } from '../../../shared/ledger/index.ts'
import { suppliers } from '../../../shared/rules/index.ts'
import { amounts, flags, hashes, holds, isoDates, jsonTexts, oneOf, ranges, uuids } from './checks.ts'

/* Yes and no are 1 and 0 here: drizzle's own booleans make 0 of a NULL that comes through a placeholder. */

/** A contract: what its owner notes about it, then its terms, of which everything agreed is a column of its own. */
export const contracts = sqliteTable(
  'contracts',
  {
    id: text().primaryKey(),
    title: text().notNull(),
    supplierName: text('supplier_name'),
    contractNumber: text('contract_number').notNull(),
    contactPerson: text('contact_person').notNull(),
    contactEmail: text('contact_email').notNull(),
    noticeAddress: text('notice_address').notNull(),
    costCentre: text('cost_centre').notNull(),
    notes: text().notNull(),
    edition: text(),
    /** No foreign key: the set may be gone, and the contract keeps its own copy of the terms. */
    ownTermsId: text('own_terms_id'),
    intent: text({ enum: ['undecided', 'keep', 'leave', 'look-again'] }).notNull(),
    lookAgainOn: text('look_again_on'),
    keepThrough: text('keep_through'),
    followedBy: text('followed_by'),
    noticeSentOn: text('notice_sent_on'),
    noticeSentHow: text('notice_sent_how', { enum: noticeWays }),
    finalInvoiceOn: text('final_invoice_on'),
    hardwareReturnedOn: text('hardware_returned_on'),
    dataRetrievedOn: text('data_retrieved_on'),
    /** A list of days, in JSON. */
    reminderLeads: text('reminder_leads'),
    example: integer().notNull(),

    supplier: text({ enum: suppliers }).notNull(),
    signedOn: text('signed_on').notNull(),
    startsOn: text('starts_on'),
    /** Own terms, in JSON. */
    ownTerms: text('own_terms'),
    noticeReceivedOn: text('notice_received_on'),
    noticeConfirmedOn: text('notice_confirmed_on'),
    endsOn: text('ends_on'),

    bindingMonths: integer('binding_months'),
    periodMonths: integer('period_months'),
    paymentDays: integer('payment_days'),
    billing: text({ enum: ['advance', 'arrears'] }),
    lockInMonths: integer('lock_in_months'),
    noticeInLockIn: integer('notice_in_lock_in'),
    noticeMonths: integer('notice_months'),
    noticeDays: integer('notice_days'),
    /** There where termination was agreed. */
    endsAt: text('ends_at', { enum: ['any-day', 'month-end', 'period-end'] }),
    termMonths: integer('term_months'),
    firstTermMonths: integer('first_term_months'),
  },
  (table) => [
    // No action on delete: whoever deletes the follower loosens this first, in the journal, so that undo ties it again.
    foreignKey({ columns: [table.followedBy], foreignColumns: [table.id] }),
    ...uuids('id', 'own_terms_id'),
    holds('title_length', 'length(title) BETWEEN 1 AND 200'),
    holds('notes_length', 'length(notes) <= 20000'),
    oneOf('supplier', suppliers),
    holds('supplier_name_of_other', `(supplier = 'other') = (supplier_name IS NOT NULL)`),
    holds('own_terms_of_other', `supplier = 'other' OR coalesce(own_terms_id, own_terms) IS NULL`),
    oneOf('intent', ['undecided', 'keep', 'leave', 'look-again']),
    holds('look_again_has_date', `(intent = 'look-again') = (look_again_on IS NOT NULL)`),
    holds('keep_through_of_keep', `intent = 'keep' OR keep_through IS NULL`),
    holds('follows_another', 'followed_by <> id'),
    oneOf('notice_sent_how', noticeWays),
    holds('notice_sent_whole', '(notice_sent_on IS NULL) = (notice_sent_how IS NULL)'),
    holds('notice_confirmed_received', 'notice_confirmed_on IS NULL OR notice_received_on IS NOT NULL'),
    ...isoDates('look_again_on', 'keep_through', 'notice_sent_on', 'signed_on', 'starts_on'),
    ...isoDates('final_invoice_on', 'hardware_returned_on', 'data_retrieved_on'),
    ...jsonTexts('reminder_leads', 'own_terms'),
    ...isoDates('notice_received_on', 'notice_confirmed_on', 'ends_on'),
    ...flags('example', 'notice_in_lock_in'),
    oneOf('billing', ['advance', 'arrears']),
    oneOf('ends_at', ['any-day', 'month-end', 'period-end']),
    ...ranges(1, 120, 'binding_months', 'period_months', 'term_months', 'first_term_months'),
    ...ranges(0, 120, 'lock_in_months', 'notice_months'),
    ...ranges(0, 10_000, 'payment_days', 'notice_days'),
    holds('one_kind_of_notice', '(ends_at IS NOT NULL) = ((notice_months IS NULL) <> (notice_days IS NULL))'),
    holds('not_both_kinds_of_notice', 'notice_months IS NULL OR notice_days IS NULL'),
    holds(
      'termination_whole',
      'ends_at IS NOT NULL OR coalesce(lock_in_months, notice_in_lock_in, term_months, first_term_months) IS NULL',
    ),
    holds('terms_to_period_end', `ends_at = 'period-end' OR coalesce(term_months, first_term_months) IS NULL`),
    index('contracts_followed_by').on(table.followedBy),
  ],
)

/** A contract's tags, in its order. */
export const contractTags = sqliteTable(
  'contract_tags',
  {
    contractId: text('contract_id')
      .notNull()
      .references(() => contracts.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    tag: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.contractId, table.position] }),
    unique('contract_tags_once').on(table.contractId, table.tag),
    ...ranges(0, 49, 'position'),
    holds('tag_length', 'length(tag) BETWEEN 1 AND 60'),
  ],
)

/** The files that prove a contract's notice, in its order. */
export const contractProofs = sqliteTable(
  'contract_proofs',
  {
    contractId: text('contract_id')
      .notNull()
      .references(() => contracts.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    step: text({ enum: proofSteps }).notNull(),
    name: text().notNull(),
    sha256: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.contractId, table.position] }),
    ...ranges(0, 49, 'position'),
    oneOf('step', proofSteps),
    holds('name_length', 'length(name) BETWEEN 1 AND 255'),
    ...hashes('sha256'),
  ],
)

/** The files that belong to a contract, in its order, each once. */
export const contractDocuments = sqliteTable(
  'contract_documents',
  {
    contractId: text('contract_id')
      .notNull()
      .references(() => contracts.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    name: text().notNull(),
    sha256: text().notNull(),
    bytes: integer().notNull(),
    addedOn: text('added_on').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.contractId, table.position] }),
    unique('contract_documents_once').on(table.contractId, table.sha256),
    index('contract_documents_sha256').on(table.sha256),
    ...ranges(0, mostDocuments - 1, 'position'),
    ...ranges(0, 2 ** 40, 'bytes'),
    ...isoDates('added_on'),
    holds('name_length', 'length(name) BETWEEN 1 AND 255'),
    ...hashes('sha256'),
  ],
)

/** The invoices of a contract that came, each told apart by the day on which the contract has it invoiced. */
export const contractInvoices = sqliteTable(
  'contract_invoices',
  {
    contractId: text('contract_id')
      .notNull()
      .references(() => contracts.id, { onDelete: 'cascade' }),
    invoiceOn: text('invoice_on').notNull(),
    /** Null where it was as expected. */
    gross: integer(),
    number: text().notNull(),
    paidOn: text('paid_on'),
  },
  (table) => [
    primaryKey({ columns: [table.contractId, table.invoiceOn] }),
    ...isoDates('invoice_on', 'paid_on'),
    ...amounts('gross'),
    holds('number_length', 'length(number) <= 100'),
  ],
)
