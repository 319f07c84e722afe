import { app } from 'electron'
import type { ReminderProblem, RemindersState } from '../../shared/ipc/index.ts'
import type { LedgerChange, ReminderSettings } from '../../shared/ledger/index.ts'
import { storedDay } from '../../shared/portfolio/index.ts'
import { trayTexts } from '../../shared/texts/tray.ts'
import { updateCalendarFile } from '../calendarFile/index.ts'
import type { Clock } from '../clock.ts'
import { type LedgerHolder, settingsOf } from '../db/index.ts'
import type { MainWindow } from '../mainWindow.ts'
import type { Spoken } from '../spoken.ts'
import { startAtLogin } from './autostart.ts'
import { startHeart } from './heart.ts'
import { type ReminderKeeper, reminderKeeper } from './keeper.ts'
import { type Notifier, systemNotifier } from './notifier.ts'
import { type AppTray, appTray } from './tray.ts'
import type { Waiting } from './waiting.ts'

interface RemindingContext {
  readonly ledger: LedgerHolder
  readonly clock: Clock
  readonly spoken: Spoken
  readonly window: MainWindow
  /** What the app is to be started with at login, besides `--hidden`. */
  readonly loginOptions: readonly string[]
}

/** What reminds, as the rest of the app knows it. */
export interface KeepReminding {
  readonly keeper: ReminderKeeper
  readonly notifier: Notifier
  /** To be told of every change of the ledger. */
  ledgerChanged(change: LedgerChange): void
  /** To be told when the ledger is another one. */
  ledgerReplaced(): void
  /** Begins to check. */
  start(): void
}

/**
 * Puts together what reminds: the checks, the notifications, the icon beside the clock, the start at login, and that
 * the app goes on when its window is closed.
 */
export function keepReminding({ ledger, clock, spoken, window, loginOptions }: RemindingContext): KeepReminding {
  let tray: AppTray | null = null
  let waiting: readonly Waiting[] = []
  let pushed: RemindersState | null = null
  const problems = new Set<ReminderProblem>()
  const showTray = () => tray?.show(waiting, storedDay(clock.today()), spoken.now())

  const notifier = systemNotifier(window.show)
  const keeper = reminderKeeper({
    ...{ ledger, clock, notifier },
    language: spoken.now,
    onChange(state, waits) {
      // Most changes of a contract change nothing of it, and it may be long.
      if (state !== pushed) window.push('reminders:changed', state)
      pushed = state
      waiting = waits
      showTray()
    },
    outside: () => [...problems],
    onCheck(standings, { calendarFolder: folder }) {
      if (folder === null) return note('calendar-file', true)
      const { calendar } = ledger.open()
      const today = storedDay(clock.today())
      const update = { standings, today, language: spoken.now(), calendar, now: clock.now(), folder }
      void updateCalendarFile(update)
        .then(({ ok }) => note('calendar-file', ok))
        .catch((error: unknown) => console.error('The calendar file could not be told of:', error))
    },
  })

  /** Whether it is to be told that the app goes on; where that can't be written down, it is told again. */
  function isFirstTime(): boolean {
    try {
      return keeper.tellOfTray()
    } catch (error) {
      console.error('That the tray was told of could not be kept:', error)
      return true
    }
  }

  /** Notes whether something outside the app went well, and tells it if that is new. */
  function note(problem: ReminderProblem, isWell: boolean): void {
    if (problems.has(problem) === !isWell) return
    if (isWell) problems.delete(problem)
    else problems.add(problem)
    keeper.publish()
  }

  function setLogin({ startAtLogin: wanted }: ReminderSettings): void {
    try {
      // Undone to where nothing was said yet, the entry goes too.
      startAtLogin(wanted === true, loginOptions)
      note('start-at-login', true)
    } catch (error) {
      console.error('The start at login could not be set:', error)
      note('start-at-login', false)
    }
  }

  app.on('window-all-closed', () => {
    if (settingsOf(ledger)?.reminders.stayInTray !== true) return app.quit()
    if (!isFirstTime()) return
    const { staysTitle, staysBody } = trayTexts[spoken.now()]
    void notifier.show({ title: staysTitle, body: staysBody }, { screen: 'settings' })
  })

  return {
    keeper,
    notifier,
    ledgerChanged(change) {
      try {
        keeper.ledgerChanged(change)
      } catch (error) {
        // What was changed is on disk; the next check follows it.
        console.error('Reminders could not follow a change:', error)
      }
      if (change.settings !== undefined) setLogin(change.settings.reminders)
    },
    ledgerReplaced() {
      const settings = settingsOf(ledger)
      if (settings !== null) setLogin(settings.reminders)
      void keeper
        .ledgerReplaced()
        .catch((error: unknown) => console.error('Reminders could not follow the ledger:', error))
    },
    start() {
      if (tray !== null) return
      tray = appTray({ open: window.show, quit: () => app.quit() })
      spoken.follow(showTray)
      const stop = startHeart(keeper)
      app.on('before-quit', () => {
        stop()
        keeper.stop()
        tray?.remove()
        tray = null
      })
    },
  }
}
