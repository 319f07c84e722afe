import type { BackupProblem } from '../../shared/ipc/index.ts'
import { ledgerErrorOf } from '../db/index.ts'
import { fileProblemOf } from '../fileProblem.ts'

/** What an error means for a backup; one that nobody foresaw is written to the log. */
export function backupProblemOf(error: unknown): BackupProblem {
  const file = fileProblemOf(error)
  if (file !== null) return file
  switch (ledgerErrorOf(error)?.code) {
    case 'disk-full':
      return 'disk-full'
    case 'cannot-write':
    case 'locked':
      return 'cannot-write'
    case 'damaged':
    case 'not-a-database':
      return 'damaged'
    default:
      console.error('A backup could not be made:', error)
      return 'failed'
  }
}
