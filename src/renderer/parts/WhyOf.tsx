import type { Appraisal } from '../../shared/portfolio/index.ts'
import { explain, type Topic } from '../../shared/rules/index.ts'
import { useRulesContext } from '../state/portfolio.ts'
import { Why } from './Why.tsx'

interface WhyOfProps {
  readonly of: Appraisal
  readonly topic: Topic
  readonly name: string
}

/** The steps to one of a contract's results. */
export function WhyOf({ of, topic, name }: WhyOfProps) {
  const context = useRulesContext()
  return (
    <Why of={name} edition={of.edition} steps={() => explain(topic, of.contract, context, of.edition, of.evaluation)} />
  )
}
