import { expect, test } from 'vitest'
import type { BlockJson } from '../../src/shared/rules/index.ts'
import { blockText } from '../../src/shared/texts/blocks.ts'

test.each<[BlockJson, string, string]>([
  [
    { kind: 'lock-in', months: 24, noticeDuring: true },
    'Uopsigelig i 24 måneder fra starten. Opsigelse kan gives undervejs, men virker tidligst på den sidste dag.',
    'Cannot be terminated for 24 months from the start. Notice can be given meanwhile, but takes effect on the last day at the earliest.',
  ],
  [{ kind: 'notice-period', months: 1 }, 'Opsiges med et varsel på 1 måned.', 'Terminated at 1 month of notice.'],
  [{ kind: 'notice-period', days: 0 }, 'Kan opsiges uden varsel.', 'Can be terminated without notice.'],
  [{ kind: 'ends-at', at: 'quarter-end' }, 'Ophører ved udgangen af et kvartal.', 'Ends at the end of a quarter.'],
  [
    { kind: 'ends-at', at: 'period-end', firstTermMonths: 36, termMonths: 12 },
    'Løber først 36 måneder, derefter 12 måneder ad gangen, og ophører ved udgangen af en af dem.',
    'Runs 36 months first, then 12 months at a time, and ends at the end of one of them.',
  ],
  [
    { kind: 'payment-days', days: 0, for: 'one-off' },
    'Engangsbeløb forfalder ved modtagelsen.',
    'One-off amounts are due on receipt.',
  ],
  [
    { kind: 'reminder-fees', each: 100_00, most: 3, free: 1 },
    'En rykker koster 100 kr., og højst 3 kan kræves betalt. Den første er gratis.',
    'A reminder costs DKK 100, and 3 at most can be charged. The first is free.',
  ],
  [
    { kind: 'liability-cap', model: 'amount', most: 500_000_00 },
    'Leverandøren hæfter højst for 500.000 kr.',
    'The supplier is liable for DKK 500,000 at most.',
  ],
  [
    { kind: 'price-change-notice', months: 0, effective: 'at-once' },
    'En prisstigning kræver intet varsel og gælder straks.',
    'A rise in price needs no notice and takes effect at once.',
  ],
  [
    { kind: 'late-interest', percentPerMonth: 2.55 },
    'Ved for sen betaling løber 2,55 % i rente for hver påbegyndt måned.',
    'Late payment bears 2.55% of interest for each month begun.',
  ],
  [
    { kind: 'access-closed', graceDays: [14, 7] },
    'Adgangen lukkes, når frister på 14 + 7 dage efter forfald er gået.',
    'Access is closed once 14 + 7 days after the due date have passed.',
  ],
])('a building block is told in a sentence: $kind', (block, da, en) => {
  const plain = (text: string) => text.replaceAll('\u00a0', ' ')
  expect([blockText(block, 'da'), blockText(block, 'en')].map(plain)).toEqual([da, en])
})
