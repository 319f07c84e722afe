import { expect, test } from 'vitest'
import { type Resting, resultsResting } from '../../src/shared/portfolio/index.ts'
import { appraised, context, own, terms } from './appraised.ts'

const resting = (its: keyof typeof terms, ...refs: string[]) => {
  const given = terms[its].supplier === 'other' ? { ...own, terms: terms[its] } : { terms: terms[its] }
  return resultsResting(appraised(given), context, new Set(refs))
}

test.each<[keyof typeof terms, string, Resting[]]>([
  // Notice, lock-in and the end all come from Unicom's clause on termination.
  ['unicomBound', '15.1', ['lock-in', 'deadline', 'missed', 'committed']],
  ['unicomBound', '6.2', ['missed', 'monthly', 'year', 'committed', 'payments']],
  // When an invoice falls due moves no deadline.
  ['unicomBound', '6.3', ['missed', 'year', 'committed', 'payments']],
  ['unicomBound', '22.1', []],
  ['cloudkomLocked', 'Varighed og Opsigelse', ['lock-in', 'deadline', 'missed', 'committed']],
  ['comasystem', '4', ['missed', 'year', 'committed', 'payments']],
  ['monthly', '4', []],
])('%s, clause %s', (its, ref, expected) => {
  expect(resting(its, ref)).toEqual(expected)
})
