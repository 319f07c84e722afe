import { type Appraisal, storedDay } from '../portfolio/index.ts'
import {
  type AgreedTermination,
  type Context,
  type Day,
  dayInText,
  type NoticeLength,
  ownTermination,
  stated,
} from '../rules/index.ts'
import { asksForEmail } from './choices.ts'
import type { Cite } from './cite.ts'
import { type Plan, planFor } from './plan.ts'
import { noticeText, placeText, sentences } from './sentences.ts'

const day = (value: Day) => dayInText(value, 'da')

/** What is terminated; for a notice that is given again, what came of the first one before that. */
export function opening({ record }: Appraisal, what: string, byName: boolean, repeats: Repetition | null): string[] {
  const number = record.contractNumber === '' ? '' : sentences.number(record.contractNumber)
  const signed = day(storedDay(record.terms.signedOn))
  if (repeats === null) {
    return [byName ? sentences.integration(what, number) : sentences.agreement(what, number, signed)]
  }
  return [
    repetition(repeats),
    byName ? sentences.repeatedIntegration(what, number) : sentences.repeatedAgreement(what, number, signed),
  ]
}

/** A notice on record that is given again: what became of the first one. */
export interface Repetition {
  readonly kind: 'too-early' | 'sent' | 'received'
  readonly on: Day
  /** The end that it gave, where it is valid or may be on another reading; null where none is known. */
  readonly endsOn: Day | null
}

/** The notice on record that a new one repeats; null where there is none. */
export function repetitionOf(appraisal: Appraisal, context: Context): Repetition | null {
  const { noticeSent, terms } = appraisal.record
  if (terms.notice !== undefined) {
    const { given } = appraisal.evaluation.termination
    const on = storedDay(terms.notice.receivedOn)
    if (given?.status !== 'too-early') return { kind: 'received', on, endsOn: given?.endsOn ?? null }
    const { bindingEnds, endsOn } = planFor(appraisal, context, terms.notice.receivedOn)
    return { kind: 'too-early', on, endsOn: bindingEnds === null ? null : endsOn }
  }
  return noticeSent === null ? null : { kind: 'sent', on: storedDay(noticeSent.on), endsOn: null }
}

function repetition({ kind, on }: Repetition): string {
  switch (kind) {
    case 'too-early':
      return sentences.repeatTooEarly(day(on))
    case 'sent':
      return sentences.repeatSent(day(on))
    case 'received':
      return sentences.repeatReceived(day(on))
  }
}

/** On which clauses, or which agreement, the notice rests. */
export function grounds({ contract, edition }: Appraisal, plan: Plan, cite: Cite): string[] {
  const { way } = plan
  const { termination } = contract.agreed
  if (termination !== null) return [agreed(termination)]
  const [limit, second] = way?.limits ?? []
  if (way === null || limit === undefined) {
    const terms = edition.supplier === 'comasystem' ? sentences.comasystem : sentences.ownTerms
    return [sentences.notStated(terms), sentences.askNotice]
  }
  const where = limit.clause ?? ''
  const end = stated(edition, 'ends-at')
  switch (contract.supplier) {
    case 'cloudkom':
      return [sentences.cloudkom(cite(where), stated(edition, 'lock-in')?.months ?? 0, monthsOf(limit.length))]
    case 'unicom':
      return [unicom(plan, cite(where), noticeText(limit.length))]
    case 'zimaone':
      return [sentences.zimaone(cite(where))]
    case 'ekontoret': {
      const email = ownTermination(contract, edition, 'sends-confirmation')?.clause ?? ''
      const [days, month] = [limit.length, second?.length ?? limit.length].map(lengthText)
      return [sentences.ekontoret(cite(email), cite(where), days ?? '', cite(second?.clause ?? where), month ?? '')]
    }
    case 'comasystem':
      return []
    case 'other': {
      const clauses = [...new Set([...way.limits.map((each) => each.clause ?? ''), end?.clause ?? ''])]
      const notices = way.limits.map(({ length }) => noticeText(length))
      return [sentences.own(listText(clauses.map(cite)), listText(notices), placeText(end?.at ?? 'any-day'))]
    }
  }
}

function unicom({ bindingEnds, endsOn }: Plan, where: string, notice: string): string {
  if (bindingEnds === null) return sentences.unicom(where, notice)
  return sentences.unicomBinding(where, notice, day(bindingEnds), endsOn === bindingEnds)
}

function agreed({ notice, endsAt }: AgreedTermination): string {
  return sentences.agreed(noticeText(notice), placeText(endsAt))
}

/** When it ends, and what holds if the supplier thinks otherwise. */
export function ending({ receivedOn, endsOn, early, bindingEnds }: Plan, repeats: Repetition | null): string[] {
  if (endsOn === null) return []
  if (repeats !== null && repeats.endsOn !== null) {
    const otherwise =
      early !== null && bindingEnds !== null
        ? sentences.otherwise(day(early.countsFrom), day(early.endsOn))
        : sentences.validOtherwise(day(receivedOn), day(endsOn))
    return [sentences.validEnds(day(repeats.endsOn)), otherwise]
  }
  if (early === null) return [sentences.ends(day(receivedOn), day(endsOn))]
  if (bindingEnds === null) {
    return [sentences.locked(day(early.countsFrom - 1), day(early.countsFrom), day(early.endsOn))]
  }
  return [
    sentences.endsBinding(day(receivedOn), day(endsOn)),
    sentences.otherwise(day(early.countsFrom), day(early.endsOn)),
  ]
}

/** What is to be confirmed, by when, and why. */
export function confirmation({ contract, edition }: Appraisal, plan: Plan, cite: Cite): string {
  const by = day(plan.confirmBy)
  const needed = ownTermination(contract, edition, 'needs-confirmation')
  if (needed !== null) return sentences.confirmNeeded(cite(needed.clause), by)
  const promised = ownTermination(contract, edition, 'sends-confirmation')
  return promised === null ? sentences.confirm(by) : sentences.confirmPromised(cite(promised.clause), by)
}

/** Whether the letter names the integration and the customer, as the terms ask. */
export const namesIntegration = asksForEmail

const monthsOf = (length: NoticeLength) => ('months' in length ? length.months : 0)

const listText = (items: readonly string[]) => items.join(' og ')

function lengthText(length: NoticeLength): string {
  if ('days' in length) return length.days === 1 ? '1 dag' : `${length.days} dage`
  return length.months === 1 ? '1 måned' : `${length.months} måneder`
}
