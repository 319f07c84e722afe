import { describe, expect, test } from 'vitest'
import { appOrigins } from '../../src/main/origin.ts'

describe('in use', () => {
  const origins = appOrigins()

  test.each(['app://varsel/index.html', 'app://varsel/index.html?print=summary#top'])('%s is the app’s', (url) => {
    expect(origins.isApp(url)).toBe(true)
    expect(origins.mayRequest(url)).toBe(true)
  })

  test.each([
    'https://example.com/',
    'http://localhost:5173/',
    'ws://localhost:5173/',
    'file:///etc/passwd',
    'app://other/index.html',
    'app://varsel.example.com/',
    'https://varsel/index.html',
    'devtools://devtools/bundled/inspector.html',
    'javascript:alert(1)',
    'about:blank',
    '',
  ])('%s is not, and is not asked for', (url) => {
    expect(origins.isApp(url)).toBe(false)
    expect(origins.mayRequest(url)).toBe(false)
  })

  test('a picture written out in the page is no request, and no page', () => {
    expect(origins.mayRequest('data:image/png;base64,AA')).toBe(true)
    expect(origins.isApp('data:text/html,hello')).toBe(false)
  })

  test('a page’s address carries its query', () => {
    expect(origins.page()).toBe('app://varsel/index.html')
    expect(origins.page({ print: 'summary', lang: 'da' })).toBe('app://varsel/index.html?print=summary&lang=da')
  })
})

describe('in development', () => {
  const origins = appOrigins('http://localhost:5173')

  test('pages come from the dev server, and may listen to it', () => {
    expect(origins.isApp('http://localhost:5173/index.html')).toBe(true)
    expect(origins.mayRequest('ws://localhost:5173/?token=1')).toBe(true)
    expect(origins.page({ print: 'summary' })).toBe('http://localhost:5173/index.html?print=summary')
  })

  test('everything else stays refused', () => {
    expect(origins.isApp('http://localhost:5174/')).toBe(false)
    expect(origins.mayRequest('https://example.com/')).toBe(false)
  })
})
