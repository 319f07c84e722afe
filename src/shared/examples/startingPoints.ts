import type { BlockJson, Language, OwnClauseJson, OwnTermsJson } from '../rules/index.ts'

/** What one is likeliest to have a contract for, besides the five suppliers'. */
export const startingPoints = ['insurance', 'lease', 'power', 'cleaning'] as const

export type StartingPoint = (typeof startingPoints)[number]

/** In Danish, then in English. */
type Both = readonly [da: string, en: string]

interface Sketch {
  readonly name: Both
  readonly clauses: readonly (readonly [ref: string, heading: Both, says: Both, ...blocks: BlockJson[]])[]
}

/** Typical clauses in our own words and with typical figures: a start, to be checked against one's own document. */
const sketches: Readonly<Record<StartingPoint, Sketch>> = {
  insurance: {
    name: ['Erhvervsforsikring', 'Business insurance'],
    clauses: [
      [
        '1',
        ['Forsikringstid', 'Period of insurance'],
        [
          'Forsikringen løber et år ad gangen fra den dag, den træder i kraft, og fortsætter, til den opsiges.',
          'The insurance runs a year at a time from the day it takes effect, and goes on until it is terminated.',
        ],
        { kind: 'ends-at', at: 'period-end', termMonths: 12 },
      ],
      [
        '2',
        ['Opsigelse', 'Termination'],
        [
          'Forsikringen kan opsiges skriftligt med mindst en måneds varsel til forsikringsårets udløb.',
          'The insurance can be terminated in writing at a month’s notice or more to the end of the insurance year.',
        ],
        { kind: 'notice-period', months: 1 },
      ],
      [
        '3',
        ['Præmie', 'Premium'],
        [
          'Præmien betales for et år ad gangen, forud, og forfalder 14 dage efter fakturadatoen.',
          'The premium is paid for a year at a time, in advance, and is due 14 days after the invoice date.',
        ],
        { kind: 'subscription-period', months: 12 },
        { kind: 'subscription-billing', model: 'by-period', when: 'advance' },
        { kind: 'payment-days', days: 14 },
      ],
      [
        '4',
        ['Ændring af præmien', 'Changes of the premium'],
        [
          'Selskabet kan forhøje præmien fra næste forsikringsår, når det varsles en måned forud.',
          'The company can raise the premium from the next insurance year if it says so a month ahead.',
        ],
        { kind: 'price-change-notice', months: 1, effective: 'next-period' },
      ],
      [
        '5',
        ['For sen betaling', 'Late payment'],
        [
          'En rykker koster 100 kr. Betales der fortsat ikke, kan dækningen ophøre.',
          'A reminder costs DKK 100. If payment still fails, the cover may end.',
        ],
        { kind: 'reminder-fees', each: 100_00, most: 3 },
        { kind: 'late-remedy', may: 'cancel', afterWorkingDays: 10 },
      ],
      [
        '6',
        ['Skader', 'Claims'],
        ['En skade anmeldes, så snart den er opdaget.', 'A claim is reported as soon as the damage is found.'],
      ],
    ],
  },
  lease: {
    name: ['Leje af lokaler', 'Rent of premises'],
    clauses: [
      [
        '§ 1',
        ['Lejeperiode', 'Period of rent'],
        [
          'Lejemålet løber, til det opsiges. Lejer kan tidligst fraflytte to år efter overtagelsen.',
          'The tenancy runs until it is terminated. The tenant can leave two years after taking over at the earliest.',
        ],
        { kind: 'lock-in', months: 24, noticeDuring: true },
      ],
      [
        '§ 2',
        ['Opsigelse', 'Termination'],
        [
          'Lejer kan opsige skriftligt med seks måneders varsel til udgangen af en måned.',
          'The tenant can terminate in writing at six months’ notice to the end of a month.',
        ],
        { kind: 'notice-period', months: 6 },
        { kind: 'ends-at', at: 'month-end' },
      ],
      [
        '§ 3',
        ['Leje', 'Rent'],
        ['Lejen betales for tre måneder ad gangen, forud.', 'The rent is paid for three months at a time, in advance.'],
        { kind: 'subscription-period', months: 3 },
        { kind: 'subscription-billing', model: 'by-period', when: 'advance' },
        { kind: 'payment-days', days: 0 },
      ],
      [
        '§ 4',
        ['Regulering', 'Indexation'],
        [
          'Lejen reguleres hver 1. januar med nettoprisindekset, opad højst 4 %.',
          'The rent follows the net price index every 1 January, upwards by 4% at most.',
        ],
        { kind: 'indexation', capPercent: 4 },
      ],
      [
        '§ 5',
        ['For sen betaling', 'Late payment'],
        [
          'Er lejen ikke betalt 10 arbejdsdage efter et skriftligt påkrav, kan udlejer ophæve lejemålet.',
          'If the rent is not paid 10 working days after a written demand, the landlord can cancel the tenancy.',
        ],
        { kind: 'late-remedy', may: 'cancel', afterWorkingDays: 10 },
      ],
      [
        '§ 6',
        ['Fraflytning', 'Moving out'],
        [
          'Lokalerne afleveres ryddede og i den stand, der er aftalt.',
          'The premises are handed back cleared and in the condition agreed.',
        ],
      ],
    ],
  },
  power: {
    name: ['Elaftale med fast pris', 'Power at a fixed price'],
    clauses: [
      [
        '1',
        ['Aftaleperiode', 'Term'],
        [
          'Aftalen løber først tre år og fornys derefter et år ad gangen.',
          'The agreement runs three years first, and is then renewed a year at a time.',
        ],
        { kind: 'ends-at', at: 'period-end', firstTermMonths: 36, termMonths: 12 },
      ],
      [
        '2',
        ['Opsigelse', 'Termination'],
        [
          'Opsiges skriftligt med tre måneders varsel til udløbet af en aftaleperiode.',
          'Terminated in writing at three months’ notice to the end of a term.',
        ],
        { kind: 'notice-period', months: 3 },
      ],
      [
        '3',
        ['Afregning', 'Invoicing'],
        [
          'Der faktureres hver måned, bagud, og betales inden 14 dage.',
          'Invoices come every month, in arrears, and are paid within 14 days.',
        ],
        { kind: 'subscription-period', months: 1 },
        { kind: 'subscription-billing', model: 'by-period', when: 'arrears' },
        { kind: 'payment-days', days: 14 },
      ],
      [
        '4',
        ['Prisændring', 'Price changes'],
        ['En prisstigning varsles tre måneder forud.', 'A rise in price is announced three months ahead.'],
        { kind: 'price-change-notice', months: 3, effective: 'at-once' },
      ],
      [
        '5',
        ['For sen betaling', 'Late payment'],
        [
          'Der løber 1,5 % i rente for hver påbegyndt måned, og en rykker koster 100 kr.',
          'Interest is 1.5% for each month begun, and a reminder costs DKK 100.',
        ],
        { kind: 'late-interest', percentPerMonth: 1.5 },
        { kind: 'reminder-fees', each: 100_00, most: 3 },
      ],
      [
        '6',
        ['Flytning', 'Moving'],
        ['Flytning meldes senest en måned forud.', 'A move is announced a month ahead at the latest.'],
      ],
    ],
  },
  cleaning: {
    name: ['Rengøring', 'Cleaning'],
    clauses: [
      [
        '1',
        ['Aftalens løbetid', 'Term'],
        [
          'Aftalen løber, til den opsiges med tre måneders varsel til udgangen af en måned.',
          'The agreement runs until it is terminated at three months’ notice to the end of a month.',
        ],
        { kind: 'notice-period', months: 3 },
        { kind: 'ends-at', at: 'month-end' },
      ],
      [
        '2',
        ['Betaling', 'Payment'],
        [
          'Der faktureres hver måned, bagud, og betales inden 14 dage.',
          'Invoices come every month, in arrears, and are paid within 14 days.',
        ],
        { kind: 'subscription-period', months: 1 },
        { kind: 'subscription-billing', model: 'by-period', when: 'arrears' },
        { kind: 'payment-days', days: 14 },
      ],
      [
        '3',
        ['Prisregulering', 'Price changes'],
        [
          'Prisen kan stige den 1. januar, når det varsles en måned forud.',
          'The price can rise on 1 January if that is announced a month ahead.',
        ],
        { kind: 'price-change-notice', months: 1, effective: 'next-january' },
      ],
      [
        '4',
        ['For sen betaling', 'Late payment'],
        ['Der løber 1,5 % i rente for hver påbegyndt måned.', 'Interest is 1.5% for each month begun.'],
        { kind: 'late-interest', percentPerMonth: 1.5 },
      ],
      [
        '5',
        ['Ansvar', 'Liability'],
        ['Leverandøren hæfter højst for 500.000 kr.', 'The supplier is liable for DKK 500,000 at most.'],
        { kind: 'liability-cap', model: 'amount', most: 500_000_00 },
      ],
      [
        '6',
        ['Nøgler', 'Keys'],
        ['Nøgler og adgangskort leveres tilbage ved ophør.', 'Keys and access cards are handed back at the end.'],
      ],
    ],
  },
}

/**
 * The terms that one begins with for a kind of contract.
 *
 * @example startingTerms('insurance', 'da').clauses[1] // { ref: '2', heading: 'Opsigelse', … }
 */
export function startingTerms(of: StartingPoint, language: Language): OwnTermsJson {
  const spoken = ([da, en]: Both) => (language === 'da' ? da : en)
  const { name, clauses } = sketches[of]
  return {
    name: spoken(name),
    clauses: clauses.map(
      ([ref, heading, says, ...blocks]): OwnClauseJson => ({
        ref,
        heading: spoken(heading),
        says: spoken(says),
        ...(blocks.length > 0 && { blocks }),
      }),
    ),
  }
}
