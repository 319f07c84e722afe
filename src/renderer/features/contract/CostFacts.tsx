import type { Appraisal } from '../../../shared/portfolio/index.ts'
import type { Topic } from '../../../shared/rules/index.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { contractTexts } from '../../../shared/texts/contract.ts'
import { Section } from '../../parts/Section.tsx'
import { useFormats, useTexts } from '../../state/language.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import classes from './Contract.module.css'
import { Fact } from './Fact.tsx'
import { reason } from './reasons.ts'

/** What it costs, with a range where the index of a year is not known. What is committed has no meaning once it ends. */
export function CostFacts({ appraisal }: { readonly appraisal: Appraisal }) {
  const t = useTexts(contractTexts)
  const words = useTexts(commonTexts)
  const format = useFormats()
  const context = useRulesContext()
  const { edition, evaluation, atMost, knownEnd } = appraisal
  const { totals, termination } = evaluation
  const fact = (name: string, net: number, most: number | null | undefined, topic: Topic, hint?: string) => {
    const range = most != null && most > net ? t.upTo(format.money(most)) : undefined
    const said = [hint, range].filter((each) => each !== undefined).join('; ')
    return (
      <Fact
        name={name}
        value={<span className="tabular">{format.money(net)}</span>}
        why={{ edition, steps: () => reason(topic, appraisal, context) }}
        {...(said !== '' && { hint: said })}
      />
    )
  }
  const end = termination.nextDeadline?.endsOn
  const committed = () => {
    const net = totals.committedNet
    if (net === null || end === undefined) return <Fact name={t.committed} value={words.unknown} tone="soft" />
    const until = t.committedHint(format.day(end))
    const twoEnds = termination.readings.some(({ endsOn }) => endsOn !== end)
    const hint = twoEnds ? `${until}, ${t.onCautiousReading}` : until
    return fact(t.committed, net, atMost?.committedNet, 'committed', hint)
  }
  return (
    <Section title={`${t.money}, ${t.exVat}`}>
      <dl className={classes.facts}>
        {fact(t.monthly, totals.monthlyNet, atMost?.monthlyNet, 'monthly')}
        {fact(t.year, totals.yearNet, atMost?.yearNet, 'year')}
        {knownEnd === null && committed()}
      </dl>
    </Section>
  )
}
