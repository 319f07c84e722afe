import type { Appraisal } from '../../../shared/portfolio/index.ts'
import { summaryTexts } from '../../../shared/texts/summary.ts'
import { useFormats, useLanguage, useTexts } from '../../state/language.ts'
import { useAppraisal, useRulesContext } from '../../state/portfolio.ts'
import { compareRows } from '../compare/rows.ts'
import { Lines } from '../contract/Lines.tsx'
import { ComingPayments } from './ComingPayments.tsx'
import { ContractReasons } from './ContractPart.tsx'
import { Cover } from './Cover.tsx'
import classes from './Print.module.css'

/** All of one contract, to hand on: its figures, prices and payments to come, and the reason for each. */
export function ContractReport({ id }: { readonly id: string }) {
  const appraisal = useAppraisal(id)
  return appraisal && <Report of={appraisal} />
}

function Report({ of }: { readonly of: Appraisal }) {
  const t = useTexts(summaryTexts)
  const { record, supplierName, contract } = of
  const number = record.contractNumber === '' ? '' : t.number(record.contractNumber)
  return (
    <main className={classes.page}>
      <Cover title={record.title} about={[supplierName, number].filter(Boolean).join(', ')} />
      <section>
        <h2>{t.figures}</h2>
        <Figures of={of} />
      </section>
      {contract.lines.length > 0 && (
        <section>
          <h2>{t.prices}</h2>
          <Lines lines={contract.lines} className={classes.table} />
        </section>
      )}
      <ComingPayments of={of} />
      <section className={classes.contract}>
        <h2>{t.reasons}</h2>
        <p className={classes.hint}>{t.dagger}</p>
        <ContractReasons of={of} />
      </section>
    </main>
  )
}

/** Dates, amounts and what is noted, one below the other. */
function Figures({ of }: { readonly of: Appraisal }) {
  const t = useTexts(summaryTexts)
  const language = useLanguage()
  const format = useFormats()
  const { record, contract, edition } = of
  const dated = edition.dated === null ? '' : `, ${format.day(edition.dated)}`
  const noted = [
    { name: t.signedOn, text: format.day(contract.signedOn) },
    { name: t.startsOn, text: format.day(contract.startsOn) },
    { name: t.edition, text: edition.name === '' ? '' : `${edition.name}${dated}` },
    { name: t.contact, text: [record.contactPerson, record.contactEmail].filter(Boolean).join(', ') },
    { name: t.costCentre, text: record.costCentre },
    { name: t.tags, text: record.tags.join(', ') },
  ].filter(({ text }) => text !== '')
  const rows = compareRows([of], useRulesContext(), format, language).map(({ name, cells: [cell] }) => ({
    name,
    text: cell?.text ?? '',
    detail: cell?.detail ?? null,
  }))
  return (
    <table className={classes.table}>
      <tbody>
        {[...noted.map((each) => ({ ...each, detail: null })), ...rows].map(({ name, text, detail }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              {text}
              {detail !== null && <span className={classes.soft}> {detail}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
