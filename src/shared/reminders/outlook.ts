import { type Book, type DutyRecord, newRecord } from './book.ts'
import { dutiesOf } from './duties.ts'
import { type Duty, keyOf } from './duty.ts'
import { passedDuties } from './passed.ts'
import type { Sources } from './sources.ts'

/** A duty that holds, and what became of it so far. */
export interface Standing {
  readonly duty: Duty
  readonly record: DutyRecord
  /** Whether its deadline has passed without a word on what became of it. */
  readonly isPassed: boolean
}

/** How all duties stand. */
interface WholeOutlook {
  readonly standings: readonly Standing[]
  /** What the book may forget: long past, never so as the contracts are now, and not told twice if that changes. */
  readonly forgettable: readonly DutyRecord[]
}

/**
 * Every duty that holds on `context.today`, with its record from the book: those ahead, and those whose deadline
 * passed and that nobody has answered for. What a change of the contract has made untrue is not among them; where it
 * lies ahead the book remembers it, so that nothing is said twice when the change is taken back.
 *
 * @param duties `dutiesOf`, or one that keeps what it made of each contract
 */
export function outlook(sources: Sources, book: Book, duties = dutiesOf): readonly Standing[] {
  return wholeOutlook(sources, book, duties).standings
}

/** As {@link outlook}, with what the book may forget. */
export function wholeOutlook({ appraisals, ...rest }: Sources, book: Book, dutiesAhead = dutiesOf): WholeOutlook {
  const known = byContract(book)
  const each = appraisals.map((appraisal) => {
    const ahead = dutiesAhead(appraisal, rest.context, rest.settings)
    const its = known.get(appraisal.record.id) ?? []
    const passed = its.length === 0 ? nothingPassed : passedDuties({ appraisal, ...rest }, its)
    const keys = new Set(ahead.map(keyOf))
    const duties = [...passed.duties.filter((duty) => !keys.has(keyOf(duty))), ...ahead]
    const forgettable = passed.forgettable.filter((record) => !keys.has(keyOf(record)))
    return { standings: duties.map(standing), forgettable }
  })
  return {
    standings: each.flatMap(({ standings }) => standings),
    forgettable: each.flatMap(({ forgettable }) => forgettable),
  }

  function standing(duty: Duty): Standing {
    const record = book.get(keyOf(duty)) ?? newRecord(duty)
    return { duty, record, isPassed: duty.deadline < rest.context.today }
  }
}

const nothingPassed = { duties: [], forgettable: [] }

function byContract(book: Book): ReadonlyMap<string, readonly DutyRecord[]> {
  const groups = new Map<string, DutyRecord[]>()
  for (const record of book.values()) {
    const group = groups.get(record.contractId)
    if (group) group.push(record)
    else groups.set(record.contractId, [record])
  }
  return groups
}
