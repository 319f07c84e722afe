import { keyOf } from '../../../shared/reminders/index.ts'
import { monthInShort } from '../../../shared/rules/index.ts'
import { dutyTexts } from '../../../shared/texts/duties.ts'
import { remindersScreenTexts } from '../../../shared/texts/remindersScreen.ts'
import { ContractLink } from '../../parts/ContractLink.tsx'
import { byMonth, type Coming } from '../../parts/duties/coming.ts'
import { useComingReminders } from '../../parts/duties/useComingReminders.ts'
import { Few } from '../../parts/Few.tsx'
import { Section } from '../../parts/Section.tsx'
import { useFormats, useLanguage, useTexts } from '../../state/language.ts'
import classes from './Reminders.module.css'

/** So many are shown at first: what is near. */
const shownAtFirst = 24

/** The reminders of the next 12 months, by month. */
export function ComingSection() {
  const t = useTexts(remindersScreenTexts)
  const language = useLanguage()
  const coming = useComingReminders()
  return (
    <Section title={t.coming} hint={t.comingHint}>
      {coming.length === 0 ? (
        <p className={classes.note}>{t.nothingComing}</p>
      ) : (
        <Few of={coming} first={shownAtFirst} button={{ className: classes.more ?? '' }}>
          {(shown, id) => (
            <table className={classes.table} id={id} aria-label={t.coming}>
              <thead>
                <tr>
                  <th scope="col" className="number">
                    {t.day}
                  </th>
                  <th scope="col">{t.reminder}</th>
                  <th scope="col">{t.contract}</th>
                  <th scope="col" className="number">
                    {t.deadline}
                  </th>
                </tr>
              </thead>
              {byMonth(shown).map(({ month, reminders }) => (
                <tbody key={month}>
                  <tr className={classes.month}>
                    <th scope="rowgroup" colSpan={4}>
                      {monthInShort(month, language)}
                    </th>
                  </tr>
                  {reminders.map((reminder) => (
                    <ComingRow key={`${reminder.on} ${keyOf(reminder.duty)}`} reminder={reminder} />
                  ))}
                </tbody>
              ))}
            </table>
          )}
        </Few>
      )}
    </Section>
  )
}

function ComingRow({ reminder: { on, duty } }: { readonly reminder: Coming }) {
  const { kinds } = useTexts(dutyTexts)
  const format = useFormats()
  const { record } = duty.action.of
  return (
    <tr>
      <td className="number">{format.dayShort(on)}</td>
      <td>{kinds[duty.kind]}</td>
      <th scope="row">
        <ContractLink id={record.id}>{record.title}</ContractLink>
      </th>
      <td className="number">{format.dayShort(duty.deadline)}</td>
    </tr>
  )
}
