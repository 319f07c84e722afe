import type { Edition, Step } from '../../shared/rules/index.ts'
import { Asked } from './Asked.tsx'
import { Steps } from './Steps.tsx'

interface WhyProps {
  /** What is explained: the figure's own name, for screen readers. */
  readonly of: string
  readonly edition: Edition
  /** Made only when asked for. */
  readonly steps: () => readonly Step[]
}

/** "Why?" beside a figure: opens the steps to it, each with its clause. */
export function Why({ of, edition, steps }: WhyProps) {
  return <Asked of={of}>{() => <Steps steps={steps()} edition={edition} />}</Asked>
}
