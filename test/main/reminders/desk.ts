import { holdLedger, type LedgerHolder, type LedgerStore } from '../../../src/main/db/index.ts'
import { reminderKeeper } from '../../../src/main/reminders/keeper.ts'
import type { Waiting } from '../../../src/main/reminders/waiting.ts'
import type { AppPlace, RemindersState } from '../../../src/shared/ipc/index.ts'
import type { ContractRecord, Settings } from '../../../src/shared/ledger/index.ts'
import { migrations, temporaryFolder } from '../ledger/temporary.ts'

/** A notification as it was shown, with the moment and what a click opens. */
export interface Told {
  readonly at: string
  readonly title: string
  readonly body: string
  readonly opens: AppPlace
}

/** The app's reminders on a desk: a ledger on disk, a clock that is set by hand, and notifications that are kept. */
export class Desk {
  readonly folder = temporaryFolder()
  readonly told: Told[] = []
  refuses: string | null = null
  /** Nothing can be written to the ledger's reminders. */
  isDiskFull = false
  /** What happens while a notification is on its way. */
  meanwhile: () => void = () => {}
  isSupported = true
  /** What it last told the window and the tray. */
  state: RemindersState | null = null
  waiting: readonly Waiting[] = []
  #moment: string
  #ledger: LedgerHolder
  #keeper: ReturnType<typeof reminderKeeper>

  /** @param moment `2026-11-23T10:00`, local time */
  constructor(moment: string) {
    this.#moment = moment
    this.#ledger = this.#open()
    this.#keeper = this.#keep()
  }

  get keeper() {
    return this.#keeper
  }

  get ledger() {
    return this.#ledger.open()
  }

  set(moment: string): void {
    this.#moment = moment
  }

  /** Quits the app and starts it again at a moment; it checks then, as the app does. */
  async restart(moment: string): Promise<void> {
    this.close()
    this.#moment = moment
    this.#ledger = this.#open()
    this.#keeper = this.#keep()
    await this.#keeper.checkNow()
  }

  close(): void {
    this.#ledger.close()
  }

  save(...records: readonly ContractRecord[]): void {
    this.#keeper.ledgerChanged(this.ledger.saveContracts(records))
  }

  saveSettings(settings: Settings): void {
    this.#keeper.ledgerChanged(this.ledger.saveSettings(settings))
  }

  /** What was told since this was asked last. */
  takeTold(): Told[] {
    return this.told.splice(0)
  }

  #open(): LedgerHolder {
    return holdLedger({ folder: this.folder, migrations, now: () => this.#now() })
  }

  #keep() {
    const moment = () => this.#moment
    return reminderKeeper({
      ledger: { ...this.#ledger, open: () => this.#onDisk(this.#ledger.open()) },
      clock: {
        today: () => moment().slice(0, 10),
        minute: () => Number(moment().slice(11, 13)) * 60 + Number(moment().slice(14, 16)),
        now: () => this.#now(),
      },
      notifier: {
        isSupported: () => this.isSupported,
        show: async ({ title, body }, opens) => {
          this.meanwhile()
          if (this.refuses !== null) return this.refuses
          this.told.push({ at: moment(), title, body, opens })
          return null
        },
      },
      language: () => 'da',
      onChange: (state, waiting) => {
        this.state = state
        this.waiting = waiting
      },
      outside: () => [],
      onCheck: () => {},
    })
  }

  #onDisk(ledger: LedgerStore): LedgerStore {
    const write: LedgerStore['reminders']['write'] = (change) => {
      if (this.isDiskFull) throw new Error('database or disk is full')
      ledger.reminders.write(change)
    }
    return { ...ledger, reminders: { ...ledger.reminders, write } }
  }

  /** As if the desk stood in Greenwich. */
  #now(): string {
    return `${this.#moment}:00.000Z`
  }
}
