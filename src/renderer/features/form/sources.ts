import {
  agreementRef,
  citation,
  type Edition,
  type Language,
  percent,
  pointsOf,
  restsOnAgreement,
  stated,
} from '../../../shared/rules/index.ts'
import { formTexts } from '../../../shared/texts/form.ts'

/** From which clause something comes: 'Står i vilkårene: pkt. 15.1.' */
export function source(edition: Edition, clause: string, language: Language, basis: 'stated' | 'assumed' = 'stated') {
  const t = formTexts[language].source
  if (restsOnAgreement(edition) || clause === agreementRef) return t.own
  return t[basis](citation(clause, language))
}

/** What holds where no period is typed, and which clause says so. */
export function periodHint(edition: Edition, language: Language): string {
  const t = formTexts[language]
  const rule = stated(edition, 'subscription-period')
  if (restsOnAgreement(edition) || rule?.clause === agreementRef) return t.hints.periodOwn
  if (rule === null) return t.source.notStated
  const what = rule.months === null ? t.hints.periodFromOrder : t.hints.periodByDefault(rule.months)
  return `${what} ${source(edition, rule.clause, language, rule.basis)}`
}

/** What is counted from the signing date. */
export function signedHint(edition: Edition, language: Language): string | undefined {
  const t = formTexts[language].hints
  const lockIn = stated(edition, 'lock-in')
  if (lockIn?.from === 'signing') return `${t.lockIn(lockIn.months)} ${source(edition, lockIn.clause, language)}`
  const period = stated(edition, 'subscription-period')
  if (period?.anchor === 'signing') return `${t.periodsFromSigning} ${source(edition, period.clause, language)}`
  return undefined
}

/** What is counted from the start date. */
export function startHint(edition: Edition, language: Language): string | undefined {
  const lockIn = stated(edition, 'lock-in')
  if (lockIn?.from !== 'start') return undefined
  return `${formTexts[language].hints.lockIn(lockIn.months)} ${source(edition, lockIn.clause, language)}`
}

/** When invoices are due where nothing else is agreed. */
export function paymentHint(edition: Edition, language: Language): string {
  const t = formTexts[language]
  if (restsOnAgreement(edition)) return t.source.own
  if (stated(edition, 'payment-days') !== null) return dueHint(edition, language) ?? ''
  return `${t.source.notStated} ${t.hints.paymentNotStated}`
}

/** How the lines are charged, and when that is due. */
export function billingHints(edition: Edition, language: Language): string[] {
  const t = formTexts[language].hints
  const billing = stated(edition, 'subscription-billing')
  const index = stated(edition, 'indexation')
  const hints = [vatHint(edition, language)]
  if (billing !== null && billing.clause !== agreementRef) {
    hints.push(`${billingText(billing, t)} ${source(edition, billing.clause, language, billing.basis)}`)
  }
  if (index !== null) {
    hints.push(`${t.index(percent(index.capPercent * 100, language))} ${source(edition, index.clause, language)}`)
  }
  const due = dueHint(edition, language)
  return due === null ? hints : [...hints, due]
}

function billingText(
  billing: NonNullable<ReturnType<typeof stated<'subscription-billing'>>>,
  t: (typeof formTexts)['da']['hints'],
) {
  switch (billing.model) {
    case 'monthly-peak':
      return t.peak
    case 'packs-in-advance':
      return t.packsInAdvance(billing.paidMonths, billing.packSize)
    case 'by-period':
      return billing.when === 'as-agreed' ? t.asAgreed : t[billing.when]
  }
}

/** That prices are without VAT, and whether the terms say so. */
function vatHint(edition: Edition, language: Language): string {
  const t = formTexts[language]
  const [clause] = pointsOf(edition)?.vat.clauses ?? []
  return `${t.lines.exVat} ${clause === undefined ? t.source.assumedOnly : source(edition, clause, language)}`
}

function dueHint(edition: Edition, language: Language): string | null {
  const t = formTexts[language].hints
  if (restsOnAgreement(edition)) return null
  const rule = edition.byKind['payment-days']?.find((each) => each.for !== 'one-off')
  return rule === undefined ? t.dueNotStated : `${t.due(rule.days)} ${source(edition, rule.clause, language)}`
}

/** How a one-off amount is charged. */
export function oneOffHint(edition: Edition, language: Language): string | undefined {
  const t = formTexts[language].hints
  const billing = stated(edition, 'one-off-billing')
  const due = edition.byKind['payment-days']?.find((each) => each.for === 'one-off')
  if (due !== undefined) return `${t.installationDue(due.days)} ${source(edition, due.clause, language)}`
  if (billing?.model === 'two-halves') return `${t.halves} ${source(edition, billing.clause, language, billing.basis)}`
  return undefined
}

/** Where a supplier sells in packs: how many are paid for; null where there are no packs, or they fit. */
export function paidInPacks(quantity: number, edition: Edition): number | null {
  const billing = stated(edition, 'subscription-billing')
  if (billing?.model !== 'packs-in-advance') return null
  const paid = Math.ceil(quantity / billing.packSize) * billing.packSize
  return paid === quantity ? null : paid
}
