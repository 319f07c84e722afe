import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { documentServer, keepDocument } from '../../src/main/documents/index.ts'
import { temporaryFolder } from './ledger/temporary.ts'
import { pdfOf } from './pdfOf.ts'

async function served(content: string | Buffer) {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'data'))
  writeFileSync(join(folder, 'fil'), content)
  const { sha256 } = await keepDocument(join(folder, 'data'), join(folder, 'fil'))
  const serve = documentServer(join(folder, 'data'), (each) => each === sha256)
  const ask = (path = sha256, method = 'GET') => serve(new Request(`app://varsel/documents/${path}`, { method }))
  return { sha256, ask, kept: join(folder, 'data', 'documents', sha256) }
}

describe('the files of contracts in the window', () => {
  test.each([
    ['application/pdf', pdfOf(['a'])],
    ['image/png', Buffer.from('\x89PNG\r\n\x1a\n....', 'latin1')],
    ['image/jpeg', Buffer.from('\xff\xd8\xff\xe0', 'latin1')],
    ['image/gif', Buffer.from('GIF89a')],
    ['image/webp', Buffer.from('RIFF\n\r\0\0WEBP', 'latin1')],
  ])('a %s is served as it is, and may do nothing', async (type, content) => {
    const response = await (await served(content)).ask()
    expect([response.status, response.headers.get('Content-Type')]).toEqual([200, type])
    expect(response.headers.get('Content-Security-Policy')).toBe("default-src 'none'; sandbox")
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(Buffer.from(await response.arrayBuffer()).equals(content)).toBe(true)
  })

  test.each([
    ['a page', '<!doctype html><script>alert(1)</script>'],
    ['a drawing that could run something', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'],
    ['anything else', 'MZ'],
  ])('%s is not served', async (_, content) => {
    expect((await (await served(content)).ask()).status).toBe(415)
  })

  test('one that no contract has is not, though it is kept', async () => {
    const { sha256, kept } = await served(pdfOf(['a']))
    const serve = documentServer(join(kept, '../..'), () => false)
    expect((await serve(new Request(`app://varsel/documents/${sha256}`))).status).toBe(404)
  })

  test('nor is one by a path', async () => {
    const { ask } = await served(pdfOf(['a']))
    const statuses = await Promise.all(
      ['0'.repeat(64), '..%2fledger.sqlite', '../ledger.sqlite', ''].map(async (path) => (await ask(path)).status),
    )
    expect(statuses).toEqual([404, 404, 404, 404])
  })

  test('one that is gone, and one that is not what was kept, are told apart', async () => {
    const { ask, kept } = await served(pdfOf(['a']))
    writeFileSync(kept, pdfOf(['b']))
    expect((await ask(undefined, 'HEAD')).status).toBe(410)
    expect((await ask(undefined, 'POST')).status).toBe(405)
  })
})
