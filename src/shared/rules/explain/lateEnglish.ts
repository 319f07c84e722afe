import { dayInText, moneyInText, percent as percentText } from '../format.ts'
import { workingDaysOf } from './counted.ts'
import type { LateValues } from './lateValues.ts'
import type { SentencesOf } from './sentences.ts'

const day = (value: number) => dayInText(value, 'en')
const kr = (value: number) => moneyInText(value, 'en')
const pct = (value: number) => percentText(value, 'en')

/** What each step on paying late says, in English. */
export const lateEnglish: SentencesOf<LateValues> = {
  'late-interest-month': ({ on, month, percent, interest }) =>
    `On ${day(on)} month ${month} has begun: ${pct(percent)} for each month begun, of the amount due, is ${kr(interest)}.`,
  'late-reminder-free': ({ on, number }) => `Reminder ${number} can come on ${day(on)}; it costs nothing.`,
  'late-reminder-fee': ({ on, number, fee }) =>
    `Reminder ${number} can come on ${day(on)}, if reminders are sent as early as they may: ${kr(fee)}.`,
  'late-fee-above-law': ({ fee, law }) =>
    `The fee of ${kr(fee)} is more than the ${kr(law)} that the Danish Interest Act allows for a reminder. Object to it.`,
  'late-access-closed': ({ on }) =>
    `From ${day(on)} access is closed, if the reminders come at once. It is opened when all is paid.`,
  'late-may-suspend': ({ on }) => `From ${day(on)} the supplier may suspend the services until it is paid.`,
  'late-may-suspend-after-demand': ({ demandOn, workingDays, on }) =>
    `If a written demand comes on ${day(demandOn)} and it is not paid ${workingDaysOf(workingDays)} later, the supplier may suspend the services from ${day(on)} until it is paid.`,
  'late-may-cancel': ({ on }) => `From ${day(on)} the supplier may cancel the agreement.`,
  'late-may-cancel-after-demand': ({ demandOn, workingDays, on }) =>
    `If a written demand comes on ${day(demandOn)} and it is not paid ${workingDaysOf(workingDays)} later, the supplier may cancel the agreement from ${day(on)} and claim its loss.`,
  'late-collection': () => 'Collection fees and other costs may come on top; the terms do not state how much.',
  'late-compensation': ({ amount }) =>
    `Between businesses, ${kr(amount)} of compensation can be claimed besides under the Danish Interest Act. It is not added.`,
  'late-interest-by-law': () =>
    'The terms name no interest; under the Danish Interest Act it can be claimed all the same. It is not added.',
}
