import { expect, test } from 'vitest'
import { mailDraft, mailto } from '../../src/main/mail/mailto.ts'

/** What a mail program makes of the address. */
function read(address: string) {
  const url = new URL(address)
  const body = /[?&]body=([^&]*)/.exec(url.search)?.[1] ?? ''
  const subject = /[?&]subject=([^&]*)/.exec(url.search)?.[1] ?? ''
  return {
    to: decodeURIComponent(url.pathname),
    subject: decodeURIComponent(subject),
    body: decodeURIComponent(body),
    headers: [...url.searchParams.keys()],
  }
}

test('a draft reads back as it was written, its lines ended as mails end them', () => {
  const draft = {
    to: 'drift@ekontoret.example',
    subject: 'Opsigelse & æøå',
    body: 'Første linje\nAnden + 100 % “linje”',
  }
  expect(read(mailto(draft))).toEqual({
    ...draft,
    body: 'Første linje\r\nAnden + 100 % “linje”',
    headers: ['subject', 'body'],
  })
})

test('no part can add a header', () => {
  const address = mailto({
    to: 'a?bcc=c@d.dk&x@e.dk',
    subject: 'A&bcc=x@y.dk\r\nBcc: x@y.dk',
    body: 'B&attach=/etc/passwd',
  })
  expect(read(address).headers).toEqual(['subject', 'body'])
  expect(read(address).subject).toBe('A&bcc=x@y.dk Bcc: x@y.dk')
})

test('without an address the draft has none', () => {
  expect(mailto({ to: '', subject: 'A', body: 'B' })).toBe('mailto:?subject=A&body=B')
})

test('a letter that Windows would cut off is left to the clipboard, and the draft says so', () => {
  const draft = { to: 'a@b.dk', subject: 'Opsigelse '.repeat(25), body: 'Hermed opsiger vi aftalen. '.repeat(80) }
  const cut = mailDraft(draft, 'win32')
  expect(cut.whole).toBe(false)
  expect(cut.address.length).toBeLessThanOrEqual(2_000)
  expect(read(cut.address).body).toContain('Opsigelsen ligger i udklipsholderen. Sæt den ind her')
  expect(mailDraft({ ...draft, body: 'Kort.' }, 'win32').whole).toBe(true)
  expect(mailDraft(draft, 'linux')).toEqual({ address: mailto(draft), whole: true })
})
