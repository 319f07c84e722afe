import { expect, test } from 'vitest'
import { givenFile, namedFile } from '../../src/main/givenFile.ts'

test('a command line names the last file of the app’s own kind, wherever it is called from', () => {
  expect(namedFile(['/opt/app', '--hidden', 'Alt.VARSEL'], '/hjem')).toBe('/hjem/Alt.VARSEL')
  expect(namedFile(['/a/en.varsel', '/a/to.varsel'], '/')).toBe('/a/to.varsel')
})

test('options and other files are none', () => {
  expect(namedFile(['--data=/a/b.varsel', '/a/alt.zip', '.'], '/')).toBeUndefined()
})

test('a file that is given is told of, and handed over once', () => {
  const given = givenFile()
  expect(given.take()).toBeNull()
  let told = 0
  given.follow(() => told++)
  given.give('/a/alt.varsel')
  expect(told).toBe(1)
  expect([given.take(), given.take()]).toEqual(['/a/alt.varsel', null])
})
