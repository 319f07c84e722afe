import type { Duty, Standing } from '../reminders/index.ts'
import { isoDay } from '../rules/index.ts'

/** A standing with the name under which the calendar knows it. */
export interface Slotted extends Standing {
  readonly uid: string
  /** Whether it has made room for the one that comes next. */
  readonly isReplaced: boolean
}

/**
 * Gives each standing its name in the calendar. The name says whose it is, what is to be done and, where there are two
 * readings, on which: never the day. So a new export moves an entry instead of adding one, and when a contract renews,
 * its entry goes on to the next term. What is over with its day is named by it: each payment and each new price is an
 * event of its own.
 *
 * There may be several under one name: deadlines that passed unanswered, and the next. Then the name belongs to the
 * last; the others stay where they are, under names with their days.
 */
export function slotted(standings: readonly Standing[]): Slotted[] {
  const groups = Map.groupBy(standings, ({ duty }) => nameOf(duty))
  return [...groups].flatMap(([name, group]) => {
    const owner = ownerOf(group)
    return group.map((standing) => {
      const { duty } = standing
      const isReplaced = standing !== owner && duty.whenPassed !== 'lapses'
      const isDated = isReplaced || duty.whenPassed === 'lapses'
      const uid = isDated ? `${name}-${isoDay(duty.deadline)}` : name
      return { ...standing, uid, isReplaced }
    })
  })
}

function nameOf({ contractId, kind, action }: Duty): string {
  const isEarlyReading = action.kind === 'give-notice' && action.otherReadingEnds !== null
  return `varsel-${contractId}-${kind}${isEarlyReading ? '-early' : ''}`
}

/** At most one of a name lies ahead, and that is the last. */
function ownerOf(group: readonly Standing[]): Standing | undefined {
  return group.toSorted((a, b) => a.duty.deadline - b.duty.deadline).at(-1)
}
