import { EventEmitter } from 'node:events'
import type { BrowserWindow } from 'electron'
import type { AppPlace, EventName, PayloadOf } from '../shared/ipc/index.ts'
import type { DiagnosisLog } from './diagnosis/index.ts'
import { giveTextMenu } from './menu/index.ts'
import { push } from './push.ts'
import { reviveAfterCrash } from './revive.ts'
import type { Spoken } from './spoken.ts'
import { openMainWindow, showWindow } from './window.ts'
import type { WindowMemory } from './windowMemory.ts'

/** The app's window, which comes and goes: closed to the tray it is gone, with its renderer. */
export interface MainWindow {
  /** Brings the window before the person, at a place if one is named; opens it where it is not there. */
  show(place?: AppPlace): BrowserWindow
  /** Tells the window's page something, if there is one. */
  push<Name extends EventName>(event: Name, payload: PayloadOf<Name>): void
  /**
   * Does something once the page of the window has its first screen, so that it does not have to wait for it: at the latest
   * after five seconds, or when the window is closed.
   */
  whenItStands(work: () => void): void
  /** The place at which a window that was just opened is to begin; told once. Its page asks with its first screen. */
  takePlace(): AppPlace | null
  /** Whether its page ended by a crash, and is another now; told once. */
  takeCrash(): boolean
}

interface MainWindowContext {
  /** The address of the window's page. */
  readonly page: string
  /** Where it is written down that the page ended. */
  readonly log: DiagnosisLog
  /** Where the window was when it was last seen. */
  readonly memory: WindowMemory
  readonly spoken: Pick<Spoken, 'now'>
}

/** How long a page may take for its first screen until what waits for it goes on without, in milliseconds. */
const patience = 5000

export function mainWindow({ page, log, memory, spoken }: MainWindowContext): MainWindow {
  let window: BrowserWindow | null = null
  let begins: AppPlace | null = null
  let hasCrashed = false
  const standing = new EventEmitter<{ stands: [] }>()
  return {
    show(place) {
      if (window !== null) {
        showWindow(window)
        if (place !== undefined) push(window, 'app:open', place)
        return window
      }
      // Its page does not listen yet: it asks when it begins.
      begins = place ?? null
      window = openMainWindow(page, memory)
      giveTextMenu(window, spoken.now)
      reviveAfterCrash(window, log, () => {
        hasCrashed = true
      })
      window.on('closed', () => {
        window = null
        standing.emit('stands')
      })
      return window
    },
    whenItStands(work) {
      const waiting = setTimeout(() => standing.emit('stands'), patience)
      standing.once('stands', () => {
        clearTimeout(waiting)
        work()
      })
    },
    push(event, payload) {
      if (window !== null) push(window, event, payload)
    },
    takePlace() {
      const place = begins
      begins = null
      // After the answer, which the page is waiting for.
      setImmediate(() => standing.emit('stands'))
      return place
    },
    takeCrash() {
      const crashed = hasCrashed
      hasCrashed = false
      return crashed
    },
  }
}
