import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { icsText } from '../../../src/main/calendarFile/icsText.ts'
import type { SaidEntry } from '../../../src/shared/calendarFile/index.ts'
import { terms } from '../../portfolio/appraised.ts'
import { sample, uuid } from '../ledger/samples.ts'
import { calendarOf, readIcs } from './readIcs.ts'
import { Years } from './years.ts'

const said = (summary: string, description = 'x'): SaidEntry => ({
  uid: 'one',
  day: 20_000,
  summary,
  description,
  alarmDays: [1],
  lapses: false,
  sequence: 3,
  isCancelled: false,
  changedAt: '2026-11-21T08:00:00.000Z',
})

const octets = (line: string) => Buffer.byteLength(line, 'utf8')

describe('what an entry says', () => {
  test.each([
    ['commas and semicolons', 'Telefoni, internet; og mere'],
    ['backslashes', 'C:\\notes\\new, \\n is not a line'],
    ['colons and quotation marks', 'BEGIN:VEVENT "A": ^n'],
    ['Danish letters', 'Ærø Bådværft på Østergade'],
    ['pictures', '☎️ Telefoni 👩‍👩‍👧‍👦 🇩🇰'.repeat(12)],
    ['a line so long that it is folded', 'Rengøring, trappevask og vinduespolering; '.repeat(20).trim()],
  ])('comes out as it went in: %s', (_, words) => {
    const text = icsText([said(words, `${words}\n${words}`)], 'da')
    expect(readIcs(text)[0]).toMatchObject({ summary: words, description: `${words}\n${words}` })
  })

  test('comes out as it went in, whatever it is', () => {
    const words = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 200 })
      .map((raw) => raw.replaceAll(/\p{Cc}/gu, '.'))
    fc.assert(
      fc.property(words, words, (summary, description) => {
        const event = readIcs(icsText([said(summary, description)], 'da'))[0]
        expect(event?.summary).toBe(summary)
        expect(event?.description).toBe(description)
      }),
      { numRuns: 300 },
    )
  })

  test('is without control characters, which no calendar reads', () => {
    const years = new Years(sample(1, { title: 'Tele\u0007foni\tog\u0000 net', terms: terms.zimaone }))
    expect(years.read('2026-11-21').get(`varsel-${uuid(1)}-give-notice`)?.summary).toContain('Tele foni og  net')
  })

  test('says by when it must be received, what it costs not to, and whose contract it is', () => {
    const years = new Years(sample(1, { title: 'Telefoni, net', terms: terms.zimaone }))
    const { summary, description } = years.read('2026-11-21').get(`varsel-${uuid(1)}-give-notice`) ?? {}
    expect(summary).toMatch(/^Send opsigelse af Telefoni, net, senest \d+\. januar 2027$/)
    expect(description?.replaceAll('\u00a0', ' ')).toMatch(
      /Er opsigelsen ikke modtaget.* 31\. januar 2027, er kontrakten bundet til 31\. januar 2028, og det koster [\d.,]+ kr\.\nLeverandør: ZimaOne/,
    )
  })
})

describe('the file', () => {
  const years = () => new Years(sample(1, { terms: terms.unicomBound }), sample(2, { terms: terms.zimaone }))

  test('has lines of at most 75 octets, each ended by CRLF, the last too', () => {
    const text = icsText([said('å'.repeat(500), '😀,;'.repeat(300))], 'da')
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    const lines = text.split('\r\n')
    expect(lines.join('')).not.toMatch(/[\r\n]/)
    expect(Math.max(...lines.map(octets))).toBe(75)
  })

  test('is published by Varsel under its name, and shows nobody as busy', () => {
    const calendar = calendarOf(years().file('2026-11-21'))
    const value = (name: string) => calendar.getFirstPropertyValue(name)
    expect(['version', 'method', 'prodid', 'x-wr-calname'].map(value)).toEqual([
      '2.0',
      'PUBLISH',
      '-//Varsel//Varsel//DA',
      'Varsel',
    ])
    for (const event of years().read('2026-11-21').values()) expect(event.transparency).toBe('TRANSPARENT')
  })

  test('shows alarms as a message with the entry’s words', () => {
    const [alarm] = calendarOf(icsText([said('Send opsigelse')], 'da'))
      .getAllSubcomponents('vevent')
      .flatMap((event) => event.getAllSubcomponents('valarm'))
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY')
    expect(alarm?.getFirstPropertyValue('description')).toBe('Send opsigelse')
  })
})
