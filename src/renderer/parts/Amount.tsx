import type { Base, Range } from '../../shared/payments/index.ts'
import type { Ore } from '../../shared/rules/index.ts'
import { commonTexts } from '../../shared/texts/common.ts'
import { useFormats, useTexts } from '../state/language.ts'
import classes from './Amount.module.css'

interface AmountProps {
  readonly of: Range
  readonly base: Base | 'vat'
  /** What a sum is divided by: the months for an average. */
  readonly over?: number
}

/** A sum of payments, with the most that it may come to under it where that hangs on an index not known yet. */
export function Amount({ of: { least, most }, base, over = 1 }: AmountProps) {
  return <AmountUpTo least={Math.round(least[base] / over)} most={Math.round(most[base] / over)} />
}

interface AmountUpToProps {
  readonly least: Ore
  /** Null, or no more than the least, where the amount is known. */
  readonly most: Ore | null
}

/** An amount, with the most that it may come to under it. */
export function AmountUpTo({ least, most }: AmountUpToProps) {
  const t = useTexts(commonTexts)
  const format = useFormats()
  return (
    <>
      {format.money(least)}
      {most !== null && most > least && <span className={classes.most}>{t.upTo(format.money(most))}</span>}
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
