import { type Day, monthInText, netOf } from '../../../shared/rules/index.ts'
import { explainMonth } from '../../../shared/scenario/index.ts'
import { scenarioTexts } from '../../../shared/texts/scenario.ts'
import { Addends } from '../../parts/Addends.tsx'
import { Asked } from '../../parts/Asked.tsx'
import { Steps } from '../../parts/Steps.tsx'
import { useFormats, useLanguage, useTexts } from '../../state/language.ts'
import type { ReckonedView } from './compared.ts'
import type { MonthsAs } from './monthCurves.ts'

interface MonthWhyProps {
  readonly view: ReckonedView
  readonly months: readonly Day[]
  readonly index: number
  readonly as: MonthsAs
}

/** "Why?" of a month: its charges, each with its clause; of a running sum: the months that it is the sum of. */
export function MonthWhy({ view, months, index, as }: MonthWhyProps) {
  const t = useTexts(scenarioTexts)
  const language = useLanguage()
  const { money } = useFormats()
  const { name, nets, outcome } = view
  const month = months[index] ?? 0
  const inWords = monthInText(month, language)
  if (as === 'months') {
    return (
      <Asked of={t.inMonth(name, inWords)}>
        {() => {
          const steps = explainMonth(outcome, month)
          return steps.length === 0 ? t.nothingInvoiced(inWords) : <Steps steps={steps} edition={outcome.edition} />
        }}
      </Asked>
    )
  }
  const invoiced = months.slice(0, index + 1).flatMap((each, at) => {
    const net = nets[at] ?? 0
    return net === 0 ? [] : [{ key: each, name: monthInText(each, language), net }]
  })
  return (
    <Asked of={t.runningTo(name, inWords)}>
      {() => (
        <Addends
          says={t.runningSays}
          addends={invoiced.map(({ key, name, net }) => ({ key, name, amount: money(net) }))}
          sum={money(netOf(invoiced))}
        />
      )}
    </Asked>
  )
}
