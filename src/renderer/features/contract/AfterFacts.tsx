import type { Appraisal } from '../../../shared/portfolio/index.ts'
import {
  endReckonedWith,
  explainMostOff,
  liability,
  mostOff,
  restsOnAgreement,
  stated,
} from '../../../shared/rules/index.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { contractTexts } from '../../../shared/texts/contract.ts'
import { Section } from '../../parts/Section.tsx'
import { useFormats, useTexts } from '../../state/language.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import classes from './Contract.module.css'
import { Fact } from './Fact.tsx'
import { reason } from './reasons.ts'

/** What the supplier owes at most if it fails, and what must be done after the end. */
export function AfterFacts({ appraisal }: { readonly appraisal: Appraisal }) {
  const t = useTexts(contractTexts)
  return (
    <Section title={t.fails}>
      <dl className={classes.facts}>
        <LiabilityFact appraisal={appraisal} />
        <MostOffFact appraisal={appraisal} />
        <Obligations appraisal={appraisal} />
      </dl>
    </Section>
  )
}

function LiabilityFact({ appraisal }: { readonly appraisal: Appraisal }) {
  const t = useTexts(contractTexts)
  const silent = useSilent(appraisal)
  const format = useFormats()
  const context = useRulesContext()
  const { contract, edition } = appraisal
  const rule = stated(edition, 'liability-cap')
  if (rule === null) return <Fact name={t.liability} value={silent} tone="soft" />
  const cap = liability(contract, edition, context)
  if (cap === null) return <Fact name={t.liability} value={t.noInvoiceYet} tone="soft" />
  const vat = cap.withVat === null ? [] : [cap.withVat ? t.withVat : t.exVat]
  return (
    <Fact
      name={t.liability}
      value={format.money(cap.amount)}
      why={{ edition, steps: () => reason('liability', appraisal, context) }}
      withBasis
      hint={[howReckoned(), ...vat].join(', ')}
    />
  )

  function howReckoned(): string {
    switch (rule?.model) {
      case 'monthly-fees':
        return t.liabilityHints['monthly-fees'](rule.months)
      case 'payments':
        return t.liabilityHints.payments(rule.months, format.kr(rule.most))
      case 'invoice':
        return t.liabilityHints.invoice
      default:
        return t.liabilityHints.amount
    }
  }
}

/** What can be claimed off the fixed fees while the service fails, where the terms say so. */
function MostOffFact({ appraisal }: { readonly appraisal: Appraisal }) {
  const t = useTexts(contractTexts)
  const format = useFormats()
  const context = useRulesContext()
  const { contract, edition } = appraisal
  const off = mostOff(contract, edition, context)
  if (off === null) return null
  return (
    <Fact
      name={t.mostOff}
      value={`${format.money(off.perMonth)} ${t.perMonth}`}
      why={{ edition, steps: () => explainMostOff(off) }}
      withBasis
      hint={t.mostOffHint(off.rule.mostPercent, off.rule.afterWorkingDays)}
    />
  )
}

function Obligations({ appraisal }: { readonly appraisal: Appraisal }) {
  const t = useTexts(contractTexts)
  const silent = useSilent(appraisal)
  const format = useFormats()
  const context = useRulesContext()
  const { afterTermination, termination } = appraisal.evaluation
  const end = endReckonedWith(termination)
  if (afterTermination.length === 0) return <Fact name={t.after} value={silent} tone="soft" />
  return afterTermination.map(({ what, by }) => (
    <Fact
      key={what}
      name={t.obligations[what]}
      value={format.day(by)}
      why={{ edition: appraisal.edition, steps: () => reason('after', appraisal, context) }}
      {...(end !== null && { hint: t.afterFrom(format.day(end)) })}
    />
  ))
}

/** Where nothing is stated: by the terms, or for an agreement of one's own, here. */
function useSilent({ edition }: Appraisal): string {
  const t = useTexts(contractTexts)
  const words = useTexts(commonTexts)
  return restsOnAgreement(edition) ? t.ownAgreement : words.unknown
}
