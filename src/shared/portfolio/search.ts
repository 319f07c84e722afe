import type { Appraisal } from './appraisal.ts'

/**
 * Whether a contract is found: every word typed stands somewhere in what was written on it, in the name of the
 * supplier or of its terms, or in a line, whatever the case.
 *
 * @example matches(appraisal, 'unicom fiber')
 */
export function matches({ record, contract, edition, supplierName }: Appraisal, typed: string): boolean {
  const words = fold(typed).split(/\s+/).filter(Boolean)
  if (words.length === 0) return true
  const text = fold(
    [
      record.title,
      supplierName,
      edition.name,
      record.contractNumber,
      record.contactPerson,
      record.contactEmail,
      record.costCentre,
      ...record.tags,
      record.notes,
      ...contract.lines.map(({ description }) => description),
    ].join('\n'),
  )
  return words.every((word) => text.includes(word))
}

function fold(text: string): string {
  return text.toLocaleLowerCase('da')
}
