import { type TimelineRow, timeline } from '../../../shared/portfolio/index.ts'
import { type Day, monthInShort } from '../../../shared/rules/index.ts'
import { overviewTexts } from '../../../shared/texts/overview.ts'
import { ContractLink } from '../../parts/ContractLink.tsx'
import { Few } from '../../parts/Few.tsx'
import { Section } from '../../parts/Section.tsx'
import { keepLast } from '../../state/keepLast.ts'
import { useFormats, useLanguage, useTexts } from '../../state/language.ts'
import { useAppraisals, useRulesContext } from '../../state/portfolio.ts'
import { horizonOf, ticks } from './horizon.ts'
import classes from './Timeline.module.css'
import { TimelineBar } from './TimelineBar.tsx'

/** So many contracts are shown at first: those that can be left soonest. */
const shownAtFirst = 12

/** What binds: for every contract the earliest day on which one can be out, with today as a line through them. */
export function BoundSection() {
  const t = useTexts(overviewTexts)
  const rows = timelineOf(useAppraisals(), useRulesContext())
  return (
    <Section title={t.bound} hint={t.timelineHint}>
      <Few of={rows} first={shownAtFirst}>
        {(shown, id) => <Chart rows={shown} id={id} />}
      </Few>
      <Legend />
    </Section>
  )
}

const timelineOf = keepLast(timeline)

function Chart({ rows, id }: { readonly rows: readonly TimelineRow[]; readonly id: string }) {
  const language = useLanguage()
  const { today } = useRulesContext()
  const horizon = horizonOf(rows, today)
  const at = (day: Day) => `${(100 * (day - horizon.from)) / (horizon.to - horizon.from)}%`
  return (
    <div className={classes.chart}>
      <div className={classes.axis} aria-hidden>
        {ticks(horizon).map((day) => (
          <span key={day} className={classes.tick} style={{ left: at(day) }}>
            {monthInShort(day, language)}
          </span>
        ))}
      </div>
      <ul className={classes.rows} id={id}>
        {rows.map((row) => (
          <li key={row.of.record.id} className={classes.row}>
            <ContractLink id={row.of.record.id} className={classes.name}>
              {row.of.record.title}
            </ContractLink>
            <TimelineBar row={row} horizon={horizon} today={today} at={at} />
            <RowEnd row={row} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function RowEnd({ row }: { readonly row: TimelineRow }) {
  const t = useTexts(overviewTexts)
  const format = useFormats()
  if (row.knownEnd !== null) return <span className={classes.end}>{t.ends(format.dayShort(row.knownEnd))}</span>
  if (row.earliestEnd === null) return <span className={classes.end}>{t.endNotStated}</span>
  return (
    <span className={classes.end}>
      {t.earliest(format.dayShort(row.otherReadingEnd ?? row.earliestEnd))}
      {row.otherReadingEnd !== null && <>, {t.cautiously(format.dayShort(row.earliestEnd))}</>}
    </span>
  )
}

function Legend() {
  const t = useTexts(overviewTexts)
  return (
    <div className={classes.legend} aria-hidden>
      <span data-part="locked">{t.legendLocked}</span>
      <span data-part="running">{t.legendRunning}</span>
      <span data-part="renewal">{t.legendRenewal}</span>
      <span data-part="today">{t.legendToday}</span>
    </div>
  )
}
