import type { Base, Invoice, Range } from '../../../shared/payments/index.ts'
import type { Language, Ore } from '../../../shared/rules/index.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { paymentsTexts } from '../../../shared/texts/payments.ts'
import { type Formats, formatsIn } from '../../state/language.ts'

/** How far an invoice is from what was agreed: '12,50 kr. mere end aftalt'. */
export function differenceInText(difference: Ore, language: Language): string {
  const t = paymentsTexts[language]
  const { kr } = formatsIn(language)
  if (difference === 0) return t.asAgreed
  return difference > 0 ? t.above(kr(difference)) : t.below(kr(-difference))
}

/** What was agreed, with VAT, or from where to where. */
export function agreedInText({ least, most }: Range, language: Language): string {
  const t = paymentsTexts[language]
  const { money } = formatsIn(language)
  if (least.gross === 0) return t.nothingAgreed
  return t.agreedIs(most.gross > least.gross ? t.between(money(least.gross), money(most.gross)) : money(least.gross))
}

/** An amount in a sentence, with the most that it may come to: '1.234,50 kr., op til 1.296,22 kr.'. */
export function rangeInText({ least, most }: Range, base: Base, language: Language): string {
  const { money } = formatsIn(language)
  const known = money(least[base])
  return most[base] > least[base] ? `${known}, ${commonTexts[language].upTo(money(most[base]))}` : known
}

/** What an invoice is called in a sentence: its contract and day. */
export function invoiceName({ of, invoiceOn }: Invoice, format: Formats): readonly [string, string] {
  return [of.record.title, format.dayShort(invoiceOn)]
}
