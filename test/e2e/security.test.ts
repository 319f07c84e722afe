import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type RunningApp, sharedApp } from './harness/index.ts'

/** A server outside the app. Nothing the app does may reach it. */
let server: Server
let outside: string
let reached: string[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    reached.push(request.url ?? '')
    response.setHeader('Access-Control-Allow-Origin', '*')
    response.end('<!doctype html><title>Outside</title>')
  })
  // A handshake for a web socket does not come as a request.
  server.on('upgrade', (request, socket) => {
    reached.push(request.url ?? '')
    socket.destroy()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  outside = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

let app: RunningApp

sharedApp((started) => {
  app = started
})
beforeEach(() => {
  reached = []
})

describe('no request leaves the app', () => {
  test('starting makes none', async () => {
    const urls: string[] = []
    app.page.on('request', (request) => urls.push(request.url()))
    await app.page.reload()
    await app.page.locator('#root h1').first().waitFor()
    const origin = new URL(app.page.url()).origin
    const strangers = urls.filter((url) => !url.startsWith('data:') && !sameOrigin(url, app.page.url()))
    expect({ origin, strangers }).toEqual({ origin, strangers: [] })
    expect(urls.length).toBeGreaterThan(1)
  })

  test('the page’s policy blocks every way of asking', async () => {
    const blocked = await app.page.evaluate(tryEverything, outside)
    expect([...new Set(blocked)].sort()).toEqual([
      'connect-src',
      'font-src',
      'frame-src',
      'img-src',
      'script-src-elem',
      'style-src-elem',
    ])
    expect(reached).toEqual([])
  })

  test('the request filter refuses where there is no policy', async () => {
    expect(await app.openOutside(`${outside}/filter`)).toBe('refused')
    expect(reached).toEqual([])
  })
})

describe('the window stays with the app', () => {
  test('navigation is refused', async () => {
    const before = app.page.url()
    await app.page.evaluate((url) => {
      location.href = `${url}/navigate`
    }, outside)
    await stillThere()
    expect(app.page.url()).toBe(before)
    expect(reached).toEqual([])
  })

  test('a link to elsewhere leads nowhere', async () => {
    await app.page.evaluate((url) => {
      const link = Object.assign(document.createElement('a'), { href: `${url}/link`, target: '_blank' })
      document.body.append(link)
      link.click()
    }, outside)
    await stillThere()
    expect(reached).toEqual([])
  })

  test('window.open opens nothing', async () => {
    await app.page.evaluate((url) => void window.open(`${url}/popup`), outside)
    await stillThere()
    await expect.poll(() => app.page.context().pages().length).toBe(1)
    expect(reached).toEqual([])
  })
})

describe('the page runs nothing but the app’s own code', () => {
  test('an inline script is refused', async () => {
    const ran = await app.page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.inlineRan = true'
      document.body.append(script)
      return 'inlineRan' in window
    })
    expect(ran).toBe(false)
  })

  test('so is text made into code', async () => {
    // In a task of its own: what a debugger evaluates may use eval.
    const ran = await app.page.evaluate(
      () =>
        new Promise((resolve) =>
          setTimeout(() => {
            try {
              resolve(new Function('return "ran"')())
            } catch (error) {
              resolve((error as Error).name)
            }
          }),
        ),
    )
    expect(ran).toBe('EvalError')
  })

  test('a style element without the nonce has no effect; Mantine’s own has', async () => {
    const [margin, rules] = await app.page.evaluate(() => {
      const style = document.createElement('style')
      style.textContent = 'body { margin-top: 77px }'
      document.head.append(style)
      const own = [...document.querySelectorAll<HTMLStyleElement>('style[data-mantine-styles]')]
      // A style element that was refused has no sheet.
      return [getComputedStyle(document.body).marginTop, own.map(({ sheet }) => sheet?.cssRules.length ?? 0)]
    })
    expect(margin).not.toBe('77px')
    expect(rules).not.toEqual([])
    expect(rules).not.toContain(0)
  })

  test('no path leads out of the app’s files', async () => {
    const paths = ['/../package.json', '/..%2f..%2fpackage.json', '/assets/..%2f..%2fmain%2findex.js', '/nothing.js']
    const statuses = await app.page.evaluate(
      (all) => Promise.all(all.map(async (path) => (await fetch(path)).status)),
      paths,
    )
    expect(statuses).toEqual([404, 404, 404, 404])
  })

  test('the page has the declared channels, and nothing of Node or Electron', async () => {
    const seen = await app.page.evaluate(async () => ({
      api: Object.keys(window.varsel).sort(),
      globals: ['require', 'process', 'module', 'ipcRenderer', '__varselHost'].filter((name) => name in window),
      stranger: await window.varsel.call('shell:run' as 'app:info').catch((error: Error) => error.message),
      bad: await window.varsel.call('pdf:export', { kind: 'everything' } as never),
    }))
    expect(seen.api).toEqual(['call', 'drop', 'dropFile', 'dropTerms', 'on'])
    expect(seen.globals).toEqual([])
    expect(seen.stranger).toContain('Not a channel: shell:run')
    expect(seen.bad).toMatchObject({ ok: false, error: { code: 'bad-input' } })
  })
})

function sameOrigin(a: string, b: string): boolean {
  const [first, second] = [new URL(a), new URL(b)]
  return first.protocol === second.protocol && first.host === second.host
}

/** The app's page is there and answers, after whatever was tried has had its time. */
async function stillThere(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(await app.call('app:info', undefined)).toMatchObject({ ok: true })
}

/** Runs in the page: asks for something outside in every way a page can. Answers which rules were broken. */
async function tryEverything(outside: string): Promise<string[]> {
  const blocked: string[] = []
  document.addEventListener('securitypolicyviolation', (event) => blocked.push(event.effectiveDirective))
  await fetch(`${outside}/fetch`).catch(() => {})
  try {
    new WebSocket(`${outside.replace('http', 'ws')}/socket`)
  } catch {
    // Some versions throw instead of reporting.
  }
  navigator.sendBeacon(`${outside}/beacon`, 'x')
  new EventSource(`${outside}/events`).close()
  const add = (name: string, attributes: object) =>
    document.body.append(Object.assign(document.createElement(name), attributes))
  add('img', { src: `${outside}/image` })
  add('script', { src: `${outside}/script` })
  add('link', { rel: 'stylesheet', href: `${outside}/style` })
  add('iframe', { src: `${outside}/frame` })
  await new FontFace('Outside', `url(${outside}/font)`).load().catch(() => {})
  await new Promise((resolve) => setTimeout(resolve, 300))
  return blocked
}
