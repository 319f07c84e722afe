import { bilingual } from './bilingual.ts'

/** The contracts side by side as plain text. The heads are read from above: one string a line. */
export const sideBySideTexts = bilingual({
  da: {
    supplier: ['', 'Leverandør', '  kontrakt'],
    monthly: ['Pris', 'pr. måned', 'kr.'],
    year: ['De næste', '12 måneder', 'kr.'],
    lockIn: ['Binding', 'til og med'],
    sendBy: ['Send', 'senest'],
    receivedBy: ['Modtaget', 'senest'],
    endsOn: ['Ophører'],
    missed: ['Misset frist', 'koster', 'kr.'],
    total: 'I alt',
    none: 'ingen',
    notStated: 'fremgår ikke',
    noDeadline: '–',
    otherReading: (supplier: string, title: string, day: string) =>
      `* ${supplier}, ${title}: dagene og prisen er efter den fortolkning, hvis frist er tidligst. Holder leverandøren på den anden, ophører kontrakten ${day}.`,
    given: (title: string, day: string) => `${title}: ophøret ligger fast, ${day}.`,
    notStatedNote: (title: string) => `${title}: opsigelse fremgår ikke af vilkårene.`,
    base: 'Beløb er ekskl. moms. Ikke juridisk rådgivning.',
  },
  en: {
    supplier: ['', 'Supplier', '  contract'],
    monthly: ['Cost', 'a month', 'DKK'],
    year: ['In the next', '12 months', 'DKK'],
    lockIn: ['Lock-in', 'through'],
    sendBy: ['Send', 'by'],
    receivedBy: ['Received', 'by'],
    endsOn: ['Ends on'],
    missed: ['Missing it', 'costs', 'DKK'],
    total: 'In all',
    none: 'none',
    notStated: 'not stated',
    noDeadline: '–',
    otherReading: (supplier: string, title: string, day: string) =>
      `* ${supplier}, ${title}: days and cost are of the reading whose deadline is earliest. If the supplier holds to the other, it ends on ${day}.`,
    given: (title: string, day: string) => `${title}: its end is settled, ${day}.`,
    notStatedNote: (title: string) => `${title}: the terms do not state how to terminate.`,
    base: 'Amounts are ex VAT. Not legal advice.',
  },
})
