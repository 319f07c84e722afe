import { bilingual } from './bilingual.ts'
import { inDanish, inEnglish } from './counted.ts'

const punkter = (count: number) => (count === 1 ? '1 punkt' : `${count} punkter`)
const clauses = (count: number) => (count === 1 ? '1 clause' : `${count} clauses`)

/** A supplier's document laid beside the edition of its terms that is modelled. */
export const termsCheckTexts = bilingual({
  da: {
    check: 'Sammenlign med et dokument…',
    hint: 'Har en leverandør sendt nye vilkår? Vælg dokumentet (PDF eller tekst), eller slip det her på siden: så står det, hvilke punkter der er ændret, og hvad der afhænger af dem. Dokumentet gemmes ikke.',
    choose: 'Vælg leverandørens vilkår',
    dropHere: 'Slip dokumentet her for at sammenligne det med vilkårene',
    title: (name: string, file: string) => `${name}: ${file}`,
    reading: 'Dokumentet læses …',
    asModelled: (count: number) => `Alle ${punkter(count)} er, som Varsel regner med.`,
    nothingChanged: 'Intet læseligt punkt er ændret.',
    counts: {
      same: (count: number) => `${punkter(count)} er, som Varsel regner med`,
      unknown: (count: number) => `${punkter(count)} er delvis streget over og ikke sammenlignet helt`,
      differs: (count: number) => `${punkter(count)} er ændret`,
      gone: (count: number) => `${punkter(count)} mangler`,
      added: (count: number) => (count === 1 ? '1 sted er nyt' : inDanish`${count} steder er nye`),
    },
    statuses: { differs: 'Ændret', gone: 'Mangler i dokumentet', unknown: 'Delvis streget over' },
    added: 'Nyt i dokumentet',
    inDocument: 'I dokumentet',
    modelled: 'Varsel regner med',
    wordsGone: 'Ord er udeladt.',
    resting: 'Det afhænger af de ændrede punkter',
    restingNone: 'Ingen af jeres kontrakter afhænger af de ændrede punkter.',
    topics: {
      'lock-in': 'binding',
      deadline: 'opsigelsesfrist',
      missed: 'hvad det koster at misse fristen',
      given: 'opsigelsen på kontrakten',
      monthly: 'pris pr. måned',
      year: 'de næste 12 måneder',
      committed: 'resterende forpligtelse',
      after: 'efter ophør',
      liability: 'ansvar',
      payments: 'betalinger',
    },
    advice:
      'Følg dokumentet, hvis det gælder for jer. Varsel regner stadig efter de vilkår, det kender: indtast det ændrede som aftalt på kontrakten.',
    edit: 'Ret kontrakten',
    foreign: (file: string) =>
      `${file} ligner ikke vilkårene fra nogen af de fem leverandører. Andre leverandørers vilkår skrives ind som egne vilkår.`,
    unreadable: (file: string) => `${file} har ingen tekst, der kan læses. Vælg en PDF med tekst eller en tekstfil.`,
    tooLarge: (file: string) => `${file} er større end 50 MB.`,
    failed: 'Dokumentet kunne ikke læses.',
  },
  en: {
    check: 'Compare with a document…',
    hint: 'Has a supplier sent new terms? Choose the document (PDF or text), or drop it on this page: it is then told which clauses have changed, and what rests on them. The document is not kept.',
    choose: 'Choose the supplier’s terms',
    dropHere: 'Drop the document here to compare it with the terms',
    title: (name: string, file: string) => `${name}: ${file}`,
    reading: 'Reading the document …',
    asModelled: (count: number) => `All ${clauses(count)} are as Varsel reckons with.`,
    nothingChanged: 'No clause that can be read has changed.',
    counts: {
      same: (count: number) => `${clauses(count)} as Varsel reckons with`,
      unknown: (count: number) => `${clauses(count)} partly blacked out and not compared in full`,
      differs: (count: number) => `${clauses(count)} changed`,
      gone: (count: number) => `${clauses(count)} missing`,
      added: (count: number) => (count === 1 ? '1 passage new' : inEnglish`${count} passages new`),
    },
    statuses: { differs: 'Changed', gone: 'Missing in the document', unknown: 'Partly blacked out' },
    added: 'New in the document',
    inDocument: 'In the document',
    modelled: 'Varsel reckons with',
    wordsGone: 'Words are left out.',
    resting: 'What rests on the changed clauses',
    restingNone: 'None of your contracts rests on the changed clauses.',
    topics: {
      'lock-in': 'lock-in',
      deadline: 'deadline for notice',
      missed: 'what missing the deadline costs',
      given: 'the notice on the contract',
      monthly: 'cost a month',
      year: 'the next 12 months',
      committed: 'committed cost',
      after: 'after the end',
      liability: 'liability',
      payments: 'payments',
    },
    advice:
      'Follow the document if it holds for you. Varsel still reckons by the terms it knows: enter what has changed as agreed on the contract.',
    edit: 'Edit the contract',
    foreign: (file: string) =>
      `${file} is not like the terms of any of the five suppliers. Other suppliers’ terms are entered as own terms.`,
    unreadable: (file: string) => `${file} has no text that can be read. Choose a PDF with text or a text file.`,
    tooLarge: (file: string) => `${file} is larger than 50 MB.`,
    failed: 'The document could not be read.',
  },
})
