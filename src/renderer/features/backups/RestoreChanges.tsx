import type { RestoreDifferences, RestoredKind } from '../../../shared/backups/index.ts'
import { backupTexts } from '../../../shared/texts/backups.ts'
import { useTexts } from '../../state/language.ts'
import classes from './Backups.module.css'

/** What restoring would change, by name. */
export function RestoreChanges({ would }: { readonly would: RestoreDifferences }) {
  const t = useTexts(backupTexts)
  const { contracts, ownTerms, scenarios, settingsDiffer } = would
  const parts = [
    { title: t.comesBack(contracts.added.length), names: contracts.added },
    { title: t.goes(contracts.removed.length), names: contracts.removed },
    { title: t.becomes(contracts.changed.length), names: contracts.changed },
    { title: t.termsDiffer, names: every(ownTerms) },
    { title: t.scenariosDiffer, names: every(scenarios) },
  ].filter(({ names }) => names.length > 0)
  if (parts.length === 0 && !settingsDiffer) return <p>{t.wouldNothing}</p>
  return (
    <div className={classes.changes}>
      {parts.map(({ title, names }) => (
        <section key={title}>
          <h3>{title}</h3>
          <ul>
            {names.map((name, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two contracts may have one name, and the list never changes
              <li key={index}>{name}</li>
            ))}
          </ul>
        </section>
      ))}
      {settingsDiffer && <p>{t.settingsDiffer}</p>}
      {contracts.same > 0 && <p className={classes.soft}>{t.same(contracts.same)}</p>}
    </div>
  )
}

const every = ({ added, removed, changed }: RestoredKind): readonly string[] => [...added, ...removed, ...changed]
