import { Button } from '@mantine/core'
import { keyOf } from '../../../shared/reminders/index.ts'
import { dutyTexts } from '../../../shared/texts/duties.ts'
import { remindersScreenTexts } from '../../../shared/texts/remindersScreen.ts'
import { ContractLink } from '../../parts/ContractLink.tsx'
import { Few } from '../../parts/Few.tsx'
import pageClasses from '../../parts/Page.module.css'
import { openAgain } from '../../state/answers.ts'
import { useFormats, useLanguage, useTexts } from '../../state/language.ts'
import { useLedger } from '../../state/ledger.ts'
import { useReminders } from '../../state/reminders.ts'
import classes from './Reminders.module.css'

/** So many are shown at first: what was answered last. */
const shownAtFirst = 100

/** What was answered, folded away: each can be opened again. */
export function AnsweredSection() {
  const t = useTexts(remindersScreenTexts)
  const words = useTexts(dutyTexts)
  const language = useLanguage()
  const format = useFormats()
  const contracts = useLedger(({ contracts }) => contracts)
  const duties = useReminders(({ state }) => state?.duties)
  const answered = (duties ?? [])
    .filter(({ state, contractId }) => state === 'done' && contracts.has(contractId))
    .toSorted((a, b) => b.deadline - a.deadline)
  if (answered.length === 0) return null
  return (
    <details className={pageClasses.section}>
      <summary className={classes.fold}>
        <h2>{t.answered(answered.length)}</h2>
      </summary>
      <p className={classes.note}>{t.answeredHint}</p>
      <Few of={answered} first={shownAtFirst}>
        {(shown, id) => (
          <table className={classes.table} id={id}>
            <thead>
              <tr>
                <th scope="col">{t.reminder}</th>
                <th scope="col">{t.contract}</th>
                <th scope="col" className="number">
                  {t.deadline}
                </th>
                <td />
              </tr>
            </thead>
            <tbody>
              {shown.map((record) => {
                const title = contracts.get(record.contractId)?.title ?? ''
                const what = words.kinds[record.kind]
                return (
                  <tr key={keyOf(record)}>
                    <td>{what}</td>
                    <th scope="row">
                      <ContractLink id={record.contractId}>{title}</ContractLink>
                    </th>
                    <td className="number">{format.dayShort(record.deadline)}</td>
                    <td className={classes.action}>
                      <Button
                        size="compact-xs"
                        variant="subtle"
                        aria-label={t.reopenOf(`${title}, ${what}, ${format.dayShort(record.deadline)}`)}
                        onClick={() => void openAgain(record, language)}
                      >
                        {t.reopen}
                      </Button>
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        )}
      </Few>
    </details>
  )
}
