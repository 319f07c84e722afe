import type { AppPlace, DutyAnswer, Language, ReminderProblem, RemindersState } from '../../shared/ipc/index.ts'
import {
  type ContractRecord,
  defaultSettings,
  type LedgerChange,
  type ReminderSettings,
  type Settings,
} from '../../shared/ledger/index.ts'
import { appraise, contextOf, storedDay } from '../../shared/portfolio/index.ts'
import {
  type Announcement,
  type Book,
  bookOf,
  bookWith,
  type Check,
  check,
  type DutyKey,
  type DutyRecord,
  isCheckDue,
  keyOf,
  type LocalTime,
  type Standing,
  shownNow,
  summaryText,
  withoutFuture,
} from '../../shared/reminders/index.ts'
import type { Clock } from '../clock.ts'
import type { Health, LedgerHolder, ReminderChange } from '../db/index.ts'
import { checkedNow, checkProblems, unchecked } from './health.ts'
import type { Notifier } from './notifier.ts'
import { type Waiting, waitingOf } from './waiting.ts'

interface KeeperContext {
  readonly ledger: LedgerHolder
  readonly clock: Clock
  readonly notifier: Notifier
  /** The language that is spoken now. */
  readonly language: () => Language
  /**
   * Told after every check and every change: the state, the same object as before where nothing in it is another, and
   * what waits for the owner.
   */
  readonly onChange: (state: RemindersState, waiting: readonly Waiting[]) => void
  /** What is wrong with what follows from reminders outside the app. */
  readonly outside: () => readonly ReminderProblem[]
  /** Told of everything that a check of all contracts found. */
  readonly onCheck: (standings: readonly Standing[], settings: ReminderSettings) => void
}

/** Keeps reminders: checks when it is time, shows what is due, and writes down what became of it. */
export interface ReminderKeeper {
  /** Checks if the wall clock has come to an hour in which none was made; to be called every half minute. */
  beat(): Promise<void>
  /** Checks now, whatever the hour: at start, and when the computer wakes. */
  checkNow(): Promise<void>
  /** Lets reminders follow a change of the ledger at once; what is due by it is shown a minute later. */
  ledgerChanged(change: LedgerChange): void
  /** The ledger is another one: what was known of it is read anew. */
  ledgerReplaced(): Promise<void>
  answer(key: DutyKey, answer: DutyAnswer): void
  /** Takes the clock as right although it once stood further: what was shown then is due again in its time. */
  clockIsRight(): void
  state(): RemindersState
  /** Tells how everything stands. */
  publish(): void
  /** Whether it is to be told that the app goes on without its window; true once. */
  tellOfTray(): boolean
  /** Lets go of the ledger: a check that is still under way writes nothing any more. */
  stop(): void
}

/** Whether two states say the same: records never change, so the same ones are the same. */
function isSameState(a: RemindersState, b: RemindersState): boolean {
  return a.checkedAt === b.checkedAt && isSameList(a.problems, b.problems) && isSameList(a.duties, b.duties)
}

function isSameList<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index])
}

/** How long after a change what is due is shown, so that one is not told of what one is still typing. */
const settling = 60 * 1000

/**
 * @example
 * const keeper = reminderKeeper({ ledger, clock, notifier, language: () => 'da', onChange, outside, onCheck })
 * await keeper.checkNow()
 */
export function reminderKeeper({
  ledger,
  clock,
  notifier,
  language,
  onChange,
  outside,
  onCheck,
}: KeeperContext): ReminderKeeper {
  let lastCheck: LocalTime | null = null
  /** When a change is to be looked at, in milliseconds; null where none is. */
  let changeDueAt: number | null = null
  /** A notification is on its way: what it tells is not told by another check meanwhile. */
  let running: Promise<void> | null = null
  /** The app quits: nothing is written any more. */
  let stopped = false
  const waiting = new Map<string, readonly Waiting[]>()
  const startedAt = clock.now()
  /** As they were when they were last read. */
  let settings: Settings | null = null

  const localTime = (): LocalTime => ({ day: storedDay(clock.today()), minute: clock.minute() })
  const millis = () => Date.parse(clock.now())

  /** Read once: nobody else writes it. */
  let held: Book | null = null
  const book = (): Book => {
    held ??= bookOf(ledger.open().reminders.duties())
    return held
  }

  /** Writes to disk what became of duties, and how the check went. */
  function remember({ changed = [], gone = [], health }: ReminderChange): void {
    // Known even where it can't be written: nothing is told twice while the app runs.
    if (changed.length > 0 || gone.length > 0) held = bookWith(book(), changed, gone)
    ledger.open().reminders.write({ changed, gone, ...(health && { health }) })
  }

  /** What the rules make of contracts now, and what is to be shown of them. */
  function look(contracts: readonly ContractRecord[], chosen: Settings): Check {
    settings = chosen
    const context = contextOf(clock.today(), chosen)
    const appraisals = contracts.map((record) => appraise(record, context))
    return check({ appraisals, settings: chosen.reminders, context }, book(), localTime())
  }

  /** Looks at some contracts anew, and lets their reminders follow. */
  function follow(contracts: readonly ContractRecord[], chosen: Settings): void {
    const found = look(contracts, chosen)
    remember(found)
    for (const { id } of contracts) waiting.delete(id)
    rememberWaiting(found)
    publish()
  }

  async function checkAll(): Promise<void> {
    const contents = ledger.open().load()
    const found = look(contents.contracts, contents.settings)
    // Before anything is shown: what changes, or is answered, while a notification is on its way comes after this.
    changeDueAt = null
    waiting.clear()
    rememberWaiting(found)
    try {
      remember({ changed: found.changed, gone: found.gone })
    } catch (error) {
      // What is due is shown all the same: better told twice than not at all.
      console.error('What a check found could not be written down:', error)
    }
    const refused = found.announcements.length > 0 ? await tell(found.announcements) : undefined
    if (stopped) return
    remember({
      // Only what was shown is not shown again.
      changed: refused === null ? found.announcements.map(shown) : [],
      health: { ...checkedNow(health(), clock.now()), ...(refused !== undefined && { refused }) },
    })
    lastCheck = localTime()
    publish()
    onCheck(found.standings, contents.settings.reminders)
  }

  /** The record of what was shown, as it is now: it may have been answered while the notification was on its way. */
  function shown({ standing, days }: Announcement): DutyRecord {
    const record = book().get(keyOf(standing.duty)) ?? standing.record
    return shownNow(record, days, storedDay(clock.today()))
  }

  function tell(announcements: readonly Announcement[]): Promise<string | null> {
    const ids = new Set(announcements.map(({ standing }) => standing.duty.contractId))
    const [only] = ids
    const opens: AppPlace =
      ids.size === 1 && only !== undefined ? { screen: 'contract', id: only } : { screen: 'reminders' }
    return notifier.show(summaryText(announcements, storedDay(clock.today()), language()), opens)
  }

  const health = () => ledger.open().reminders.health()

  function rememberWaiting({ standings }: Check): void {
    for (const [id, list] of waitingOf(standings, storedDay(clock.today()))) waiting.set(id, list)
  }

  function publish(): void {
    onChange(
      state(),
      [...waiting.values()].flat().sort((a, b) => a.day - b.day),
    )
  }

  /** The last state, which is the same object for as long as nothing in it is another. */
  let told: RemindersState | null = null

  function state(): RemindersState {
    const today = storedDay(clock.today())
    const its = health()
    // Of what only lies ahead there is nothing to say.
    const duties = [...book().values()].filter(
      ({ state, shown, waitsFor, deadline }) =>
        state !== 'open' || shown.length > 0 || waitsFor !== null || deadline < today,
    )
    const now = { duties, checkedAt: its?.checkedAt ?? null, problems: problemsOf(its) }
    if (told === null || !isSameState(told, now)) told = now
    return told
  }

  function problemsOf(its: Health | null): ReminderProblem[] {
    const notifying: ReminderProblem[] = its?.refused ? ['refused'] : []
    return [
      ...checkProblems(its, startedAt, clock.now()),
      ...(notifier.isSupported() ? notifying : (['unsupported'] as const)),
      ...outside(),
    ]
  }

  /** One check at a time; a second waits for the first, and then makes its own. */
  async function inTurn(): Promise<void> {
    while (running !== null) await running.catch(() => {})
    running = checkAll().finally(() => {
      running = null
    })
    await running
  }

  return {
    checkNow: inTurn,
    async beat() {
      const isChangeDue = changeDueAt !== null && millis() >= changeDueAt
      const { quiet } = (settings ?? defaultSettings).reminders
      if (isChangeDue || isCheckDue(lastCheck, localTime(), { quiet })) await inTurn()
    },
    ledgerChanged({ changed, removed, settings: changedSettings }) {
      changeDueAt = millis() + settling
      for (const id of removed) waiting.delete(id)
      if (changedSettings === undefined && settings !== null) return follow(changed, settings)
      // Other lead times are other reminders for every contract.
      const contents = ledger.open().load()
      follow(contents.contracts, contents.settings)
    },
    ledgerReplaced() {
      held = null
      settings = null
      waiting.clear()
      return inTurn()
    },
    answer(key, { kind: state, ...rest }) {
      const { find, ...store } = ledger.open()
      const contract = find(key.contractId)
      if (contract === null) return
      const chosen = settings ?? store.settings()
      const isIt = ({ duty }: Standing) => keyOf(duty) === keyOf(key)
      const known = book().get(keyOf(key)) ?? look([contract], chosen).standings.find(isIt)?.record
      if (known === undefined) return
      const until = 'until' in rest ? rest.until : null
      remember({ changed: [{ ...known, state, until, waitsFor: null }] })
      follow([contract], chosen)
    },
    clockIsRight() {
      const now = clock.now()
      const changed = withoutFuture([...book().values()], storedDay(clock.today()))
      remember({ changed, health: { ...(health() ?? unchecked(now)), furthestAt: now } })
      publish()
    },
    state,
    publish,
    tellOfTray() {
      const now = clock.now()
      const before = health() ?? unchecked(now)
      if (before.trayToldAt !== null) return false
      remember({ health: { ...before, trayToldAt: now } })
      return true
    },
    stop() {
      stopped = true
    },
  }
}
