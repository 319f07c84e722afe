import { isEmail } from '../input/index.ts'
import type { Business } from '../ledger/index.ts'
import { type Appraisal, giveNotice } from '../portfolio/index.ts'
import { type Context, dayInText } from '../rules/index.ts'
import { aboutData, aboutHardware } from './after.ts'
import type { LetterChoices } from './choices.ts'
import { citing } from './cite.ts'
import { confirmation, ending, grounds, namesIntegration, opening, repetitionOf } from './grounds.ts'
import type { Block, Caution, Letter, Missing } from './letter.ts'
import { type Plan, planFor } from './plan.ts'
import { linesOf, townOf } from './recipient.ts'
import { sentences } from './sentences.ts'

/**
 * The letter that gives notice of a contract, always in Danish: what the supplier's terms ask for, the end that the
 * rules give if it is received on the day chosen, and the clauses it relies on; or what was agreed instead of them.
 * What is not typed is left out and named in `missing`.
 */
export function noticeLetter(
  appraisal: Appraisal,
  context: Context,
  business: Business,
  choices: LetterChoices,
): Letter {
  const { record } = appraisal
  const plan = planFor(appraisal, context, choices.receivedOn)
  const repeats = repetitionOf(appraisal, context)
  const byName = namesIntegration(appraisal)
  const { cite, refs } = citing()
  const what = choices.what.trim() || record.title
  const texts = (...all: readonly string[]): Block[] => all.map((text) => ({ kind: 'text', text }))
  const body: Block[] = [
    ...texts(...opening(appraisal, what, byName, repeats)),
    ...(byName ? customerDetails(business, record.contractNumber) : []),
    ...texts(...grounds(appraisal, plan, cite), ...ending(plan, repeats)),
    ...aboutHardware(appraisal, plan.receivedOn, cite),
    ...texts(confirmation(appraisal, plan, cite)),
    ...aboutData(appraisal, cite),
    ...texts(sentences.noMoreInvoices, ...choices.extra.split(/\n\s*\n/).map((each) => each.trim())).filter(hasText),
  ]
  const subject = repeats === null ? sentences.subject(what) : sentences.repeatSubject(what)
  return {
    repeats: repeats !== null,
    sender: senderLines(business),
    recipient: [
      choices.recipient.trim(),
      ...(record.contactPerson === '' ? [] : [sentences.attention(record.contactPerson)]),
      ...(choices.by === 'email' ? [choices.email.trim()] : linesOf(choices.address)),
    ].filter((line) => line !== ''),
    placeAndDate: sentences.dated(townOf(business.address), dayInText(context.today, 'da')),
    subject: record.contractNumber === '' ? subject : `${subject}${sentences.number(record.contractNumber)}`,
    body,
    signature: [business.signatory, business.name].filter((line) => line !== ''),
    how: choices.by,
    endsOn: (repeats?.kind === 'received' ? repeats.endsOn : null) ?? plan.endsOn,
    clauses: refs,
    missing: missingOf(business, record.contractNumber, choices, byName),
    cautions: cautionsOf(appraisal, context, choices, plan, byName),
  }
}

const hasText = (block: Block) => block.kind !== 'text' || block.text !== ''

function senderLines({ name, address, cvr, phone, email }: Business): string[] {
  return [name, ...linesOf(address), cvr && sentences.cvr(cvr), phone && sentences.phone(phone), email].filter(
    (line) => line !== '',
  )
}

function customerDetails({ name, address, cvr, phone, email }: Business, number: string): Block[] {
  const items = [
    name && sentences.customerName(name),
    address && sentences.customerAddress(linesOf(address)),
    cvr && sentences.customerCvr(cvr),
    phone && sentences.customerPhone(phone),
    email && sentences.customerEmail(email),
    number && sentences.customerNumber(number),
  ].filter((item) => item !== '')
  return items.length === 0
    ? []
    : [
        { kind: 'text', text: sentences.customer },
        { kind: 'list', items },
      ]
}

/** The terms that want the customer's details (eKontoret) want phone and e-mail too. */
function missingOf(business: Business, number: string, choices: LetterChoices, details: boolean): Missing[] {
  const wanted = ['name', 'address', 'cvr', 'signatory', ...(details ? (['email', 'phone'] as const) : [])] as const
  const missing: Missing[] = wanted.filter((field) => business[field].trim() === '')
  if (number === '') missing.push('contractNumber')
  if (choices.what.trim() === '') missing.push('what')
  if (choices.by === 'letter' && linesOf(choices.address).length === 0) missing.push('recipientAddress')
  if (choices.by === 'email' && !isEmail(choices.email.trim())) missing.push('recipientEmail')
  return missing
}

function cautionsOf(
  appraisal: Appraisal,
  context: Context,
  { by }: LetterChoices,
  { way, early, receivedOn, endsOn, confirmBy }: Plan,
  wantsEmail: boolean,
): Caution[] {
  const cautions: Caution[] = []
  if (way === null) cautions.push({ kind: 'not-stated' })
  if (wantsEmail && by === 'letter') cautions.push({ kind: 'email-asked' })
  if (early !== null) {
    const { countsFrom: from, endsOn: then } = early
    cautions.push({ kind: early.kind === 'locked' ? 'too-early' : 'repeat', from, endsOn: then })
  }
  const next = giveNotice(appraisal, context)
  if (next !== null && endsOn !== null && next.receiveBy < receivedOn) {
    cautions.push({ kind: 'late', by: next.receiveBy, endsOn: next.endsOn })
  }
  const { contract, edition } = appraisal
  if (contract.agreed.termination === null && edition.byKind['needs-confirmation'] !== undefined) {
    cautions.push({ kind: 'confirmation', by: confirmBy })
  }
  return cautions
}
