import { newestEdition } from '../../../../shared/rules/index.ts'
import type { Draft } from './draft.ts'

/**
 * The title that a contract gets unless another is typed: the supplier, and what the first line is about.
 *
 * @example proposedTitle(draft) // 'CloudKOM: Telefonilicenser'
 */
export function proposedTitle({ supplier, supplierName, lines }: Draft): string {
  if (supplier === null) return ''
  const name = supplier === 'other' ? supplierName.trim() : newestEdition(supplier).name
  const about = lines[0]?.description.trim() ?? ''
  return (name === '' || about === '' ? name || about : `${name}: ${about}`).slice(0, 200)
}
