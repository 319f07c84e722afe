import type { Assumption } from './assumption.ts'
import type { Bilingual } from './clauseText.ts'

/** What a supplier's terms say on one point of the side-by-side table. */
export interface Cell {
  readonly status: 'stated' | 'assumed' | 'not-stated'
  /** None where nothing is stated. */
  readonly clauses: readonly string[]
  readonly text: Bilingual
  /** What else the terms could mean; null unless assumed. */
  readonly otherwise: Bilingual | null
  /** What the cell rests on where it is assumed. */
  readonly assumptions: readonly Assumption[]
  /** Equal for cells that say the same, so that differences can be shown. */
  readonly same: string
}

/** A cell that the terms state. */
export function states(clauses: readonly string[], da: string, en: string): Cell {
  return { status: 'stated', clauses, text: { da, en }, otherwise: null, assumptions: [], same: en }
}

/** A cell that rests on assumptions where the terms leave it open; what else it could mean is theirs to tell. */
export function assumes(
  clauses: readonly string[],
  da: string,
  en: string,
  ...assumptions: readonly Assumption[]
): Cell {
  const otherwise = {
    da: assumptions.map((each) => each.otherwise.da).join(' '),
    en: assumptions.map((each) => each.otherwise.en).join(' '),
  }
  return { status: 'assumed', clauses, text: { da, en }, otherwise, assumptions, same: en }
}

/** A point on which the terms are silent, with a remark where one helps. */
export function silent(da = 'Fremgår ikke af vilkårene', en = 'Not stated'): Cell {
  return { status: 'not-stated', clauses: [], text: { da, en }, otherwise: null, assumptions: [], same: 'not-stated' }
}

/** A row of the table. */
export interface Point<Id extends string = PointId> {
  readonly id: Id
  readonly name: Bilingual
  /** What holds whatever the terms say. */
  readonly note: Bilingual | null
}

function point<const Id extends string>(id: Id, da: string, en: string, note: Bilingual | null = null): Point<Id> {
  return { id, name: { da, en }, note }
}

/** By law between businesses; told, and added to no amount. */
const besidesByLaw: Bilingual = {
  da: 'Mellem erhvervsdrivende kan leverandøren desuden kræve 310 kr. i kompensation, og rente efter loven, hvor vilkårene tier. Det er ikke lagt til beløbene.',
  en: 'Between businesses the supplier may also claim 310 DKK compensation, and interest by law where the terms are silent. It is not added to the amounts.',
}

const groups = [
  {
    id: 'termination',
    name: { da: 'Opsigelse', en: 'Termination' },
    points: [
      point('period', 'Periode', 'Period'),
      point('lock-in', 'Binding', 'Lock-in'),
      point('notice', 'Hvornår der kan opsiges', 'When notice can be given'),
      point('end', 'Kontrakten ophører', 'The contract ends'),
      point('how-to-give-notice', 'Sådan opsiges', 'How to give notice'),
      point('confirmation', 'Bekræftelse og anbefaling', 'Confirmation and advice'),
      point('renewal', 'Fornyelse', 'Renewal'),
      point('supplier-may-leave', 'Leverandøren kan forlade aftalen', 'The supplier may leave'),
    ],
  },
  {
    id: 'money',
    name: { da: 'Priser og betaling', en: 'Money' },
    points: [
      point('subscription', 'Abonnement', 'Subscription'),
      point('quantity', 'Flere og færre licenser', 'Licences up and down'),
      point('one-off', 'Engangsbeløb', 'One-off amounts'),
      point('usage', 'Forbrug og timer', 'Usage and hours'),
      point('due', 'Forfald', 'Due'),
      point('vat', 'Moms', 'VAT'),
      point('price-changes', 'Prisændringer', 'Price changes'),
      point('indexation', 'Regulering', 'Indexation'),
      point('additions-and-fees', 'Tilkøb, grænser og gebyrer', 'Additions, limits and fees'),
      point('set-up', 'Opsætning', 'Set-up'),
      point('supported-hours', 'Support og konsulenttimer', 'Support and consulting hours'),
      point('deposit', 'Sikkerhed', 'Deposit'),
      point('eu-roaming', 'EU-roaming', 'EU roaming'),
    ],
  },
  {
    id: 'late',
    name: { da: 'For sen betaling', en: 'Paying late' },
    points: [
      point('interest', 'Morarente', 'Interest', besidesByLaw),
      point('reminder-fees', 'Rykkergebyr', 'Reminder fees'),
      point('collection', 'Inkasso', 'Collection'),
      point('closing', 'Lukning ved restance', 'Closing for arrears'),
      point('counterclaims', 'Modkrav', 'Counterclaims'),
    ],
  },
  {
    id: 'after',
    name: { da: 'Efter ophør', en: 'After the end' },
    points: [
      point('prepaid-fees', 'Forudbetalt abonnement', 'Prepaid fees'),
      point('data-copy', 'Kopi af data', 'Copy of the data'),
      point('data-deletion', 'Sletning af data', 'Deletion of data'),
      point('hardware-back', 'Lejet hardware', 'Rented hardware'),
      point('discount', 'Rabat ved ophør før tid', 'Discount if a binding ends early'),
    ],
  },
  {
    id: 'failure',
    name: { da: 'Når leverandøren svigter', en: 'When the supplier fails' },
    points: [
      point('supplier-fails', 'Kundens rettigheder', "The customer's rights"),
      point('liability', 'Ansvarsbegrænsning', 'Liability at most'),
      point('uptime', 'Oppetid', 'Uptime'),
      point('response', 'Svartid', 'Response'),
      point('backup', 'Sikkerhedskopi', 'Backup'),
      point('force-majeure', 'Force majeure', 'Force majeure'),
    ],
  },
  {
    id: 'use',
    name: { da: 'Brug', en: 'Use' },
    points: [
      point('trial', 'Prøveperiode', 'Trial'),
      point('who-uses-it', 'Hvem der må bruge den', 'Who uses it'),
      point('personal-licences', 'Personlige licenser', 'Personal licences'),
      point('usage-limits', 'Grænser for forbrug', 'Usage limits'),
      point('suspension', 'Lukning af andre grunde', 'Suspension for other causes'),
      point('own-network', 'Eget netværk', 'Own network'),
      point('hardware-insurance', 'Forsikring af lejet hardware', 'Insurance of rented hardware'),
      point('faulty-hardware', 'Returnering af defekt hardware', 'Return of faulty hardware'),
      point('retention-of-title', 'Ejendomsforbehold', 'Retention of title'),
    ],
  },
  {
    id: 'terms',
    name: { da: 'Selve vilkårene', en: 'The terms themselves' },
    points: [
      point('edition', 'Udgave', 'Edition'),
      point('terms-changed', 'Ændring af vilkår', 'Terms changed'),
      point('transfer', 'Overdragelse', 'Transfer to a third party'),
      point('newsletters', 'Nyhedsbreve', 'Newsletters'),
      point('reference', 'Kunden som reference', 'The customer as a reference'),
      point('place-of-suit', 'Værneting', 'Place of suit'),
    ],
  },
] as const

export type PointId = (typeof groups)[number]['points'][number]['id']

/** Rows of the table that belong together. */
export interface PointGroup {
  readonly id: (typeof groups)[number]['id']
  readonly name: Bilingual
  readonly points: readonly Point<PointId>[]
}

/** The points of the side-by-side table, in its order. */
export const pointGroups: readonly PointGroup[] = groups

/** What one edition says on every point. */
export type EditionPoints = Readonly<Record<PointId, Cell>>

/**
 * Whether cells of a row all say the same, so that a table can show the rows that differ.
 *
 * @example alike([unicomPoints['uptime'], cloudkomPoints['uptime']]) // false
 */
export function alike(cells: readonly Cell[]): boolean {
  return new Set(cells.map(({ same }) => same)).size <= 1
}
