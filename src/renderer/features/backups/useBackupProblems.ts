import { backupTexts } from '../../../shared/texts/backups.ts'
import { useBackups } from '../../state/backups.ts'
import { useTexts } from '../../state/language.ts'
import { useMoment } from './useMoment.ts'

/** What keeps the backups from being relied on, a sentence or two each; empty where they can be. */
export function useBackupProblems(): readonly string[] {
  const t = useTexts(backupTexts)
  const moment = useMoment()
  const state = useBackups(({ state }) => state)
  if (state === null) return []
  const { failing, second, syncedBy } = state
  const problems: string[] = []
  if (failing?.problem === 'damaged') problems.push(t.damaged(moment(failing.since)))
  else if (failing) problems.push(t.failing(moment(failing.since), t.problems[failing.problem]))
  if (second?.failing) {
    const { since, problem } = second.failing
    problems.push(t.secondFailing(second.folder, moment(since), t.problems[problem]))
  }
  if (syncedBy !== null) problems.push(t.synced(syncedBy))
  return problems
}
