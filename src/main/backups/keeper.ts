import { dirname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { BackupReason } from '../../shared/backups/index.ts'
import type { BackupFailing, BackupsState, SyncService } from '../../shared/ipc/index.ts'
import { AppError } from '../../shared/ipc/result.ts'
import type { Background } from '../background/index.ts'
import { type FoundLedger, LedgerError, type LedgerHolder, ledgerFile } from '../db/index.ts'
import { type BackupFile, backupsIn, listBackups } from './backupFiles.ts'
import { backupClosed } from './closedBackup.ts'
import { inspect } from './inspect.ts'
import type { KnownLedgers } from './knownLedgers.ts'
import { type BackupNotes, readNotes, type SecondNotes, writeNotes } from './notes.ts'
import { backupOpen } from './openBackup.ts'
import { backupProblemOf } from './problem.ts'
import { type SecondKeeper, secondKeeper } from './secondKeeper.ts'

/** How long after the first change a backup is taken: what is done in that time is one backup, and within a minute. */
export const settling = 45_000

/** How long after one failed, or after the second folder did, it is tried again. */
export const tryingAgain = 5 * 60_000

/** How long after the start the ledger is read through. */
const looking = 10_000

interface KeeperContext {
  readonly dataFolder: string
  readonly ledger: LedgerHolder
  readonly jobs: Pick<Background, 'run'>
  /** This moment in UTC. */
  readonly now: () => string
  /** The version of the app. */
  readonly version: string
  readonly known: KnownLedgers
  readonly syncedBy: SyncService | null
  /** Told whenever the state is another. */
  readonly onChange: (state: BackupsState) => void
}

/** Keeps backups of the ledger: takes them when it is time, and knows how they stand. */
export interface BackupKeeper {
  readonly second: SecondKeeper
  /** To be told of every write. */
  wrote(): void
  /** To be called before the ledger is opened; see `OpenOptions`. */
  beforeOpening(found: FoundLedger): void
  /** Takes up what an earlier run left, and reads the ledger through, both a little later. */
  start(): void
  /** Takes one now. Never rejects: the state says what became of it. */
  take(why: BackupReason): Promise<BackupFile | null>
  /** Takes one before something that may have to be taken back. @throws AppError `backup-failed`: it is not to be done */
  before(why: BackupReason): Promise<BackupFile>
  /** Takes one of what is in none, of the closed ledger; the app quits. */
  atQuit(): void
  /** Does something while no backup is taken. */
  inTurn<T>(work: () => Promise<T>): Promise<T>
  state(): BackupsState
  /** From now on a ledger may be begun in the place of one that is gone. */
  allowNew(): void
}

/** @example const keeper = backupKeeper({ dataFolder, ledger, jobs, now: clock.now, version, known, syncedBy, onChange }) */
export function backupKeeper(context: KeeperContext): BackupKeeper {
  const { dataFolder, ledger, jobs, now, version, known, syncedBy, onChange } = context
  /** Writes of this run, and how many of them are in a backup. */
  let writes = 0
  let saved = 0
  let failing: BackupFailing | null = null
  let timer: NodeJS.Timeout | null = null
  let turn: Promise<unknown> = Promise.resolve()
  let mayBeNew = false
  let ended = false
  const timers = new Set<NodeJS.Timeout>()

  const told = () => onChange(state())
  const second = secondKeeper(dataFolder, now, told)

  function state(): BackupsState {
    return {
      newestAt: listBackups(backupsIn(dataFolder))[0]?.at ?? null,
      isUnsaved: writes !== saved,
      failing,
      second: second.state(),
      syncedBy,
    }
  }

  function later(millis: number): void {
    if (timer !== null || ended) return
    timer = setTimeout(() => {
      timer = null
      void take('change')
    }, millis)
  }

  function failed(error: unknown): void {
    failing = { problem: backupProblemOf(error), since: failing?.since ?? now() }
  }

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = turn.then(work)
    turn = mine.catch(() => {})
    return mine
  }

  async function takeNow(why: BackupReason): Promise<BackupFile> {
    let copied = writes
    try {
      const store = ledger.open()
      const backup = await backupOpen({
        ...{ dataFolder, store, jobs, why, now: now() },
        copied() {
          copied = writes
        },
      })
      saved = copied
      failing = null
      return backup
    } catch (error) {
      if (!ended) failed(error)
      throw error
    } finally {
      told()
      if (writes !== saved) later(failing === null ? settling : tryingAgain)
    }
  }

  async function take(why: BackupReason): Promise<BackupFile | null> {
    const backup = await inTurn(() => takeNow(why)).catch(() => null)
    if (!ended) void second.copy()
    return backup
  }

  /** Takes one of the closed ledger. */
  function takeClosed(why: BackupReason): BackupFile {
    try {
      const backup = backupClosed(dataFolder, why, now())
      failing = null
      return backup
    } catch (error) {
      failed(error)
      throw error
    }
  }

  /** Whether the newest backup has not as much in it as the ledger: the app ended before it was taken. */
  function lacksSomething(): boolean {
    const rows = ledger.open().rowCounts()
    const [newest] = listBackups(backupsIn(dataFolder))
    if (newest === undefined) return (rows.journal ?? 0) > 0
    const found = inspect({ path: newest.path, isThorough: false })
    return !found.ok || !isDeepStrictEqual(found.rows, rows)
  }

  /** The second folder of a ledger that went with its notes: copies are still wanted there, in a place of their own. */
  function secondOfBefore({ version }: BackupNotes): SecondNotes | null {
    const copies = version === null ? known.copiesOf(dataFolder) : null
    return copies === null ? null : { folder: dirname(copies), copiedAt: null, failingSince: null }
  }

  async function readThrough(): Promise<void> {
    ledger.open()
    const found = await jobs.run({ kind: 'inspect', path: join(dataFolder, ledgerFile), isThorough: true })
    if (found.ok || found.fault !== 'damaged') return
    failed(new LedgerError('damaged'))
    told()
  }

  function after(millis: number, work: () => unknown): void {
    const its = setTimeout(() => {
      timers.delete(its)
      void Promise.resolve()
        .then(work)
        // The window says what is wrong with the ledger.
        .catch((error: unknown) => error instanceof LedgerError || console.error('Backups could not go on:', error))
    }, millis)
    timers.add(its)
  }

  function copyAgain(): void {
    if (second.state()?.failing) void second.copy()
    after(tryingAgain, copyAgain)
  }

  return {
    second,
    wrote() {
      if (writes === 0) known.remember(dataFolder, second.copies())
      writes++
      later(settling)
      if (writes === saved + 1) told()
    },
    beforeOpening({ isNew, needsMigration }) {
      const isKnown = known.knows(dataFolder) || listBackups(backupsIn(dataFolder)).length > 0
      if (isNew && isKnown && !mayBeNew) throw new LedgerError('missing')
      const notes = readNotes(dataFolder)
      if (!isNew && needsMigration) takeClosed('migration')
      else if (!isNew && notes.version !== version) {
        try {
          // Of a ledger without notes, as one that was just restored, nobody knows that the version is another.
          takeClosed(notes.version === null ? 'change' : 'version')
        } catch {
          // Nothing is about to be changed: that there is none is told.
        }
      }
      if (notes.version === version) return
      try {
        writeNotes(dataFolder, { ...notes, version, second: notes.second ?? secondOfBefore(notes) })
      } catch (error) {
        // Then another is taken at the next start; where nothing can be written, opening says so.
        console.error('The version that opened the ledger could not be kept:', error)
      }
    },
    start() {
      after(0, () => {
        if (lacksSomething()) {
          writes++
          later(settling)
        }
        known.remember(dataFolder, second.copies())
        void second.copy()
      })
      after(looking, readThrough)
      after(tryingAgain, copyAgain)
    },
    take,
    async before(why) {
      try {
        const backup = await inTurn(() => takeNow(why))
        void second.copy()
        return backup
      } catch (error) {
        throw new AppError('backup-failed', 'No backup could be taken first.', { cause: error })
      }
    },
    atQuit() {
      ended = true
      for (const its of timers) clearTimeout(its)
      if (timer !== null) clearTimeout(timer)
      if (writes === saved) return
      try {
        second.copyNow(takeClosed('change'))
      } catch (error) {
        console.error('What was changed last is in no backup yet:', error)
      }
    },
    inTurn,
    state,
    allowNew() {
      mayBeNew = true
    },
  }
}
