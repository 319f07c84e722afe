import type { Assumption } from '../../assumption.ts'
import { reminderFeesByLaw, usageByMonthInArrears } from '../sharedAssumptions.ts'

export const nextCollectionIsPeriodStart: Assumption = {
  id: 'next-collection-is-period-start',
  clauses: ['3.3'],
  text: {
    da: 'Næste opkrævning regnes at ske den dag, næste periode begynder; de 30 dage tælles tilbage derfra.',
    en: 'The next collection is taken to be the day the next period starts; the 30 days are counted back from it.',
  },
  otherwise: {
    da: 'Opkræves der før periodens start, ligger fristen tilsvarende tidligere.',
    en: 'If it is collected before the period starts, the deadline is earlier by as much.',
  },
}

export const secondHalfWithFirstSubscription: Assumption = {
  id: 'second-half-with-first-subscription',
  clauses: ['6.6 (2nd)'],
  text: {
    da: 'Anden halvdel af opsætningen faktureres den dag, det første abonnement begynder.',
    en: 'The second half of the set-up is invoiced on the day the first subscription starts.',
  },
  otherwise: {
    da: 'Den kan også komme, når opsætningen er færdig eller testen er godkendt.',
    en: 'It may also come when the set-up is finished or the test accepted.',
  },
}

export const saturdaysForAcceptance: Assumption = {
  id: 'saturdays-in-working-days',
  clauses: ['7.4'],
  text: {
    da: 'Lørdage tæller med i de 5 hverdage til at svare på testen, for de løber mod kunden.',
    en: 'Saturdays count in the 5 working days for answering about the test, since they run against the customer.',
  },
  otherwise: {
    da: 'Tæller lørdage ikke med, er der længere tid til at svare.',
    en: 'If Saturdays do not count, there is more time to answer.',
  },
}

export const usage = usageByMonthInArrears()
export const reminders = reminderFeesByLaw('3.4')

/** What is assumed where eKontoret's terms leave it open. */
export const ekontoretAssumptions: readonly Assumption[] = [
  nextCollectionIsPeriodStart,
  secondHalfWithFirstSubscription,
  usage,
  reminders,
  saturdaysForAcceptance,
]
