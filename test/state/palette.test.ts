import { expect, test } from 'vitest'
import { entriesFor, most } from '../../src/renderer/features/palette/entries.ts'
import { exampleContracts } from '../../src/shared/examples/index.ts'
import { appraise, contextOf } from '../../src/shared/portfolio/index.ts'
import { parseDay } from '../../src/shared/rules/index.ts'

const today = '2026-11-21'
const [first] = exampleContracts(parseDay(today) ?? 0, 'da', () => 'first')
if (first === undefined) throw new Error('No example.')
const example = appraise(first, contextOf(today, { netPriceIndex: {} as never }))

const contract = (id: string, title: string, supplierName: string, contractNumber = '') => ({
  ...example,
  supplierName,
  record: { ...first, id, title, contractNumber },
})

const appraisals = [
  contract('a', 'Telefoni i butikken', 'Unicom', 'K-77'),
  contract('b', 'Rengøring', 'Ren Telemark'),
  contract('c', 'Kontortelefoni', 'Unicom'),
  contract('d', 'Østerbro: strøm', 'Ørsted'),
]

const find = (typed: string, recent: Parameters<typeof entriesFor>[0]['recent'] = []) => {
  const shown = entriesFor({ typed, appraisals, recent, language: 'da', isThere: (id) => id !== 'save' })
  return [...shown.recent, ...shown.found]
}
const names = (...asked: Parameters<typeof find>) => find(...asked).map(({ name }) => name)

test('the best comes first: the beginning of the name, of a word, of the supplier, then inside', () => {
  expect(names('tele')).toEqual(['Telefoni i butikken', 'Rengøring', 'Kontortelefoni'])
})

test.each([
  ['k-77', ['Telefoni i butikken']],
  ['unicom telefoni', ['Telefoni i butikken', 'Kontortelefoni']],
  ['ØST', ['Østerbro: strøm']],
  ['print qqq', []],
])('%s finds %j', (typed, expected) => {
  expect(names(typed)).toEqual(expected)
})

test('of those that are as good, the one used last comes first', () => {
  expect(names('ny')[0]).toBe('Ny kontrakt')
  expect(names('ny', ['command:new-terms'])[0]).toBe('Nye egne vilkår')
})

test('while nothing is typed, what was used last comes first, then the commands, each once', () => {
  const shown = find('', ['contract:c', 'contract:gone', 'command:payments'])
  expect(shown.slice(0, 2).map(({ name }) => name)).toEqual(['Kontortelefoni', 'Betalinger'])
  expect(shown.length).toBe(most)
  expect(new Set(shown.map(({ key }) => key)).size).toBe(shown.length)
})

test('a command that is not there is not found', () => {
  expect(find('gem').map(({ key }) => key)).not.toContain('command:save')
})

test('of 10,000 as good as each other the first few are shown', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => contract(String(index), `Licens ${index}`, 'CloudKOM'))
  const asked = { appraisals: many, recent: [], language: 'da', isThere: () => true } as const
  expect(entriesFor({ ...asked, typed: 'licens' }).found.length).toBe(most)
  expect(entriesFor({ ...asked, typed: 'licens 9999' }).found.map(({ name }) => name)).toEqual(['Licens 9999'])
})
