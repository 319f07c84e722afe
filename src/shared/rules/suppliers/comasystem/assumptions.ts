import type { Assumption } from '../../assumption.ts'
import { interestFromDueDate, interestSimple, reminderFeesByLaw } from '../sharedAssumptions.ts'

export const periodFromStartDate: Assumption = {
  id: 'period-from-start-date',
  clauses: ['5'],
  text: {
    da: 'Kvartalerne regnes fra startdatoen.',
    en: 'Quarters are counted from the start date.',
  },
  otherwise: {
    da: 'De kan også være kalenderkvartaler.',
    en: 'They may also be calendar quarters.',
  },
}

export const indexOn1January: Assumption = {
  id: 'index-on-1-january',
  clauses: ['4'],
  text: {
    da: 'Licensafgiften reguleres 1. januar, første gang året efter linjens start.',
    en: "The licence fee is regulated on 1 January, the first after the line's start.",
  },
  otherwise: {
    da: 'Reguleringen kan også ske på en anden dag i året, fx aftalens årsdag.',
    en: 'It may also happen on another day of the year, such as the anniversary of the agreement.',
  },
}

export const hourlyRatesCapped: Assumption = {
  id: 'hourly-rates-capped',
  clauses: ['4'],
  text: {
    da: 'Loftet på 5 % gælder også aftalte timepriser. Timer indtastes som beløb, så ingen tal hviler på det.',
    en: 'The cap of 5 % holds for agreed hourly rates too. Hours are entered as amounts, so no figure rests on it.',
  },
  otherwise: {
    da: 'Loftet nævnes kun ved licensafgiften, så timepriser kan måske stige mere.',
    en: 'The cap is named only for the licence fee, so hourly rates may perhaps rise more.',
  },
}

export const interestFrom = interestFromDueDate('6')
export const simple = interestSimple('6')
export const reminders = reminderFeesByLaw('6')

/** What is assumed where COMAsystem's terms leave it open. */
export const comasystemAssumptions: readonly Assumption[] = [
  periodFromStartDate,
  indexOn1January,
  hourlyRatesCapped,
  interestFrom,
  simple,
  reminders,
]
