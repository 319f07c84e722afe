import { expect, test } from 'vitest'
import { recognise, textOfPages } from '../../src/shared/termsCheck/index.ts'

test('what stands at the head and foot of every page is left out, whatever its numbers', () => {
  const pages = [
    'Vilkår for Bryggeriet 2024 1. Lejen løber fra den første Side 1 af 3',
    'Vilkår for Bryggeriet 2024 i måneden og mindst et år. 2. Lejeren betaler Side 2 af 3',
    'Vilkår for Bryggeriet 2024 forud. Side 3 af 3',
  ]
  expect(textOfPages(pages)).toBe(
    '1. Lejen løber fra den første\ni måneden og mindst et år. 2. Lejeren betaler\nforud.',
  )
})

test('a single page, and pages that have nothing in common, stay as they are', () => {
  expect(textOfPages(['Side 1'])).toBe('Side 1')
  expect(textOfPages(['En to tre', 'fire fem seks'])).toBe('En to tre\nfire fem seks')
  expect(textOfPages([])).toBe('')
})

test('pages that are alike throughout do not take each other’s words twice', () => {
  expect(textOfPages(['a b', 'a b', 'a b'])).toBe('\n\n')
})

test('a document of nobody’s is recognised as nobody’s', () => {
  expect(recognise('Opskrift på æblekage med kanel og mandler. '.repeat(40))).toBeNull()
  expect(recognise('')).toBeNull()
})
