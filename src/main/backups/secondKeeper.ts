import { copyFileSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { BackupFailing, BackupProblem, BackupsState } from '../../shared/ipc/index.ts'
import { type BackupFile, backupsIn, finishPart } from './backupFiles.ts'
import { readNotes, type SecondNotes, writeNotes } from './notes.ts'
import { backupProblemOf } from './problem.ts'
import { copiesIn, copyToSecond } from './secondFolder.ts'

/** Keeps the second folder up to date, and knows since when it is not. */
export interface SecondKeeper {
  state(): BackupsState['second']
  /** The folder with the copies, laid out as the ledger's own; null where there is no second folder. */
  copies(): string | null
  /** Chooses another folder, or none. */
  choose(folder: string | null): void
  /** Copies what is lacking, one at a time. Never rejects. */
  copy(): Promise<void>
  /** Copies one backup, at once: the app quits. Not where the folder failed last, for that would keep one waiting. */
  copyNow(backup: BackupFile): void
}

/** @param told called whenever the state is another */
export function secondKeeper(dataFolder: string, now: () => string, told: () => void): SecondKeeper {
  let problem: BackupProblem | null = null
  let turn: Promise<void> = Promise.resolve()

  const second = () => readNotes(dataFolder).second

  function note(next: SecondNotes | null): void {
    try {
      writeNotes(dataFolder, { ...readNotes(dataFolder), second: next })
    } catch (error) {
      // The backups beside the ledger fail for the same reason, which is told.
      console.error('What became of the second folder could not be kept:', error)
    }
    told()
  }

  async function copyOnce(): Promise<void> {
    const { id, second: before } = readNotes(dataFolder)
    if (before === null) return
    const { folder } = before
    try {
      await copyToSecond({ dataFolder, folder, id })
      problem = null
      if (second()?.folder === folder) note({ folder, copiedAt: now(), failingSince: null })
    } catch (error) {
      problem = backupProblemOf(error)
      if (second()?.folder === folder) note({ ...before, failingSince: before.failingSince ?? now() })
    }
  }

  return {
    state() {
      const its = second()
      if (its === null) return null
      const { folder, copiedAt, failingSince } = its
      return { folder, copiedAt, failing: failingOf(failingSince, problem) }
    },
    copies() {
      const { id, second: its } = readNotes(dataFolder)
      return its && copiesIn(its.folder, id)
    },
    choose(folder) {
      problem = null
      const notes = readNotes(dataFolder)
      writeNotes(dataFolder, {
        ...notes,
        second: folder === null ? null : { folder, copiedAt: null, failingSince: null },
      })
      told()
    },
    copy() {
      turn = turn.then(copyOnce)
      return turn
    },
    copyNow(backup) {
      const { id, second: its } = readNotes(dataFolder)
      if (its === null || its.failingSince !== null || its.copiedAt === null) return
      const path = join(backupsIn(copiesIn(its.folder, id)), backup.name)
      const part = `${path}.quit.part`
      try {
        copyFileSync(backup.path, part)
        if (!readFileSync(part).equals(readFileSync(backup.path))) throw new Error('The copy is another.')
        finishPart(part, path)
      } catch (error) {
        rmSync(part, { force: true })
        problem = backupProblemOf(error)
        note({ ...its, failingSince: now() })
      }
    },
  }
}

/** What failed, if something did; of an earlier run it is not known what. */
function failingOf(since: string | null, problem: BackupProblem | null): BackupFailing | null {
  return since === null ? null : { since, problem: problem ?? 'folder-gone' }
}
