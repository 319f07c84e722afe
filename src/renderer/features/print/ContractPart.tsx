import { type Appraisal, explainStake, giveNotice, warningsOf } from '../../../shared/portfolio/index.ts'
import { explain, type Step, type Topic } from '../../../shared/rules/index.ts'
import { summaryTexts } from '../../../shared/texts/summary.ts'
import { Steps } from '../../parts/Steps.tsx'
import { useFormats, useTexts } from '../../state/language.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import classes from './Print.module.css'

/** One contract among others, with the reasons for its deadline, costs and what follows its end. */
export function ContractPart({ of }: { readonly of: Appraisal }) {
  const t = useTexts(summaryTexts)
  const { record, supplierName, edition } = of
  return (
    <article className={classes.contract}>
      <h3>
        {record.title}
        <span className={classes.soft}>
          {' '}
          {[
            supplierName,
            record.contractNumber === '' ? '' : t.number(record.contractNumber),
            edition.ownTexts === undefined ? '' : t.terms(edition.name),
          ]
            .filter(Boolean)
            .join(', ')}
        </span>
      </h3>
      <ContractReasons of={of} />
    </article>
  )
}

/** The reasons for a contract's deadline, costs and what follows its end, and what is noted about it. */
export function ContractReasons({ of }: { readonly of: Appraisal }) {
  const t = useTexts(summaryTexts)
  const format = useFormats()
  const { record, contract, edition, evaluation } = of
  const context = useRulesContext()
  const steps = (topic: Topic) => explain(topic, contract, context, edition, evaluation)
  const stated = evaluation.termination.ways !== null
  const leaving = of.knownEnd !== null
  const next = giveNotice(of, context)
  return (
    <>
      {warningsOf(of).map((warning) => {
        if (warning.kind !== 'signed-before-edition') return null
        return <p key={warning.kind}>{t.warning(format.day(warning.edition))}</p>
      })}
      <Reasons title={t.notice} steps={steps('given')} of={of} />
      <Reasons title={t.lockIn} steps={steps(leaving ? 'lock-in' : 'deadline')} of={of} />
      {next !== null && !leaving && <Reasons title={t.missed} steps={explainStake(next)} of={of} />}
      <Reasons title={t.cost} steps={steps('monthly')} of={of} />
      {stated && !leaving && <Reasons title={t.committed} steps={steps('committed')} of={of} />}
      <Reasons title={t.after} steps={steps('after')} of={of} />
      <Reasons title={t.liability} steps={steps('liability')} of={of} />
      {record.notes !== '' && (
        <>
          <h4>{t.notes}</h4>
          <p className={classes.notes}>{record.notes}</p>
        </>
      )}
    </>
  )
}

function Reasons({ title, steps, of }: { title: string; steps: readonly Step[]; of: Appraisal }) {
  if (steps.length === 0) return null
  return (
    <div className={classes.reasons}>
      <h4>{title}</h4>
      <Steps steps={steps} edition={of.edition} />
    </div>
  )
}
