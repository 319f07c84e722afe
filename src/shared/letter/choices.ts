import type { Appraisal } from '../portfolio/index.ts'
import { addWorkingDays, type Context, type Day, isoDay, ownTermination, postWorkingDays } from '../rules/index.ts'
import { recipientName } from './recipient.ts'

export const deliveries = ['email', 'letter'] as const
export type Delivery = (typeof deliveries)[number]

/** What the user decides about a notice letter; the rest follows from the contract and the firm. */
export interface LetterChoices {
  readonly by: Delivery
  /** The day on which it is expected to be received, as an ISO date. */
  readonly receivedOn: string
  /** What is terminated, as the supplier knows it: the agreement, or the integration. */
  readonly what: string
  readonly recipient: string
  /** The recipient's post address, in lines. */
  readonly address: string
  readonly email: string
  /** A paragraph of the user's own; empty where there is none. */
  readonly extra: string
}

/** What a letter about a contract begins with: sent today by e-mail, unless only a post address is known. */
export function firstChoices(appraisal: Appraisal, { today }: Context): LetterChoices {
  const { record } = appraisal
  const onlyPost = record.contactEmail === '' && record.noticeAddress !== '' && !asksForEmail(appraisal)
  const by = onlyPost ? 'letter' : 'email'
  return {
    by,
    receivedOn: isoDay(expectedOn(by, today)),
    what: whatItIs(appraisal),
    recipient: recipientName(appraisal),
    address: record.noticeAddress,
    email: record.contactEmail,
    extra: '',
  }
}

/** The day on which what is sent today can be expected to be there. */
export function expectedOn(by: Delivery, today: Day): Day {
  return by === 'email' ? today : addWorkingDays(today, postWorkingDays)
}

/** Whether the terms ask for notice by e-mail with the integration named; what is agreed does away with that. */
export function asksForEmail({ contract, edition }: Appraisal): boolean {
  return contract.supplier === 'ekontoret' && ownTermination(contract, edition, 'sends-confirmation') !== null
}

/** eKontoret wants the integration by name, which is what its line is called. */
function whatItIs(appraisal: Appraisal): string {
  const { contract, record } = appraisal
  const line = contract.lines.find(({ kind }) => kind === 'subscription')?.description ?? ''
  return asksForEmail(appraisal) && line !== '' ? line : record.title
}
