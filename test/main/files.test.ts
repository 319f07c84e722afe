import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fileServer } from '../../src/main/files.ts'

let folder: string
let serve: ReturnType<typeof fileServer>
const get = (path: string, init?: RequestInit) => serve(new Request(`app://varsel${path}`, init))

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'varsel-files-'))
  const root = join(folder, 'renderer')
  mkdirSync(join(root, 'assets'), { recursive: true })
  writeFileSync(join(root, 'index.html'), '<!doctype html><html><head><title>V</title></head></html>')
  writeFileSync(join(root, 'assets/a.js'), 'export {}')
  writeFileSync(join(root, 'assets/a.woff2'), 'font')
  writeFileSync(join(root, 'notes.txt'), 'not part of a build')
  writeFileSync(join(folder, 'secret.js'), 'secret')
  mkdirSync(join(folder, 'renderer-other'))
  writeFileSync(join(folder, 'renderer-other/x.js'), 'secret')
  symlinkSync(join(folder, 'secret.js'), join(root, 'link.js'))
  serve = fileServer(root)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('files of the build', () => {
  test.each([
    ['/index.html', 'text/html; charset=utf-8'],
    ['/assets/a.js', 'text/javascript; charset=utf-8'],
    ['/assets/a.woff2', 'font/woff2'],
    ['/index.html?print=summary', 'text/html; charset=utf-8'],
  ])('%s is served as %s', async (path, type) => {
    const response = await get(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe(type)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('a page’s nonce is the one in its policy, and new each time', async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const response = await get('/index.html')
        const nonce = /<meta property="csp-nonce" nonce="([^"]+)">/.exec(await response.text())?.[1]
        expect(response.headers.get('content-security-policy')).toContain(`style-src 'self' 'nonce-${nonce}'`)
        return nonce
      }),
    )
    expect(nonces[0]).not.toBe(nonces[1])
  })

  test('the policy allows nothing but the app’s own', async () => {
    const policy = (await get('/index.html')).headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'; script-src 'self';")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
  })
})

describe('anything else', () => {
  test.each([
    '/',
    '/missing.js',
    '/assets',
    '/notes.txt',
    '/link.js',
    '/%2e%2e/secret.js',
    '/..%2fsecret.js',
    '/assets/..%2f..%2fsecret.js',
    '/..%5csecret.js',
    '/..%2frenderer-other/x.js',
    '/%00index.html',
    '/%E0%A4%A.js',
  ])('%s is not found', async (path) => {
    expect((await get(path)).status).toBe(404)
  })

  test('nothing can be written', async () => {
    expect((await get('/index.html', { method: 'POST', body: 'x' })).status).toBe(405)
  })
})
