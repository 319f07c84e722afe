import type { Appraisal } from '../portfolio/index.ts'
import { type Day, quantityOn, type RecurringLine, stated } from '../rules/index.ts'
import type { Cite } from './cite.ts'
import type { Block } from './letter.ts'
import { sentences } from './sentences.ts'

const text = (value: string): Block => ({ kind: 'text', text: value })

/** Rented hardware, piece by piece: it needs a notice of its own, and must be brought back. */
export function aboutHardware(appraisal: Appraisal, on: Day, cite: Cite): Block[] {
  const { contract, edition } = appraisal
  const rented = rentedOn(appraisal, on)
  if (rented.length === 0) return []
  const items = rented.map((line) => sentences.piece(line.description || sentences.unnamed, quantityOn(line, on)))
  const back = stated(edition, 'return-hardware')
  // Only Unicom wants rented hardware terminated for itself; what was agreed individually takes that clause's place.
  const isForItself = contract.supplier === 'unicom' && contract.agreed.termination === null
  const rental = isForItself ? stated(edition, 'notice-period') : null
  return [
    text(rental === null || back === null ? sentences.hardware : sentences.hardwareOwnNotice(cite(rental.clause))),
    { kind: 'list', items },
    ...(back === null ? [] : [text(sentences.hardwareBack(back.days, cite(back.clause)))]),
  ]
}

/** The rented hardware of a contract that is not back on a day. */
export function rentedOn({ contract }: Appraisal, on: Day): RecurringLine[] {
  return contract.lines.filter(
    (line): line is RecurringLine =>
      line.kind === 'hardware' && (line.to === null || line.to >= on) && quantityOn(line, on) > 0,
  )
}

/** The data that the supplier holds, where its terms say how they are to be had. */
export function aboutData({ edition }: Appraisal, cite: Cite): Block[] {
  const blocks: Block[] = []
  const copy = stated(edition, 'data-copy')
  const deleted = stated(edition, 'personal-data-deleted')
  if (copy !== null) {
    const asked = sentences.dataCopy(copy.workingDays, cite(copy.clause))
    blocks.push(text(deleted === null ? asked : `${asked} ${sentences.keepData(cite(deleted.clause))}`))
  }
  const retrieve = stated(edition, 'retrieve-data')
  if (retrieve !== null)
    blocks.push(text(sentences.retrieveData(retrieve.days, cite(retrieve.clause), retrieve.thenDeleted === true)))
  return blocks
}
