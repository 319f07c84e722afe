import { memo } from 'react'
import type { LeavingStep, LeavingTopic, Ore } from '../../../shared/rules/index.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { leavingTexts } from '../../../shared/texts/leaving.ts'
import { ContractLink } from '../../parts/ContractLink.tsx'
import { Why } from '../../parts/Why.tsx'
import { useFormats, useTexts } from '../../state/language.ts'
import type { Column } from './columns.ts'
import { comesToTheSame, type LeavingView, useReasons } from './explained.ts'
import classes from './Leaving.module.css'
import { sumsOf } from './sums.ts'

interface LeavingRowProps extends LeavingView {
  readonly best: LeavingStep | null
  readonly columns: readonly Column[]
}

/** One contract of several: what leaving it on the day chosen comes to. */
export const LeavingRow = memo(function LeavingRow(view: LeavingRowProps) {
  const t = useTexts(leavingTexts)
  const words = useTexts(commonTexts)
  const format = useFormats()
  const { appraisal, leaving, best, columns } = view
  const { id, title } = appraisal.record
  const { costs, staying } = leaving
  const sums = sumsOf([leaving])
  const amount = (net: Ore | null, { name, topic }: Column) => (
    <td key={name} className="number">
      {net === null ? <span className={classes.soft}>{t.hardwareUnknown}</span> : format.money(net)}
      <Reason {...view} name={t.columns[name]} topic={topic} />
    </td>
  )
  return (
    <tr>
      <th scope="row">
        <ContractLink id={id}>{title}</ContractLink>
        {best !== null && <span className={classes.small}>{t.bestOf(format.dayShort(best.to))}</span>}
      </th>
      {costs === null || leaving.end === null ? (
        <>
          <td colSpan={columns.length - 1} className={classes.soft}>
            {words.unknown}
            <Reason {...view} name={t.end} topic="end" />
          </td>
          {columns.filter(({ name }) => name === 'stay').map((column) => amount(staying.net, column))}
          <td className={`number ${classes.soft}`}>–</td>
        </>
      ) : (
        <>
          <td className={classes.end}>
            {format.dayShort(leaving.end)}
            <Reason {...view} name={t.end} topic="end" />
            <Standing {...view} />
          </td>
          {columns.map((column) => amount(column.sum(sums), column))}
        </>
      )}
    </tr>
  )
}, sameRow)

function sameRow(a: LeavingRowProps, b: LeavingRowProps): boolean {
  return a.columns === b.columns && comesToTheSame(a, b)
}

function Reason({ name, topic, ...view }: LeavingView & { readonly name: string; readonly topic: LeavingTopic }) {
  const t = useTexts(leavingTexts)
  const steps = useReasons(view)
  const { edition, record } = view.appraisal
  return <Why of={t.of(name, record.title)} edition={edition} steps={() => steps(topic)} />
}

function Standing({ appraisal, leaving }: LeavingView) {
  const t = useTexts(leavingTexts)
  const format = useFormats()
  const earliest = appraisal.evaluation.termination.earliestNotice
  if (leaving.status === 'fixed') return <span className={classes.small}>{t.fixedShort}</span>
  if (leaving.status !== 'too-early' || earliest === null) return null
  return <span className={classes.small}>{t.tooEarlyShort(format.dayShort(earliest))}</span>
}
