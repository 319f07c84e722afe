import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { type Appraisal, actionText } from '../../../shared/portfolio/index.ts'
import type { Step } from '../../../shared/rules/index.ts'
import { contractTexts } from '../../../shared/texts/contract.ts'
import { Why } from '../../parts/Why.tsx'
import { useFormats, useLanguage, useTexts } from '../../state/language.ts'
import { goTo } from '../../state/navigation.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import classes from './Lead.module.css'
import type { Lead } from './lead.ts'
import { reason, reasonOfAction } from './reasons.ts'

interface LeadTextProps {
  readonly lead: Lead
  readonly appraisal: Appraisal
}

/** The lead as a sentence, with why. */
export function LeadText({ lead, appraisal }: LeadTextProps) {
  const t = useTexts(contractTexts)
  const language = useLanguage()
  const format = useFormats()
  const context = useRulesContext()
  const say = (what: string, why: string, steps: () => readonly Step[], children?: ReactNode) => (
    <>
      <p className={classes.leadWhat}>
        {what} <Why of={what} edition={appraisal.edition} steps={steps} />
      </p>
      <p className={classes.leadWhy}>{why}</p>
      {children}
    </>
  )
  const given = () => reason('given', appraisal, context)
  const deadline = () => reason('deadline', appraisal, context)
  switch (lead.kind) {
    case 'action': {
      const { what, why } = actionText(lead.action, context.today, language)
      const { knownEnd } = appraisal
      return say(
        what,
        why,
        () => reasonOfAction(lead.action, context),
        knownEnd !== null && lead.action.kind !== 'object-to-end' && (
          <p className={classes.leadWhy}>{t.endsOn(format.day(knownEnd))}.</p>
        ),
      )
    }
    case 'ended':
      return say(t.ended(format.day(lead.on)), t.endedWhy, given)
    case 'ends-by-notice':
      return say(t.endsOn(format.day(lead.on)), t.endsByNotice, given)
    case 'ends-fixed':
      return say(t.endsOn(format.day(lead.on)), t.endsFixed, given)
    case 'notice-open':
      return say(t.noticeOpen, t.noticeOpenWhy, given)
    case 'free':
      return say(t.free, `${t.freeEnds(format.day(lead.endsOn))} ${t.freeWhy}`, deadline)
    case 'not-stated':
      return say(
        t.notStated,
        t.notStatedWhy,
        deadline,
        <Button
          className={classes.enter ?? ''}
          size="compact-sm"
          variant="default"
          onClick={() => goTo({ screen: 'form', id: appraisal.record.id })}
        >
          {t.enterTermination}
        </Button>,
      )
  }
}
