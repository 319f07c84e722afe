import { describe, expect, test } from 'vitest'
import type { Business, ContractRecord } from '../../src/shared/ledger/index.ts'
import {
  firstChoices,
  type Letter,
  type LetterChoices,
  letterText,
  noticeLetter,
} from '../../src/shared/letter/index.ts'
import { isoDay, type OwnTermsJson } from '../../src/shared/rules/index.ts'
import { appraised, context, type Given, own, terms } from './appraised.ts'

const business: Business = {
  name: 'Fjordbo Design ApS',
  address: 'Strandgade 12\n5000 Odense C',
  cvr: '12345678',
  signatory: 'Anne Holm',
  email: 'anne@fjordbo.example',
  phone: '66 12 34 56',
  logo: '',
}

const nobody: Business = { name: '', address: '', cvr: '', signatory: '', email: '', phone: '', logo: '' }

function letter(given: Given, chosen: Partial<LetterChoices> = {}, firm = business): Letter {
  const appraisal = appraised({ contractNumber: 'A-17', ...given })
  return noticeLetter(appraisal, context, firm, { ...firstChoices(appraisal, context), ...chosen })
}

/** Its text without who signs it. */
const text = (given: Given, chosen: Partial<LetterChoices> = {}) =>
  letterText(letter(given, chosen)).split('\n\nMed venlig hilsen')[0]

const closing =
  'Vi beder jer ikke sende fakturaer for tiden efter ophøret, og ikke trække betalinger for den, hvis der er tilmeldt automatisk betaling.'
const confirm =
  'Vi beder jer bekræfte skriftligt senest den 27. november 2026, at I har modtaget opsigelsen, og hvilken dag der er aftalens sidste.'

describe('the text is what each supplier’s terms ask for', () => {
  test('CloudKOM, its first year over: in writing, the running month and one more', () => {
    const free = { ...terms.cloudkomLocked, signedOn: '2024-03-15' }
    expect(text({ title: 'Telefoni', terms: free })).toBe(
      `Hermed opsiger vi vores aftale om ”Telefoni”, aftalenummer A-17, indgået den 15. marts 2024.

Opsigelsen er skriftlig og gives efter afsnittet ”Varighed og Opsigelse” i jeres salgs- og leveringsbetingelser. Efter de første 12 måneder kan aftalen opsiges med løbende måned plus 1 måned.

Ved modtagelse den 21. november 2026 opsiges aftalen til ophør den 31. december 2026 eller det tidligste tidspunkt, hvor aftalen kan ophøre.

${confirm}

${closing}`,
    )
  })

  test('CloudKOM in its first year: as if given on the first day that counts', () => {
    const { body, cautions, endsOn } = letter({ title: 'Telefoni', terms: terms.cloudkomLocked })
    expect(body[2]).toEqual({
      kind: 'text',
      text: 'Aftalen er uopsigelig til og med den 15. marts 2027. Modtager I opsigelsen før, skal den anses for givet den 16. marts 2027, den første dag derefter, til ophør den 30. april 2027 eller det tidligste tidspunkt, hvor aftalen kan ophøre.',
    })
    expect(cautions.map(({ kind }) => kind)).toEqual(['too-early'])
    expect(endsOn && isoDay(endsOn)).toBe('2027-04-30')
  })

  test('Unicom with a binding: to its end, confirmed, else as of the first day after; hardware by name; a copy of the data', () => {
    const lines: ContractRecord['terms']['lines'] = [
      { kind: 'subscription', description: 'Fiber', unitPrice: 549_00 },
      { kind: 'hardware', description: 'Router', unitPrice: 49_00 },
      {
        kind: 'hardware',
        description: 'Telefon',
        unitPrice: 99_00,
        quantity: 2,
        changes: [{ on: '2026-01-01', quantity: 3 }],
      },
      { kind: 'hardware', description: 'Gammel router', unitPrice: 49_00, to: '2026-05-31' },
    ]
    expect(text({ title: 'Internet', terms: { ...terms.unicomBound, lines } })).toBe(
      `Hermed opsiger vi vores aftale om ”Internet”, aftalenummer A-17, indgået den 12. februar 2025.

Opsigelsen er skriftlig og gives efter pkt. 15.1 i jeres vilkår og betingelser, hvorefter der gælder 3 måneders varsel til udgangen af en abonnementsperiode. Aftalen har binding til og med den 28. februar 2027, og vi opsiger den til ophør ved bindingens udløb.

Ved modtagelse den 21. november 2026 opsiges aftalen til ophør den 28. februar 2027. Vi beder jer bekræfte skriftligt, at aftalen ophører den dag.

Mener I, at opsigelsen ikke kan gives i bindingsperioden, opsiges aftalen subsidiært, som om opsigelsen var givet den 1. marts 2027, den første dag derefter: til ophør den 30. juni 2027 eller det tidligste tidspunkt, hvor aftalen kan ophøre. Vi beder jer i så fald skrive og begrunde det.

Leje af hardware skal opsiges for sig (pkt. 15.1). Vi opsiger derfor også lejen af følgende udstyr til ophør samtidig:
- Router, 1 stk.
- Telefon, 3 stk.

Udstyret er tilbage hos jer senest 14 dage efter lejens ophør (pkt. 15.4). Vi beder jer oplyse, hvor det skal sendes hen, og kvittere, når I har modtaget det.

${confirm}

Vi beder jer levere en kopi af vores personoplysninger på et almindeligt læsbart format inden 7 arbejdsdage (pkt. 16.7). Oplysningerne må ikke slettes, før vi har bekræftet, at kopien er modtaget og kan læses (pkt. 16.6).

${closing}`,
    )
  })

  test('Unicom with a binding, received too late for its end: to the first end after it', () => {
    const { body, endsOn } = letter({ terms: terms.unicomBound }, { receivedOn: '2026-12-01' })
    expect(endsOn && isoDay(endsOn)).toBe('2027-03-31')
    expect(JSON.stringify(body)).toContain('til ophør efter bindingens udløb')
  })

  test('Unicom without a binding: three months to the end of a period, no other reading', () => {
    const free = { ...terms.unicomBound, agreed: {} }
    const whole = text({ terms: free })
    expect(whole).toContain('3 måneders varsel til udgangen af en abonnementsperiode.')
    expect(whole).toContain(
      'Ved modtagelse den 21. november 2026 opsiges aftalen til ophør den 28. februar 2027 eller det tidligste tidspunkt, hvor aftalen kan ophøre.',
    )
    expect(whole).not.toContain('subsidiært')
    expect(whole).not.toContain('udstyr')
  })

  test('ZimaOne: valid only once confirmed, so confirmation is asked for; the data within 90 days', () => {
    expect(text({ title: 'Intranet', terms: terms.zimaone })).toBe(
      `Hermed opsiger vi vores aftale om ”Intranet”, aftalenummer A-17, indgået den 1. februar 2025.

Opsigelsen er skriftlig og gives efter afsnittet ”Opsigelse” i jeres abonnementsvilkår til udgangen af abonnementsperioden.

Ved modtagelse den 21. november 2026 opsiges aftalen til ophør den 31. januar 2027 eller det tidligste tidspunkt, hvor aftalen kan ophøre.

Opsigelsen gælder først, når I har bekræftet den (afsnittet ”Opsigelse”). Vi beder jer derfor bekræfte skriftligt senest den 27. november 2026, at I har modtaget opsigelsen, og hvilken dag der er aftalens sidste.

Vi beder jer udlevere de data, som vi har lagt ind i systemet. De kan udleveres i indtil 90 dage efter ophøret, hvorefter de slettes (afsnittet ”Datasikkerhed og tilgængelighed”). Koster det noget, beder vi om at få prisen oplyst først.

${closing}`,
    )
  })

  test('ZimaOne just before its end: confirmation is asked for by that end, not after it', () => {
    expect(text({ terms: terms.zimaone }, { receivedOn: '2027-01-29' })).toContain(
      'Vi beder jer derfor bekræfte skriftligt senest den 31. januar 2027',
    )
  })

  test('eKontoret: the customer’s details, the integration by name, both deadlines, a confirmation as proof', () => {
    const lines: ContractRecord['terms']['lines'] = [
      { kind: 'subscription', description: 'Webshop til regnskab', unitPrice: 299_00 },
    ]
    expect(text({ title: 'Vores integration', terms: { ...terms.ekontoret, lines } })).toBe(
      `Hermed opsiger vi vores abonnement på integrationen ”Webshop til regnskab”, aftalenummer A-17.

Vores kundeoplysninger er:
- Navn: Fjordbo Design ApS
- Adresse: Strandgade 12, 5000 Odense C
- CVR-nr.: 12345678
- Telefon: 66 12 34 56
- E-mail: anne@fjordbo.example
- Kunde- eller aftalenummer: A-17

Opsigelsen sker skriftligt på e-mail efter pkt. 8.5 i jeres salgs- og leveringsbetingelser. Efter pkt. 3.3 skal den være modtaget senest 30 dage før næste opkrævning, og efter pkt. 8.6 (første) senest 1 måned før næste abonnementsperiode.

Ved modtagelse den 21. november 2026 opsiges aftalen til ophør den 31. januar 2027 eller det tidligste tidspunkt, hvor aftalen kan ophøre.

I sender en bekræftelse på mail, og vi skal selv kunne dokumentere opsigelsen (pkt. 8.5). Vi beder jer derfor bekræfte senest den 27. november 2026, at I har modtaget opsigelsen, og hvilken dag der er abonnementets sidste.

${closing}`,
    )
  })

  test('COMAsystem: its terms say nothing, so to the earliest time, and which notice applies is asked', () => {
    expect(text({ title: 'Kontraktstyring', terms: terms.comasystem })).toBe(
      `Hermed opsiger vi vores aftale om ”Kontraktstyring”, aftalenummer A-17, indgået den 1. februar 2026.

Jeres salgs- og leveringsbetingelser siger ikke, hvordan og med hvilket varsel aftalen kan opsiges. Vi opsiger den derfor skriftligt til ophør på det tidligste tidspunkt, hvor aftalen kan ophøre.

Mener I, at der gælder et bestemt varsel, beder vi jer oplyse, hvilket det er, hvor det er aftalt, og hvilken dag der så er aftalens sidste.

${confirm}

${closing}`,
    )
  })

  test('a supplier of one’s own: by what was agreed', () => {
    expect(text({ ...own, title: 'Rengøring', terms: terms.monthly })).toBe(
      `Hermed opsiger vi vores aftale om ”Rengøring”, aftalenummer A-17, indgået den 1. maj 2024.

Opsigelsen er skriftlig og gives efter det, vi har aftalt om opsigelse: 1 måneds varsel til udgangen af en måned.

Ved modtagelse den 21. november 2026 opsiges aftalen til ophør den 31. december 2026 eller det tidligste tidspunkt, hvor aftalen kan ophøre.

${confirm}

${closing}`,
    )
  })

  test.each(['cloudkom', 'unicom', 'zimaone', 'ekontoret', 'comasystem'] as const)(
    '%s with termination agreed individually: the agreement is cited, no clause on notice',
    (supplier) => {
      const termination = { noticeDays: 30, endsAt: 'any-day' as const }
      const agreed = { termination, ...(supplier === 'ekontoret' && { periodMonths: 12 }) }
      const { body, clauses } = letter({ terms: { supplier, signedOn: '2025-01-01', agreed } })
      const whole = JSON.stringify(body)
      expect(whole).toContain('efter det, vi har aftalt om opsigelse: 30 dages varsel.')
      expect(whole).toContain('til ophør den 21. december 2026')
      expect(clauses).not.toContain('15.1')
      expect(clauses).not.toContain('Opsigelse')
      expect(clauses).not.toContain('8.5')
      expect(clauses).not.toContain('Varighed og Opsigelse')
    },
  )
})

describe('a notice on record is repeated', () => {
  test('a supplier with terms of its own: by their clauses', () => {
    const clauses: OwnTermsJson['clauses'] = [
      { ref: '§ 4', blocks: [{ kind: 'notice-period', months: 3 }] },
      { ref: '§ 5', blocks: [{ kind: 'ends-at', at: 'quarter-end' }] },
      { ref: '2', blocks: [{ kind: 'subscription-period', months: 1 }] },
      { ref: '9', blocks: [{ kind: 'return-hardware', days: 10 }] },
    ]
    const lines = [{ kind: 'hardware' as const, unitPrice: 100_00, description: 'Kopimaskine' }]
    const ownTerms = { name: 'Lejekontrakt', clauses }
    const its = text({ ...own, terms: { supplier: 'other', signedOn: '2025-03-01', ownTerms, lines } })
    expect(its).toContain(
      'Opsigelsen er skriftlig og gives efter § 4 og § 5 i aftalens vilkår: 3 måneders varsel til udgangen af et kvartal.',
    )
    expect(its).toContain('til ophør den 31. marts 2027')
    expect(its).toContain('Vi opsiger samtidig lejen af følgende udstyr:')
    expect(its).toContain('senest 10 dage efter lejens ophør (pkt. 9)')
  })

  test('too early: upheld and given again, to what the day of receipt now gives', () => {
    const bound = { ...terms.unicomBound, startsOn: '2024-11-01', signedOn: '2024-10-12' }
    const given = { ...bound, notice: { receivedOn: '2026-07-15' } }
    const { subject, body, repeats, endsOn } = letter({ title: 'Internet', terms: given })
    expect(repeats).toBe(true)
    expect(subject).toBe('Gentagelse af opsigelse af Internet, aftalenummer A-17')
    expect(body[0]).toEqual({
      kind: 'text',
      text: 'Vi henviser til vores opsigelse, som I modtog den 15. juli 2026. Vi fastholder den og gentager den hermed for en sikkerheds skyld.',
    })
    expect(endsOn && isoDay(endsOn)).toBe('2027-02-28')
    const whole = JSON.stringify(body)
    expect(whole).toContain('Efter den opsigelse ophører aftalen den 31. oktober 2026.')
    expect(whole).toContain('subsidiært ved modtagelse den 21. november 2026 til ophør den 28. februar 2027')
  })

  test('too early and still bound: its end is upheld, else as of the first day after the binding', () => {
    const given = { ...terms.unicomBound, notice: { receivedOn: '2026-11-02' } }
    const whole = JSON.stringify(letter({ terms: given }).body)
    expect(whole).toContain('Efter den opsigelse ophører aftalen den 28. februar 2027.')
    expect(whole).toContain('subsidiært, som om opsigelsen var givet den 1. marts 2027')
  })

  test('too early where there is but one reading: no end is claimed for it', () => {
    const given = { ...terms.cloudkomLocked, notice: { receivedOn: '2026-11-02' } }
    const whole = JSON.stringify(letter({ terms: given }).body)
    expect(whole).not.toContain('Efter den opsigelse')
    expect(whole).toContain('skal den anses for givet den 16. marts 2027')
  })

  test('valid but not confirmed: its end is upheld, a later one only in case it does not count', () => {
    const given = { ...terms.ekontoret, notice: { receivedOn: '2026-11-02' } }
    const { body, endsOn } = letter({ terms: given }, { receivedOn: '2027-01-10' })
    const whole = JSON.stringify(body)
    expect(whole).toContain('som I modtog den 2. november 2026, og som vi ikke har fået bekræftet.')
    expect(whole).toContain('Efter den opsigelse ophører aftalen den 31. januar 2027.')
    expect(whole).toContain('subsidiært ved modtagelse den 10. januar 2027 til ophør den 31. januar 2028')
    expect(endsOn && isoDay(endsOn)).toBe('2027-01-31')
  })

  test('sent and not heard of', () => {
    const { body } = letter({ noticeSent: { on: '2026-11-10', how: 'letter' }, terms: terms.zimaone })
    expect(JSON.stringify(body[0])).toContain('som vi sendte den 10. november 2026, og som vi ikke har fået bekræftet.')
  })
})

describe('around the text', () => {
  test('from whom, to whom, where and when, about what, by whom', () => {
    const { sender, recipient, placeAndDate, subject, signature } = letter(
      { title: 'Internet', contactPerson: 'Ole Krogh', terms: terms.unicomBound },
      { by: 'letter', address: 'Havnegade 1\n 1058 København K \n' },
    )
    expect(sender).toEqual([
      'Fjordbo Design ApS',
      'Strandgade 12',
      '5000 Odense C',
      'CVR-nr. 12345678',
      'Tlf. 66 12 34 56',
      'anne@fjordbo.example',
    ])
    expect(recipient).toEqual(['Unicom Nordic ApS', 'Att.: Ole Krogh', 'Havnegade 1', '1058 København K'])
    expect(placeAndDate).toBe('Odense C, 21. november 2026')
    expect(subject).toBe('Opsigelse af Internet, aftalenummer A-17')
    expect(signature).toEqual(['Anne Holm', 'Fjordbo Design ApS'])
  })

  test('the text for a mail ends with who signs and the firm', () => {
    expect(letterText(letter({ terms: terms.zimaone })).split('Med venlig hilsen')[1]).toBe(
      '\n\nAnne Holm\nFjordbo Design ApS\nStrandgade 12\n5000 Odense C\nCVR-nr. 12345678\nTlf. 66 12 34 56\nanne@fjordbo.example\n',
    )
  })

  test('what is not typed is left out and named', () => {
    const given = { contractNumber: '', terms: terms.ekontoret }
    const bare = letter(given, {}, nobody)
    expect(bare.missing).toEqual([
      'name',
      'address',
      'cvr',
      'signatory',
      'email',
      'phone',
      'contractNumber',
      'recipientEmail',
    ])
    expect(bare.sender).toEqual([])
    expect(letterText(bare)).not.toMatch(/undefined|null|: *\n|kundeoplysninger/)
    expect(letter({ ...given, contractNumber: '1' }, { by: 'letter' }).missing).toEqual(['recipientAddress'])
    expect(letter({ terms: terms.unicomBound }, { email: 'a@b.dk' }).missing).toEqual([])
  })

  test('a paragraph of one’s own comes last, in its own paragraphs', () => {
    const { body } = letter({ terms: terms.zimaone }, { extra: 'Først.\n\n  Så.  \n\n' })
    expect(body.slice(-2)).toEqual([
      { kind: 'text', text: 'Først.' },
      { kind: 'text', text: 'Så.' },
    ])
  })

  test('a letter is expected three working days later, an e-mail the same day; e-mail unless only an address is known', () => {
    const by = (given: Given) => {
      const { by, receivedOn } = firstChoices(appraised(given), context)
      return [by, receivedOn]
    }
    expect(by({ terms: terms.unicomBound })).toEqual(['email', '2026-11-21'])
    expect(by({ noticeAddress: 'Havnegade 1', terms: terms.unicomBound })).toEqual(['letter', '2026-11-25'])
    expect(by({ noticeAddress: 'Havnegade 1', terms: terms.ekontoret })).toEqual(['email', '2026-11-21'])
  })

  test('a letter that comes after the deadline is warned of, and one where an e-mail is asked for', () => {
    const cautions = (given: Given, chosen: Partial<LetterChoices>) =>
      letter(given, chosen).cautions.map(({ kind }) => kind)
    expect(cautions({ terms: terms.ekontoret }, { by: 'letter', receivedOn: '2027-01-02' })).toEqual([
      'email-asked',
      'late',
    ])
    expect(cautions({ terms: terms.ekontoret }, { receivedOn: '2026-12-31' })).toEqual([])
    expect(cautions({ terms: terms.comasystem }, {})).toEqual(['not-stated'])
    expect(cautions({ terms: terms.unicomBound }, {})).toEqual(['repeat'])
    expect(cautions({ terms: terms.zimaone }, {})).toEqual(['confirmation'])
  })

  test('no letter shouts', () => {
    for (const each of Object.values(terms)) {
      const given = each.supplier === 'other' ? { ...own, terms: each } : { terms: each }
      expect(letterText(letter(given))).not.toMatch(/!|undefined|NaN/)
    }
  })
})
