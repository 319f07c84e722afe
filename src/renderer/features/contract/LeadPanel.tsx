import { IconAlertTriangle } from '@tabler/icons-react'
import { useId } from 'react'
import { type Action, type Appraisal, actionText, warningsOf } from '../../../shared/portfolio/index.ts'
import type { Day } from '../../../shared/rules/index.ts'
import { contractTexts } from '../../../shared/texts/contract.ts'
import { DayBlock } from '../../parts/DayBlock.tsx'
import { Why } from '../../parts/Why.tsx'
import { useFormats, useLanguage, useTexts } from '../../state/language.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import { IntentChoice } from './IntentChoice.tsx'
import classes from './Lead.module.css'
import { LeadText } from './LeadText.tsx'
import { leadOf } from './lead.ts'
import { WriteNotice } from './letter/WriteNotice.tsx'
import { reasonOfAction } from './reasons.ts'
import { SuccessionLinks } from './SuccessionLinks.tsx'

/** The one next deadline and its stake, or what holds; what else is to be done; what the user means to do. */
export function LeadPanel({ appraisal }: { readonly appraisal: Appraisal }) {
  const t = useTexts(contractTexts)
  const language = useLanguage()
  const format = useFormats()
  const context = useRulesContext()
  const id = useId()
  const { lead, also } = leadOf(appraisal, context)
  return (
    <section className={classes.lead} aria-labelledby={id}>
      {lead.kind === 'action' && (
        <div className={classes.leadDay}>
          <DayBlock day={lead.action.day} size="large" />
        </div>
      )}
      <div className={classes.leadText}>
        <h2 className={classes.leadName} id={id}>
          {lead.kind === 'action' ? t.next : t.standing}
        </h2>
        <LeadText lead={lead} appraisal={appraisal} />
        {lead.kind === 'action' && asksForNotice(lead.action, context.today) && (
          <div className={classes.write}>
            <WriteNotice appraisal={appraisal} lead />
          </div>
        )}
        {also.length > 0 && (
          <ul className={classes.also} aria-label={t.also}>
            {also.map((action) => {
              const { what, why } = actionText(action, context.today, language)
              const steps = reasonOfAction(action, context)
              return (
                <li key={`${action.kind} ${action.day}`}>
                  <strong>{format.day(action.day)}</strong>: {what}. {why}
                  {steps.length > 0 && <Why of={what} edition={appraisal.edition} steps={() => steps} />}
                </li>
              )
            })}
          </ul>
        )}
        {warningsOf(appraisal).map((warning) =>
          warning.kind === 'signed-before-edition' ? (
            <p className={classes.warning} key={warning.kind}>
              <IconAlertTriangle size={16} aria-hidden /> {t.signedBefore(format.day(warning.edition))}
            </p>
          ) : null,
        )}
      </div>
      <div className={classes.plans}>
        <IntentChoice appraisal={appraisal} />
        <SuccessionLinks record={appraisal.record} />
      </div>
    </section>
  )
}

/** Whether notice is to be given now. The deadline of a later term is none to write for while this one is kept. */
function asksForNotice({ kind, of }: Action, today: Day): boolean {
  return kind === 'repeat-notice' || (kind === 'give-notice' && of.asOf === today)
}
