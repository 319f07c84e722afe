import { backupTexts } from '../../../shared/texts/backups.ts'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { Problem, Problems } from '../../parts/Problems.tsx'
import { useTexts } from '../../state/language.ts'
import classes from './Backups.module.css'
import { useBackupProblems } from './useBackupProblems.ts'

/** On the overview: what keeps the backups from being relied on, and the way to them; nothing where they can be. */
export function BackupsNote() {
  const t = useTexts(backupTexts)
  const problems = useBackupProblems()
  if (problems.length === 0) return null
  return (
    <div className={classes.note}>
      <BackupProblems />
      <PlaceLink to={{ screen: 'settings', section: t.title }}>{t.toSettings}</PlaceLink>
    </div>
  )
}

/** What is wrong with the backups, each with what to do about it. */
export function BackupProblems() {
  const problems = useBackupProblems()
  if (problems.length === 0) return null
  return (
    <Problems>
      {problems.map((problem) => (
        <Problem key={problem}>
          <p>{problem}</p>
        </Problem>
      ))}
    </Problems>
  )
}
