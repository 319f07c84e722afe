import type { Assumption } from '../../assumption.ts'
import { oneOffOnItsDate, pricesWithoutVat, usageByMonthInArrears } from '../sharedAssumptions.ts'

export const lockInThroughAnniversary: Assumption = {
  id: 'lock-in-through-anniversary',
  clauses: ['Varighed og Opsigelse'],
  text: {
    da: 'Bindingen varer til og med den dag, der ligger 12 måneder efter aftaledatoen; der kan opsiges dagen efter.',
    en: 'The lock-in lasts through the day 12 months after the signing date; notice can be given the day after.',
  },
  otherwise: {
    da: 'Vilkårene taler også om de første 12 måneder; regnet sådan slutter bindingen en dag før.',
    en: 'The terms also speak of the first 12 months; reckoned so, the lock-in ends a day earlier.',
  },
}

export const peakHighestAtOnce: Assumption = {
  id: 'peak-highest-at-once',
  clauses: ['Antal og afregning af licenser'],
  text: {
    da: 'Månedens peak er det højeste antal licenser, der er aktive samtidig på en dag.',
    en: "The month's peak is the highest number of licences active at the same time on any day.",
  },
  otherwise: {
    da: 'Er licenser skiftet ud i løbet af måneden, kan hver af dem tælle, og så koster måneden mere.',
    en: 'If licences were exchanged within the month, each of them may count, and the month costs more.',
  },
}

export const oneOff = oneOffOnItsDate()
export const usage = usageByMonthInArrears()
export const vat = pricesWithoutVat()

/** What is assumed where CloudKOM's terms leave it open. */
export const cloudkomAssumptions: readonly Assumption[] = [
  lockInThroughAnniversary,
  peakHighestAtOnce,
  oneOff,
  usage,
  vat,
]
