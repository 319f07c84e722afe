import { expect, test } from 'vitest'
import { placeOn, readPlace } from '../../src/main/windowPlace.ts'

const main = { x: 0, y: 0, width: 1920, height: 1040 }
const left = { x: -1280, y: 0, width: 1280, height: 984 }

const was = (x: number, y: number, width = 1000, height = 700) => ({
  area: { x, y, width, height },
  maximized: false,
})

test('it opens where it was, on a second screen too', () => {
  expect(placeOn([main, left], was(100, 50))).toEqual({ x: 100, y: 50, width: 1000, height: 700 })
  expect(placeOn([main, left], was(-1200, 20))).toEqual({ x: -1200, y: 20, width: 1000, height: 700 })
})

test('from a screen that is no longer there it comes to the middle of the one that is', () => {
  expect(placeOn([main], was(-1200, 20))).toEqual({ x: 460, y: 170, width: 1000, height: 700 })
})

test.each([
  ['above every screen', was(100, -400)],
  ['below', was(100, 1030)],
  ['with only its corner in sight', was(1880, 100)],
])('%s nobody could take hold of it, so it comes back into view', (_where, place) => {
  expect(placeOn([main], place)).toMatchObject({ x: 460, y: 170 })
})

test('on a smaller screen it is made to fit, and never too small to use', () => {
  const small = { x: 0, y: 0, width: 1024, height: 700 }
  expect(placeOn([small], was(0, 0, 1600, 1000))).toEqual({ x: 0, y: 0, width: 1024, height: 700 })
  expect(placeOn([main], was(0, 0, 100, 80))).toMatchObject({ width: 640, height: 480 })
})

test('where nothing is remembered, the system chooses the place', () => {
  expect(placeOn([main], null)).toEqual({ width: 1280, height: 800 })
  expect(placeOn([], null)).toEqual({ width: 1280, height: 800 })
})

test('what was written is read, and what is no place of a window is passed over', () => {
  const place = { area: { x: -5, y: 0, width: 800, height: 600 }, maximized: true }
  expect(readPlace(JSON.stringify(place))).toEqual(place)
  for (const text of [
    '',
    '{',
    'null',
    '{"area":null}',
    '{"area":{"x":1e99,"y":0,"width":1,"height":1},"maximized":true}',
  ])
    expect(readPlace(text)).toBeNull()
  expect(readPlace(JSON.stringify({ ...place, area: { ...place.area, width: 0 } }))).toBeNull()
})
