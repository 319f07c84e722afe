import type { Fault } from '../../../../shared/rules/index.ts'
import type { FieldFault } from '../../../parts/form/faults.ts'
import { asksOf } from './asks.ts'
import type { Draft } from './draft.ts'

/** The field of a fault that the rules found in the terms of a draft. `lineAt`: which of the draft's lines each is. */
export function placeOfFault({ path, code }: Fault, draft: Draft, lineAt: readonly number[]): string {
  const alone = draft.supplier !== null && asksOf[draft.supplier].leads === 'start' && draft.signedOn.trim() === ''
  if (path === 'signedOn' && alone) return 'startsOn'
  if (path === 'agreed.termination.noticeMonths' || path === 'agreed.termination.noticeDays') {
    return 'agreed.termination.notice'
  }
  if (path === 'agreed.termination') return 'agreed.termination.notice'
  const ofDraft = path.replace(/^lines\[(\d+)\]/, (_, index) => `lines[${lineAt[Number(index)] ?? index}]`)
  if (code === 'nothing-changes') return `${ofDraft}.quantity`
  if (isOfferedSetUpDate(ofDraft, draft)) return 'signedOn'
  return ofDraft
}

/** An offered set-up takes the order date, so that is where a date is missing. */
function isOfferedSetUpDate(path: string, draft: Draft): boolean {
  const index = /^lines\[(\d+)\]\.on$/.exec(path)?.[1]
  const line = index === undefined ? undefined : draft.lines[Number(index)]
  return line?.offered === true && line.on.trim() === '' && draft.supplier === 'ekontoret'
}

/** Whether a fault lies within one of the lines; gives which. */
export function lineOfFault({ path }: FieldFault): number | null {
  const index = /^lines\[(\d+)\]/.exec(path)?.[1]
  return index === undefined ? null : Number(index)
}
