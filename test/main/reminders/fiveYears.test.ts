import { afterEach, expect, test } from 'vitest'
import { type ContractRecord, type ContractTerms, defaultSettings } from '../../../src/shared/ledger/index.ts'
import { storedDay } from '../../../src/shared/portfolio/index.ts'
import { type Day, isoDay, newestEdition, parseContract, termination } from '../../../src/shared/rules/index.ts'
import { randomFrom } from '../../../tools/ledger/random.ts'
import { sample, uuid } from '../ledger/samples.ts'
import { Desk } from './desk.ts'

const isLong = process.env.VARSEL_LONG === '1'
const count = 200
const first = storedDay('2026-01-01')
const last = storedDay(isLong ? '2030-12-31' : '2027-12-31')
const { leads } = defaultSettings.reminders
const seeds = isLong ? [1, 2, 3, 4, 5, 6, 7, 8] : [1]

let desk: Desk
afterEach(() => desk.close())

/**
 * Five years with 200 contracts, two of them outside the long tests: the app is closed for hours, nights and weeks, contracts are edited, kept on purpose
 * and taken back, and now and then the clock stands a year off for an hour. What should be told of is reckoned here
 * from the rules alone, for every day on which the app ran.
 */
test.each(seeds)(
  'every deadline is announced at the first check after it fell due, none twice (%i)',
  { timeout: 120_000 },
  async (seed) => {
    const draw = randomFrom(seed)
    const whole = (from: number, to: number) => from + Math.floor(draw() * (to - from + 1))
    const chance = (likelihood: number) => draw() < likelihood
    const one = <T>(list: readonly T[]) => list[whole(0, list.length - 1)] as T
    desk = new Desk(`${isoDay(first)}T09:00`)
    desk.saveSettings({
      ...defaultSettings,
      reminders: { ...defaultSettings.reminders, quiet: null, workingDaysOnly: false },
    })
    const contracts = new Map<string, ContractRecord>()
    const put = (record: ContractRecord) => {
      contracts.set(record.id, record)
      desk.save(record)
    }
    for (let number = 1; number <= count; number++) put(sample(number, supplied(anyTerms(), number)))

    /** Every reminder shown so far by a clock that was right. */
    const told = new Set<string>()
    /** Those shown by a clock that stood too far ahead, with the day on which it stood then. */
    const early = new Map<string, Day>()
    const findings: string[] = []
    let checks = 0
    let announced = 0
    let closedFor = 0

    for (let day = first; day <= last && findings.length === 0; day++) {
      if (closedFor > 0) {
        closedFor--
        continue
      }
      if (chance(0.25)) closedFor = chance(0.1) ? whole(14, 60) : whole(1, 4)
      if (chance(0.01)) await wrongClock(day)
      await check(day, chance(0.3))
      if (chance(0.3)) edit(day)
      if (chance(0.05)) answerAll(day)
      if (chance(0.3)) await check(day, false)
    }
    expect(findings).toEqual([])
    // The years were lived through, and not in silence.
    expect(checks).toBeGreaterThan(isLong ? 700 : 250)
    expect(announced).toBeGreaterThan(isLong ? 4000 : 1500)

    async function check(day: Day, restarts: boolean): Promise<void> {
      checks++
      const before = new Set(shownOn(day))
      const moment = `${isoDay(day)}T${String(whole(0, 23)).padStart(2, '0')}:${String(whole(0, 59)).padStart(2, '0')}`
      if (restarts) await desk.restart(moment)
      else {
        desk.set(moment)
        await desk.keeper.checkNow()
      }
      const fresh = shownOn(day).filter((reminder) => !before.has(reminder))
      const notifications = desk.takeTold().length
      if (notifications !== (fresh.length > 0 ? 1 : 0)) findings.push(`${moment}: ${notifications} notifications`)
      announced += fresh.length
      for (const reminder of fresh) {
        if (told.has(reminder)) findings.push(`${moment}: ${reminder} twice`)
        told.add(reminder)
      }
      for (const record of contracts.values())
        findings.push(...missing(record, day).map((text) => `${moment}: ${text}`))
    }

    /** Reminders that should have been shown by now for the contract's next deadline, and were not. */
    function missing(record: ContractRecord, today: Day): string[] {
      const deadline = nextDeadline(record, today)
      if (deadline === null) return []
      const { noticeBy, sendBy } = deadline
      const due = [...leads.map((lead) => sendBy - lead), noticeBy].filter((each) => each <= today)
      return due
        .map((each) => `${record.id} give-notice ${isoDay(noticeBy)} for ${isoDay(each)}`)
        .filter((reminder) => !told.has(reminder) && !((early.get(reminder) ?? last + 9) <= today + 1))
    }

    /** An hour with a clock that is wrong; what is shown in it counts only once that day has come. */
    async function wrongClock(day: Day): Promise<void> {
      const wrong = day + (chance(0.5) ? 1 : -1) * whole(100, 500)
      desk.set(`${isoDay(wrong)}T12:00`)
      await desk.keeper.checkNow()
      desk.takeTold()
      for (const reminder of shownOn(wrong)) early.set(reminder, wrong)
    }

    /** Says of everything that has passed that it is done with. */
    function answerAll(day: Day): void {
      desk.set(`${isoDay(day)}T21:00`)
      for (const { duty, isPassed } of desk.waiting) if (isPassed) desk.keeper.answer(duty, { kind: 'done' })
    }

    function edit(day: Day): void {
      const record = one([...contracts.values()])
      const deadline = nextDeadline(record, day)
      const { terms } = record
      desk.set(`${isoDay(day)}T20:00`)
      if (chance(0.3) && deadline !== null) {
        put({ ...record, intent: { kind: 'keep', through: isoDay(deadline.noticeBy) } })
      } else if (chance(0.3)) {
        put({ ...record, intent: { kind: 'undecided' } })
      } else if (terms.supplier === 'other') {
        put({ ...record, terms: ownTerms(terms.signedOn) })
      } else {
        put({ ...record, notes: `Set på ${isoDay(day)}` })
        desk.keeper.ledgerChanged(desk.ledger.undo())
        contracts.set(record.id, record)
      }
    }

    /** What was shown on a day by the clock of then. */
    function shownOn(day: Day): string[] {
      return desk.keeper
        .state()
        .duties.flatMap(({ contractId, kind, deadline, shown }) =>
          shown
            .filter(({ on }) => on === day)
            .map((each) => `${contractId} ${kind} ${isoDay(deadline)} for ${isoDay(each.day)}`),
        )
    }

    function anyTerms(): ContractTerms {
      const signedOn = isoDay(first - whole(0, 700))
      const lines = [{ kind: 'subscription' as const, unitPrice: whole(1, 900) * 100, quantity: whole(1, 9) }]
      switch (whole(0, 3)) {
        case 0:
          return { supplier: 'zimaone', signedOn, lines }
        case 1:
          return { supplier: 'ekontoret', signedOn, agreed: { periodMonths: one([3, 6, 12]) }, lines }
        default:
          return ownTerms(signedOn)
      }
    }

    function ownTerms(signedOn: string): ContractTerms {
      const termMonths = one([6, 12, 24])
      return {
        supplier: 'other',
        signedOn,
        agreed: {
          periodMonths: one([1, 3, 12]),
          termination: { noticeMonths: whole(1, 4), endsAt: 'period-end', termMonths, firstTermMonths: one([12, 36]) },
        },
        lines: [{ kind: 'subscription', unitPrice: 100_00 }],
      }
    }
  },
)

function supplied(terms: ContractTerms, number: number): Partial<ContractRecord> {
  return { terms, supplierName: terms.supplier === 'other' ? `Leverandør ${number}` : null }
}

/** The next deadline as the rules have it; past one that is kept on purpose. */
function nextDeadline({ id, terms, intent }: ContractRecord, today: Day) {
  const parsed = parseContract({ id, ...terms })
  if (!parsed.ok) throw new Error(`Contract ${uuid(1)} does not hold`)
  const kept = intent.kind === 'keep' && intent.through !== null ? storedDay(intent.through) : first
  return termination(parsed.value, newestEdition(terms.supplier), Math.max(today, kept + 1)).nextDeadline
}
