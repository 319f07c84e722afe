import { expect, test } from 'vitest'
import { recognise, textOfPages } from '../../src/shared/termsCheck/index.ts'

const page = (head: string, body: string, foot: string) => [head, body, foot].filter(Boolean).join('\n')

test('what stands at the head and foot of several pages is left out, whatever its numbers', () => {
  const pages = ['Lejen løber fra den første', 'i måneden og mindst et år. Lejeren betaler', 'forud.'].map(
    (body, index) => page('Vilkår for Bryggeriet 2024', body, `Side ${index + 1} af 3`),
  )
  expect(textOfPages(pages)).toBe('Lejen løber fra den første\ni måneden og mindst et år. Lejeren betaler\nforud.')
})

test('a cover and a first page without a head do not hide the heads of the others', () => {
  const pages = [
    page('', 'Ordrebekræftelse', ''),
    page('', 'Lejen løber', 'Side 1'),
    page('Vilkår', 'fra den første', 'Side 2'),
    page('Bryggeriet', 'i måneden', 'Side 3'),
    page('Vilkår', 'og mindst', 'Side 4'),
    page('Bryggeriet', 'et år.', ''),
  ]
  expect(textOfPages(pages)).toBe('Ordrebekræftelse\nLejen løber\nfra den første\ni måneden\nog mindst\net år.')
})

test('a single page, and pages that have nothing in common, stay as they are', () => {
  expect(textOfPages(['Side 1'])).toBe('Side 1')
  expect(textOfPages(['En to tre', 'fire fem seks'])).toBe('En to tre\nfire fem seks')
  expect(textOfPages([])).toBe('')
})

test('a document of nobody’s is recognised as nobody’s', () => {
  expect(recognise('Opskrift på æblekage med kanel og mandler. '.repeat(40))).toBeNull()
  expect(recognise('')).toBeNull()
})
