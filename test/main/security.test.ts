import { EventEmitter } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { offlineSwitches, stayOffline } from '../../src/main/offline.ts'
import { appOrigins } from '../../src/main/origin.ts'

const app = new EventEmitter()
vi.mock('electron', () => ({ app }))
const { guardSession, guardWindows, SAFE_PREFERENCES } = await import('../../src/main/security.ts')

const main = join(import.meta.dirname, '../../src/main')
const sources = readdirSync(main, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => [name, readFileSync(join(main, name), 'utf8')] as const)

beforeEach(() => {
  app.removeAllListeners()
})

test('what every window gets is spelled out, and as safe as it can be', () => {
  expect(SAFE_PREFERENCES).toMatchObject({
    ...{ contextIsolation: true, sandbox: true, webSecurity: true },
    ...{ nodeIntegration: false, nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false },
    ...{ allowRunningInsecureContent: false, webviewTag: false, navigateOnDragDrop: false },
  })
  expect(Object.keys(SAFE_PREFERENCES)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/experimental|blink|plugins/i)]),
  )
})

test('no window is opened with anything else, nor with features that are experiments', () => {
  const windows = sources.filter(([, text]) => /new (?:BrowserWindow|WebContentsView|BrowserView)\(/.test(text))
  expect(windows.map(([name]) => name).sort()).toEqual([join('pdf', 'print.ts'), 'window.ts'])
  for (const [name, text] of windows) {
    expect(text, name).toMatch(/[^.]\bwebPreferences(?:,| \}\))/)
    expect(text, name).not.toMatch(/webSecurity|nodeIntegration|sandbox|contextIsolation/)
  }
  const risky = /enableBlinkFeatures|experimentalFeatures|enable-experimental|no-sandbox|disable-web-security/
  expect(sources.filter(([, text]) => risky.test(text))).toEqual([])
})

/** A window's contents, of which the app is told as of any. */
function contents() {
  let open: (details: { url: string }) => { action: string } = () => ({ action: 'allow' })
  const emitter = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (handler: typeof open) => {
      open = handler
    },
  })
  app.emit('web-contents-created', {}, emitter)
  return { emitter, opens: (url: string) => open({ url }).action }
}

test.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('%s leads to the app’s pages alone', (name) => {
  guardWindows(appOrigins())
  const { emitter } = contents()
  const goes = (url: string) => {
    const preventDefault = vi.fn()
    emitter.emit(name, { url, preventDefault })
    return preventDefault.mock.calls.length === 0
  }
  expect(goes('app://varsel/index.html')).toBe(true)
  for (const url of [
    'https://example.com/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'app://other/',
    'data:text/html,x',
  ]) {
    expect(goes(url), url).toBe(false)
  }
})

test('no window opens another, and none embeds any', () => {
  guardWindows(appOrigins())
  const { emitter, opens } = contents()
  expect(opens('app://varsel/index.html')).toBe('deny')
  const preventDefault = vi.fn()
  emitter.emit('will-attach-webview', { preventDefault })
  expect(preventDefault).toHaveBeenCalledOnce()
})

test('every permission and device is refused, dictionaries are not got, and requests that leave the app are cancelled', () => {
  const said: Record<string, unknown> = {}
  let filter: (details: { url: string }, answer: (response: { cancel: boolean }) => void) => void = () => {}
  const session = {
    setPermissionRequestHandler: (handler: (...args: unknown[]) => void) =>
      handler({}, 'geolocation', (granted: boolean) => {
        said.request = granted
      }),
    setPermissionCheckHandler: (handler: () => boolean) => {
      said.check = handler()
    },
    setDevicePermissionHandler: (handler: () => boolean) => {
      said.device = handler()
    },
    setSpellCheckerEnabled: (enabled: boolean) => {
      said.spelling = enabled
    },
    webRequest: {
      onBeforeRequest: (listener: typeof filter) => {
        filter = listener
      },
    },
  }
  guardSession(session as never, appOrigins())
  expect(said).toEqual({ request: false, check: false, device: false, spelling: false })
  const cancelled = (url: string) => {
    let cancel = false
    filter({ url }, (response) => {
      cancel = response.cancel
    })
    return cancel
  }
  expect([cancelled('app://varsel/index.html'), cancelled('https://example.com/'), cancelled('ws://a/')]).toEqual([
    ...[false, true, true],
  ])
})

test('Chromium is told to ask for nothing by itself, and to resolve no name', () => {
  const set = new Map<string, string | undefined>()
  stayOffline({ appendSwitch: (name, value) => void set.set(name, value) })
  expect([...set]).toEqual(Object.entries(offlineSwitches))
  expect(set.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND')
})
