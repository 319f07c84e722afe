import { useMemo } from 'react'
import { type Invoice, yearDifferences } from '../../../shared/payments/index.ts'
import { paymentsTexts } from '../../../shared/texts/payments.ts'
import { ContractLink } from '../../parts/ContractLink.tsx'
import { useLanguage, useTexts } from '../../state/language.ts'
import classes from './Differences.module.css'
import { differenceInText } from './words.ts'

/** By how much invoices were off, by contract and year. */
export function DifferencesTable({ invoices }: { readonly invoices: readonly Invoice[] }) {
  const t = useTexts(paymentsTexts)
  const language = useLanguage()
  const sums = useMemo(() => yearDifferences(invoices), [invoices])
  if (sums.length === 0) return null
  return (
    <table className={classes.differences}>
      <caption>{t.differences}</caption>
      <thead>
        <tr>
          <th scope="col">{t.contract}</th>
          <th scope="col" className="number">
            {t.year}
          </th>
          <th scope="col" className="number">
            {t.invoices}
          </th>
          <th scope="col">{t.difference}</th>
        </tr>
      </thead>
      <tbody>
        {sums.map(({ of, year, invoices: count, difference }) => (
          <tr key={`${of.record.id} ${year}`}>
            <th scope="row">
              <ContractLink id={of.record.id}>{of.record.title}</ContractLink>
            </th>
            <td className="number">{year}</td>
            <td className="number">{count}</td>
            <td>{differenceInText(difference, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
