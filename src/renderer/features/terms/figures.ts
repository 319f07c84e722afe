import type { BlockJson, Language, OwnTermsJson } from '../../../shared/rules/index.ts'
import { ownEndTexts } from '../../../shared/texts/blocks.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { termsTexts } from '../../../shared/texts/terms.ts'

/** How a contract on own terms ends, in a few words each. */
export interface Figures {
  readonly lockIn: string
  readonly notice: string
  readonly end: string
}

/**
 * What a set of own terms says of termination, short enough for a table.
 *
 * @example figuresOf(terms, 'da') // { lockIn: 'ingen', notice: '1 måned', end: 'ved udgangen af en måned' }
 */
export function figuresOf(terms: OwnTermsJson, language: Language): Figures {
  const t = termsTexts[language]
  const { months, days } = commonTexts[language]
  const find = <K extends BlockJson['kind']>(kind: K) =>
    terms.clauses
      .flatMap(({ blocks = [] }) => blocks)
      .find((block): block is Extract<BlockJson, { kind: K }> => block.kind === kind)
  const lockIn = find('lock-in')
  const notice = find('notice-period')
  const end = find('ends-at')
  return {
    lockIn: lockIn !== undefined ? months(lockIn.months) : end === undefined ? t.notStated : t.noLockIn,
    notice:
      notice === undefined ? t.notStated : notice.months === undefined ? days(notice.days ?? 0) : months(notice.months),
    end:
      end === undefined
        ? t.notStated
        : end.termMonths === undefined
          ? ownEndTexts[language][end.at]
          : t.endOfTerm(months(end.termMonths)),
  }
}
