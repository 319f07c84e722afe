import type { Base, Range } from '../../../shared/payments/index.ts'
import { paymentsTexts } from '../../../shared/texts/payments.ts'
import { useFormats, useTexts } from '../../state/language.ts'
import classes from './Payments.module.css'

interface AmountProps {
  readonly of: Range
  readonly base: Base | 'vat'
  /** What a sum is divided by: the months for an average. */
  readonly over?: number
}

/** An amount, with the most that it may come to under it where that hangs on an index not known yet. */
export function Amount({ of: { least, most }, base, over = 1 }: AmountProps) {
  const t = useTexts(paymentsTexts)
  const format = useFormats()
  const shown = (amount: number) => format.money(Math.round(amount / over))
  return (
    <>
      {shown(least[base])}
      {most[base] > least[base] && <span className={classes.most}>{t.upTo(shown(most[base]))}</span>}
    </>
  )
}
