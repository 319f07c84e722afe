import { type Base, type Invoice, rangesTogether, sumOfInvoices, sumsByGroup } from '../../../shared/payments/index.ts'
import { paymentsTexts } from '../../../shared/texts/payments.ts'
import { Addends, AddendsNote } from '../../parts/Addends.tsx'
import { Asked } from '../../parts/Asked.tsx'
import { useFormats, useLanguage, useTexts } from '../../state/language.ts'
import { rangeInText } from './words.ts'

/** So many invoices or contracts are named; the rest are told together. */
const named = 15

interface SumWhyProps {
  /** The sum's own name. */
  readonly of: string
  /** What it is the sum of; asked for when one asks why. */
  readonly invoices: () => readonly Invoice[]
  readonly base: Base
  /** Over how many months it is spread elsewhere in its row, where it is. */
  readonly over?: number
}

/** "Why?" beside a sum: what it is made of, invoice by invoice, or by contract where there are several. */
export function SumWhy({ of, invoices, base, over }: SumWhyProps) {
  return <Asked of={of}>{() => <Invoices invoices={invoices()} base={base} over={over ?? 1} />}</Asked>
}

interface InvoicesProps {
  readonly invoices: readonly Invoice[]
  readonly base: Base
  readonly over: number
}

function Invoices({ invoices, base, over }: InvoicesProps) {
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
  const others = { key: 'others', name: t.others(rest.length), sum: rangesTogether(rest.map((part) => part.sum)) }
  const shown = rest.length > 0 ? [...parts.slice(0, named), others] : parts
  const sum = sumOfInvoices(invoices)
  return (
    <Addends
      says={t.sumOf(invoices.length, contracts.length, t.exOrWithVat[base])}
      addends={shown.map(({ key, name, sum }) => ({ key, name, amount: rangeInText(sum, base, language) }))}
      sum={rangeInText(sum, base, language)}
    >
      {over > 1 && <AddendsNote>{t.spread(over)}</AddendsNote>}
      <AddendsNote>{t.eachHasItsReason}</AddendsNote>
    </Addends>
  )
}
