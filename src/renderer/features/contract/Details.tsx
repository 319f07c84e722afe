import type { Appraisal } from '../../../shared/portfolio/index.ts'
import { contractTexts } from '../../../shared/texts/contract.ts'
import { Section } from '../../parts/Section.tsx'
import { useFormats, useTexts } from '../../state/language.ts'
import classes from './Contract.module.css'
import { Fact } from './Fact.tsx'

/** What the user has noted about the contract. */
export function Details({ appraisal }: { readonly appraisal: Appraisal }) {
  const t = useTexts(contractTexts)
  const format = useFormats()
  const { record, contract } = appraisal
  const contact = [record.contactPerson, record.contactEmail].filter((each) => each !== '').join(', ')
  return (
    <Section title={t.details}>
      <dl className={classes.facts}>
        <Fact name={t.signedOn} value={format.day(contract.signedOn)} />
        <Fact name={t.startsOn} value={format.day(contract.startsOn)} />
        {contact !== '' && <Fact name={t.contact} value={contact} />}
        {record.costCentre !== '' && <Fact name={t.costCentre} value={record.costCentre} />}
        {record.notes !== '' && <Fact name={t.notes} value={<span className={classes.notes}>{record.notes}</span>} />}
      </dl>
    </Section>
  )
}
