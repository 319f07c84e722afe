import { memo, type ReactNode } from 'react'
import type { LeavingTopic } from '../../../shared/rules/index.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { leavingTexts } from '../../../shared/texts/leaving.ts'
import { Section } from '../../parts/Section.tsx'
import { useFormats, useLanguage, useTexts } from '../../state/language.ts'
import { Fact } from '../contract/Fact.tsx'
import { comesToTheSame, type LeavingView, useReasons } from './explained.ts'
import classes from './Leaving.module.css'
import { LeavingReadings } from './LeavingReadings.tsx'
import { verdict } from './words.ts'

/** What leaving one contract on the day chosen comes to, beside staying. */
export const OneLeaving = memo(function OneLeaving(view: LeavingView) {
  const t = useTexts(leavingTexts)
  const words = useTexts(commonTexts)
  const language = useLanguage()
  const format = useFormats()
  const steps = useReasons(view)
  const { appraisal, leaving } = view
  const { edition } = appraisal
  const { costs, staying } = leaving
  const through = format.day(staying.through)
  const fact = (name: string, value: ReactNode, topic: LeavingTopic, hint?: string | false) => (
    <Fact
      name={name}
      value={<span className="tabular">{value}</span>}
      why={{ edition, steps: () => steps(topic) }}
      {...(hint && { hint })}
    />
  )
  const unknown = (name: string, topic: LeavingTopic, said: string = words.unknown) => (
    <Fact name={name} value={said} tone="soft" why={{ edition, steps: () => steps(topic) }} />
  )
  const stay = fact(t.stayNet(through), format.money(staying.net), 'horizon')
  if (costs === null || leaving.end === null) {
    return (
      <div className={classes.columns}>
        <Section title={t.leave}>
          <p className={classes.note}>{t.notStated}</p>
          <dl className={classes.facts}>
            {unknown(t.end, 'end')}
            {unknown(t.total, 'total')}
          </dl>
        </Section>
        <Section title={t.stay}>
          <dl className={classes.facts}>{stay}</dl>
        </Section>
      </div>
    )
  }
  const leftOn = leaving.leftOn ?? leaving.end
  return (
    <div className={classes.columns}>
      <Section title={`${t.leave}, ${words.exVat}`}>
        <Warning {...view} />
        <dl className={classes.facts}>
          {fact(t.end, format.day(leaving.end), 'end')}
          {fact(t.toPay, format.money(costs.stillToPay), 'to-pay', t.invoices(costs.invoices))}
          {fact(
            t.clawback,
            format.money(costs.clawback),
            'clawback',
            costs.clawback > 0 && t.clawbackHint(format.day(leftOn)),
          )}
          {fact(t.total, format.money(costs.total), 'total')}
          {fact(t.unused, format.money(costs.paidUnused), 'unused', costs.paidUnused > 0 && t.unusedHint)}
          {costs.hardwareAtListPrice === null
            ? unknown(t.hardware, 'hardware', t.hardwareUnknown)
            : fact(
                t.hardware,
                format.money(costs.hardwareAtListPrice),
                'hardware',
                costs.hardwareAtListPrice > 0 && t.hardwareHint,
              )}
        </dl>
      </Section>
      <div className={classes.page}>
        <Section title={`${t.stay}, ${words.exVat}`}>
          <dl className={classes.facts}>
            {fact(t.within(through), format.money(costs.withinHorizon), 'horizon')}
            {stay}
          </dl>
          <p className={classes.verdict}>{verdict(costs.withinHorizon, staying.net, language)}</p>
        </Section>
        <LeavingReadings {...view} />
      </div>
    </div>
  )
}, comesToTheSame)

/** That the day chosen is too early, or that notice changes nothing. */
function Warning({ appraisal, leaving }: LeavingView) {
  const t = useTexts(leavingTexts)
  const format = useFormats()
  const { end, status } = leaving
  if (end === null) return null
  if (status === 'fixed') return <p className={classes.note}>{t.fixed(format.day(end))}</p>
  const earliest = appraisal.evaluation.termination.earliestNotice
  if (status !== 'too-early' || earliest === null) return null
  return <p className={classes.warning}>{t.tooEarly(format.day(earliest), format.day(end))}</p>
}
