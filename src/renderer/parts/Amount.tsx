import type { Base, Range } from '../../shared/payments/index.ts'
import { commonTexts } from '../../shared/texts/common.ts'
import { useFormats, useTexts } from '../state/language.ts'
import classes from './Amount.module.css'

interface AmountProps {
  readonly of: Range
  readonly base: Base | 'vat'
  /** What a sum is divided by: the months for an average. */
  readonly over?: number
}

/** An amount, with the most that it may come to under it where that hangs on an index not known yet. */
export function Amount({ of: { least, most }, base, over = 1 }: AmountProps) {
  const t = useTexts(commonTexts)
  const format = useFormats()
  const shown = (amount: number) => format.money(Math.round(amount / over))
  return (
    <>
      {shown(least[base])}
      {most[base] > least[base] && <span className={classes.most}>{t.upTo(shown(most[base]))}</span>}
    </>
  )
}

/** Net, VAT and gross, each in a cell of its own. */
export function AmountCells({ of }: { readonly of: Range }) {
  return (['net', 'vat', 'gross'] as const).map((base) => (
    <td key={base} className="number">
      <Amount of={of} base={base} />
    </td>
  ))
}
