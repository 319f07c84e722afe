import type { Assumption } from '../../assumption.ts'
import { interestFromDueDate, interestSimple, oneOffOnItsDate } from '../sharedAssumptions.ts'

export const periodFromStartDate: Assumption = {
  id: 'period-from-start-date',
  clauses: ['15.1'],
  text: {
    da: 'Abonnementsperioden regnes fra startdatoen og er på 1 måned, medmindre andet er aftalt.',
    en: 'The subscription period is counted from the start date and is 1 month, unless agreed.',
  },
  otherwise: {
    da: 'Den kan også følge kalendermåneden, så ophøret falder på en anden dag.',
    en: 'It may also follow the calendar month, so that the end falls on another day.',
  },
}

export const bindingReadCautiously: Assumption = {
  id: 'binding-read-cautiously',
  clauses: ['15.1'],
  text: {
    da: 'Ved binding kan opsigelse først gives dagen efter bindingens sidste dag. Omkostninger regnes sådan.',
    en: "With a binding, notice can first be given the day after the binding's last day. Costs are reckoned so.",
  },
  otherwise: {
    da: 'Opsigelse kan måske gives når som helst og virke tidligst fra bindingens sidste dag. Der advares om den tidligste af de to frister.',
    en: "Notice may perhaps be given at any time, to take effect no earlier than the binding's last day. The warning is for the earlier of the two deadlines.",
  },
}

export const billedAPeriodInAdvance: Assumption = {
  id: 'billed-a-period-in-advance',
  clauses: ['6.2'],
  text: {
    da: 'Hver linje faktureres en periode forud, regnet fra linjens egen første dag.',
    en: 'Each line is invoiced a period in advance, counted from its own first day.',
  },
  otherwise: {
    da: 'Der kan også blive faktureret en måned ad gangen eller samlet for hele kontrakten.',
    en: 'Invoices may also come a month at a time, or together for the whole contract.',
  },
}

export const saturdaysForSecurity: Assumption = {
  id: 'saturdays-in-working-days',
  clauses: ['6.8'],
  text: {
    da: 'Lørdage tæller med i de 5 hverdage til at stille sikkerhed, for de løber mod kunden. I andre frister tæller de ikke.',
    en: 'Saturdays count in the 5 working days for security, since they run against the customer. In other times they do not.',
  },
  otherwise: {
    da: 'Tæller lørdage ikke med, er der længere tid til at stille sikkerhed; tæller de altid med, er de andre frister kortere.',
    en: 'If Saturdays do not count, there is more time to give security; if they always count, the other times are shorter.',
  },
}

export const hardwareBackWhenReceived: Assumption = {
  id: 'hardware-back-when-received',
  clauses: ['15.4'],
  text: {
    da: 'Hardwaren skal være modtaget hos Unicom inden for de 14 dage.',
    en: 'The hardware must have been received by Unicom within the 14 days.',
  },
  otherwise: {
    da: 'Det er måske nok at have sendt den inden da.',
    en: 'Having sent it by then may perhaps be enough.',
  },
}

export const listPricePerPiece: Assumption = {
  id: 'list-price-per-piece',
  clauses: ['15.4'],
  text: {
    da: 'Den listepris, der er indtastet på en linje, er for ét stykke udstyr.',
    en: 'The list price entered on a line is for one piece of hardware.',
  },
  otherwise: {
    da: 'Er den for hele linjen, koster manglende udstyr mindre end beregnet.',
    en: 'If it is for the whole line, hardware that is not returned costs less than reckoned.',
  },
}

export const clawbackOfWholeDiscount: Assumption = {
  id: 'clawback-of-whole-discount',
  clauses: ['17.2.4'],
  text: {
    da: 'Slutter en binding før tid, kan hele rabatten kræves, ud over abonnementet.',
    en: 'If a binding ends early, the whole discount can be claimed, besides the fees.',
  },
  otherwise: {
    da: 'Det kan også være kun en del af rabatten, eller rabatten i stedet for resten af abonnementet.',
    en: 'It may also be only part of the discount, or the discount in place of the remaining fees.',
  },
}

export const oneOff = oneOffOnItsDate('6.2')
export const interestFrom = interestFromDueDate('6.4')
export const simple = interestSimple('6.4')

/** What is assumed where Unicom's terms leave it open, and the reading of a binding that costs are reckoned by. */
export const unicomAssumptions: readonly Assumption[] = [
  periodFromStartDate,
  bindingReadCautiously,
  billedAPeriodInAdvance,
  oneOff,
  interestFrom,
  simple,
  saturdaysForSecurity,
  hardwareBackWhenReceived,
  listPricePerPiece,
  clawbackOfWholeDiscount,
]
