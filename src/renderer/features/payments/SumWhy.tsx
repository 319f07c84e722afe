import { type Base, type Invoice, rangesTogether, sumsByGroup } from '../../../shared/payments/index.ts'
import { paymentsTexts } from '../../../shared/texts/payments.ts'
import { Asked } from '../../parts/Asked.tsx'
import { useFormats, useLanguage, useTexts } from '../../state/language.ts'
import classes from './SumWhy.module.css'
import { rangeInText } from './words.ts'

/** So many invoices or contracts are named; the rest are told together. */
const named = 15

interface SumWhyProps {
  /** The sum's own name. */
  readonly of: string
  /** What it is the sum of. */
  readonly invoices: readonly Invoice[]
  readonly base: Base
  /** Over how many months it is spread elsewhere in its row, where it is. */
  readonly over?: number
}

/** "Why?" beside a sum: what it is made of, invoice by invoice, or by contract where there are several. */
export function SumWhy({ of, invoices, base, over }: SumWhyProps) {
  return <Asked of={of}>{() => <Addends invoices={invoices} base={base} over={over ?? 1} />}</Asked>
}

function Addends({ invoices, base, over }: Required<Pick<SumWhyProps, 'invoices' | 'base' | 'over'>>) {
  const t = useTexts(paymentsTexts)
  const language = useLanguage()
  const format = useFormats()
  const contracts = sumsByGroup(invoices, 'contract')
  const parts =
    contracts.length > 1
      ? contracts.map(({ key, label, sum }) => ({ key, name: label, sum }))
      : invoices.map(({ key, of, invoiceOn, counts }) => ({
          key,
          name: `${of.record.title}, ${format.dayShort(invoiceOn)}`,
          sum: counts,
        }))
  const rest = parts.slice(named)
  const sum = rangesTogether(invoices.map(({ counts }) => counts))
  return (
    <>
      <p className={classes.what}>{t.sumOf(invoices.length, contracts.length, t.exOrWithVat[base])}</p>
      <table className={classes.parts}>
        <tbody>
          {parts.slice(0, named).map((part) => (
            <tr key={part.key}>
              <th scope="row">{part.name}</th>
              <td className="number">{rangeInText(part.sum, base, language)}</td>
            </tr>
          ))}
          {rest.length > 0 && (
            <tr>
              <th scope="row">{t.others(rest.length)}</th>
              <td className="number">{rangeInText(rangesTogether(rest.map((part) => part.sum)), base, language)}</td>
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t.total}</th>
            <td className="number">{rangeInText(sum, base, language)}</td>
          </tr>
        </tfoot>
      </table>
      {over > 1 && <p className={classes.what}>{t.spread(over)}</p>}
      <p className={classes.what}>{t.eachHasItsReason}</p>
    </>
  )
}
