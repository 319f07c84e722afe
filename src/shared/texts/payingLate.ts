import { bilingual } from './bilingual.ts'

/** What paying an invoice late comes to. */
export const payingLateTexts = bilingual({
  da: {
    open: 'Hvis der betales for sent',
    title: (contract: string) => `Betales for sent: ${contract}`,
    dueOn: 'Forfaldsdato',
    amount: 'Beløb inkl. moms',
    wrongAmount: 'Skriv et beløb, for eksempel 1.250,00',
    waiting: 'Udfyld forfaldsdato og beløb, så står det her dag for dag.',
    answer: 'Dag for dag',
    paidToday: (net: string) => `Betales der i dag, er det i alt ${net}.`,
    nothing: 'Vilkårene nævner hverken rente, gebyr eller lukning.',
    day: 'Dag',
    what: 'Det sker',
    interest: 'Rente',
    fees: 'Gebyrer',
    toPay: 'At betale',
    notStated: 'fremgår ikke',
    through: (day: string) =>
      `Til og med ${day}, hvis der ikke betales. Rykkere og påkrav regnes så tidligt, som de må komme.`,
    besides: 'Kan komme oveni',
  },
  en: {
    open: 'If paid late',
    title: (contract: string) => `Paid late: ${contract}`,
    dueOn: 'Due date',
    amount: 'Amount with VAT',
    wrongAmount: 'Enter an amount, such as 1,250.00',
    waiting: 'Enter due date and amount, and it stands here day by day.',
    answer: 'Day by day',
    paidToday: (net: string) => `Paid today, it comes to ${net}.`,
    nothing: 'The terms name neither interest, fees nor closing.',
    day: 'Day',
    what: 'What happens',
    interest: 'Interest',
    fees: 'Fees',
    toPay: 'To pay',
    notStated: 'not stated',
    through: (day: string) =>
      `Through ${day}, if nothing is paid. Reminders and demands are reckoned as early as they may come.`,
    besides: 'May come besides',
  },
})
