import { memo } from 'react'
import type { LeavingStep, LeavingTopic, Ore } from '../../../shared/rules/index.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { leavingTexts } from '../../../shared/texts/leaving.ts'
import { ContractLink } from '../../parts/ContractLink.tsx'
import { Why } from '../../parts/Why.tsx'
import { useFormats, useTexts } from '../../state/language.ts'
import { comesToTheSame, type LeavingView, useReasons } from './explained.ts'
import classes from './Leaving.module.css'

/** One contract of several: what leaving it on the day chosen comes to. */
export const LeavingRow = memo(function LeavingRow(view: LeavingView & { readonly best: LeavingStep | null }) {
  const t = useTexts(leavingTexts)
  const words = useTexts(commonTexts)
  const format = useFormats()
  const { appraisal, leaving, best } = view
  const { id, title } = appraisal.record
  const { costs, staying } = leaving
  const amount = (net: Ore | null, name: string, topic: LeavingTopic) => (
    <td className="number">
      {net === null ? <span className={classes.soft}>{t.hardwareUnknown}</span> : format.money(net)}
      <Reason {...view} name={name} topic={topic} />
    </td>
  )
  const stay = amount(staying.net, t.columns.stay, 'horizon')
  return (
    <tr>
      <th scope="row">
        <ContractLink id={id}>{title}</ContractLink>
        {best !== null && <span className={classes.small}>{t.bestOf(format.dayShort(best.to))}</span>}
      </th>
      {costs === null || leaving.end === null ? (
        <>
          <td colSpan={7} className={classes.soft}>
            {words.unknown}
            <Reason {...view} name={t.end} topic="end" />
          </td>
          {stay}
          <td className={`number ${classes.soft}`}>–</td>
        </>
      ) : (
        <>
          <td className="tabular">
            {format.dayShort(leaving.end)}
            <Reason {...view} name={t.end} topic="end" />
            <Standing {...view} />
          </td>
          {amount(costs.stillToPay, t.columns.toPay, 'to-pay')}
          {amount(costs.clawback, t.columns.clawback, 'clawback')}
          {amount(costs.total, t.columns.total, 'total')}
          {amount(costs.paidUnused, t.columns.unused, 'unused')}
          {amount(costs.hardwareAtListPrice, t.columns.hardware, 'hardware')}
          {amount(costs.withinHorizon, t.columns.within, 'horizon')}
          {stay}
          {amount(staying.net - costs.withinHorizon, t.columns.saved, 'horizon')}
        </>
      )}
    </tr>
  )
}, comesToTheSame)

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
