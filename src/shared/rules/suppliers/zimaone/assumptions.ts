import type { Assumption } from '../../assumption.ts'
import { oneOffOnItsDate, pricesWithoutVat, usageByMonthInArrears } from '../sharedAssumptions.ts'

export const addedPacksByDays: Assumption = {
  id: 'added-packs-by-days',
  clauses: ['Abonnement'],
  text: {
    da: 'Flere pakker betales efter dage til udgangen af de betalte 12 måneder, ændringsdagen medregnet.',
    en: 'More packs are paid by days to the end of the paid 12 months, the day of change included.',
  },
  otherwise: {
    da: 'Der kan også blive regnet i hele måneder, så der betales lidt mere.',
    en: 'Whole months may also be charged, which comes to a little more.',
  },
}

export const accessClosedAfterReminders: Assumption = {
  id: 'access-closed-after-reminders',
  clauses: ['Betalingsbetingelser'],
  text: {
    da: 'Adgangen spærres 11 dage efter forfald, fordi rykkerne antages at komme straks.',
    en: 'Access is closed 11 days after the due date, since reminders are taken to come at once.',
  },
  otherwise: {
    da: 'Kommer rykkerne senere, spærres der tilsvarende senere.',
    en: 'If the reminders come later, access is closed later by as much.',
  },
}

export const oneOff = oneOffOnItsDate('Abonnement')
export const usage = usageByMonthInArrears()
export const vat = pricesWithoutVat()

/** What is assumed where ZimaOne's terms leave it open. */
export const zimaoneAssumptions: readonly Assumption[] = [
  addedPacksByDays,
  oneOff,
  usage,
  accessClosedAfterReminders,
  vat,
]
