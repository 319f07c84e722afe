import type { Appraisal } from '../../../shared/portfolio/index.ts'
import { contractTexts } from '../../../shared/texts/contract.ts'
import { Section } from '../../parts/Section.tsx'
import { useTexts } from '../../state/language.ts'
import classes from './Contract.module.css'
import { Lines } from './Lines.tsx'

/** What is paid for. */
export function LinesTable({ appraisal }: { readonly appraisal: Appraisal }) {
  const t = useTexts(contractTexts)
  const { lines } = appraisal.contract
  return (
    <Section title={`${t.lines}, ${t.exVat}`}>
      {lines.length === 0 ? (
        <p className={classes.note}>{t.noLines}</p>
      ) : (
        <Lines lines={lines} className={classes.table} />
      )}
    </Section>
  )
}
