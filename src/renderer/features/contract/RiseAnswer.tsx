import type { Appraisal } from '../../../shared/portfolio/index.ts'
import { type AnnouncedRise, citation, explainRise, oneFullStop, type RiseEffect } from '../../../shared/rules/index.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { riseTexts } from '../../../shared/texts/rise.ts'
import { Steps } from '../../parts/Steps.tsx'
import { useFormats, useLanguage, useTexts } from '../../state/language.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import { Fact } from './Fact.tsx'
import classes from './WhatIf.module.css'

interface RiseAnswerProps {
  readonly appraisal: Appraisal
  readonly rise: AnnouncedRise
  readonly effect: RiseEffect
}

/** What an announced rise comes to, then the steps to it with their clauses. */
export function RiseAnswer({ appraisal, rise, effect }: RiseAnswerProps) {
  const t = useTexts(riseTexts)
  const words = useTexts(commonTexts)
  const language = useLanguage()
  const format = useFormats()
  const context = useRulesContext()
  const { contract, edition, evaluation } = appraisal
  const { takesEffectOn, demandedNotice, keptNotice, atMost, extraNet, through, canLeaveBefore } = effect
  const holdsFrom = takesEffectOn ?? rise.from
  const tooHigh = atMost === null ? 0 : rise.newUnitPrice - atMost
  return (
    <>
      <dl className={classes.facts}>
        <Fact
          name={t.takesEffect}
          value={format.day(holdsFrom)}
          {...(takesEffectOn === null && { hint: t.onSuppliersWord })}
        />
        {demandedNotice === null ? (
          atMost === null && <Fact name={t.notice} value={words.unknown} tone="soft" />
        ) : (
          <Fact
            name={t.notice}
            value={keptNotice === true ? t.kept : t.notKept(format.day(demandedNotice.endsOn))}
            hint={citation(demandedNotice.clause, language)}
          />
        )}
        {atMost !== null && (
          <Fact
            name={t.atMost}
            value={format.money(atMost)}
            {...(tooHigh > 0 && { hint: t.tooHigh(format.money(tooHigh)) })}
          />
        )}
        <Fact name={t.extra(format.day(through))} value={format.money(extraNet)} hint={words.exVat} />
        {evaluation.termination.ways === null ? (
          <Fact name={t.leave} value={words.unknown} tone="soft" />
        ) : canLeaveBefore === null ? (
          <Fact name={t.leave} value={t.noWayOut} />
        ) : (
          <Fact
            name={t.leave}
            value={t.sendBy(format.day(canLeaveBefore.sendBy))}
            hint={t.received(format.day(canLeaveBefore.noticeBy), format.day(canLeaveBefore.endsOn))}
          />
        )}
      </dl>
      <h3 className={classes.heading}>{words.why}</h3>
      <Steps steps={explainRise(contract, edition, context, rise, effect)} edition={edition} />
      <p className={classes.note}>
        {oneFullStop(t.acceptHint(format.money(rise.newUnitPrice), format.day(holdsFrom)))}
      </p>
    </>
  )
}
