import { expect, test } from 'vitest'
import { commonTexts } from '../../src/shared/texts/common.ts'
import { contractsTexts } from '../../src/shared/texts/contracts.ts'
import { leadTimesTexts } from '../../src/shared/texts/leadTimes.ts'

test('thousands are grouped in counts, as each language writes them', () => {
  expect(commonTexts.da.contracts(9475)).toBe('9.475 kontrakter')
  expect(commonTexts.en.contracts(9475)).toBe('9,475 contracts')
  expect(commonTexts.da.showMore(60, 171_000)).toBe('Vis 60 flere af 171.000')
  expect(contractsTexts.en.found(12, 10_000)).toBe('12 of 10,000')
})

test.each([
  [[90, 7, 1, 0], '90, 7 og 1 dag før samt på dagen', '90, 7 and 1 day before, and on the day'],
  [[30, 14], '30 og 14 dage før', '30 and 14 days before'],
  [[0], 'på dagen', 'on the day'],
  [[], 'ingen', 'none'],
])('the days of reminding %j are said as a person would', (leads, da, en) => {
  expect(leadTimesTexts.da.asSettings(leads)).toBe(`Som i indstillingerne: ${da}`)
  expect(leadTimesTexts.en.asSettings(leads)).toBe(`As in the settings: ${en}`)
})
