import type { Assumption } from '../assumption.ts'

/** The assumptions that several suppliers' terms call for, each with the clauses that leave it open. */

export function oneOffOnItsDate(...clauses: readonly string[]): Assumption {
  return {
    id: 'one-off-on-its-date',
    clauses,
    text: {
      da: 'Et engangsbeløb faktureres på den dato, der er indtastet.',
      en: 'A one-off amount is invoiced on the date entered.',
    },
    otherwise: {
      da: 'Det kan også komme på en senere faktura, fx når ydelsen er leveret.',
      en: 'It may also come on a later invoice, such as when the service is delivered.',
    },
  }
}

export function usageByMonthInArrears(...clauses: readonly string[]): Assumption {
  return {
    id: 'usage-by-month-in-arrears',
    clauses,
    text: {
      da: 'Forbrug og timer faktureres samlet på månedens sidste dag.',
      en: 'Usage and hours are invoiced together on the last day of the month.',
    },
    otherwise: {
      da: 'De kan også blive faktureret løbende eller sammen med abonnementet.',
      en: 'They may also be invoiced as they arise or with the subscription.',
    },
  }
}

export function pricesWithoutVat(): Assumption {
  return {
    id: 'prices-without-vat',
    clauses: [],
    text: {
      da: 'Priserne er ekskl. moms, og 25 % lægges til.',
      en: 'Prices are without VAT, and 25 % is added.',
    },
    otherwise: {
      da: 'Oplyser leverandøren priser inkl. moms, er beløbene her 25 % for høje.',
      en: 'If the supplier gives prices with VAT, the amounts here are 25 % too high.',
    },
  }
}

export function interestFromDueDate(clause: string): Assumption {
  return {
    id: 'interest-from-due-date',
    clauses: [clause],
    text: {
      da: 'Renten løber fra forfaldsdagen: forfald 1. marts, betalt 1. april er én måned, 2. april to.',
      en: 'Interest runs from the due date: due 1 March, paid 1 April is one month, 2 April two.',
    },
    otherwise: {
      da: 'Påbegyndte måneder kan også være kalendermåneder, så der kan blive en mere.',
      en: 'Months begun may also be calendar months, which can make one more.',
    },
  }
}

export function interestSimple(clause: string): Assumption {
  return {
    id: 'interest-simple',
    clauses: [clause],
    text: {
      da: 'Renten regnes kun af det skyldige beløb.',
      en: 'Interest is reckoned on the amount due alone.',
    },
    otherwise: {
      da: 'Der kan også være tale om renters rente, som bliver mere.',
      en: 'It may also be compound, which comes to more.',
    },
  }
}

export function reminderFeesByLaw(clause: string): Assumption {
  return {
    id: 'reminder-fees-by-law',
    clauses: [clause],
    text: {
      da: 'En rykker regnes til lovens 100 kr., højst tre i alt.',
      en: "A reminder is reckoned at the law's 100 DKK, three at most.",
    },
    otherwise: {
      da: 'Vilkårene nævner hverken beløb eller antal, så der kan blive krævet andet.',
      en: 'The terms name neither amount nor number, so something else may be charged.',
    },
  }
}
